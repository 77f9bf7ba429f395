/// Work that is timed: what it is, how much, and how this package does it.
///
/// Peers know the same work under the same name; see `Peers`.
package struct Kernel: Sendable {
  /// Does the work once, in as many tasks.
  typealias Work = @Sendable (_ tasks: Int) async throws -> Void

  /// What a kernel can be held against.
  enum Ceiling: Sendable {
    /// Nothing measured.
    case none
    /// Vector operations: loops whose operations are counted, each with its share of a value.
    case operations([(loop: String, perValue: Double)])
    /// Memory: bytes read and written for a value.
    case memory(bytesPerValue: Double)
  }

  /// The name in tables and on the command line.
  package let name: String
  /// What is done, for a reader of the table.
  package let summary: String
  /// The size, as the peers are told it: vectors, values or pairs.
  let count: Int
  /// How many scalar values a `count` of 1 stands for.
  let valuesPerCount: Double
  /// The numbers of tasks that this package can use.
  package let tasks: [Int]
  /// What bounds the speed.
  let ceiling: Ceiling
  /// Prepares the work; not timed.
  let prepare: @Sendable (_ count: Int) async throws -> Work

  init(
    _ name: String, _ summary: String, count: Int, valuesPerCount: Double = 1,
    tasks: [Int] = [1, 2], ceiling: Ceiling = .none,
    prepare: @escaping @Sendable (_ count: Int) async throws -> Work
  ) {
    self.name = name
    self.summary = summary
    self.count = count
    self.valuesPerCount = valuesPerCount
    self.tasks = tasks
    self.ceiling = ceiling
    self.prepare = prepare
  }

  /// Whether vector operations and not the memory are the bound.
  var isComputing: Bool {
    if case .operations = ceiling { return true }
    return false
  }

  /// The number of scalar values that one run makes or reads.
  var values: Double { Double(count) * valuesPerCount }
}
