import Report

/// The file `metrics.csv`: a row for every step, there as soon as the step is done.
struct MetricsLog {
  private let file: GrowingFile

  init(_ path: String) { file = GrowingFile(path) }

  /// Removes the rows of steps from `step` on and whatever is unfinished.
  ///
  /// - Returns: The reports that stay.
  /// - Throws: `ReportError` where the file cannot be read or written.
  func cut(at step: Int) throws(ReportError) -> [StepReport] {
    let header = CSVWriter.header(of: Self.table)
    let lines = try file.keepLines { number, line in
      number == 0
        ? "\(line)\n" == header
        : number <= step && line.prefix { $0 != "," } == "\(number - 1)" && Self.report(line) != nil
    }
    if lines.isEmpty { try file.append(header) }
    return lines.dropFirst().compactMap(Self.report)
  }

  /// Adds a row.
  func append(_ report: StepReport) throws(ReportError) {
    var table = Self.table
    table.append([
      .integer(report.step), .real(report.discriminatorLoss), .real(report.generatorLoss),
      report.penalty.map(Table.Cell.real) ?? .missing, .real(report.realScore),
      .real(report.fakeScore), .real(report.discriminatorGradientNorm),
      .real(report.generatorGradientNorm), .real(report.saturation), .integer(report.clampedCount),
    ])
    try file.append(CSVWriter.rows(of: table))
  }

  private static let table = Table(columns: [
    "step", "discriminator_loss", "generator_loss", "penalty", "real_score", "fake_score",
    "discriminator_gradient_norm", "generator_gradient_norm", "saturation", "clamped",
  ])

  /// A row's report; nil for what is no such row.
  private static func report(_ line: String) -> StepReport? {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false)
    guard fields.count == table.columns.count, let step = Int(fields[0]),
      let clamped = Int(fields[9])
    else { return nil }
    let numbers = fields.map { Double($0) }
    guard let discriminatorLoss = numbers[1], let generatorLoss = numbers[2],
      fields[3].isEmpty || numbers[3] != nil, let realScore = numbers[4],
      let fakeScore = numbers[5], let discriminatorNorm = numbers[6],
      let generatorNorm = numbers[7], let saturation = numbers[8]
    else { return nil }
    return StepReport(
      step: step, discriminatorLoss: discriminatorLoss, generatorLoss: generatorLoss,
      penalty: numbers[3], realScore: realScore, fakeScore: fakeScore,
      discriminatorGradientNorm: discriminatorNorm, generatorGradientNorm: generatorNorm,
      saturation: saturation, clampedCount: clamped)
  }
}
