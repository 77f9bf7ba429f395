import Report

/// The file `samples.csv`: how far apart the images of each sample are.
struct SampleLog {
  private let file: GrowingFile

  init(_ path: String) { file = GrowingFile(path) }

  /// Removes the rows of samples after `step` steps or more and whatever is unfinished.
  ///
  /// - Returns: The reports that stay.
  /// - Throws: `ReportError` where the file cannot be read or written.
  func cut(at step: Int) throws(ReportError) -> [SampleReport] {
    let header = CSVWriter.header(of: Self.table)
    let lines = try file.keepLines { number, line in
      number == 0 ? "\(line)\n" == header : (Self.report(line).map { $0.step < step } ?? false)
    }
    if lines.isEmpty { try file.append(header) }
    return lines.dropFirst().compactMap(Self.report)
  }

  /// Adds a row.
  func append(_ report: SampleReport) throws(ReportError) {
    var table = Self.table
    table.append([.integer(report.step), .real(report.distance), .real(report.dataDistance)])
    try file.append(CSVWriter.rows(of: table))
  }

  private static let table = Table(columns: ["step", "distance", "data_distance"])

  private static func report(_ line: String) -> SampleReport? {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false)
    guard fields.count == 3, let step = Int(fields[0]), let distance = Double(fields[1]),
      let dataDistance = Double(fields[2])
    else { return nil }
    return SampleReport(step: step, distance: distance, dataDistance: dataDistance)
  }
}
