import CGSL
import Foundation

/// The regularised incomplete beta function I_x(a, b) and its complement in the logarithm.
///
/// Ours rather than GSL's, which takes x alone and so loses the complement near x = 1, and underflows
/// with the probabilities. Lentz's method on the continued fraction; source: DLMF 8.17.22.
enum IncompleteBeta {
  /// A point of (0, 1) with its complement and both logarithms, none of them lost to rounding.
  struct Point {
    let x: Double
    let y: Double
    let logX: Double
    let logY: Double

    /// The point with x/y = `squaredRatio`², for a positive quotient.
    init(squaredRatio quotient: Double) {
      let ratio = min(quotient, .greatestFiniteMagnitude)
      let small = min(ratio, 1 / ratio), square = small * small
      let near = square / (1 + square), far = 1 / (1 + square)
      let logFar = -log1p(square), logNear = 2 * log(small) + logFar
      self =
        ratio <= 1
        ? Point(x: near, y: far, logX: logNear, logY: logFar)
        : Point(x: far, y: near, logX: logFar, logY: logNear)
    }

    init(x: Double, y: Double, logX: Double, logY: Double) {
      self.x = x
      self.y = y
      self.logX = logX
      self.logY = logY
    }

    /// The point 1 − x.
    var swapped: Point { Point(x: y, y: x, logX: logY, logY: logX) }
  }

  /// log I_x(a, b) and log(1 − I_x(a, b)), for positive a and b.
  static func logTails(_ a: Double, _ b: Double, at point: Point) -> LogTails {
    let logFactor = a * point.logX + b * point.logY - gsl_sf_lnbeta(a, b)
    if point.x < (a + 1) / (a + b + 2) {
      return LogTails(lower: logFactor + log(fraction(a, b, point.x) / a))
    }
    return LogTails(upper: logFactor + log(fraction(b, a, point.y) / b))
  }

  /// The continued fraction of I_x(a, b)·a·B(a, b)/(xᵃ(1 − x)ᵇ).
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var c = 1.0, d = 1 / (1 - (a + b) * x / (a + 1)), value = d, m = 0.0
    while true {
      m += 1
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / (1 + even * d)
      c = 1 + even / c
      value *= c * d
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / (1 + odd * d)
      c = 1 + odd / c
      value *= c * d
      if abs(c * d - 1) < 2e-16 || m > 1e6 { return value }
    }
  }
}
