import Report

/// Vectors that a network is asked to decode, and what an experiment calls them.
struct LatentGroup {
  /// What it is called among the groups of its network.
  let name: String
  /// What the experiment's own columns hold.
  let cells: [Table.Cell]
  /// Row-major, one vector a row.
  let vectors: [Double]
  /// Whether vector i is made of the draw i of training.
  let isPaired: Bool

  init(_ name: String, _ cells: [Table.Cell] = [], isPaired: Bool = true, vectors: [Double]) {
    self.name = name
    self.cells = cells
    self.isPaired = isPaired
    self.vectors = vectors
  }

  /// Draws of the prior, as in training.
  static let training = "train"
}
