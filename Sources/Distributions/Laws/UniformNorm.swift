import Foundation

/// The norm of D independent coordinates uniform on (−1, 1).
///
/// S = ‖X‖² lies on [0, D]. Up to S = 1 the law is the volume of a ball, and near D a power series; for
/// D ≤ 4 it is one integral of elementary functions. Else the odd Fourier series, which is exact on a
/// bounded support, answers in the bulk, and an inverse Laplace transform along a vertical line through
/// the saddle point in the tails: of E e^{−tX²} for the lower and of E e^{−t(1 − X²)} for the upper one.
public struct UniformNorm: PositiveDistribution {
  /// D, the number of coordinates.
  public let dimension: Int
  /// Half the width of a coordinate's interval.
  public let scale: Double
  public let magnitudeEnd: Double
  private let count: Double
  private let rootRemainder: Double
  private let corner: CornerSeries
  private let fourier: UniformFourier

  /// The norm law of `dimension` coordinates uniform on (−`scale`, `scale`).
  ///
  /// - Throws: `DistributionError.parameter` unless the dimension is at least 1 and the scale positive
  ///   and finite.
  public init(dimension: Int, scale: Double = 1) throws(DistributionError) {
    try Domain.atLeast(1, "dimension", dimension)
    try Domain.positive("scale", scale)
    GSL.prepare()
    self.dimension = dimension
    self.scale = scale
    count = Double(dimension)
    let root = count.squareRoot()
    rootRemainder = fma(-root, root, count) / (2 * root)
    magnitudeEnd = scale * root
    corner = CornerSeries(dimension: min(dimension, 12))
    fourier = UniformFourier(dimension: dimension >= 5 ? dimension : 0)
  }

  public var description: String {
    let law = Specification.text("uniform", [("lower", -scale, -1), ("upper", scale, 1)])
    return PriorNorm.description(of: law, dimension)
  }
  public var mean: Double? { moments.mean }
  public var variance: Double? { moments.variance }
  public var magnitudeScale: Double { scale * (count / 3).squareRoot() }
  public var bulkForm: any Distribution { TabulatedDistribution(self) }

  public func logMagnitudeTails(_ r: Double) -> LogTails {
    let z = r / scale
    if z <= 1 { return LogTails(lower: logBall(z)) }
    let (square, rest) = split(z)
    if dimension <= 12, rest <= 0.8 { return LogTails(upper: corner.logTail(rest)) }
    switch dimension {
    case 2...4: return LogTails(lower: log(UniformSquares.cdf(square, dimension)))
    case _ where isBulk(square):
      return LogTails(lower: log(fourier.cdf(square)))
    default:
      return square < count / 3
        ? LogTails(lower: UniformContour.logIntegral(square, count, upper: false, density: false))
        : LogTails(upper: UniformContour.logIntegral(rest, count, upper: true, density: false))
    }
  }

  public func logMagnitudeDensity(_ r: Double) -> Double {
    let z = r / scale
    if z <= 1 { return logBall(z) + log(count) - log(r) }
    let (square, rest) = split(z)
    let factor = log(2 * z) - log(scale)
    if dimension <= 12, rest <= 0.8 { return factor + corner.logDensity(rest) }
    switch dimension {
    case 2...4: return factor + log(UniformSquares.density(square, dimension))
    case _ where isBulk(square): return factor + log(fourier.density(square))
    default:
      let upper = square >= count / 3
      return factor
        + UniformContour.logIntegral(
          upper ? rest : square, count, upper: upper, density: true)
    }
  }

  /// Within three standard deviations of z²: where the Fourier series keeps nine digits of either tail.
  private func isBulk(_ square: Double) -> Bool {
    abs(square - count / 3) < 3 * (4 * count / 45).squareRoot()
  }

  /// z² and D − z², both with relative accuracy.
  private func split(_ z: Double) -> (square: Double, rest: Double) {
    let root = count.squareRoot()
    return (z * z, ((root - z) + rootRemainder) * (root + z))
  }

  /// log of the volume of a ball in one orthant.
  private func logBall(_ z: Double) -> Double {
    count * (log(z) + 0.5 * log(.pi) - log(2.0)) - lgamma(count / 2 + 1)
  }

  /// Mean ∫P(R > r)dr, and variance D/3 − mean², in the units of the coordinates.
  private var moments: (mean: Double, variance: Double) {
    if dimension == 1 { return (0.5 * scale, scale * scale / 12) }
    // Measured from √(D/3), so that the variance does not cancel: E(R − m) = ∫P(R > r) − ∫P(R ≤ r).
    let centre = magnitudeScale
    // For small D the density has corners where the ball meets another face of the cube.
    let corners = dimension <= 7 ? (1..<dimension).map { scale * Double($0).squareRoot() } : []
    let cuts = ([0, centre, magnitudeEnd] + corners).sorted()
    let shift = zip(cuts, cuts.dropFirst()).reduce(0.0) { sum, piece in
      piece.0 >= centre
        ? sum + TanhSinh.integrate(piece.0, piece.1) { survivalFunction($0) }
        : sum - TanhSinh.integrate(piece.0, piece.1) { cdf($0) }
    }
    return (centre + shift, -shift * (2 * centre + shift))
  }

  public func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream) {
    IndependentPrior(Uniform.standard, dimension: dimension).fillNorms(&output, using: &stream)
    for index in output.indices { output[index] *= scale }
  }

  /// The norm of D drawn coordinates; D words.
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    var sum = 0.0
    for _ in 0..<dimension {
      let x = Uniform.standard.sample(using: &stream)
      sum += x * x
    }
    return scale * sum.squareRoot()
  }
}
