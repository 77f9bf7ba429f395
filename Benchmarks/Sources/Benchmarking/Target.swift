package import Report

/// A ratio that this package sets itself: ours against one or the best of several peers.
package struct Target: Sendable {
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

  /// The kernels that only draw, and the share of their ceiling that one task should reach.
  static let sampling = ["normal", "uniform", "cauchy", "exponential", "student-t", "stable"]
  static let leastCeilingShare = 0.75
  /// What two tasks should gain at least over one, in units of what multiply-adds gain, where the processor
  /// and not the memory is the bound.
  static let leastSecondCore = 0.95

  /// What the measurements say of every target that they have a row for.
  package static func verdicts(_ found: RatioTable) -> Table {
    var verdicts = Table(columns: ["kernel", "tasks", "against", "at least", "measured", "met"])
    func add(_ kernel: String, _ tasks: Int, _ against: String, _ least: Double, _ value: Double) {
      verdicts.append([
        .text(kernel), .integer(tasks), .text(against), .real(least), .real(value),
        .text(value >= least ? "yes" : "no"),
      ])
    }
    let ratios = found.table
    let kernels = ratios.texts("kernel"), peers = ratios.texts("peer")
    let tasks = ratios.reals("tasks"), values = ratios.reals("ratio")
    for target in all {
      for count in target.tasks {
        let rows = kernels.indices.filter {
          kernels[$0] == target.kernel && tasks[$0] == Double(count)
            && target.peers.contains(peers[$0])
        }
        guard let row = rows.min(by: { values[$0] < values[$1] }) else { continue }
        add(target.kernel, count, peers[row], target.least, values[row])
      }
    }
    let shares = ratios.reals("ceiling_share")
    for kernel in sampling {
      guard let row = kernels.indices.first(where: { kernels[$0] == kernel && tasks[$0] == 1 }),
        shares[row].isFinite
      else { continue }
      add(kernel, 1, "the ceiling of the vector ports", leastCeilingShare, shares[row])
    }
    for (kernel, _, share) in found.secondCore
    where kernelCatalog.first(where: { $0.name == kernel })?.isComputing == true {
      add(kernel, 2, "the second core's multiply-adds", leastSecondCore, share)
    }
    return verdicts
  }
}
