import Foundation

/// What a measure found in a sample: a number, and how much each image of the sample moved it.
///
/// To first order the value of a resampled sample is `value` plus the mean of the resampled images' influences, so one paired
/// bootstrap serves every measure: see ``PairedBootstrap``.
public struct Measured: Sendable, Equatable {
  /// The measure of the sample.
  public let value: Double
  /// The influence of each image on the value, in the order of the sample; their mean is 0 up to rounding.
  ///
  /// Empty where the measure has none.
  public let influences: [Double]

  /// A value with its influences, from which their mean is taken off.
  public init(value: Double, influences: [Double] = []) {
    let mean = influences.isEmpty ? 0 : influences.reduce(0, +) / Double(influences.count)
    self.value = value
    self.influences = influences.map { $0 - mean }
  }

  /// The mean of one number an image, such as a score.
  ///
  /// - Throws: `VoidFillingError.tooFew` for no numbers; `.degenerate` for one that is not finite.
  public static func mean(of numbers: [Double]) throws(VoidFillingError) -> Measured {
    guard !numbers.isEmpty else {
      throw .tooFew(what: "images for a mean", count: 0, minimum: 1)
    }
    guard numbers.allSatisfy({ $0.isFinite }) else {
      throw .degenerate(what: "A mean", reason: "the number of an image is not finite")
    }
    return Measured(value: numbers.reduce(0, +) / Double(numbers.count), influences: numbers)
  }

  /// The standard deviation that the value has from sample to sample, to first order; nil for less than two influences.
  ///
  /// √(Σ influence² / (n(n − 1))); for a mean the usual one. The reference counts as fixed.
  public var standardError: Double? {
    guard influences.count >= 2 else { return nil }
    let count = Double(influences.count)
    return (influences.reduce(0) { $0 + $1 * $1 } / (count * (count - 1))).squareRoot()
  }

  /// The natural logarithm of a positive measure, so that ratios are differences; NaN elsewhere.
  public var logarithm: Measured {
    Measured(value: value > 0 ? log(value) : .nan, influences: influences.map { $0 / value })
  }

  /// The difference of the measures of two samples whose image i comes from the same draw.
  ///
  /// - Precondition: both have as many influences.
  public func difference(from other: Measured) -> Measured {
    precondition(
      influences.count == other.influences.count,
      "\(influences.count) and \(other.influences.count) paired images")
    return Measured(
      value: value - other.value, influences: zip(influences, other.influences).map { $0 - $1 })
  }

  /// The ratio to the measure of another sample whose image i comes from the same draw, to first order in the influences.
  ///
  /// - Precondition: both have as many influences.
  public func ratio(to other: Measured) -> Measured {
    precondition(
      influences.count == other.influences.count,
      "\(influences.count) and \(other.influences.count) paired images")
    let ratio = value / other.value
    return Measured(
      value: ratio,
      influences: zip(influences, other.influences).map { ($0 - ratio * $1) / other.value })
  }
}
