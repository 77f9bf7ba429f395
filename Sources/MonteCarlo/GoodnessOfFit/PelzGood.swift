import Foundation

/// The Pelz–Good expansion of P(Dₙ < d) in powers of n^(−1/2), to order n^(−3/2).
///
/// Absolute error at most 0.07/n². Source: Pelz & Good, Journal of the Royal Statistical Society B 38
/// (1976), in the form of Simard & L'Ecuyer (2011).
package enum PelzGood {
  /// P(Dₙ < d).
  package static func probability(sampleCount: Int, d: Double) -> Double {
    let n = Double(sampleCount), z = n.squareRoot() * d
    guard z > 0.04 else { return 0 }  // the limit law is below 10⁻³³⁰ there
    let z2 = z * z, z4 = z2 * z2, z6 = z4 * z2, pi2 = Double.pi * .pi
    var s0 = 0.0, s1 = 0.0, s2 = 0.0, s3 = 0.0
    for k in 1...20 {
      let m = Double(2 * k - 1), a = pi2 * m * m / 4  // a = π²m²/4
      let q = exp(-a / (2 * z2))
      s0 += q
      s1 += (a - z2) * q
      s2 += (6 * z6 + 2 * z4 + (2 * z4 - 5 * z2) * a + (1 - 2 * z2) * a * a) * q
      s3 +=
        (-30 * z6 - 90 * z6 * z2 + (135 * z4 - 96 * z6) * a + (212 * z4 - 60 * z2) * a * a
          + (5 - 30 * z2) * a * a * a) * q
    }
    var t2 = 0.0, t3 = 0.0
    for k in 1...20 {
      let b = pi2 * Double(k * k), q = exp(-b / (2 * z2))
      t2 += b * q
      t3 += (3 * z2 - b) * b * q
    }
    let c = (2 * Double.pi).squareRoot()
    let k0 = c / z * s0
    let k1 = c / (6 * z4) * s1
    let k2 = c / (72 * z6 * z) * s2 - c / (36 * z2 * z) * t2
    let k3 = c / (6480 * z4 * z6) * s3 + c / (216 * z6) * t3
    let r = 1 / n.squareRoot()
    return min(max(k0 + r * (k1 + r * (k2 + r * k3)), 0), 1)
  }
}
