public import Report

/// A question with settings; its answer is a table, and pictures where it shows some to the context.
public protocol Experiment: Codable, Sendable {
  /// Kebab-case, never renamed.
  static var name: String { get }
  /// One line for lists and reports: what is asked.
  static var summary: String { get }
  /// Every setting has a default.
  init()
  /// The settings of a profile; the defaults unless an experiment says otherwise.
  static func settings(for profile: Profile) -> Self
  /// What readers of a profile's results should bear in mind; nil for nothing.
  static func caution(for profile: Profile) -> String?
  /// The settings that mean or allow something else than the catalog of settings says.
  static var ownSettings: [Setting] { get }
  /// Answers the question.
  ///
  /// - Throws: ``PlanError`` for a setting outside its domain, `DistributionError` for unknown laws,
  ///   `CancellationError`.
  func run(_ context: RunContext) async throws -> Table
}

extension Experiment {
  public static func settings(for profile: Profile) -> Self { Self() }
  public static func caution(for profile: Profile) -> String? { nil }
  public static var ownSettings: [Setting] { [] }
}

/// How much work a reproduction takes on.
public enum Profile: String, Sendable, CaseIterable, Codable {
  /// About a minute: every figure and claim in small.
  case quick
  /// Minutes: the published numbers.
  case standard
  /// As much as it takes.
  case paper
}

/// An experiment that users can name.
public struct ExperimentEntry: Sendable {
  /// Kebab-case, never renamed.
  public let name: String
  /// One line for lists and help.
  public let summary: String
  /// What readers of a profile's results should bear in mind; nil for nothing.
  public let caution: @Sendable (_ profile: Profile) -> String?
  /// The plan of a profile with changes on top.
  ///
  /// Throws ``PlanError`` for unknown settings, values of the wrong kind and values outside their domain.
  public let plan:
    @Sendable (
      _ profile: Profile, _ seed: UInt64, _ changes: [String: PlanValue], _ source: String
    ) throws(PlanError) -> Plan
  /// Every setting by name, with what it means and allows.
  public let settings: [Setting]
  /// A setting's value read from text in the kind of its default; nil for an unknown setting.
  public let value: @Sendable (_ key: String, _ text: String) -> PlanValue?
  /// Runs a plan made by `plan`.
  public let run: @Sendable (_ plan: Plan, _ context: RunContext) async throws -> ExperimentAnswer

  /// What readers of a plan's results should bear in mind: the caution of the profile whose plan it is, on whatever images.
  public func caution(of plan: Plan) -> String? {
    guard case .object(let settings) = plan.settings else { return nil }
    let images = settings.filter { $0.key == Plan.dataKey }
    let profile = Profile.allCases.first { profile in
      (try? self.plan(profile, plan.seed, images, "the profile")) == plan
    }
    return profile.flatMap { caution($0) }
  }

  /// Those of some settings that this experiment has.
  public func own(_ settings: [String: PlanValue]) -> [String: PlanValue] {
    settings.filter { setting in self.settings.contains { $0.name == setting.key } }
  }

  /// The entry of an experiment; it stands at the end of the experiment's file.
  public init<Kind: Experiment>(_ kind: Kind.Type) {
    name = Kind.name
    summary = Kind.summary
    caution = { Kind.caution(for: $0) }
    settings = PlanMerge.settings(of: Kind()).keys.sorted().map(Kind.setting)
    plan = { (profile, seed, changes, source) throws(PlanError) in
      let merged = try PlanMerge.merge(
        changes, over: Kind.settings(for: profile), source: source)
      return Plan(
        experiment: Kind.name, seed: seed, settings: .object(PlanMerge.settings(of: merged)))
    }
    value = { key, text in
      PlanMerge.settings(of: Kind())[key].map { PlanMerge.value(of: text, like: $0) }
    }
    run = { plan, context in
      guard case .object(let members) = plan.settings else {
        throw PlanError.notAnObject(source: "the plan")
      }
      let experiment = try PlanMerge.merge(members, over: Kind(), source: "the plan")
      let collector = AnswerCollector()
      let table = try await experiment.run(context.named(Kind.name).collecting(in: collector))
      return collector.answer(with: table)
    }
  }
}
