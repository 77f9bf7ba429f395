/// A latent prior that is more than independent coordinates of one law.
public struct PriorEntry: Sendable {
  /// Kebab-case, never renamed.
  public let name: String
  /// One line for lists and help.
  public let summary: String
  /// The parameters it takes.
  public let keys: [ParameterKey]
  /// Specifications that the contract tests and the property matrix run.
  public let examples: [String]
  /// Makes the prior from checked parameters in a dimension.
  public let make: @Sendable (Parameters, Int) throws(DistributionError) -> any LatentPrior

  /// An entry; it stands at the end of the file of its prior.
  public init(
    _ name: String, summary: String, keys: [ParameterKey], examples: [String],
    make: @escaping @Sendable (Parameters, Int) throws(DistributionError) -> any LatentPrior
  ) {
    self.name = name
    self.summary = summary
    self.keys = keys
    self.examples = examples
    self.make = make
  }
}

/// All latent priors: the entries below, and every univariate law as its D-fold product.
public enum PriorCatalog {
  /// One line a prior.
  public static let entries: [PriorEntry] = [
    .ellipticalCauchy,
    .sphere,
    .hypercubeVertices,
    .kilcher,
    .sparse,
    .subspace,
  ]

  /// Every name that ``make(_:dimension:)`` knows.
  public static var names: [String] {
    LawCatalog.entries.map { $0.name } + entries.map { $0.name }
  }

  /// One prior of each kind, in text form: what the property matrix runs by default.
  ///
  /// Of the univariate laws those whose median is 0, and which do not depend on a dimension themselves;
  /// the others describe norms and coordinates of vectors.
  public static var representatives: [String] {
    LawCatalog.entries.compactMap { entry in
      guard !entry.keys.contains(where: { $0.name == "dimension" }),
        let text = entry.examples.first, let law = try? LawCatalog.make(text),
        law.quantile(0.5) == 0
      else { return nil }
      return text
    } + entries.compactMap { $0.examples.first }
  }

  /// The prior that `text` names, in `dimension` coordinates.
  ///
  /// - Throws: `DistributionError` for text that is not of the grammar, an unknown name or key, a
  ///   parameter outside its domain, or a dimension below 1.
  public static func make(
    _ text: String, dimension: Int
  ) throws(DistributionError) -> any LatentPrior {
    let specification = try Specification(text)
    guard dimension >= 1 else {
      throw .parameter(name: "dimension", value: "\(dimension)", requirement: "at least 1")
    }
    if let entry = entries.first(where: { $0.name == specification.name }) {
      return try entry.make(Parameters(specification, keys: entry.keys), dimension)
    }
    guard LawCatalog.entries.contains(where: { $0.name == specification.name }) else {
      throw .unknownName(kind: "prior", name: specification.name, choices: names)
    }
    func product(_ law: some Distribution) -> any LatentPrior {
      IndependentPrior(law, dimension: dimension)
    }
    return product(try LawCatalog.make(text))
  }
}
