import Foundation
package import Report

/// Follows time and memory over n = 10³ … 10⁹ and D = 1 … 10⁴.
package struct GrowthRun {
  let isQuick: Bool
  let executable: String
  let progress: (String) -> Void

  package init(isQuick: Bool, executable: String, progress: @escaping (String) -> Void) {
    self.isQuick = isQuick
    self.executable = executable
    self.progress = progress
  }

  /// The columns of `growth.csv`.
  package static let columns = ["kernel", "varied", "n", "dimension", "seconds", "peak_bytes"]

  /// One row a point.
  package func table() throws -> Table {
    var table = Table(columns: Self.columns)
    for (index, kernel) in GrowthKernel.all.enumerated() {
      for sweep in kernel.sweeps {
        var count = 1000
        while count <= (isQuick ? sweep.largestQuick : sweep.largest) {
          table.append(try row(index, "n", count, sweep.dimension))
          count *= 10
        }
      }
      guard let count = kernel.countOverDimensions else { continue }
      for dimension in [1, 10, 100, 1000, 10_000] {
        table.append(try row(index, "D", count, dimension))
      }
    }
    return table
  }

  private func row(_ kernel: Int, _ varied: String, _ count: Int, _ dimension: Int) throws
    -> [Table.Cell]
  {
    let name = GrowthKernel.all[kernel].name
    progress("\(name), n = \(count), D = \(dimension)")
    let point = try point(kernel, count, dimension)
    return [
      .text(name), .text(varied), .integer(count), .integer(dimension), .real(point.seconds),
      .integer(point.bytes),
    ]
  }

  /// Runs a point in a process of its own, so that its memory is its own.
  private func point(_ kernel: Int, _ count: Int, _ dimension: Int) throws -> GrowthPoint {
    let process = Process(), pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = ["point", "\(kernel)", "\(count)", "\(dimension)"]
    process.standardOutput = pipe
    try process.run()
    let answer = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0,
      let point = try? JSONDecoder().decode(GrowthPoint.self, from: answer)
    else { throw BenchmarkError.point(reason: "n = \(count), D = \(dimension) gave no answer") }
    return point
  }
}
