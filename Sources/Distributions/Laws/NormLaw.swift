import Foundation

/// The law of the Euclidean norm of independent coordinates, where it is known exactly.
public enum NormLaw {
  /// The norm law of `dimension` independent coordinates with the law that `text` names.
  ///
  /// Known are `normal` with mean 0, `uniform` on an interval around 0, `cauchy` with location 0, and
  /// `kilcher`, whose norm is half-normal by definition.
  ///
  /// - Throws: `DistributionError.notApplicable` for another law, saying which are possible; otherwise
  ///   what reading `text` throws.
  public static func make(
    of text: String, dimension: Int
  ) throws(DistributionError) -> any Distribution {
    try Domain.atLeast(1, "dimension", dimension)
    let specification = try Specification(text)
    switch specification.name {
    case "sphere":
      throw refusal(text, "all vectors have norm √D, so the norm has no density")
    case "kilcher":
      let keys = [
        ParameterKey("scale", default: "√D", "the standard deviation of the signed radius")
      ]
      let root = Double(dimension).squareRoot()
      return try HalfNormal(sd: Parameters(specification, keys: keys).real("scale", default: root))
    default:
      let law = try LawCatalog.make(text)
      guard let norm = law.normLaw(dimension: dimension) as? any Distribution else {
        throw refusal(
          law.description,
          "exact norm laws are known for normal, uniform and cauchy centred at 0, and for kilcher")
      }
      return norm
    }
  }

  private static func refusal(_ subject: String, _ reason: String) -> DistributionError {
    .notApplicable(subject: subject, construction: "An exact norm law", reason: reason)
  }

  /// The catalog's text of a norm law.
  static func description(of law: String, _ dimension: Int) -> String {
    "norm(of=\(law),dimension=\(dimension))"
  }
}

extension LawEntry {
  static let norm = LawEntry(
    "norm", summary: "the Euclidean norm of independent coordinates",
    keys: [
      ParameterKey("of", default: "normal", "normal, uniform, cauchy or kilcher, centred at 0"),
      ParameterKey("dimension", default: "2", "D, the number of coordinates"),
    ],
    accuracy: 1e-9,
    examples: [
      "norm", "norm(of=uniform,dimension=2)", "norm(of=uniform,dimension=3)",
      "norm(of=uniform,dimension=6)", "norm(of=uniform,dimension=24)",
      "norm(of=cauchy,dimension=1)", "norm(of=cauchy,dimension=100)",
      "norm(of=kilcher,dimension=16)",
    ]
  ) { (parameters: Parameters) throws(DistributionError) in
    try NormLaw.make(
      of: parameters.text("of", default: "normal"),
      dimension: parameters.integer("dimension", default: 2))
  }
}
