public import Distributions
import Foundation
public import Report

/// Every experiment and figure of a profile, and what they say of the paper's claims, as a folder of
/// files: the main job.
///
/// An experiment's folder holds its plan, table, figures and page; the ledger and the index stand above
/// them. Only the manifest holds a time, a machine or a task count, so two runs compare with `diff -r`.
public struct Reproduction: Sendable {
  /// How an experiment is run: under its name, with progress shown as the caller likes.
  public typealias Performer =
    @Sendable (
      _ name: String, _ work: @Sendable (RunContext) async throws -> ExperimentAnswer
    ) async throws -> ExperimentAnswer

  /// What a reproduction found.
  public struct Outcome: Sendable {
    /// Every claim with its finding.
    public let ledger: [(claim: Claim, finding: ClaimFinding)]
    /// The part of the ledger that at least one experiment in the folder bears on.
    public let examined: [(claim: Claim, finding: ClaimFinding)]
    /// Experiments that were left out, since none of their networks is trained, each with a sentence that says so.
    public let skipped: [(experiment: String, reason: String)]
    /// The claims whose verdict is not the expected one; those that could not be decided for lack of a
    /// table do not count.
    public let surprises: [Claim]
  }

  /// What a folder of results names as its maker.
  public static let command = "reproduce"

  /// How much work is done.
  public let profile: Profile
  /// The seed of every experiment.
  public let seed: UInt64
  private let changes: [String: PlanValue]
  private let experiments: [ExperimentEntry]
  private let selection: [ExperimentEntry]
  private let claims: [Claim]

  /// A reproduction.
  ///
  /// - Parameters:
  ///   - profile: how much work is done.
  ///   - seed: the seed of every experiment.
  ///   - only: names of experiments to run; all where empty. Tables of the others are read from the folder
  ///     where their plan is the same.
  ///   - changes: settings other than the profile's, for experiments that have them.
  ///   - experiments: what can be run.
  ///   - claims: what is judged.
  /// - Throws: `DistributionError.unknownName` for a name that no experiment has.
  public init(
    profile: Profile, seed: UInt64, only: [String] = [], changes: [String: PlanValue] = [:],
    experiments: [ExperimentEntry] = ExperimentCatalog.entries,
    claims: [Claim] = ClaimCatalog.entries
  ) throws(DistributionError) {
    self.profile = profile
    self.seed = seed
    self.changes = changes
    self.experiments = experiments
    self.claims = claims
    var selection: [ExperimentEntry] = []
    for name in only {
      guard let entry = experiments.first(where: { $0.name == name }) else {
        throw .unknownName(
          kind: "experiment", name: name, choices: experiments.map { $0.name })
      }
      // A name given twice is run once.
      if !selection.contains(where: { $0.name == name }) { selection.append(entry) }
    }
    self.selection = only.isEmpty ? experiments : selection
  }

  /// Runs the experiments and writes everything.
  ///
  /// - Parameters:
  ///   - folder: where everything goes; made for the command ``command``.
  ///   - renderer: draws the figures; without gnuplot the scripts alone are written.
  ///   - perform: runs one experiment.
  /// - Throws: `ReportError` where something cannot be written, `CancellationError`, or an experiment's
  ///   error. What is finished stays.
  public func run(
    into folder: OutputFolder, renderer: GnuplotRenderer = GnuplotRenderer(),
    perform: Performer
  ) async throws -> Outcome {
    var manifest = Manifest(profile: profile, seed: seed, renderer: renderer)
    // First, so that an interrupted run can be repeated in its folder.
    try folder.write(manifest.json, to: "manifest.json")
    var answers = try readFinished(in: folder)
    var skipped: [(experiment: String, reason: String)] = []
    for entry in selection {
      try Task.checkCancellation()
      let start = ContinuousClock.now
      let plan = try plan(of: entry)
      let answer: ExperimentAnswer
      do {
        answer = try await perform(entry.name) { try await entry.run(plan, $0) }
      } catch let error as MonteCarloError {
        // What the folder holds of it stays.
        guard case .notTrained = error, selection.count > 1 else { throw error }
        skipped.append((entry.name, error.description))
        continue
      }
      try Task.checkCancellation()
      let inner = try folder.folder(entry.name)
      // A plan says that the table beside it is whole and its own, so it goes first and comes last.
      try? FileManager.default.removeItem(atPath: inner.path(of: "plan.json"))
      try ExperimentReport.write(
        entry, plan: plan, answer: answer, to: inner, renderer: renderer)
      try inner.write(plan.json, to: "plan.json")
      answers[entry.name] = answer
      manifest.durations.append((entry.name, ContinuousClock.now - start))
    }
    let tables = Self.tables(of: answers)
    let ledger = claims.map { (claim: $0, finding: $0.finding(in: tables)) }
    let examined = ledger.filter { claim, _ in
      claim.experiments.contains { answers[$0] != nil }
    }
    let page = LedgerPage(
      profile: profile, data: dataName, experiments: experiments, answers: answers, ledger: ledger,
      examined: examined)
    try folder.write(CSVWriter.text(page.table), to: "claims.csv")
    try folder.write(page.text, to: "index.md")
    try folder.write(manifest.json, to: "manifest.json")
    let surprises = ledger.filter { claim, finding in
      guard let expected = claim.expected else { return false }
      return finding.verdict != expected && claim.experiments.allSatisfy { tables[$0] != nil }
    }
    return Outcome(
      ledger: ledger, examined: examined, skipped: skipped, surprises: surprises.map { $0.claim })
  }

  /// The images that were given.
  private var dataName: String? {
    guard case .text(let name)? = changes[Plan.dataKey] else { return nil }
    return name
  }

  /// All tables by name: an experiment's own under its name, those beside it as `experiment/table`.
  public static func tables(of answers: [String: ExperimentAnswer]) -> [String: Table] {
    var tables: [String: Table] = [:]
    for (name, answer) in answers {
      tables[name] = answer.table
      for further in answer.furtherTables { tables["\(name)/\(further.name)"] = further.table }
    }
    return tables
  }

  /// The plans of the experiments that are run.
  public func plans() throws(PlanError) -> [Plan] {
    var plans: [Plan] = []
    for entry in selection { plans.append(try plan(of: entry)) }
    return plans
  }

  private func plan(of entry: ExperimentEntry) throws(PlanError) -> Plan {
    try entry.plan(profile, seed, entry.own(changes), "the profile")
  }

  /// The answers of experiments that are not run again and whose plan has not changed.
  private func readFinished(in folder: OutputFolder) throws -> [String: ExperimentAnswer] {
    var answers: [String: ExperimentAnswer] = [:]
    for entry in experiments where !selection.contains(where: { $0.name == entry.name }) {
      let inner = folder.path(of: entry.name)
      guard let plan = try? InputFile.bytes(of: "\(inner)/plan.json"),
        String(decoding: plan, as: UTF8.self) == (try self.plan(of: entry).json)
      else { continue }
      answers[entry.name] = try ExperimentAnswer(contentsOf: inner)
    }
    return answers
  }
}
