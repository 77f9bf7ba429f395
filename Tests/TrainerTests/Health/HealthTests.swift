import Testing
import Trainer

@Suite struct HealthTests {
  /// A history of so many equal steps.
  static func history(
    steps: Int, plan: TrainingPlan = TrainingPlan(), spreads: [(step: Int, spread: Double)] = [],
    change: (inout StepReport) -> Void = { _ in }
  ) -> TrainingHistory {
    let reports = (0..<steps).map { step in
      var report = StepReport(
        step: step, discriminatorLoss: 1.2, generatorLoss: 0.8, penalty: nil, realScore: 0.3,
        fakeScore: -0.3, discriminatorGradientNorm: 1, generatorGradientNorm: 1, saturation: 0.02,
        clampedCount: 0)
      change(&report)
      return report
    }
    return TrainingHistory(
      plan: plan, steps: reports,
      samples: spreads.map { SampleReport(step: $0.step, distance: $0.spread, dataDistance: 1) })
  }

  /// The plan that the paper prints.
  static var paper: TrainingPlan {
    var plan = TrainingPlan()
    plan.penalty = .none
    plan.initialisation = .normal
    return plan
  }

  static func won(_ report: inout StepReport) {
    report.discriminatorLoss = 0.001
    report.realScore = 9
    report.fakeScore = -9
  }

  @Test("a training that fares well hears nothing")
  func healthy() {
    let history = Self.history(
      steps: 1500, spreads: [(0, 0.01), (250, 0.4), (500, 0.8), (1500, 0.95)])
    #expect(HealthCatalog.findings(in: history) == [])
  }

  @Test("a discriminator that has won is a warning with the option that helps")
  func discriminator() throws {
    var plan = TrainingPlan()
    plan.penalty = .none
    let history = Self.history(
      steps: 400, plan: plan, spreads: [(250, 0.05)], change: Self.won)
    let finding = try #require(DiscriminatorCheck().finding(in: history))
    #expect(finding.severity == .warning)
    #expect(finding.observation.contains("9 for real and -9 for generated"))
    #expect(finding.advice.contains("--penalty r1"))
    #expect(DiscriminatorCheck().finding(in: Self.history(steps: 100, change: Self.won)) == nil)
  }

  @Test("a generator whose gradient vanishes is a sign that the discriminator has won")
  func gradient() throws {
    let varied = [(step: 250, spread: 0.9)]
    let steady = Self.history(steps: 400, spreads: varied, change: Self.won)
    #expect(DiscriminatorCheck().finding(in: steady) == nil)
    let vanished = Self.history(steps: 400, spreads: varied) {
      if $0.step >= 150 {
        Self.won(&$0)
        $0.generatorGradientNorm = 0.01
      }
    }
    #expect(DiscriminatorCheck().finding(in: vanished)?.severity == .warning)
  }

  @Test(
    "the stall of the paper's own setting is a notice until it must have ended",
    arguments: [(1000, HealthFinding.Severity.notice), (3000, .warning)])
  func stall(steps: Int, severity: HealthFinding.Severity) {
    let spreads = (1...steps / 250).map { (step: 250 * $0, spread: 0.1) }
    let history = Self.history(
      steps: steps, plan: Self.paper, spreads: spreads, change: Self.won)
    #expect(DiscriminatorCheck().finding(in: history)?.severity == severity)
    #expect(CollapseCheck().finding(in: history)?.severity == severity)
  }

  @Test(
    "samples that are alike are judged by what came before",
    arguments: [
      ([0.1, 0.3, 0.5, 0.8, 0.9, 0.1], HealthFinding.Severity.warning, "has collapsed"),
      ([0.1, 0.1, 0.1, 0.1, 0.1], .warning, "are much alike"),
      ([0.8, 0.4, 0.2], .notice, "are much alike"),
      ([0.05, 0.1, 0.15, 0.2], .notice, "are much alike"),
      ([0.1, 0.1], .notice, "are much alike"),
    ])
  func collapse(spreads: [Double], severity: HealthFinding.Severity, words: String) throws {
    let history = Self.history(
      steps: 250 * spreads.count,
      spreads: [(0, 0)] + spreads.enumerated().map { (250 * ($0.offset + 1), $0.element) })
    let finding = try #require(CollapseCheck().finding(in: history))
    #expect(finding.severity == severity && finding.observation.contains(words))
  }

  @Test("saturation, clamped latents and numbers that are not finite are found")
  func others() throws {
    let saturated = Self.history(steps: 300) { $0.saturation = 0.6 }
    #expect(SaturationCheck().finding(in: saturated)?.observation.contains("60 %") == true)
    var blackAndWhite = saturated
    blackAndWhite.dataSaturation = 0.5
    #expect(SaturationCheck().finding(in: blackAndWhite) == nil)
    let clamped = Self.history(steps: 10) { $0.clampedCount = 64 }
    #expect(ClampingCheck().finding(in: clamped)?.observation.contains("640 of 64000") == true)
    let broken = Self.history(steps: 10) { if $0.step == 7 { $0.generatorLoss = .nan } }
    #expect(FiniteCheck().finding(in: broken)?.observation.hasPrefix("Step 7 ") == true)
  }

  @Test("the distance of a pair is the root mean square difference, and the mean is over all pairs")
  func distance() {
    #expect(PairwiseDistance.mean(of: [0, 0, 3, 3, 0, 0], count: 3) == 2)
    #expect(PairwiseDistance.mean(of: [0, 0, 1, 7], count: 2) == 5)
    #expect(PairwiseDistance.mean(of: [1], count: 1).isNaN)
  }
}
