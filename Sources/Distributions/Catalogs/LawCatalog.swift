/// A univariate law that users can name.
public struct LawEntry: Sendable {
  /// Kebab-case, never renamed.
  public let name: String
  /// One line for lists and help.
  public let summary: String
  /// The parameters it takes.
  public let keys: [ParameterKey]
  /// The largest relative error of its distribution, survival and quantile functions, in both tails.
  public let accuracy: Double
  /// Specifications that the contract tests run; together they cover the parameters' range.
  public let examples: [String]
  /// Makes the law from checked parameters.
  public let make: @Sendable (Parameters) throws(DistributionError) -> any Distribution

  /// An entry; it stands at the end of the file of its law.
  public init(
    _ name: String, summary: String, keys: [ParameterKey], accuracy: Double, examples: [String],
    make: @escaping @Sendable (Parameters) throws(DistributionError) -> any Distribution
  ) {
    self.name = name
    self.summary = summary
    self.keys = keys
    self.accuracy = accuracy
    self.examples = examples
    self.make = make
  }
}

/// All univariate laws; the command line, the help, the documentation and the tests follow from it.
public enum LawCatalog {
  /// One line a law.
  public static let entries: [LawEntry] = [
    .normal, .uniform, .cauchy, .studentT, .halfNormal, .chi, .exponential, .gamma, .levy, .stable,
    .norm, .sphereCoordinate, .ellipticalCauchyNorm, .kilcherCoordinate,
  ]

  /// The law that `text` names.
  ///
  /// - Throws: `DistributionError` for text that is not of the grammar, an unknown name or key, or a
  ///   parameter outside its domain.
  public static func make(_ text: String) throws(DistributionError) -> any Distribution {
    let specification = try Specification(text)
    guard let entry = entries.first(where: { $0.name == specification.name }) else {
      throw .unknownName(kind: "law", name: specification.name, choices: entries.map { $0.name })
    }
    return try entry.make(Parameters(specification, keys: entry.keys))
  }
}
