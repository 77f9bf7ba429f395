import Report

/// A group of decoded vectors of one network, measured.
struct StudyRow {
  /// Whose group it is.
  enum Role: Hashable {
    /// What others of the same network are compared with.
    case baseline
    /// What is asked about.
    case compared
    /// What every usable measure must find worse than the baseline.
    case control
    /// Real images that the reference does not hold.
    case data
  }

  let model: StudyModel
  /// After how many steps.
  let step: Int
  /// What the group is called.
  let group: String
  /// The experiment's own columns.
  let cells: [Table.Cell]
  let role: Role
  let count: Int
  /// By feature map and measure; measures that need no features stand under every map.
  let measured: [String: [String: Measured]]
}
