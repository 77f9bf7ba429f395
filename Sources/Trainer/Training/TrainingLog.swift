import Images
import Report

/// What a run has seen so far, in memory and in its files.
struct TrainingLog {
  private(set) var history: TrainingHistory
  private let folder: OutputFolder
  private let metrics: MetricsLog
  private let samples: SampleLog
  private let sheets: SampleSheets
  private let dataDistance: Double
  private var said: [HealthFinding] = []

  /// The log at `step`: what lies in the folder beyond it is removed.
  init(
    plan: TrainingPlan, folder: TrainingFolder, data: ImageSet, step: Int
  ) throws(ReportError) {
    self.folder = folder.folder
    metrics = MetricsLog(folder.folder.path(of: "metrics.csv"))
    samples = SampleLog(folder.folder.path(of: "samples.csv"))
    sheets = try SampleSheets(folder.folder, plan: plan)
    let count = min(SampleSheets.count, data.count)
    let chosen = data.subset((0..<count).map { $0 * data.count / count })
    let values = chosen.values(0..<count)
    dataDistance = PairwiseDistance.mean(of: values, count: count)
    history = TrainingHistory(
      plan: plan, steps: try metrics.cut(at: step), samples: try samples.cut(at: step),
      dataSaturation: Saturation.share(of: values[...]))
    try sheets.keep(history.samples.count, below: step)
  }

  mutating func append(_ report: StepReport) throws(ReportError) {
    history.steps.append(report)
    try metrics.append(report)
  }

  /// Remembers the step whose numbers were not finite.
  mutating func breakOff(at step: Int) { history.brokenStep = step }

  /// Draws a sheet and judges it.
  mutating func sample(
    _ values: [Float], step: Int, report: (TrainingRun.Event) -> Void
  ) throws(ReportError) {
    let sample = SampleReport(
      step: step, distance: PairwiseDistance.mean(of: values, count: SampleSheets.count),
      dataDistance: dataDistance)
    history.samples.append(sample)
    // The row last: it says that the sheet is there.
    try sheets.draw(values, step: step)
    try samples.append(sample)
    for finding in HealthCatalog.findings(in: history) {
      let isNew = !said.contains {
        $0.check == finding.check && $0.severity == finding.severity
      }
      if isNew { report(.finding(finding)) }
      said.append(finding)
    }
  }

  /// Draws `training.svg`; a picture that cannot be drawn is no reason to lose a training.
  func drawFigure(_ renderer: GnuplotRenderer, report: (TrainingRun.Event) -> Void) {
    guard !history.steps.isEmpty else { return }
    do {
      _ = try renderer.render(
        TrainingFigure.figure(history), name: "training", in: folder.path)
    } catch { report(.note("\(error)")) }
  }

  /// Writes what is read at the end: the page of the health checks and the strip of samples.
  func finish(report: (TrainingRun.Event) -> Void) throws(ReportError) {
    try folder.write(HealthReport.text(history), to: "health.md")
    try sheets.drawStrip(history.samples)
  }
}
