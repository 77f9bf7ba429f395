package import Report
import Trainer

/// The table of ratios from the times of training.
package struct TrainerTable {
  /// The columns of `trainer.csv`.
  package static let columns = [
    "case", "tasks", "peer", "ours_images_per_s", "peer_images_per_s", "ratio", "ratio_low",
    "ratio_high", "ceiling_share", "ours_peak_bytes", "peer_peak_bytes",
  ]

  /// A row for every case and peer; a ratio above 1 says that ours is faster.
  package private(set) var table = Table(columns: columns)

  /// - Parameters:
  ///   - all: what was measured.
  ///   - operations: how many 32-bit operations a nanosecond `tasks` cores can do at most; nil leaves shares out.
  package init(_ all: [TrainerTimes], operations: Double?) throws {
    for times in all {
      let ours = Spread(times.ours).median
      let share = try operations.flatMap { try Self.share(times, ours, $0) }
      for peer in times.peers {
        let ratios = Spread(zip(peer.times, times.ours).map { $0 / $1 })
        table.append([
          .text(times.entry.name), .integer(times.tasks), .text(peer.name), .real(1e9 / ours),
          .real(1e9 / Spread(peer.times).median), .real(ratios.median), .real(ratios.low),
          .real(ratios.high), .optional(share), .optional(times.memory), .real(peer.memory),
        ])
      }
    }
  }

  /// The least possible time over the time taken; nil for bfloat16, whose ceiling is another.
  private static func share(
    _ times: TrainerTimes, _ ours: Double, _ operations: Double
  ) throws -> Double? {
    let plan = times.entry.plan
    guard plan.precision == .float32 else { return nil }
    return try NominalOperations.ofStep(plan) / Double(plan.batch) / operations / ours
  }

  /// What the measurements say of every target that they have a row for; a ratio is against the fastest peer.
  package var verdicts: Table {
    var verdicts = Table(columns: ["case", "what", "against", "limit", "measured", "met"])
    let names = table.texts("case"), peers = table.texts("peer"), ratios = table.reals("ratio")
    func add(
      _ name: String, _ what: String, _ against: String, _ limit: Double, _ value: Double,
      _ met: Bool
    ) {
      verdicts.append([
        .text(name), .text(what), .text(against), .real(limit), .real(value),
        .text(met ? "yes" : "no"),
      ])
    }
    for (name, least) in Self.leastRatios {
      let rows = names.indices.filter { names[$0] == name && peers[$0].hasPrefix("torch") }
      guard let row = rows.min(by: { ratios[$0] < ratios[$1] }) else { continue }
      add(
        name, "images/s over the fastest peer's, at least", peers[row], least, ratios[row],
        ratios[row] >= least)
      guard name == Self.full else { continue }
      let share = table.reals("ceiling_share")[row], memory = table.reals("ours_peak_bytes")[row]
      if share.isFinite {
        add(
          name, "share of the ceiling, at least", "multiply-adds", Self.leastShare, share,
          share >= Self.leastShare)
      }
      if memory.isFinite {
        let megabytes = memory / 1e6
        add(
          name, "peak memory of 'latent train' in MB, at most", "", Self.mostMegabytes, megabytes,
          megabytes <= Self.mostMegabytes)
      }
    }
    return verdicts
  }

  /// The ratios that this package sets itself, for a processor with AVX-512.
  private static let leastRatios: KeyValuePairs = [
    full: 1.25, "bfloat16-64": 1.1, "r1-64": 1.4, "float32-32": 1.25, "bfloat16-32": 1.4,
  ]
  private static let full = "float32-64"
  private static let leastShare = 0.75
  private static let mostMegabytes = 700.0
}
