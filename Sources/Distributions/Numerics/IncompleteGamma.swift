import CGSL
import Foundation

/// The regularised incomplete gamma functions P(a, x) and Q(a, x) in the logarithm.
///
/// Ours rather than GSL's, which underflows with the probabilities (P(500, 45) is far below the double
/// range) and whose far tails lose digits. Series below x = a + 1, Lentz's continued fraction above;
/// source: Abramowitz & Stegun 6.5.29 and 6.5.31.
enum IncompleteGamma {
  /// log P(a, x) and log Q(a, x), for a > 0 and x > 0.
  ///
  /// - Parameter logX: log x, given apart since x may be 0 in double.
  static func logTails(_ a: Double, _ x: Double, logX: Double) -> LogTails {
    let logFactor = logPower(a, x, logX: logX)
    if x < a + 1 { return LogTails(lower: logFactor + log(series(a, x))) }
    return LogTails(upper: logFactor + log(a * fraction(a, x)))
  }

  /// log(xᵃ e⁻ˣ/Γ(a + 1)).
  static func logPower(_ a: Double, _ x: Double, logX: Double) -> Double {
    guard a >= 10 else { return a * logX - x - lgamma(a + 1) }
    // The three terms of size a cancel; what remains is a·(log(1 + μ) − μ) with μ = x/a − 1.
    let mu = (x - a) / a
    let exponent = abs(mu) < 0.5 ? gsl_sf_log_1plusx_mx(mu) : logX - log(a) - mu
    return a * exponent - 0.5 * log(2 * .pi * a) - log(gsl_sf_gammastar(a))
  }

  /// Σ xᵏ/((a + 1)…(a + k)).
  private static func series(_ a: Double, _ x: Double) -> Double {
    var sum = 1.0, term = 1.0, k = a
    repeat {
      k += 1
      term *= x / k
      sum += term
    } while term > 1e-17 * sum
    return sum
  }

  /// 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))), by Lentz's method.
  private static func fraction(_ a: Double, _ x: Double) -> Double {
    guard x.isFinite else { return 0 }
    var b = x + 1 - a, c = Double.infinity, d = 1 / b, value = d, k = 0.0
    while true {
      k += 1
      let numerator = -k * (k - a)
      b += 2
      d = 1 / (b + numerator * d)
      c = b + numerator / c
      let factor = c * d
      value *= factor
      if abs(factor - 1) < 2e-16 || k > 1e6 { return value }
    }
  }
}
