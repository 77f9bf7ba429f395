extension ImageAttributes {
  /// The parameters of the first `count` faces as attributes: whether a number is high.
  ///
  /// It is where it lies above the middle between the smallest and the largest of the set, so that what most faces lack,
  /// as a beard or red hair, is told from what they have. Parameters that hardly show are no attributes, nor are those
  /// that hold of less than 2 % or more than 98 % of the set.
  ///
  /// - Precondition: there are at least two faces.
  public init(of faces: SyntheticFaces, count: Int) {
    precondition(count > 1, "\(count) faces")
    let all = (0..<count).map { faces.parameters($0) }
    var names: [String] = []
    var columns: [[Bool]] = []
    for parameter in FaceParameter.allCases where !parameter.isHidden {
      let values = all.map { $0[parameter] }
      guard let low = values.min(), let high = values.max() else { continue }
      let column = values.map { $0 > (low + high) / 2 }
      let share = Double(column.count { $0 }) / Double(count)
      guard (0.02...0.98).contains(share) else { continue }
      names.append(parameter.name)
      columns.append(column)
    }
    self.init(
      names: names, values: (0..<count).flatMap { image in columns.map { $0[image] } })
  }
}

extension FaceParameter {
  /// Whether the number hardly shows in a picture.
  fileprivate var isHidden: Bool {
    switch self {
    // A phase, and the shape of what one face in six wears.
    case .texture, .glassesShape: true
    // A pixel or less at 64 × 64: networks that learn from 5,000 faces are right about less than 55 % of new ones.
    case .eyeTilt, .gazeDown, .browThickness, .browTilt, .noseLength, .noseWidth, .mouthWidth,
      .lipFullness, .earSize, .necklineShape:
      true
    default: false
    }
  }
}
