import Foundation

/// The distribution function of a probability law on the real line, with or without jumps.
///
/// This is all that a goodness-of-fit test needs of a law, so discrete and mixed laws (a coordinate
/// of the hypercube's vertices, a sparse coordinate) are tested by the same code as continuous ones.
public protocol DistributionFunction: Sendable, CustomStringConvertible {
  /// The law as the catalogs write it, for example `cauchy(scale=3)`.
  var description: String { get }

  /// P(X ≤ x); `.nan` for `.nan`.
  func cdf(_ x: Double) -> Double

  /// P(X > x), computed directly and never as `1 - cdf` where that loses digits.
  func survivalFunction(_ x: Double) -> Double

  /// P(X < x); differs from ``cdf(_:)`` only at an atom.
  func cdfBelow(_ x: Double) -> Double

  /// The points of positive probability, ascending; empty for a continuous law.
  var atoms: [Double] { get }

  /// Writes P(X ≤ x) of every value, in one call for bulk work.
  ///
  /// A law whose `cdf` is slow may answer from a monotone table; its documentation then states the
  /// table's largest absolute error, which stays below 10⁻⁷.
  ///
  /// - Precondition: `output.count >= values.count`.
  func evaluateCDF(_ values: Span<Double>, into output: inout MutableSpan<Double>)
}

extension DistributionFunction {
  public func cdfBelow(_ x: Double) -> Double { cdf(x) }

  public var atoms: [Double] { [] }

  public func evaluateCDF(_ values: Span<Double>, into output: inout MutableSpan<Double>) {
    for index in values.indices { output[index] = cdf(values[index]) }
  }
}

/// A continuous probability law on the real line.
///
/// Both tails are requirements: of a probability and its complement the smaller one is always
/// computed directly. Evaluators are total. Outside the support a density is 0, at p = 0 a quantile
/// is the end of the support, outside `0...1` it is `.nan`, and `.nan` gives `.nan`. Only
/// initialisers throw.
public protocol Distribution: DistributionFunction {
  /// The smallest closed interval that carries all probability; its ends may be infinite.
  var support: ClosedRange<Double> { get }

  /// The density at `x`.
  func pdf(_ x: Double) -> Double

  /// log P(X ≤ x), accurate where `cdf` underflows.
  func logCDF(_ x: Double) -> Double

  /// log P(X > x), accurate where `survivalFunction` underflows.
  func logSurvivalFunction(_ x: Double) -> Double

  /// Where P(X ≤ x) = p.
  func quantile(_ p: Double) -> Double

  /// Where P(X > x) = q.
  func upperTailQuantile(_ q: Double) -> Double

  /// Where log P(X ≤ x) = `logProbability`, for probabilities below the double range.
  func quantile(logProbability: Double) -> Double

  /// Where log P(X > x) = `logProbability`, for probabilities below the double range.
  func upperTailQuantile(logProbability: Double) -> Double

  /// The same law in a form fast enough for bulk work, itself where it already is.
  ///
  /// A law whose functions are slow answers with a ``TabulatedDistribution``, whose error is stated
  /// there. Making it costs time: ask once and keep the answer.
  var bulkForm: any Distribution { get }

  /// One draw.
  func sample(using stream: inout some RandomNumberGenerator) -> Double

  /// Fills `output` with independent draws.
  ///
  /// The values are a stream of their own: they need not equal repeated calls of `sample`.
  func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream)

  /// The mean; nil where the law has none (a Cauchy law), infinite where it diverges to one side.
  var mean: Double? { get }

  /// The variance; nil where there is no mean, infinite where the second moment diverges.
  var variance: Double? { get }

  /// The α for which the law is symmetric about 0 and strictly α-stable (2 for a centred normal law, 1
  /// for a centred Cauchy law); nil for others.
  ///
  /// Independent X, X′ of the law give aX + bX′ the law of (|a|^α + |b|^α)^(1/α)·X for all real a, b.
  var stabilityIndex: Double? { get }

  /// Whether (1 − λ)·X + λ·X′ has the law of X for every λ in `0...1`; X, X′ independent.
  ///
  /// True exactly for Cauchy laws, wherever they are centred, and constants.
  var survivesAveraging: Bool { get }

  /// The law of the Euclidean norm of `dimension` independent coordinates; nil where no form is known.
  ///
  /// - Precondition: `dimension >= 1`.
  func normLaw(dimension: Int) -> (any DistributionFunction)?

  /// The law of Σ wᵢXᵢ for independent Xᵢ of this law; nil where no closed form is known.
  ///
  /// - Parameter weights: finite numbers; nil is answered where all are 0.
  func weightedSumLaw(_ weights: [Double]) -> (any Distribution)?

  /// F_C⁻¹(F(x)): where the standard Cauchy law has the probability that this law has at `x`.
  ///
  /// Infinite at the ends of the support and where the value leaves the double range; see
  /// ``Distribution/signedLogCauchyCoordinate(of:)``.
  func cauchyCoordinate(of x: Double) -> Double

  /// F⁻¹(F_C(y)), the inverse of ``cauchyCoordinate(of:)``.
  func point(atCauchyCoordinate y: Double) -> Double

  /// Writes the Cauchy coordinate of every value, in one call for bulk work.
  ///
  /// Laws with a vector kernel (normal, uniform, Cauchy) may differ from ``cauchyCoordinate(of:)`` in the
  /// last digits; every instruction set gives the same bits.
  ///
  /// - Precondition: `output.count >= values.count`.
  func evaluateCauchyCoordinates(
    _ values: Span<Double>, into output: inout MutableSpan<Double>)

  /// Writes the point at every Cauchy coordinate, in one call for bulk work.
  ///
  /// Laws with a vector kernel (normal, uniform, Cauchy) may differ from ``point(atCauchyCoordinate:)`` in
  /// the last digits; every instruction set gives the same bits.
  ///
  /// - Precondition: `output.count >= coordinates.count`.
  func evaluatePoints(
    atCauchyCoordinates coordinates: Span<Double>, into output: inout MutableSpan<Double>)
}

extension Distribution {
  public var stabilityIndex: Double? { nil }
  public var survivesAveraging: Bool { stabilityIndex == 1 }
  public func normLaw(dimension: Int) -> (any DistributionFunction)? { nil }
  public func weightedSumLaw(_ weights: [Double]) -> (any Distribution)? { nil }
  public var bulkForm: any Distribution { self }

  // Below exp(-700) the plain functions approach the subnormal range; a law whose tail matters
  // there overrides these defaults.
  public func logCDF(_ x: Double) -> Double { logarithm(cdf(x), complement: survivalFunction(x)) }

  public func logSurvivalFunction(_ x: Double) -> Double {
    logarithm(survivalFunction(x), complement: cdf(x))
  }

  public func quantile(logProbability: Double) -> Double {
    guard logProbability <= 0 else { return .nan }
    return logProbability > -0.5
      ? upperTailQuantile(-expm1(logProbability)) : quantile(exp(logProbability))
  }

  public func upperTailQuantile(logProbability: Double) -> Double {
    guard logProbability <= 0 else { return .nan }
    return logProbability > -0.5
      ? quantile(-expm1(logProbability)) : upperTailQuantile(exp(logProbability))
  }

  /// Draws by inversion through the nearer tail: one word per draw, tails down to 2⁻⁶⁴.
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    let tail = Tail(bits: stream.next())
    return tail.isUpper ? upperTailQuantile(tail.probability) : quantile(tail.probability)
  }

  public func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream) {
    for index in output.indices { output[index] = sample(using: &stream) }
  }

  public func evaluateCauchyCoordinates(
    _ values: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    for index in values.indices { output[index] = cauchyCoordinate(of: values[index]) }
  }

  public func evaluatePoints(
    atCauchyCoordinates coordinates: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    for index in coordinates.indices {
      output[index] = point(atCauchyCoordinate: coordinates[index])
    }
  }
}

/// A uniform draw in the form that inversion needs: a side and a tail probability in (0, ½].
public struct Tail: Sendable, Equatable {
  /// Whether the probability belongs to the upper tail.
  public let isUpper: Bool
  /// The probability of the tail, an odd multiple of 2⁻⁶⁴ rounded to double; never 0.
  public let probability: Double

  /// The draw that 64 random bits make: the lowest chooses the side, the others the probability.
  public init(bits: UInt64) {
    isUpper = bits & 1 == 1
    probability = Double((bits >> 1) | 1) * 0x1p-64
  }
}

/// log p, through the complement where p is nearer to 1.
func logarithm(_ p: Double, complement q: Double) -> Double { q < 0.5 ? log1p(-q) : log(p) }
