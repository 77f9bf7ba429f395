extension [Double] {
  /// The arithmetic mean; NaN for none.
  package var mean: Double { reduce(0, +) / Double(count) }
}
