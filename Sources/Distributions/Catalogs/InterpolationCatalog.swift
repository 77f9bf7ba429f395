/// A path that users can name.
public struct InterpolationEntry: Sendable {
  /// Kebab-case, never renamed.
  public let name: String
  /// One line for lists and help.
  public let summary: String
  /// The parameters it takes.
  public let keys: [ParameterKey]
  /// Makes the path for a prior, from checked parameters.
  public let make:
    @Sendable (Parameters, any LatentPrior) throws(DistributionError) -> any Interpolation

  /// An entry; it stands at the end of the file of its path.
  public init(
    _ name: String, summary: String, keys: [ParameterKey] = [],
    make:
      @escaping @Sendable (Parameters, any LatentPrior) throws(DistributionError) ->
      any Interpolation
  ) {
    self.name = name
    self.summary = summary
    self.keys = keys
    self.make = make
  }
}

/// All paths; the command line, the help, the documentation and the tests follow from it.
public enum InterpolationCatalog {
  /// One line a path.
  public static let entries: [InterpolationEntry] = [
    .linear,
    .spherical,
    .normalized,
    .matched,
    .cauchyLinear,
    .sphericalCauchyLinear,
  ]

  /// The path that `text` names, made for `prior`.
  ///
  /// - Throws: `DistributionError` for an unknown name or key, or `.notApplicable` where the path cannot be
  ///   made for this prior.
  public static func make(
    _ text: String, prior: any LatentPrior
  ) throws(DistributionError) -> any Interpolation {
    let specification = try Specification(text)
    guard let entry = entries.first(where: { $0.name == specification.name }) else {
      throw .unknownName(
        kind: "interpolation", name: specification.name, choices: entries.map { $0.name })
    }
    return try entry.make(Parameters(specification, keys: entry.keys), prior)
  }

  /// Whether the path that `text` names, made for `prior`, keeps its law; a path that cannot be made is
  /// refused.
  ///
  /// - Throws: `DistributionError` for an unknown name or key or a parameter outside its domain.
  public static func preservation(
    _ text: String, prior: any LatentPrior
  ) throws(DistributionError) -> Preservation {
    do throws(DistributionError) {
      return try make(text, prior: prior).preservation(of: prior)
    } catch .notApplicable(let subject, let construction, let reason) {
      return .refused(
        reason: "\(construction) is not possible for \(subject): \(reason)")
    } catch {
      throw error
    }
  }
}
