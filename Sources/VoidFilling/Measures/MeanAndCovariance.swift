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
    var products = [Double](repeating: 0, count: q * q)
    var centred = [Double](repeating: 0, count: q)
    for row in 0..<count {
      for column in 0..<q { centred[column] = features.values[row * q + column] - mean[column] }
      for i in 0..<q {
        for j in 0...i { products[i * q + j] += centred[i] * centred[j] }
      }
    }
    for i in 0..<q {
      for j in 0...i {
        products[i * q + j] /= Double(count - 1)
        products[j * q + i] = products[i * q + j]
      }
    }
    self.mean = mean
    covariance = products
  }

  /// Known values, for laws whose moments are known.
  ///
  /// - Precondition: the covariance is a square matrix of the mean's size.
  public init(mean: [Double], covariance: [Double]) {
    precondition(covariance.count == mean.count * mean.count, "\(covariance.count) numbers")
    self.mean = mean
    self.covariance = covariance
  }
}
