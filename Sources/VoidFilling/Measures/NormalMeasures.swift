import Foundation

/// The measures of normal laws with independent features of one width, in closed form: what samples are checked against.
enum NormalMeasures {
  /// N(μ, s²I), μ the same in all of q features.
  struct Law {
    let dimension: Int
    let mean: Double
    let sd: Double
  }

  /// The squared Fréchet distance, q((μ − μ′)² + (s − s′)²).
  static func frechetDistance(_ a: Law, _ b: Law) -> Double {
    let (shift, width) = (a.mean - b.mean, a.sd - b.sd)
    return Double(a.dimension) * (shift * shift + width * width)
  }

  /// What n images of each law add to their Fréchet distance on average, to first order.
  ///
  /// q(s² + s′²)/n for the means, and ss′·tr E²/4 for each covariance s²(I + E), with an expected tr E² of q(q + 1)/n.
  static func frechetBias(_ a: Law, _ b: Law, count: Int) -> Double {
    let q = Double(a.dimension)
    return (q * (a.sd * a.sd + b.sd * b.sd) + a.sd * b.sd * q * (q + 1) / 2) / Double(count)
  }

  /// The squared discrepancy of ``KernelDistance`` between N(0, I) and another law.
  ///
  /// For Y of N(μ, s²I), D = |μ|² and T = Y·Y′: E T = D, E T² = D² + 2s²D + s⁴q, E T³ = D³ + 6s²D² + 3s⁴qD + 6s⁴D.
  static func kernelDistance(fromStandard law: Law) -> Double {
    let q = Double(law.dimension), d = q * law.mean * law.mean
    let s2 = law.sd * law.sd, s4 = s2 * s2
    let second = d * d + 2 * s2 * d + s4 * q
    let third = d * d * d + 6 * s2 * d * d + 3 * s4 * q * d + 6 * s4 * d
    let within = 1 + 3 * d / q + 3 * second / (q * q) + third / (q * q * q)
    return 1 + 3 / q + within - 2 * (1 + 3 * (d + q * s2) / (q * q))
  }

  /// A bound of the standard deviation of the kernel distance of two samples of N(0, I), n images each.
  ///
  /// √(8·Var k(X, Y))/n, with the moments of X·Y; the centred kernel, which belongs there, varies less.
  static func kernelDeviation(dimension: Int, count: Int) -> Double {
    let q = Double(dimension)
    let fourth = 3 * (q + 2) / (q * q * q)
    let sixth = 15 * (q + 2) * (q + 4) / (q * q * q * q * q)
    let mean = 1 + 3 / q
    let variance = 1 + 15 / q + 15 * fourth + sixth - mean * mean
    return (8 * variance).squareRoot() / Double(count)
  }

  /// The mean distance of two draws, 2sΓ((q + 1)/2)/Γ(q/2).
  static func diversity(_ law: Law) -> Double {
    let q = Double(law.dimension)
    return 2 * law.sd * exp(lgamma((q + 1) / 2) - lgamma(q / 2))
  }

  /// The mean length of a unit vector's projection onto a random direction, Γ(q/2)/(√π Γ((q + 1)/2)).
  static func meanProjection(dimension: Int) -> Double {
    let q = Double(dimension)
    return exp(lgamma(q / 2) - lgamma((q + 1) / 2)) / Double.pi.squareRoot()
  }
}
