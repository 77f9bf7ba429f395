import MonteCarlo
import Report

extension Study {
  /// Adds a table that says how evenly images change along the paths of a network.
  ///
  /// - Parameter paths: for each path the groups at its positions, both ends included; image i of all groups belongs to
  ///   pair i.
  mutating func addSmoothness(
    _ paths: [(name: String, images: [DecodedGroup])], of entry: StudyModel
  ) throws {
    for (name, images) in paths {
      for map in mapNames {
        let rows = images.map { $0.features(of: map) }
        var lengths: [Double] = []
        var largest: [Double] = []
        for pair in 0..<rows[0].count {
          let path = Features(
            dimension: rows[0].dimension, values: rows.flatMap { $0.row(pair) })
          let found = try PathSmoothness(path)
          lengths.append(found.relativeLength)
          largest.append(found.largestStep)
        }
        smoothness.append(
          entry.cells + [
            .text(name), .text(map), .integer(rows[0].count), .real(lengths.mean),
            .real(largest.mean),
          ])
      }
    }
  }

  /// The columns of that table.
  static let smoothnessColumns =
    StudyModel.columns + [
      "interpolation", "feature_map", "pairs", "relative_length", "largest_step",
    ]
}
