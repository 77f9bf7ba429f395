import MonteCarlo
import Report

/// Vectors c·X for several factors c, decoded: what experiments on the norm share.
struct FactorStudy {
  private let factors: [Double]

  /// - Parameter factors: 1 is added where it is missing.
  init(factors: [Double]) { self.factors = factors.contains(1) ? factors : factors + [1] }

  func run(
    _ models: ModelSettings, _ entries: [StudyModel], _ context: RunContext
  ) async throws -> Table {
    var study = try await Study(models, columns: ["factor"], models: entries, context)
    for entry in entries {
      guard let model = try await study.model(of: entry) else { continue }
      let draws = try study.draws(of: model)
      let groups = factors.map { factor in
        LatentGroup(
          factor == 1 ? LatentGroup.training : "\(factor) X", [.real(factor)],
          vectors: draws.scaled(by: factor))
      }
      let parts = try await study.decode(groups, with: model)
      study.show(
        parts, of: entry, "Rows: the factor of the same eight latent vectors; train is 1.0 X.")
      try await study.add(parts, of: model, entry)
    }
    return try study.answer()
  }
}
