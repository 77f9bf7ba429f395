import Distributions

extension Kernel {
  static let normal = norms(
    "normal", of: Normal.standard,
    loops: [("philox", 1), ("draw_normal", 1), ("row_norms", 1)])
  static let uniform = norms(
    "uniform", of: Uniform.standard,
    loops: [("philox", 1), ("draw_uniform", 1), ("row_norms", 1)])
  static let cauchy = norms(
    "cauchy", of: Cauchy.standard,
    loops: [("philox", 1), ("draw_cauchy", 1), ("row_norms", 1)])

  /// Draws and their norms: 200,000 vectors of D = 100, none of them kept.
  private static func norms(
    _ name: String, of law: some Distribution, loops: [(loop: String, perValue: Double)]
  ) -> Kernel {
    let dimension = 100, block = 2000
    let prior = IndependentPrior(law, dimension: dimension)
    return Kernel(
      name, "draws of \(law) and the norms of 200,000 vectors of D = 100", count: 200_000,
      valuesPerCount: Double(dimension), ceiling: .operations(loops)
    ) { count in
      let output = Storage(count: count)
      return { tasks in
        _ = try await mapBlocks(count: count / block, tasks: tasks) { index in
          var stream = PhiloxStream(seed: 1, purpose: .samples, block: UInt32(index))
          output.write(index * block..<(index + 1) * block) { part in
            prior.fillNorms(&part, using: &stream)
          }
        }
      }
    }
  }
}
