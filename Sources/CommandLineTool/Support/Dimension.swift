/// The numbers of coordinates that a vector may have.
enum Dimension {
  /// A vector of this many coordinates still takes little memory; beyond lies a slip of the finger.
  static let largest = 1 << 24

  /// Throws unless a dimension given by an option is in its range.
  static func check(_ dimension: Int, in range: ClosedRange<Int> = 1...largest) throws {
    guard range.contains(dimension) else {
      throw Failure.misuse(
        "--dimension is \(dimension), but it must be a whole number from \(range.lowerBound) to "
          + "\(range.upperBound).")
    }
  }
}
