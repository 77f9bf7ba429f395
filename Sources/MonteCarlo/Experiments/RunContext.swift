import Distributions

/// What a run needs beside its settings; nothing here but the seed may change a result.
public struct RunContext: Sendable {
  /// How far a piece of work has come: a label, the blocks done, and all blocks.
  public typealias ProgressHandler = @Sendable (_ label: String, _ done: Int, _ total: Int) -> Void

  /// The seed of what is drawn here: the user's, or one derived from it for a name.
  public private(set) var seed: UInt64
  /// The user's seed, for what experiments share.
  public let sharedSeed: UInt64
  /// How many blocks run at once.
  public let tasks: Int
  /// Where the user's images are; nil where none were given.
  public let dataPath: String?
  /// The folder in which long work is kept and found again, such as trained networks.
  public let workFolder: String
  /// Whether networks that are not there are trained; otherwise what needs them is left out.
  public let trains: Bool
  /// What experiments of one run share, so that none makes it again.
  public let shared: SharedValues
  private var progress: ProgressHandler?
  private let noteHandler: (@Sendable (_ sentence: String) -> Void)?
  private var collector: AnswerCollector?

  /// Where long work is kept where nothing is said, below the current folder.
  public static let defaultWorkFolder = ".latent"

  /// A context with a seed, a number of tasks and, if wanted, someone who is told of progress and of what a user should know.
  public init(
    seed: UInt64 = 1806, tasks: Int = 1, dataPath: String? = nil,
    workFolder: String = defaultWorkFolder, trains: Bool = true,
    shared: SharedValues = SharedValues(), note: (@Sendable (_ sentence: String) -> Void)? = nil,
    progress: ProgressHandler? = nil
  ) {
    self.seed = seed
    sharedSeed = seed
    self.tasks = tasks
    self.dataPath = dataPath
    self.workFolder = workFolder
    self.trains = trains
    self.shared = shared
    noteHandler = note
    self.progress = progress
  }

  /// Runs `count` blocks through ``Distributions/mapBlocks(count:tasks:_:)`` and reports each.
  func blocks<Result: Sendable>(
    _ label: String, count: Int, _ body: @escaping @Sendable (Int) throws -> Result
  ) async throws -> [Result] {
    let progress = progress
    return try await mapBlocks(
      count: count, tasks: tasks, completed: { progress?(label, $0, count) }, body)
  }

  /// Reports that `done` of `total` parts of some work are finished.
  public func report(_ label: String, _ done: Int, _ total: Int) { progress?(label, done, total) }

  /// Tells the user something that changes no result, such as which image cannot be read.
  public func note(_ sentence: String) { noteHandler?(sentence) }

  /// Adds a picture to the answer.
  public func show(_ picture: ExperimentPicture) { collector?.append(picture) }

  /// Adds a table to the answer, beside the one that the experiment returns.
  public func show(_ table: ExperimentTable) { collector?.append(table) }

  /// The same context without progress, for work inside work that reports itself.
  var silenced: RunContext {
    var context = self
    context.progress = nil
    return context
  }

  /// The seed of everything drawn under `name`, so that no use moves the numbers of another.
  public func seed(for name: String) -> UInt64 { Seed.derived(from: seed, for: name) }

  /// A context whose seed is derived for `name`.
  func named(_ name: String) -> RunContext {
    var context = self
    context.seed = seed(for: name)
    return context
  }

  /// The same context with a place for what is shown.
  func collecting(in collector: AnswerCollector) -> RunContext {
    var context = self
    context.collector = collector
    return context
  }
}
