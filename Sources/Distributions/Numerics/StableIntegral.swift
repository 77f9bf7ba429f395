import Foundation

/// |X| for the standard symmetric α-stable law: tails and density by series and by Nolan's integral.
///
/// With g(θ) = x^{α/(α−1)}·V(θ), V(θ) = (cos θ/sin αθ)^{α/(α−1)}·cos((α − 1)θ)/cos θ on (0, π/2), the
/// integrals A = (2/π)∫e^{−g} and B = (2/π)∫(1 − e^{−g}) are the upper and the lower tail for α > 1 and
/// exchanged for α < 1. The density is 2α/(π|α − 1|x)·∫g·e^{−g}.
struct StableIntegral: Sendable {
  let alpha: Double
  /// α/(α − 1).
  private let exponent: Double
  /// π(1 − α/2): the distance of απ/2 from π.
  private let gap: Double
  private let logTwoOverPi = log(2 / Double.pi)

  init(alpha: Double) {
    self.alpha = alpha
    exponent = alpha / (alpha - 1)
    gap = Double.pi * (1 - alpha / 2)
  }

  func logTails(_ x: Double) -> LogTails {
    if alpha == 1 {
      return x < 1
        ? LogTails(lower: log(atan(x)) + logTwoOverPi)
        : LogTails(upper: log(atan(1 / x)) + logTwoOverPi)
    }
    if alpha == 2 {
      return x < 0.8
        ? LogTails(lower: log(erf(x / 2)))
        : LogTails(upper: NormalTail.logUpper(x * 0.5.squareRoot()) + log(2.0))
    }
    if let sum = tailSeries(x, density: false) {
      return LogTails(upper: logTwoOverPi + log(sum) - alpha * log(x))
    }
    if let sum = centralSeries(x, density: false) {
      return LogTails(lower: logTwoOverPi + log(sum * x / alpha))
    }
    let sums = integrate(x)
    let first = log(sums.decayed) + logTwoOverPi, second = log(sums.missing) + logTwoOverPi
    return alpha > 1
      ? LogTails(lower: second, upper: first) : LogTails(lower: first, upper: second)
  }

  func logDensity(_ x: Double) -> Double {
    if alpha == 1 { return logTwoOverPi - (x < 1e8 ? log1p(x * x) : 2 * log(x)) }
    if alpha == 2 { return -0.25 * x * x - 0.5 * log(.pi) }
    if let sum = tailSeries(x, density: true) {
      return logTwoOverPi + log(sum * alpha) - (alpha + 1) * log(x)
    }
    if let sum = centralSeries(x, density: true) { return logTwoOverPi + log(sum / alpha) }
    return logTwoOverPi + log(integrate(x).density) - log(x)
  }

  // MARK: - Series

  /// The tail's series, or the density's; nil where it does not reach 16 digits.
  ///
  /// Σ Γ(αk)/k!·sin(πk(2 − α)/2)·x^{−α(k−1)}, times k for the density. It converges for α < 1 and is
  /// asymptotic above.
  /// The sine of the complement carries the alternating sign and keeps its digits for α near 2.
  private func tailSeries(_ x: Double, density: Bool) -> Double? {
    let logX = log(x)
    guard logX > 0 else { return nil }
    var sum = 0.0, previous = Double.infinity, largest = 0.0
    for k in 1...400 {
      let n = Double(k)
      let logSize: Double = lgamma(alpha * n) - lgamma(n + 1) - alpha * (n - 1) * logX
      let size = exp(logSize) * (density ? n : 1)
      guard size < previous || k < 3 else { return nil }
      let term = size * sin(n * gap)
      sum += term
      largest = max(largest, abs(term))
      if size < 1e-17 * abs(sum) { return largest < 4 * sum ? sum : nil }
      previous = size
    }
    return nil
  }

  /// The series at 0 of the central mass, or of the density; nil where it does not reach 16 digits.
  ///
  /// Σ (−1)^k Γ((2k + 1)/α)/(2k + 1)!·x^{2k}, times 2k + 1 for the density. It converges for α > 1 and is
  /// asymptotic below.
  private func centralSeries(_ x: Double, density: Bool) -> Double? {
    let logX = log(x)
    var sum = 0.0, first = 0.0, previous = Double.infinity
    for k in 0...200 {
      let n = Double(2 * k + 1)
      let size = exp(lgamma(n / alpha) - lgamma(density ? n : n + 1) + (n - 1) * logX)
      if k == 0 { first = size }
      guard size < previous || alpha > 1, size < 4 * first else { return nil }
      sum += k % 2 == 0 ? size : -size
      if size < 1e-17 * abs(sum) { return sum > 0.2 * first ? sum : nil }
      previous = size
    }
    return nil
  }

  // MARK: - Nolan's integral

  /// ∫e^{−g}, ∫(1 − e^{−g}) and |α/(α − 1)|·∫g·e^{−g} over (0, π/2).
  private struct Sums {
    var decayed = 0.0
    var missing = 0.0
    var density = 0.0
  }

  private func integrate(_ x: Double) -> Sums {
    abs(exponent) < 3 ? overAngle(x) : overLevel(x)
  }

  /// The trapezoidal rule in τ with tan θ = e^τ, for g that changes slowly with τ.
  private func overAngle(_ x: Double) -> Sums {
    let step = 0.07, logX = log(x)
    var sums = Sums()
    for direction in [1.0, -1.0] {
      for k in (direction > 0 ? 0 : 1)...2000 {
        let (logG, weight) = logLevel(direction * step * Double(k), logX)
        let g = exp(logG)
        sums.decayed += weight * exp(-g)
        sums.missing -= weight * expm1(-g)
        if g < 745 { sums.density += weight * g * exp(-g) }
        // Every integrand is at most the weight, which falls like e^{−|τ|}.
        if weight < 1e-17 * min(sums.decayed, sums.missing, sums.density) { break }
      }
    }
    return Sums(
      decayed: step * sums.decayed, missing: step * sums.missing,
      density: step * sums.density * abs(exponent))
  }

  /// log g at tan θ = e^τ, and dθ/dτ = sin θ·cos θ.
  private func logLevel(_ tau: Double, _ logX: Double) -> (logG: Double, weight: Double) {
    let shape = logShape(tau)
    return (exponent * (shape.ratio + logX) + shape.rest, shape.weight)
  }

  /// log(cos θ/sin αθ), log(cos((α − 1)θ)/cos θ) and sin θ·cos θ at tan θ = e^τ.
  private func logShape(_ tau: Double) -> (ratio: Double, rest: Double, weight: Double) {
    let small = exp(-abs(tau)), angle = atan(small), norm = 1 / (1 + small * small)
    let weight = small * norm
    let logCosine = -0.5 * log1p(small * small) + (tau > 0 ? -tau : 0)
    if tau <= 0 {
      return (
        logCosine - log(sin(alpha * angle)), log(cos((alpha - 1) * angle)) - logCosine, weight
      )
    }
    // Measured from π/2, where for α near 2 the sine of αθ and the cosine of (α − 1)θ are small.
    return (
      logCosine - log(sin(gap + alpha * angle)),
      log(sin(gap + (alpha - 1) * angle)) - logCosine, weight
    )
  }

  /// The trapezoidal rule over the level y = log g, for α near 1, where g is steep in θ.
  ///
  /// By parts, ∫e^{−g}dθ = ∫Θ(y)·e^{y − eʸ}dy with Θ(y) the measure of {g < eʸ}, which varies slowly.
  private func overLevel(_ x: Double) -> Sums {
    let step = 0.125, logX = log(x)
    var sums = Sums()
    var tau = 0.0
    for k in -320...32 {
      let y = step * Double(k)
      tau = angle(level: y, logX, from: tau)
      let weight = exp(y - exp(y))
      let beyond = atan(exp(-tau)), before = atan(exp(tau))
      // g falls with θ for α > 1 and rises for α < 1.
      let (below, above) = alpha > 1 ? (beyond, before) : (before, beyond)
      sums.decayed += weight * below
      sums.missing += weight * above
      sums.density += weight * angleChange(tau)
    }
    return Sums(
      decayed: step * sums.decayed, missing: step * sums.missing, density: step * sums.density)
  }

  /// τ where log g = y, by Newton on log(cos θ/sin αθ) + (log(cos((α − 1)θ)/cos θ) − y)(α − 1)/α.
  private func angle(level y: Double, _ logX: Double, from start: Double) -> Double {
    var tau = start
    for _ in 0..<60 {
      let shape = logShape(tau)
      let excess = shape.ratio + (shape.rest - y) / exponent + logX
      let change = excess * angleChange(tau) / shape.weight
      tau += max(-3, min(3, change))
      if abs(change) < 1e-13 * max(1, abs(tau)) { break }
    }
    return tau
  }

  /// |dθ/d log g|·|α/(α − 1)| at tan θ = e^τ.
  private func angleChange(_ tau: Double) -> Double {
    let angle = atan(exp(-abs(tau))), tangent = exp(tau)
    let sine: Double, cosine: Double
    if tau <= 0 {
      sine = alpha / tan(alpha * angle)
      cosine = (alpha - 1) * tan((alpha - 1) * angle)
    } else {
      sine = -alpha / tan(gap + alpha * angle)
      cosine = (alpha - 1) / tan(gap + (alpha - 1) * angle)
    }
    return 1 / (tangent + sine - (tangent - cosine) / exponent)
  }
}
