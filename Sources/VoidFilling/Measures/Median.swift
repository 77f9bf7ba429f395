import Distributions

extension [Double] {
  /// The middle value, or the mean of the two in the middle.
  ///
  /// - Precondition: there is a value.
  var median: Double {
    let sorted = sortedNumbers()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}
