package import Report

/// A group of decoded vectors of one network, measured.
package struct StudyRow {
  /// Whose group it is.
  package enum Role: Hashable {
    /// What others of the same network are compared with.
    case baseline
    /// What is asked about.
    case compared
    /// What every usable measure must find worse than the baseline.
    case control
    /// Real images that the reference does not hold.
    case data
  }

  package let model: StudyModel
  /// After how many steps.
  package let step: Int
  /// What the group is called.
  package let group: String
  /// The experiment's own columns.
  package let cells: [Table.Cell]
  package let role: Role
  package let count: Int
  /// Whether image i comes from the draw of the baseline's image i, where there are as many.
  package let isPaired: Bool
  /// By feature map and measure; measures that need no features stand under every map.
  package let measured: [String: [String: Measured]]

  package init(
    model: StudyModel, step: Int, group: String, cells: [Table.Cell], role: Role, count: Int,
    isPaired: Bool = true, measured: [String: [String: Measured]]
  ) {
    (self.model, self.step, self.group, self.cells) = (model, step, group, cells)
    (self.role, self.count, self.isPaired, self.measured) = (role, count, isPaired, measured)
  }
}
