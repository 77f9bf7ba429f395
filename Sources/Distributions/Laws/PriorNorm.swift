import Foundation

/// The law of the Euclidean norm of a prior's draw, where it is known exactly.
package enum PriorNorm {
  /// The norm law of the prior that `text` names in `dimension` coordinates.
  ///
  /// - Throws: `DistributionError.notApplicable` for a norm that is constant or has no known law;
  ///   otherwise what reading `text` throws.
  package static func make(
    of text: String, dimension: Int
  ) throws(DistributionError) -> any Distribution {
    let prior = try PriorCatalog.make(text, dimension: dimension)
    if let norm = prior.normLaw as? any Distribution { return norm }
    if let norm = prior.constantNorm {
      throw refusal(text, "all vectors have norm \(norm), so the norm has no density")
    }
    throw refusal(
      "\(prior)",
      "exact norm laws are known for normal, uniform and cauchy centred at 0, and for kilcher, "
        + "elliptical-cauchy, sparse and subspace priors")
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
    "norm", summary: "the Euclidean norm of a prior's draw",
    keys: [
      ParameterKey("of", default: "normal", "a prior whose norm has a known law"),
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
    try PriorNorm.make(
      of: parameters.text("of", default: "normal"),
      dimension: parameters.integer("dimension", default: 2))
  }
}
