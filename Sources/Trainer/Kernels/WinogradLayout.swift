/// Where the numbers of Winograd's tiles stand: points one after the other, each with as many phases as it has.
///
/// Of the 6 × 6 points those at infinity have no product with an odd phase, whose filters have two taps.
struct WinogradLayout {
  /// Points in a row or column.
  static let side = 6
  /// Numbers of a tile and channel: 11 × 11.
  static let inputs = 121
  /// Numbers of a tile and feature.
  static let outputs = side * side
  /// The most numbers of a channel at a row of points.
  static let rowInputs = 22

  /// The stride phases that have a product at a point: 4, 2 or 1.
  static func phases(_ row: Int, _ column: Int) -> Int {
    (row < side - 1 ? 2 : 1) * (column < side - 1 ? 2 : 1)
  }

  /// The phases of all points before one.
  static func phasesBefore(_ row: Int, _ column: Int) -> Int {
    row * rowInputs + column * (row < side - 1 ? 4 : 2)
  }
}
