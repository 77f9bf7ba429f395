import Foundation
public import MonteCarlo
import Report
public import Testing

@Suite("Every experiment of the catalog")
struct CatalogTests {
  @Test(
    "gives equal tables for any number of tasks",
    arguments: ExperimentCatalog.entries.map { $0.name })
  func tasks(name: String) async throws {
    let one = try await SmallPlans.table(name, tasks: 1)
    #expect(!one.rows.isEmpty)
    for tasks in [2, 3, 8] {
      let table = try await SmallPlans.table(name, tasks: tasks)
      // NaN is no equal of itself, so cells are compared as files hold them.
      #expect(table.columns == one.columns)
      #expect(table.rows.map { $0.map(\.description) } == one.rows.map { $0.map(\.description) })
    }
  }

  @Test(
    "has columns in snake case and one cell each",
    arguments: ExperimentCatalog.entries.map { $0.name })
  func columns(name: String) async throws {
    let table = try await SmallPlans.table(name)
    for column in table.columns {
      #expect(column.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil, "\(column)")
    }
  }

  @Test("refuses a setting that it does not have", arguments: ExperimentCatalog.entries)
  func unknownSetting(entry: ExperimentEntry) throws {
    let error = #expect(throws: PlanError.self) {
      try entry.plan(.standard, 1, ["colour": .number(1)], "q.json")
    }
    guard case .unknownSetting(let key, let source, let settings)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(key == "colour" && source == "q.json" && settings == settings.sorted())
  }

  @Test("refuses a setting of another kind", arguments: ExperimentCatalog.entries)
  func wrongKind(entry: ExperimentEntry) throws {
    let plan = try entry.plan(.standard, 1, [:], "q.json")
    guard case .object(let members) = plan.settings, let key = members.keys.sorted().first else {
      return
    }
    let error = #expect(throws: PlanError.self) {
      try entry.plan(.standard, 1, [key: .boolean(true)], "q.json")
    }
    guard case .kind(key, "q.json", "true", _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(
    "has a plan that reads back as itself", arguments: ExperimentCatalog.entries, Profile.allCases)
  func roundTrip(entry: ExperimentEntry, profile: Profile) throws {
    let plan = try entry.plan(profile, .max, SmallPlans.changes[entry.name] ?? [:], "a test")
    let read = try Plan.read(
      Data(plan.json.utf8), source: "plan.json", experiment: entry.name)
    #expect(read.seed == .max)
    #expect(try entry.plan(profile, .max, read.settings, "plan.json") == plan)
  }

  @Test(
    "is drawn by the figures that name it",
    arguments: FigureCatalog.entries.filter { figure in
      ExperimentCatalog.entries.contains { $0.name == figure.experiment }
    }.map { $0.name })
  func figures(name: String) async throws {
    let entry = try #require(FigureCatalog.entries.first { $0.name == name })
    let table = try await SmallPlans.table(entry.experiment)
    let figure = try entry.figure(of: table)
    #expect(!figure.title.isEmpty && !figure.caption.isEmpty)
  }

  @Test("has names of its own")
  func names() {
    let names = ExperimentCatalog.entries.map { $0.name }
    #expect(Set(names).count == names.count)
    let figures = FigureCatalog.entries.map { $0.name }
    #expect(Set(figures).count == figures.count)
  }
}

extension ExperimentEntry: CustomTestStringConvertible {
  public var testDescription: String { name }
}
