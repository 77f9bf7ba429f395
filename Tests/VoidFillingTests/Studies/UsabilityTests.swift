import Report
import Testing
import VoidFilling

@Suite struct UsabilityTests {
  private static let maps = ["a-map", "b-map", "c-map"]

  /// A control whose density falls by `drops`, one a map, from a baseline of 1 with a standard error of 0.1.
  private static func table(_ drops: [[Double]]) -> Table {
    let influences = StudyRows.spread.map { $0 * 0.995 }
    func measured(_ values: [Double]) -> [String: [String: Measured]] {
      var found: [String: [String: Measured]] = [:]
      for (map, value) in zip(maps, values) {
        found[map] = ["density": Measured(value: value, influences: influences)]
      }
      return found
    }
    let still = [String: [String: Measured]](
      uniqueKeysWithValues: maps.map {
        ($0, ["density": Measured(value: 1, influences: Array(repeating: 0, count: 100))])
      })
    return Usability(
      [StudyRows.row("train", as: .baseline, still)]
        + drops.enumerated().map { index, drops in
          StudyRows.row("control: \(index)", as: .control, measured(drops.map { 1 - $0 }))
        }
    ).table.rows(where: "measure", is: "density")
  }

  @Test("A control is separated where it is worse by three standard errors")
  func separation() {
    let table = Self.table([[0.31, 0.29, 0.5], [0.4, 0.4, 0.4]])
    #expect(table.texts("separated") == ["yes", "no", "yes", "yes", "yes", "yes"])
    #expect(Set(table.texts("usable")) == ["yes"])
    #expect(table.texts("feature_map") == Self.maps + Self.maps)
  }

  @Test("A measure that finds a control no worse in two maps is unusable")
  func unusable() {
    for drops in [[0.5, 0, 0], [0.5, -0.5, 0.1], [-1, -1, -1]] {
      let table = Self.table([[0.5, 0.5, 0.5], drops])
      #expect(Set(table.texts("usable")) == ["no"])
    }
    // Each control is seen in two maps, though no two maps see both.
    let table = Self.table([[0, 0.5, 0.5], [0.5, 0, 0.5]])
    #expect(Set(table.texts("usable")) == ["yes"])
  }

  @Test(
    "Measures without influences need a tenth of the baseline, and fewer is better for distances")
  func withoutInfluences() {
    func rows(_ measure: String, _ baseline: Double, _ control: Double) -> [String] {
      Usability([
        StudyRows.row(
          "train", as: .baseline, StudyRows.measured(baseline, of: measure, maps: Self.maps)),
        StudyRows.row(
          "control: 0", as: .control, StudyRows.measured(control, of: measure, maps: Self.maps)),
      ]).table.rows(where: "measure", is: measure).texts("separated")
    }
    #expect(Set(rows("coverage", 0.5, 0.46)) == ["no"])
    #expect(Set(rows("coverage", 0.5, 0.44)) == ["yes"])
    #expect(Set(rows("kernel_distance", 0.5, 0.56)) == ["yes"])
    #expect(Set(rows("kernel_distance", 0.5, 0.2)) == ["no"])
    // The norm describes, it does not judge.
    #expect(rows("norm", 1, 9).isEmpty)
  }

  @Test("Controls of the first model alone count, and a measure that a control has not is unusable")
  func models() {
    let good = StudyRows.measured(2, maps: Self.maps), bad = StudyRows.measured(1, maps: Self.maps)
    let table = Usability([
      StudyRows.row("train", as: .baseline, good), StudyRows.row("control: 0", as: .control, bad),
      StudyRows.row("train", as: .baseline, prior: "uniform", good),
      StudyRows.row("control: 0", as: .control, prior: "uniform", good),
    ]).table.rows(where: "measure", is: "density")
    #expect(table.texts("separated") == ["yes", "yes", "yes"])
    let lacking = Usability([
      StudyRows.row("train", as: .baseline, good),
      StudyRows.row(
        "control: 0", as: .control, StudyRows.measured(1, of: "recall", maps: Self.maps)),
    ]).table.rows(where: "measure", is: "density")
    #expect(Set(lacking.texts("usable")) == ["no"])
    #expect(Usability([]).table.rows.isEmpty)
  }
}
