import MonteCarlo
import Report

extension Study {
  /// Adds to the tables that say how evenly images change along the paths of a network.
  ///
  /// - Parameters:
  ///   - paths: for each path the groups at its positions, both ends included; image i of all groups belongs to pair i.
  ///   - positions: those between the ends.
  ///   - pairs: how many pairs have each of their steps in a table; the others are in means alone.
  mutating func addSmoothness(
    _ paths: [(name: String, images: [DecodedGroup])], positions: [Double], pairs: Int,
    of entry: StudyModel
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
          if pair >= pairs { continue }
          for (position, step) in zip(positions + [1], PathSmoothness.steps(of: path)) {
            pathSteps.append(
              entry.cells + [
                .text(name), .integer(pair + 1), .real(position), .text(map), .real(step),
              ])
          }
        }
        smoothness.append(
          entry.cells + [
            .text(name), .text(map), .integer(rows[0].count), .real(lengths.mean),
            .real(largest.mean),
          ])
      }
    }
  }

  /// The columns of the means over pairs.
  static let smoothnessColumns =
    StudyModel.columns + [
      "interpolation", "feature_map", "pairs", "relative_length", "largest_step",
    ]
  /// The columns of the steps.
  static let pathStepColumns =
    StudyModel.columns + ["interpolation", "pair", "position", "feature_map", "path_step"]
}
