import Foundation
public import Images
import Report
public import Trainer

/// Trained networks in a folder, each kept under its plan, so that nothing is trained twice.
///
/// Plans that differ in the number of steps alone share a folder: the longer training goes on from the shorter one, and
/// the shorter one is found among the networks that were kept on the way. A model's own folder is one that `latent train`
/// could have made; an interrupted training goes on from its checkpoint.
public struct ModelStore: Sendable {
  /// The folder of all models.
  public let path: String

  /// The models in a folder, which is made with the first of them.
  public init(_ path: String) { self.path = path }

  /// The model of a plan: found, or trained now.
  ///
  /// - Parameters:
  ///   - plan: what is trained.
  ///   - images: the data that the plan names.
  ///   - tasks: how many blocks run at once; no result depends on it.
  ///   - advanced: told of each step of the plan, also of those that were done before.
  /// - Throws: `TrainerError` for a plan or images that do not fit, and for numbers that are not finite; `ReportError`
  ///   where something cannot be read or written; `VoidFillingError.interrupted` where the task is cancelled.
  public func model(
    of plan: TrainingPlan, images: ImageSet, tasks: Int, advanced: (_ step: Int) -> Void = { _ in }
  ) async throws -> TrainedModel {
    try plan.validate()
    for model in places(of: plan)
    where try await train(model, images: images, tasks: tasks, advanced: advanced) {
      return model
    }
    throw ReportError.file(
      path: "\(path)/\(Self.name(of: plan))",
      reason: "lacks networks that were kept: remove it, and it is trained anew")
  }

  /// The model of a plan, if it is trained.
  public func found(_ plan: TrainingPlan) -> TrainedModel? {
    places(of: plan).first { $0.hasKept(plan.steps) }
  }

  /// How many steps of a plan are done; all where its networks were kept.
  ///
  /// - Throws: `ReportError` where a checkpoint cannot be read.
  func stepsDone(of plan: TrainingPlan) throws -> Int {
    if found(plan) != nil { return plan.steps }
    let place = places(of: plan)[0].path
    guard FileManager.default.fileExists(atPath: place) else { return 0 }
    return min(try TrainingFolder(place).checkpoint()?.step ?? 0, plan.steps)
  }

  /// Where a plan's model may be: the second place for a training that goes further and did not keep its networks after
  /// so many steps.
  private func places(of plan: TrainingPlan) -> [TrainedModel] {
    let place = "\(path)/\(Self.name(of: plan))"
    return [place, "\(place)-\(plan.steps)"].map { TrainedModel(plan: plan, path: $0) }
  }

  /// Trains in a model's folder; false where its training is beyond the plan's last step and did not keep it.
  private func train(
    _ model: TrainedModel, images: ImageSet, tasks: Int, advanced: (_ step: Int) -> Void
  ) async throws -> Bool {
    let plan = model.plan
    let folder = try TrainingFolder(model.path)
    // The step alone: the tensors are read once more when there is something to do.
    let done = try folder.checkpoint()?.step ?? 0
    if done < plan.steps {
      for step in 0..<done { advanced(step) }
      let run = TrainingRun(
        plan: plan, folder: folder, source: plan.data, snapshots: Set(Self.keptSteps(of: plan)),
        tasks: tasks)
      let outcome = try await run.train(on: images) { event in
        if case .step(let report) = event { advanced(report.step) }
      }
      guard outcome.isFinished else {
        throw VoidFillingError.interrupted(step: outcome.step, path: model.path)
      }
      return true
    }
    guard model.hasKept(plan.steps) else { return false }
    for step in 0..<plan.steps { advanced(step) }
    return true
  }

  /// After how many steps of a training its networks are kept, in ascending order; its last step among them.
  ///
  /// All trainings share the others, each about twice the one before, so that a longer training has what a shorter one has. 78
  /// is 2 % of 25 passes over 10,000 images, 15,625 are 100 passes.
  static func keptSteps(of plan: TrainingPlan) -> [Int] {
    let halves = (1...11).map { 15_625 >> $0 }
    let doubles = (0...20).map { 15_625 << $0 }
    return Set(halves + doubles + [78, plan.steps]).filter { $0 <= plan.steps }.sorted()
  }

  /// The name of a plan's folder: what people look for first, then what tells all plans apart.
  ///
  /// The latter is XXH64 of the settings that differ from the defaults, as lines of `name=json`, without the number of
  /// steps. So models keep their folders when plans get another setting. Should a default change, a folder's own plan
  /// shows that it is another one.
  package static func name(of plan: TrainingPlan) -> String {
    let lines = zip(plan.settings, TrainingPlan().settings)
      .filter { $0 != $1 && $0.name != "steps" }
      .map { "\($0.0.name)=\($0.0.json)\n" }
    let bytes = Array(lines.joined().utf8)
    let hash = unsafe XXH64.hash(bytes.span.bytes)
    return "\(fileName(plan.prior))-\(plan.size)-\(hash.hexadecimal)"
  }

  /// A prior's text as a part of a file name.
  static func fileName(_ prior: String) -> String {
    String(prior.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." ? $0 : "_" })
  }
}
