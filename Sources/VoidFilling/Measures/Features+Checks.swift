extension Features {
  /// Throws unless there are enough rows for a measure, and all numbers are finite.
  ///
  /// - Parameters:
  ///   - measure: what the rows are for, with its article: "a Fréchet distance".
  ///   - minimum: how many rows the measure needs.
  /// - Throws: `VoidFillingError.tooFew`, or `.degenerate` for a number that is not finite.
  func check(for measure: String, minimum: Int) throws(VoidFillingError) {
    guard count >= minimum else {
      throw .tooFew(what: "images for \(measure)", count: count, minimum: minimum)
    }
    guard values.allSatisfy({ $0.isFinite }) else {
      throw .degenerate(
        what: measure.prefix(1).uppercased() + measure.dropFirst(),
        reason: "a feature is no finite number")
    }
  }

  /// The features of one image.
  func row(_ index: Int) -> ArraySlice<Double> {
    values[index * dimension..<(index + 1) * dimension]
  }

  /// Whether all rows are the same.
  var isConstant: Bool { (1..<max(count, 1)).allSatisfy { row($0) == row(0) } }
}
