import Report

/// The picture of a training: losses, scores, gradient norms and the variety of its samples over the steps.
enum TrainingFigure {
  /// The figure of a history, which has a step.
  static func figure(_ history: TrainingHistory) -> Figure {
    let bins = bins(history.steps)
    let x = bins.map(\.step)
    let line = { (label: String, value: (StepReport) -> Double) in
      Series.line(label, x: x, y: bins.map { $0.mean(of: value) })
    }
    return Figure(
      title: "Training",
      caption: "Means over equal runs of steps. Scores are the discriminator's, without a sigmoid.",
      panels: [
        Panel(
          title: "losses", x: Axis("step"), y: Axis("loss"),
          series: [
            line("discriminator") { $0.discriminatorLoss },
            line("generator") { $0.generatorLoss },
          ]),
        Panel(
          title: "scores", x: Axis("step"), y: Axis("mean score"),
          series: [
            line("real images") { $0.realScore }, line("generated images") { $0.fakeScore },
          ]),
        Panel(
          title: "gradient norms", x: Axis("step"),
          y: Axis("Euclidean norm", scale: .logarithmic),
          series: [
            line("discriminator") { $0.discriminatorGradientNorm },
            line("generator") { $0.generatorGradientNorm },
          ]),
        Panel(
          title: "variety of the samples", x: Axis("step"),
          y: Axis("mean distance / the data's", range: 0...top(history)),
          series: [
            .linePoints(
              "samples", x: history.samples.map { Double($0.step) },
              y: history.samples.map(\.spread)),
            .horizontalLine(at: 1),
          ]),
      ])
  }

  /// Room for all samples and for the data's line.
  private static func top(_ history: TrainingHistory) -> Double {
    1.1 * history.samples.map(\.spread).filter(\.isFinite).reduce(1, max)
  }

  /// Steps that become one point.
  private struct Bin {
    let reports: ArraySlice<StepReport>

    var step: Double { mean { Double($0.step) } }

    func mean(of value: (StepReport) -> Double) -> Double {
      reports.reduce(0) { $0 + value($1) } / Double(reports.count)
    }
  }

  /// At most `points` bins of equal length; the last may be shorter.
  private static func bins(_ steps: [StepReport]) -> [Bin] {
    let length = max(1, (steps.count + points - 1) / points)
    return stride(from: 0, to: steps.count, by: length).map { start in
      Bin(reports: steps[start..<min(start + length, steps.count)])
    }
  }

  private static let points = 400
}
