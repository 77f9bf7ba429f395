/// The mean and the covariance of features.
public struct MeanAndCovariance: Sendable, Equatable {
  /// One number a feature.
  public let mean: [Double]
  /// Row-major, with the divisor n − 1.
  public let covariance: [Double]

  /// The number of features.
  public var dimension: Int { mean.count }
  /// The sum of the variances.
  public var trace: Double {
    (0..<dimension).reduce(0) { $0 + covariance[$1 * dimension + $1] }
  }

  /// - Throws: `VoidFillingError.tooFew` for less than two rows; `.degenerate` for numbers that are not finite.
  public init(of features: Features) throws(VoidFillingError) {
    let (count, q) = (features.count, features.dimension)
    guard count >= 2 else {
      throw .tooFew(what: "images for a covariance", count: count, minimum: 2)
    }
    guard features.values.allSatisfy({ $0.isFinite }) else {
      throw .degenerate(what: "A covariance", reason: "a feature is no finite number")
    }
    var mean = [Double](repeating: 0, count: q)
    for row in 0..<count {
      for column in 0..<q { mean[column] += features.values[row * q + column] }
    }
    for column in 0..<q { mean[column] /= Double(count) }
    covariance = Self.covariance(of: features, mean: mean)
    self.mean = mean
  }

  /// Known values, for laws whose moments are known.
  ///
  /// - Precondition: the covariance is a square matrix of the mean's size.
  public init(mean: [Double], covariance: [Double]) {
    precondition(covariance.count == mean.count * mean.count, "\(covariance.count) numbers")
    self.mean = mean
    self.covariance = covariance
  }

  /// Eight products at once: the covariance is what measures of many groups spend their time on.
  private static func covariance(of features: Features, mean: [Double]) -> [Double] {
    typealias Lanes = SIMD8<Double>
    let q = mean.count
    let width = (q + Lanes.scalarCount - 1) / Lanes.scalarCount
    var sums = [Lanes](repeating: .zero, count: q * width)
    var centred = [Lanes](repeating: .zero, count: width)
    for row in 0..<features.count {
      for column in 0..<q {
        centred[column / 8][column % 8] = features.values[row * q + column] - mean[column]
      }
      for i in 0..<q {
        let factor = Lanes(repeating: centred[i / 8][i % 8])
        for block in 0...i / 8 { sums[i * width + block] += factor * centred[block] }
      }
    }
    var covariance = [Double](repeating: 0, count: q * q)
    for i in 0..<q {
      for j in 0...i {
        let value = sums[i * width + j / 8][j % 8] / Double(features.count - 1)
        covariance[i * q + j] = value
        covariance[j * q + i] = value
      }
    }
    return covariance
  }
}
