import Distributions
import VoidFilling

/// Sets of features that tests compare.
enum Samples {
  /// Draws of a normal law with independent features of one mean and width.
  static func normal(
    _ count: Int, _ dimension: Int, mean: Double = 0, sd: Double = 1, seed: UInt64
  ) -> Features {
    var stream = PhiloxStream(seed: seed, purpose: .samples)
    var draws = [Double](repeating: 0, count: count * dimension)
    var span = draws.mutableSpan
    Normal.standard.fill(&span, using: &stream)
    return Features(dimension: dimension, values: draws.map { mean + sd * $0 })
  }

  /// As many rows as there are, drawn with repetition.
  static func resampled(_ features: Features, using stream: inout PhiloxStream) -> Features {
    features.subset(
      (0..<features.count).map { _ in .random(in: 0..<features.count, using: &stream) })
  }

  /// The 60 rows of whole numbers x of script/reference/measures.py.
  static let wholeReference = whole(0, 60, salt: 3, shift: 0)

  /// The 45 rows of whole numbers y of script/reference/measures.py.
  static let wholeSample: Features = {
    let drawn = whole(500, 45, salt: 4, shift: 18)
    let first = wholeReference.subset([11])
    return Features(
      dimension: 3,
      values: drawn.subset(0..<7).values + first.values + drawn.subset([9]).values
        + drawn.subset(9..<45).values)
  }()

  private static func whole(_ start: Int, _ count: Int, salt: Int, shift: Int) -> Features {
    Features(
      dimension: 3,
      values: (start..<start + count).flatMap { i in
        (0..<3).map { k in
          var x = UInt32(truncatingIfNeeded: i * 2_654_435_761 + k * 40_503 + salt * 97)
          x ^= x >> 15
          x = x &* 2_246_822_519
          x ^= x >> 13
          return Double(Int(x >> 8 & 0x1F) - 16 + (k == 0 ? shift : 0))
        }
      })
  }

  /// The standard deviation of numbers.
  static func deviation(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - 1)).squareRoot()
  }
}
