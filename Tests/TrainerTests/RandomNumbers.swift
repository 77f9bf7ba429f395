import Distributions

/// Normal numbers for tests, the same in every run.
struct RandomNumbers {
  private var stream: PhiloxStream

  init(seed: UInt64) { stream = PhiloxStream(seed: seed, purpose: .samples) }

  mutating func normal(_ count: Int, scale: Double = 1) -> [Double] {
    (0..<count).map { _ in scale * Normal.standard.sample(using: &stream) }
  }

  /// Numbers that 32 bits hold exactly.
  mutating func floats(_ count: Int, scale: Double = 1) -> [Float] {
    normal(count, scale: scale).map { Float($0) }
  }
}

func inner(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }

/// The largest difference, divided by the largest entry of `expected`.
func relativeDifference(_ actual: [Double], _ expected: [Double]) -> Double {
  precondition(actual.count == expected.count)
  let largest = expected.reduce(0) { max($0, abs($1)) }
  let difference = zip(actual, expected).reduce(0) { max($0, abs($1.0 - $1.1)) }
  guard difference.isFinite else { return .infinity }
  return difference == 0 ? 0 : difference / largest
}

func relativeDifference(_ actual: [Float], _ expected: [Double]) -> Double {
  relativeDifference(actual.map { Double($0) }, expected)
}
