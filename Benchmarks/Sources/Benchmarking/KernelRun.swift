package import Distributions

/// The times of one kernel with one number of tasks, round by round.
package struct KernelTimes: Sendable {
  let kernel: Kernel
  let tasks: Int
  let set: InstructionSet
  /// Nanoseconds a value of this package, one number a round.
  let ours: [Double]
  /// The same of every peer, in the order of the table; other instruction sets are peers, too.
  let peers: [(name: String, times: [Double])]

  package init(
    kernel: Kernel, tasks: Int, set: InstructionSet, ours: [Double],
    peers: [(name: String, times: [Double])]
  ) {
    self.kernel = kernel
    self.tasks = tasks
    self.set = set
    self.ours = ours
    self.peers = peers
  }
}

/// Times kernels and peers in turn.
///
/// A round times this package and then every peer, each for at least `leastTime` of work; a ratio is taken
/// within a round, so that whatever slows the machine for a while slows both. One round before the first warms up.
package struct KernelRun {
  /// How many rounds make a measurement.
  package static let fullRounds = 15

  let rounds: Int
  let leastTime: Double
  let peers: [Peer]
  /// Told which kernel comes next.
  let progress: (String) -> Void

  package init(rounds: Int, leastTime: Double, peers: [Peer], progress: @escaping (String) -> Void)
  {
    self.rounds = rounds
    self.leastTime = leastTime
    self.peers = peers
    self.progress = progress
  }

  /// The times of one kernel with as many tasks.
  package func times(_ kernel: Kernel, tasks: Int) async throws -> KernelTimes {
    progress("\(kernel.name), \(tasks == 1 ? "one task" : "two tasks")")
    let work = try await kernel.prepare(kernel.count)
    let able = peers.filter { $0.kernels.contains(kernel.name) }
    let others = tasks == 1 ? InstructionSet.available.filter { $0 != .current } : []
    var ours: [Double] = []
    var peerTimes = able.map { ($0.name, [Double]()) }
    var otherTimes = others.map { (Self.name($0), [Double]()) }
    for round in 0...rounds {
      let time = try await measured { try await timed { try await work(tasks) } }
      let timesOfPeers = try await able.asyncMap { peer in
        try await measured { try peer.nanoseconds(kernel, tasks: tasks) }
      }
      let timesOfSets = try await others.asyncMap { set in
        try await InstructionSet.$forced.withValue(set) {
          try await measured { try await timed { try await work(tasks) } }
        }
      }
      if round == 0 { continue }
      ours.append(time / kernel.values)
      for (index, time) in timesOfPeers.enumerated() {
        peerTimes[index].1.append(time / kernel.values)
      }
      for (index, time) in timesOfSets.enumerated() {
        otherTimes[index].1.append(time / kernel.values)
      }
    }
    return KernelTimes(
      kernel: kernel, tasks: tasks, set: .current, ours: ours,
      peers: (peerTimes + otherTimes).map { (name: $0.0, times: $0.1) })
  }

  /// What this package is called in the table when it is held to an instruction set.
  static func name(_ set: InstructionSet) -> String { "latent-\(set.rawValue)" }

  /// Repeats work until it has taken `leastTime`; the mean time of one run.
  private func measured(_ work: () async throws -> Double) async throws -> Double {
    var sum = 0.0, count = 0.0
    repeat {
      sum += try await work()
      count += 1
    } while sum < leastTime
    return sum / count
  }
}

extension Array {
  fileprivate func asyncMap<Result>(
    _ transform: (Element) async throws -> Result
  ) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
