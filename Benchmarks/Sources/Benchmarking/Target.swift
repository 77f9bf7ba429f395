import Report

/// A ratio that this package sets itself: ours against one or the best of several peers.
struct Target: Sendable {
  let kernel: String
  /// The fastest of these counts.
  let peers: [String]
  let tasks: [Int]
  let least: Double

  /// The targets, for a processor with AVX-512.
  static let all: [Target] = [
    Target(kernel: "normal", peers: ["gsl", "numpy", "r"], tasks: [1, 2], least: 5),
    Target(kernel: "uniform", peers: ["numpy"], tasks: [1, 2], least: 4),
    Target(kernel: "cauchy", peers: ["numpy"], tasks: [1, 2], least: 12),
    Target(kernel: "ks-1e6", peers: ["scipy"], tasks: [1], least: 20),
    Target(kernel: "ks-1e6", peers: ["numpy"], tasks: [1], least: 2.5),
    Target(kernel: "normal-to-cauchy", peers: ["scipy.special"], tasks: [1], least: 1.8),
    Target(kernel: "cauchy-to-normal", peers: ["scipy.special"], tasks: [1], least: 1.5),
    Target(kernel: "linear", peers: ["numpy"], tasks: [1], least: 3),
    Target(kernel: "spherical", peers: ["numpy"], tasks: [1], least: 8),
    Target(kernel: "cauchy-linear", peers: ["numpy"], tasks: [1], least: 2.5),
  ]

  /// What a table of ratios says of every target that it has a row for.
  static func verdicts(_ ratios: Table) -> Table {
    var verdicts = Table(columns: ["kernel", "tasks", "against", "at least", "ratio", "met"])
    let kernels = ratios.texts("kernel"), peers = ratios.texts("peer")
    let tasks = ratios.reals("tasks"), values = ratios.reals("ratio")
    for target in all {
      for count in target.tasks {
        let rows = kernels.indices.filter {
          kernels[$0] == target.kernel && tasks[$0] == Double(count)
            && target.peers.contains(peers[$0])
        }
        guard let row = rows.min(by: { values[$0] < values[$1] }) else { continue }
        verdicts.append([
          .text(target.kernel), .integer(count), .text(peers[row]), .real(target.least),
          .real(values[row]), .text(values[row] >= target.least ? "yes" : "no"),
        ])
      }
    }
    return verdicts
  }
}
