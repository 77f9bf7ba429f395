import Distributions

/// A group of one network and the baseline of that network, by one measure in one feature map.
struct GroupPair {
  let row: StudyRow
  let found: Measured
  let baseline: Measured
  /// The group less the baseline.
  let difference: Estimate
  /// The group over the baseline; nil where the baseline is not positive.
  let share: Estimate?

  init(row: StudyRow, found: Measured, baseline: Measured) {
    self.row = row
    self.found = found
    self.baseline = baseline
    // Whether image i of both comes from the same draw.
    let isPaired =
      row.isPaired && found.influences.count == baseline.influences.count
      && found.influences.count > 1
    difference =
      isPaired
      ? Estimate(found.difference(from: baseline))
      : Estimate(
        found.value - baseline.value, found.standardError, baseline.standardError, scale: 1)
    guard baseline.value > 0 else {
      share = nil
      return
    }
    let part = found.value / baseline.value
    share =
      isPaired
      ? Estimate(found.ratio(to: baseline))
      : Estimate(
        part, found.standardError, baseline.standardError.map { part * $0 },
        scale: 1 / baseline.value)
  }

  /// A number of one network, and what the chance of its images leaves open.
  struct Estimate {
    let value: Double
    /// Nil where nothing tells.
    let standardError: Double?
    /// The number with influences, where images are paired.
    let paired: Measured?

    /// A number of paired images.
    init(_ paired: Measured) {
      value = paired.value
      standardError = paired.standardError
      self.paired = paired
    }

    /// A number with two independent errors, both to be scaled; without an error where one is not known.
    init(_ value: Double, _ first: Double?, _ second: Double?, scale: Double) {
      self.value = value
      standardError = first.flatMap { first in second.map { [first, $0].norm * scale } }
      paired = nil
    }

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
}
