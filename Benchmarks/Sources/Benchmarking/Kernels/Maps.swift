import Distributions

extension Kernel {
  static let normalToCauchy = map(
    "normal-to-cauchy", of: Normal.standard, from: Normal.standard, to: Cauchy.standard,
    loop: "map_g")
  static let cauchyToNormal = map(
    "cauchy-to-normal", of: Cauchy.standard, from: Cauchy.standard, to: Normal.standard,
    loop: "map_ginv")
  static let uniformToCauchy = map(
    "uniform-to-cauchy", of: Uniform.standard, from: Uniform.standard, to: Cauchy.standard,
    loop: "map_utoc")

  /// The map between two laws over an array of 10⁶ draws of the first, both tails to full precision.
  private static func map(
    _ name: String, of law: some Distribution, from: some Distribution, to: some Distribution,
    loop: String
  ) -> Kernel {
    let map = CompositionMap(from: from, to: to)
    return Kernel(
      name, "the map from \(from) to \(to) of an array of 1,000,000 draws", count: 1_000_000,
      ceiling: .operations([(loop, 1)])
    ) { count in
      let input = Storage(sample(of: law, count: count)), output = Storage(count: count)
      return { tasks in
        try await inParts(of: count, tasks: tasks) { _, part in
          input.read(part) { values in
            output.write(part) { map.apply(values, into: &$0) }
          }
        }
      }
    }
  }
}

/// Draws of a law, the same in every run.
func sample(of law: some Distribution, count: Int, block: UInt32 = 0) -> [Double] {
  var values = [Double](repeating: 0, count: count)
  var stream = PhiloxStream(seed: 1, purpose: .samples, block: block)
  var span = values.mutableSpan
  law.fill(&span, using: &stream)
  return values
}
