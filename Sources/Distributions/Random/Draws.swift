import Foundation

/// Draws of the building blocks: normal by inversion, gamma by rejection.
enum Draws {
  /// One draw of |N(0, 1)| and a fair sign, from one word.
  static func normalMagnitude(
    using stream: inout some RandomNumberGenerator
  ) -> (size: Double, isNegative: Bool) {
    let tail = Tail(bits: stream.next())
    return (NormalTail.upperQuantile(tail.probability), !tail.isUpper)
  }

  /// One draw of N(0, 1), from one word.
  static func normal(using stream: inout some RandomNumberGenerator) -> Double {
    let (size, isNegative) = normalMagnitude(using: &stream)
    return isNegative ? -size : size
  }

  /// One draw of χ²_k for k > 0, from one word.
  ///
  /// The word seeds a child stream, so the rejections never shift the parent.
  static func chiSquare(
    _ degreesOfFreedom: Double, using stream: inout some RandomNumberGenerator
  ) -> Double {
    var child = PhiloxStream(seed: stream.next(), purpose: .child)
    return 2 * gamma(shape: degreesOfFreedom / 2, using: &child)
  }

  /// One draw of the gamma law of this shape; source: Marsaglia & Tsang, *A simple method for generating
  /// gamma variables*, ACM TOMS 26 (2000).
  private static func gamma(shape: Double, using stream: inout PhiloxStream) -> Double {
    if shape < 1 {
      return gamma(shape: shape + 1, using: &stream) * pow(stream.uniform(), 1 / shape)
    }
    let d = shape - 1 / 3.0, c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal(using: &stream), t = 1 + c * x, v = t * t * t
      if t > 0, log(stream.uniform()) < 0.5 * x * x + d * (1 - v + log(v)) { return d * v }
    }
  }
}
