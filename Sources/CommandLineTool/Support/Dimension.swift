/// The numbers of coordinates that a vector may have.
enum Dimension {
  /// A vector of this many coordinates still takes little memory; beyond lies a slip of the finger.
  static let largest = 1 << 24

  /// Throws unless a dimension given by an option is in its range.
  static func check(_ dimension: Int) throws {
    guard (1...largest).contains(dimension) else {
      throw Failure.misuse("--dimension is \(dimension), but it must be from 1 to \(largest).")
    }
  }
}
