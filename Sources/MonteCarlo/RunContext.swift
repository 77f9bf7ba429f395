/// What a run needs beside its settings; nothing here but the seed may change a result.
public struct RunContext: Sendable {
  /// The user's seed.
  public let seed: UInt64
  /// How many blocks run at once.
  public let tasks: Int

  /// A context with a seed and a number of tasks.
  public init(seed: UInt64 = 1806, tasks: Int = 1) {
    self.seed = seed
    self.tasks = tasks
  }
}
