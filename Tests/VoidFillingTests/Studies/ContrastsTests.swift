import Distributions
import MonteCarlo
import Report
import Testing
import VoidFilling

@Suite struct ContrastsTests {
  private static func table(_ rows: [StudyRow], tasks: Int = 2) throws -> Table {
    try Contrasts(rows, seed: 3, tasks: tasks).table(columns: [])
  }

  private static func density(
    _ group: String, as role: StudyRow.Role = .compared, prior: String = "normal", seed: Int = 0,
    step: Int = 100, _ value: Double, _ influences: [Double] = []
  ) -> StudyRow {
    StudyRows.row(
      group, as: role, prior: prior, seed: seed, step: step,
      StudyRows.measured(value, influences: influences))
  }

  @Test(
    "With two seeds the deviation between them, pooled over models, makes intervals of Student's t")
  func betweenSeeds() throws {
    let rows = [
      Self.density("train", as: .baseline, 1), Self.density("far", 0.5),
      Self.density("train", as: .baseline, seed: 1, 1.5), Self.density("far", seed: 1, 1.2),
      // One seed alone has the interval of the others' deviation.
      Self.density("train", as: .baseline, prior: "uniform", 2),
      Self.density("far", prior: "uniform", 1),
    ]
    let table = try Self.table(rows)
    #expect(
      table.texts("prior") == ["normal", "uniform"] && table.texts("group") == ["far", "far"])
    #expect(table.reals("seeds") == [2, 1])
    #expect(table.texts("interval") == ["between seeds", "between seeds"])
    // Differences −0.5 and −0.3: mean −0.4, deviation √0.02, one degree of freedom, whose quantile is tan(0.475π).
    let quantile = 12.706204736174694, deviation = 0.02.squareRoot()
    let expected = [
      (-0.4, quantile * deviation / 2.squareRoot(), 1.25, 0.85), (-1, quantile * deviation, 2, 1),
    ]
    for (row, (difference, reach, baseline, value)) in expected.enumerated() {
      #expect(abs(table.reals("difference")[row] - difference) < 1e-12)
      #expect(abs(table.reals("low")[row] - (difference - reach)) < 1e-9)
      #expect(abs(table.reals("high")[row] - (difference + reach)) < 1e-9)
      #expect(abs(table.reals("baseline")[row] - baseline) < 1e-12)
      #expect(abs(table.reals("value")[row] - value) < 1e-12)
    }
    // Shares 0.5 and 0.8, whose deviation is √0.045: means over networks, not the share of the means, 0.68.
    let shareReach = quantile * 0.045.squareRoot()
    for (row, (share, reach)) in [(0.65, shareReach / 2.squareRoot()), (0.5, shareReach)]
      .enumerated()
    {
      #expect(abs(table.reals("share")[row] - share) < 1e-12)
      #expect(abs(table.reals("share_low")[row] - (share - reach)) < 1e-9)
      #expect(abs(table.reals("share_high")[row] - (share + reach)) < 1e-9)
    }
    // P(|T| > 4) with one degree of freedom, 1 − (2/π)·atan 4.
    #expect(abs(table.reals("p_value")[0] - 0.15595826) < 1e-7)
  }

  @Test("A group that has nothing for any seed has exactly nothing, whatever baselines are")
  func nothing() throws {
    func rows(_ influences: [Double], of origin: [Double]) -> [StudyRow] {
      [(0, 0.3), (1, 0.6), (2, 0.5)].flatMap { seed, baseline in
        [
          Self.density("train", as: .baseline, seed: seed, baseline, influences),
          Self.density("origin", seed: seed, 0, origin),
        ]
      }
    }
    let known = try Self.table(
      rows(StudyRows.spread, of: [Double](repeating: 0, count: 100)))
    #expect(known.reals("share") == [0])
    #expect(known.reals("share_low") == [0] && known.reals("share_high") == [0])
    // Seeds that agree tell nothing by themselves.
    let table = try Self.table(rows([], of: []))
    #expect(table.reals("share") == [0])
    #expect(table["share_low"] == [.missing])
    #expect(table.reals("high")[0] - table.reals("low")[0] > 0.5)
  }

  @Test(
    "Networks that learned nothing tell nothing of how shares differ, and none of nothing is a share"
  )
  func unlearned() throws {
    let rows = [(0, 0.5), (1, 0.51)].flatMap { seed, far in
      [
        Self.density("train", as: .baseline, seed: seed, 1), Self.density("far", seed: seed, far),
        Self.density("train", as: .baseline, prior: "uniform", seed: seed, 0.01),
        Self.density("far", prior: "uniform", seed: seed, 0.03 * Double(seed)),
        Self.density("train", as: .baseline, prior: "sphere", seed: seed, Double(seed)),
        Self.density("far", prior: "sphere", seed: seed, 0.5),
      ]
    }
    let table = try Self.table(rows)
    #expect(table.texts("prior") == ["normal", "uniform", "sphere"])
    #expect(table.reals("learned") == [2, 0, 1])
    // One degree of freedom: the pool holds the first model's pair alone, and one seed of the last's.
    let reach = 12.706204736174694 * 0.01 / 2
    #expect(abs(table.reals("share_high")[0] - (0.505 + reach)) < 1e-9)
    #expect(table["share"][1] == .missing && table["share_low"][1] == .missing)
    #expect(table.reals("share")[2] == 0.5)
    #expect(abs(table.reals("share_high")[2] - (0.5 + 2.squareRoot() * reach)) < 1e-9)
  }

  @Test("Seeds that happen to agree are as uncertain as their images leave them")
  func floor() throws {
    let rows = [0, 1].flatMap { seed in
      [
        Self.density("train", as: .baseline, seed: seed, 1, StudyRows.spread),
        Self.density("far", seed: seed, 0.5, StudyRows.spread.map { -$0 }),
      ]
    }
    let table = try Self.table(rows)
    // Influences of the difference are ∓2: 2/√99 for one seed, and one degree of freedom.
    let reach = 12.706204736174694 * 2 / 99.0.squareRoot() / 2.0.squareRoot()
    #expect(abs(table.reals("high")[0] - (reach - 0.5)) < 1e-9)
    #expect(table.reals("p_value")[0] > 0.1)
    // Without influences nothing tells.
    let bare = try Self.table(
      [0, 1].flatMap { seed in
        [
          Self.density("train", as: .baseline, seed: seed, 1), Self.density("far", seed: seed, 0.5),
        ]
      })
    #expect(bare["low"] == [.missing] && bare["p_value"] == [.missing])
  }

  @Test("Images that come from other draws are not paired, however many they are")
  func unpaired() throws {
    var far = Self.density("far", 1.5, StudyRows.spread)
    far = StudyRow(
      model: far.model, step: far.step, group: far.group, cells: far.cells, role: far.role,
      count: far.count, isPaired: false, measured: far.measured)
    let table = try Self.table([Self.density("train", as: .baseline, 2, StudyRows.spread), far])
    let reach = 1.959963984540054 * (2 / 99.0).squareRoot()
    #expect(abs(table.reals("high")[0] - (reach - 0.5)) < 1e-9)
    // (h − 0.75·b)/2 with independent errors.
    let share = 1.959963984540054 * (1.5625 / 99).squareRoot() / 2
    #expect(abs(table.reals("share_high")[0] - (0.75 + share)) < 1e-9)
  }

  @Test("Groups after another share of the training have a deviation of their own")
  func pools() throws {
    func rows(_ seed: Int, _ early: Double, _ late: Double) -> [StudyRow] {
      [
        Self.density("train", as: .baseline, seed: seed, 1),
        Self.density("far", seed: seed, step: 10, early), Self.density("far", seed: seed, late),
      ]
    }
    let table = try Self.table(rows(0, 0, 0.5) + rows(1, 1, 0.5))
    #expect(table.reals("step") == [10, 100])
    #expect(table.reals("high")[0] - table.reals("low")[0] > 10)
    #expect(table["high"][1] == .missing)
  }

  @Test("With one seed the bootstrap within the network takes the place, where images are paired")
  func withinNetwork() throws {
    let shifted = StudyRows.spread.enumerated().map { $1 * ($0 < 50 ? 1 : 2) }
    let rows = [
      Self.density("train", as: .baseline, 2, StudyRows.spread),
      Self.density("far", 1.5, shifted),
      Self.density("few", 1.5, Array(StudyRows.spread.prefix(20))),
      Self.density("none", 1.5),
    ]
    let table = try Self.table(rows)
    let expected = try PairedBootstrap(
      Measured(value: 1.5, influences: shifted),
      minus: Measured(value: 2, influences: StudyRows.spread),
      seed: 3)
    #expect(table.texts("interval") == ["within network", "within network", ""])
    #expect(abs(table.reals("low")[0] - expected.interval.lowerBound) < 1e-6)
    #expect(abs(table.reals("high")[0] - expected.interval.upperBound) < 1e-6)
    // P(|Z| > z) for the difference's standard error.
    let difference = Measured(value: 1.5, influences: shifted).difference(
      from: Measured(value: 2, influences: StudyRows.spread))
    let z = 0.5 / (try #require(difference.standardError))
    #expect(abs(table.reals("p_value")[0] / (2 * Normal.standard.survivalFunction(z)) - 1) < 1e-9)
    #expect(table.reals("within_low")[0] == table.reals("low")[0])
    // 0.75 of the baseline; influences of the ratio are (h − 0.75·b)/2.
    let share = try PairedBootstrap(
      Measured(
        value: 0.75, influences: zip(shifted, StudyRows.spread).map { ($0 - 0.75 * $1) / 2 }),
      seed: 3)
    #expect(table.reals("share")[0] == 0.75)
    #expect(abs(table.reals("share_low")[0] - share.interval.lowerBound) < 1e-6)
    #expect(abs(table.reals("share_high")[0] - share.interval.upperBound) < 1e-6)
    // Images that do not belong together have independent errors: 1/√19 and 1/√99 of the influences' deviation.
    let few = (1 / 19.0 + 1 / 99.0).squareRoot() * 1.959963984540054
    #expect(abs(table.reals("high")[1] - (few - 0.5)) < 1e-9)
    #expect(
      table["low"][2] == Table.Cell.missing && table["p_value"][2] == Table.Cell.missing)
    #expect(table["p_holm"][2] == Table.Cell.missing && table.reals("difference")[2] == -0.5)
    for tasks in [1, 3] { #expect(try Self.table(rows, tasks: tasks) == table) }
  }

  @Test("Two seeds keep the interval within the first network beside their own")
  func both() throws {
    let rows = [0, 1].flatMap { seed in
      [
        Self.density("train", as: .baseline, seed: seed, 2, StudyRows.spread),
        Self.density("far", seed: seed, 1 + Double(seed), StudyRows.spread.reversed()),
      ]
    }
    let table = try Self.table(rows)
    #expect(table.texts("interval") == ["between seeds"])
    #expect(abs(table.reals("within_low")[0] + 1.35) < 0.2)
    #expect(table.reals("low")[0] < -6)
  }

  @Test("Holm's correction runs over groups that are asked about, not over controls and data")
  func holm() throws {
    func value(_ difference: Double) -> (Double, [Double]) {
      (2 + difference, StudyRows.spread.enumerated().map { $1 * ($0 < 50 ? 1 : -1) })
    }
    func row(_ group: String, _ role: StudyRow.Role, _ difference: Double) -> StudyRow {
      let (found, influences) = value(difference)
      return Self.density(group, as: role, found, influences)
    }
    let table = try Self.table([
      Self.density("train", as: .baseline, 2, StudyRows.spread), row("near", .compared, 0.2),
      row("far", .compared, 0.3), row("control: noise", .control, 0.3), row("real", .data, 0.3),
    ])
    let found = table.reals("p_value"), corrected = table.reals("p_holm")
    #expect(found[0] > found[1] && found[1] > 0 && found[0] < 1)
    #expect(Array(corrected.prefix(2)) == (try Holm(Array(found.prefix(2))).adjusted))
    #expect(table["p_holm"][2...] == [.missing, .missing])
    #expect(table["p_value"][2...].allSatisfy { $0 != .missing })
  }

  @Test("Measures that a group or its baseline does not have make no row")
  func missing() throws {
    let rows = [
      StudyRows.row("train", as: .baseline, StudyRows.measured(1)),
      StudyRows.row("far", StudyRows.measured(0.5)),
      StudyRows.row("real", as: .data, StudyRows.measured(0.5, of: "score")),
    ]
    let table = try Self.table(rows)
    #expect(table.texts("group") == ["far"] && table.texts("measure") == ["density"])
    #expect(try Self.table([]).rows.isEmpty)
  }
}
