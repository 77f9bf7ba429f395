import Trainer

/// The times of one case, round by round, and the memory of each process.
package struct TrainerTimes: Sendable {
  let entry: TrainingCase
  let tasks: Int
  /// Nanoseconds an image of this package, one number a round.
  let ours: [Double]
  /// The same of every peer, in the order of the table, with the bytes that it held at most.
  let peers: [(name: String, times: [Double], memory: Double)]
  /// The bytes that a `latent train` of this case held at most; nil where none was run.
  let memory: Double?

  package init(
    entry: TrainingCase, tasks: Int, ours: [Double],
    peers: [(name: String, times: [Double], memory: Double)], memory: Double?
  ) {
    self.entry = entry
    self.tasks = tasks
    self.ours = ours
    self.peers = peers
    self.memory = memory
  }
}

/// Times this package and PyTorch in turn.
///
/// Every case starts all processes anew, so that the memory of each is that of this case. A round times this package
/// and then every peer for the same number of steps; one round before the first warms up.
package struct TrainerRun {
  /// How many rounds make a measurement.
  package static let fullRounds = 9
  /// How many tasks or threads train.
  static let tasks = 2

  let rounds: Int
  private let folder: String
  private let program: String?
  private let progress: (String) -> Void

  /// - Parameters:
  ///   - folder: where this program lies.
  ///   - program: the path of `latent`, whose memory is measured; nil leaves that out.
  ///   - progress: told what comes next.
  package init(
    rounds: Int, folder: String, program: String?, progress: @escaping (String) -> Void
  ) {
    self.rounds = rounds
    self.folder = folder
    self.program = program
    self.progress = progress
  }

  /// What the processes say of themselves, and a line to `progress` for every peer that is not installed.
  package func versions() throws -> [String: String] {
    let peers = Peer.installed(PeerEntry.trainers, folder: folder, say: progress)
    return peers.reduce(into: [:]) { $0.merge($1.versions) { first, _ in first } }
  }

  /// The times of one case; nil where this processor cannot run it.
  package func times(_ entry: TrainingCase) throws -> TrainerTimes? {
    let ours = try Peer(.ours, folder: folder)
    guard ours.kernels.contains(entry.name) else {
      progress("\(entry.name) left out: this processor cannot train so")
      return nil
    }
    let peers = Peer.installed(PeerEntry.trainers, folder: folder) { _ in }
      .filter { $0.kernels.contains(entry.name) }
    var own: [Double] = []
    var others = [[Double]](repeating: [], count: peers.count)
    for round in 0...rounds {
      progress("\(entry.name), \(round == 0 ? "warming up" : "round \(round) of \(rounds)")")
      let time = try nanoseconds(ours, entry)
      let times = try peers.map { try nanoseconds($0, entry) }
      if round == 0 { continue }
      own.append(time)
      for (index, time) in times.enumerated() { others[index].append(time) }
    }
    let found = try zip(peers, others).map { peer, times in
      (name: peer.name, times: times, memory: try peer.answer("memory", 0, 0))
    }
    return TrainerTimes(
      entry: entry, tasks: Self.tasks, ours: own, peers: found,
      memory: try program.map { try peakMemory(of: $0, entry) })
  }

  private func nanoseconds(_ peer: Peer, _ entry: TrainingCase) throws -> Double {
    try peer.answer(entry.name, entry.steps, Self.tasks) / entry.images
  }

  /// The largest memory of a short `latent train` of a case.
  private func peakMemory(of program: String, _ entry: TrainingCase) throws -> Double {
    progress("\(entry.name), memory of 'latent train'")
    let plan = entry.plan
    return try TemporaryOutput.within { folder in
      try PeakMemory.of(
        program,
        [
          "train", "--data", "synthetic-faces", "--output", folder, "--size", "\(plan.size)",
          "--channels", "\(plan.channels)", "--precision", plan.precision.rawValue, "--penalty",
          plan.penalty.rawValue, "--steps", "8", "--tasks", "\(Self.tasks)", "--quiet",
        ])
    }
  }
}
