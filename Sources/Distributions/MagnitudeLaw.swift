import Foundation

/// What is known of |X|: the logarithms of both tails and of the density, from which all else follows.
///
/// A new law on the half line or a symmetric one writes these and gets distribution functions, quantiles
/// and their forms for log-probabilities from ``PositiveDistribution`` or ``SymmetricDistribution``.
public protocol MagnitudeLaw: Sendable {
  /// The largest possible |X|; may be infinite.
  var magnitudeEnd: Double { get }

  /// A typical size of |X|, where searches begin; positive.
  var magnitudeScale: Double { get }

  /// log P(|X| ≤ r) and log P(|X| > r), each with relative accuracy of the probability.
  ///
  /// Asked for 0 < r < `magnitudeEnd` only.
  func logMagnitudeTails(_ r: Double) -> LogTails

  /// The logarithm of the density of |X| at `r`, with 0 < r < `magnitudeEnd`.
  func logMagnitudeDensity(_ r: Double) -> Double
}

extension MagnitudeLaw {
  /// Tails of |X| for any argument.
  func tails(_ r: Double) -> LogTails {
    if r.isNaN { return .undefined }
    if r <= 0 { return .none }
    return r >= magnitudeEnd ? .all : logMagnitudeTails(r)
  }

  /// Where log P(|X| > r) = `target`.
  func upperMagnitude(logProbability target: Double) -> Double {
    guard target <= 0 else { return .nan }
    if target == 0 { return 0 }
    guard target > -.infinity else { return magnitudeEnd }
    return TailInversion.solve(
      target, end: magnitudeEnd, start: magnitudeScale, increasing: false
    ) { r in
      let tails = logMagnitudeTails(r)
      return (tails.upper, -exp(log(r) + logMagnitudeDensity(r) - tails.upper))
    }
  }

  /// Where log P(|X| ≤ r) = `target`.
  func lowerMagnitude(logProbability target: Double) -> Double {
    guard target <= 0 else { return .nan }
    if target == 0 { return magnitudeEnd }
    guard target > -.infinity else { return 0 }
    return TailInversion.solve(
      target, end: magnitudeEnd, start: magnitudeScale, increasing: true
    ) { r in
      let tails = logMagnitudeTails(r)
      return (tails.lower, exp(log(r) + logMagnitudeDensity(r) - tails.lower))
    }
  }
}

extension Distribution {
  /// Writes P(X ≤ x) of every value, from a table where making one costs less than it saves.
  fileprivate func evaluateFromTable(
    _ values: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    if values.count > 8192 {
      TabulatedDistribution(self).evaluateCDF(values, into: &output)
    } else {
      for index in values.indices { output[index] = cdf(values[index]) }
    }
  }
}

private let logHalf = -0.693_147_180_559_945_3

/// A law on the positive half line, given by its log tails.
public protocol PositiveDistribution: Distribution, MagnitudeLaw {}

extension PositiveDistribution {
  /// Beyond a few thousand values the law is read from a ``TabulatedDistribution``: its relative error in
  /// either tail, 10⁻⁸, is the largest absolute error, too.
  public func evaluateCDF(_ values: Span<Double>, into output: inout MutableSpan<Double>) {
    evaluateFromTable(values, into: &output)
  }

  public var support: ClosedRange<Double> { 0...magnitudeEnd }

  public func pdf(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    guard x >= 0, x < magnitudeEnd else { return 0 }
    // At 0 a density may be 0, finite or infinite; the neighbouring double shows which.
    return exp(logMagnitudeDensity(max(x, .leastNormalMagnitude)))
  }

  public func cdf(_ x: Double) -> Double { exp(tails(x).lower) }
  public func survivalFunction(_ x: Double) -> Double { exp(tails(x).upper) }
  public func logCDF(_ x: Double) -> Double { tails(x).lower }
  public func logSurvivalFunction(_ x: Double) -> Double { tails(x).upper }

  public func cauchyCoordinate(of x: Double) -> Double {
    let tails = tails(x)
    return cauchyCoordinate(of: x, lower: exp(tails.lower), upper: exp(tails.upper))
  }

  public func quantile(_ p: Double) -> Double {
    GSL.smallerTail(
      p, { lowerMagnitude(logProbability: log($0)) }, { upperMagnitude(logProbability: log($0)) })
  }

  public func upperTailQuantile(_ q: Double) -> Double {
    GSL.smallerTail(
      q, { upperMagnitude(logProbability: log($0)) }, { lowerMagnitude(logProbability: log($0)) })
  }

  public func quantile(logProbability: Double) -> Double {
    logProbability > logHalf && logProbability <= 0
      ? upperMagnitude(logProbability: log(-expm1(logProbability)))
      : lowerMagnitude(logProbability: logProbability)
  }

  public func upperTailQuantile(logProbability: Double) -> Double {
    logProbability > logHalf && logProbability <= 0
      ? lowerMagnitude(logProbability: log(-expm1(logProbability)))
      : upperMagnitude(logProbability: logProbability)
  }
}

/// A law symmetric about 0, given by the log tails of its magnitude.
public protocol SymmetricDistribution: Distribution, MagnitudeLaw {}

extension SymmetricDistribution {
  /// Beyond a few thousand values the law is read from a ``TabulatedDistribution``: its relative error in
  /// either tail, 10⁻⁸, is the largest absolute error, too.
  public func evaluateCDF(_ values: Span<Double>, into output: inout MutableSpan<Double>) {
    evaluateFromTable(values, into: &output)
  }

  public var support: ClosedRange<Double> { -magnitudeEnd...magnitudeEnd }

  public func pdf(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    guard abs(x) < magnitudeEnd else { return 0 }
    return 0.5 * exp(logMagnitudeDensity(max(abs(x), .leastNormalMagnitude)))
  }

  public func cdf(_ x: Double) -> Double { exp(logCDF(x)) }
  public func survivalFunction(_ x: Double) -> Double { exp(logCDF(-x)) }
  public func logSurvivalFunction(_ x: Double) -> Double { logCDF(-x) }

  public func logCDF(_ x: Double) -> Double {
    let tails = tails(abs(x))
    if x < 0 { return tails.upper + logHalf }
    // ½ + ½·P(|X| ≤ x) = 1 − ½·P(|X| > x); the second form keeps a small complement.
    return tails.lower < logHalf
      ? log1p(exp(tails.lower)) + logHalf : log1p(-0.5 * exp(tails.upper))
  }

  public func quantile(_ p: Double) -> Double {
    GSL.smallerTail(p, { -symmetricQuantile($0) }, { symmetricQuantile($0) })
  }

  public func upperTailQuantile(_ q: Double) -> Double {
    GSL.smallerTail(q, { symmetricQuantile($0) }, { -symmetricQuantile($0) })
  }

  public func quantile(logProbability: Double) -> Double {
    -upperTailQuantile(logProbability: logProbability)
  }

  public func upperTailQuantile(logProbability: Double) -> Double {
    guard logProbability <= 0 else { return .nan }
    if logProbability > -0.1 { return -symmetricQuantile(-expm1(logProbability)) }
    return logProbability > -1.5
      ? upperTailQuantile(exp(logProbability))
      : upperMagnitude(logProbability: logProbability - logHalf)
  }

  /// Where P(X > x) = q, for q of at most ½.
  private func symmetricQuantile(_ q: Double) -> Double {
    // Near the median the small quantity is P(|X| ≤ x) = 1 − 2q, which is exact there.
    q < 0.25
      ? upperMagnitude(logProbability: log(2 * q))
      : lowerMagnitude(logProbability: log(1 - 2 * q))
  }
}
