import Distributions

/// A group of one network and the baseline of that network, by one measure in one feature map.
struct GroupPair {
  let row: StudyRow
  let found: Measured
  let baseline: Measured
  /// Whether image i of both comes from the same draw.
  let isPaired: Bool

  /// - Parameter network: the row of the baseline.
  init(row: StudyRow, network: StudyRow, found: Measured, baseline: Measured) {
    self.row = row
    self.found = found
    self.baseline = baseline
    isPaired =
      row.isPaired && found.influences.count == baseline.influences.count
      && found.influences.count > 1
  }

  /// A number of one network, and what the chance of its images leaves open.
  struct Estimate {
    let value: Double
    /// Nil where nothing tells.
    let standardError: Double?
    /// The number with influences, where images are paired.
    let paired: Measured?

    /// The chance of a number as far from 0, by the normal law; nil without a standard error.
    var pValue: Double? {
      guard let standardError, standardError > 0 else { return nil }
      return 2 * Normal.standard.survivalFunction(abs(value) / standardError)
    }

    /// Where the number lies with a chance of 95 % by the normal law; nil without a standard error.
    var interval: ClosedRange<Double>? {
      standardError.map {
        let reach = Normal.standard.upperTailQuantile(0.025) * $0
        return value - reach...value + reach
      }
    }
  }

  /// The group less the baseline.
  var difference: Estimate {
    estimate(found.value - baseline.value, paired: { $0.difference(from: $1) }, factor: 1, scale: 1)
  }

  /// The group over the baseline; nil where the baseline is not positive.
  var share: Estimate? {
    guard baseline.value > 0 else { return nil }
    let share = found.value / baseline.value
    return estimate(
      share, paired: { $0.ratio(to: $1) }, factor: share, scale: 1 / baseline.value)
  }

  /// An estimate whose error, where images are not paired, is that of (found − factor·baseline)·scale.
  private func estimate(
    _ value: Double, paired: (Measured, Measured) -> Measured, factor: Double, scale: Double
  ) -> Estimate {
    if isPaired {
      let both = paired(found, baseline)
      return Estimate(value: value, standardError: both.standardError, paired: both)
    }
    guard let first = found.standardError, let second = baseline.standardError else {
      return Estimate(value: value, standardError: nil, paired: nil)
    }
    return Estimate(
      value: value, standardError: [first, factor * second].norm * scale, paired: nil)
  }
}
