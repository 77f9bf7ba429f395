import Distributions
import Testing
import VoidFilling

@Suite struct PairedBootstrapTests {
  @Test("Intervals of Gaussian means hold the mean as often as they say, and p-values are uniform")
  func coverage() throws {
    let (runs, count) = (400, 200)
    var (held, small) = (0, 0)
    for run in 0..<runs {
      let draws = Samples.normal(count, 1, mean: 2, seed: UInt64(run)).values
      let found = try PairedBootstrap(
        .mean(of: draws), minus: .mean(of: [Double](repeating: 2, count: count)), level: 0.9,
        resamples: 400, seed: UInt64(run))
      held += found.interval.contains(0) ? 1 : 0
      small += found.pValue <= 0.2 ? 1 : 0
    }
    // Binomial: 4.56 standard deviations (chance 5·10⁻⁶) beside the width of a percentile interval, which is 0.6 % too
    // narrow at 200 draws.
    let reach = 4.56 * (0.9 * 0.1 / Double(runs)).squareRoot() + 0.006
    #expect(abs(Double(held) / Double(runs) - 0.9) < reach, "\(held)")
    #expect(abs(Double(small) / Double(runs) - 0.2) < 4.56 * 0.02 + 0.006, "\(small)")
  }

  @Test("Pairs share their draws: the deviation is that of the differences")
  func paired() throws {
    let base = Samples.normal(500, 1, seed: 1).values
    let other = zip(base, Samples.normal(500, 1, seed: 2).values).map { $0 + 0.1 * $1 + 0.02 }
    let (a, b) = (try Measured.mean(of: other), try Measured.mean(of: base))
    let found = try PairedBootstrap(a, minus: b, seed: 3)
    let error = Samples.deviation(zip(other, base).map { $0 - $1 }) / 500.0.squareRoot()
    #expect(abs(found.standardError / error - 1) < 0.08)
    #expect(found == (try PairedBootstrap(a, minus: b, seed: 3)))
    #expect(found != (try PairedBootstrap(a, minus: b, seed: 4)))
    #expect(try PairedBootstrap(a, minus: a, seed: 3).pValue == 1)
    // The smallest p-value that B resamples can give.
    let far = try PairedBootstrap(
      Measured(value: 5, influences: base), resamples: 999, seed: 5)
    #expect(far.pValue == 2.0 / 1_000 && far.interval.contains(5))
  }

  @Test("What has too few influences or is not finite is refused")
  func refusals() {
    #expect(
      throws: VoidFillingError.tooFew(what: "images for a bootstrap", count: 0, minimum: 2)
    ) {
      try PairedBootstrap(Measured(value: 1), seed: 1)
    }
    #expect(throws: VoidFillingError.self) {
      try PairedBootstrap(Measured(value: .nan, influences: [1, 2]), seed: 1)
    }
    #expect(throws: VoidFillingError.self) { try Measured.mean(of: [1, .infinity]) }
    #expect(throws: VoidFillingError.self) { try Measured.mean(of: []) }
  }

  /// A measure by name, with how much two standard deviations may differ: 15 %, and more for fewer resamples.
  private struct Case {
    let name: String
    let count: Int
    let resamples: Int
    let measure: (Features) async throws -> Measured
  }

  @Test("Influences give the deviation that resampled images have", arguments: 0..<4)
  func realResampling(index: Int) async throws {
    let reference = try await ReferenceSet(Samples.normal(400, 4, seed: 1), tasks: 2)
    let cases = [
      Case(name: "Fréchet", count: 400, resamples: 600) {
        try FrechetDistance.measure($0, against: reference)
      },
      Case(name: "kernel", count: 400, resamples: 400) {
        try await KernelDistance.measure($0, against: reference, tasks: 2)
      },
      Case(name: "diversity", count: 400, resamples: 400) {
        try await Diversity(of: $0, tasks: 2).distance
      },
      Case(name: "sliced", count: 200, resamples: 200) {
        try await SlicedWasserstein(of: $0, against: reference, tasks: 2).distance
      },
    ]
    let chosen = cases[index]
    let sample = Samples.normal(chosen.count, 4, mean: 0.4, sd: 1.3, seed: 2)
    let found = try await PairedBootstrap(chosen.measure(sample), seed: 3)
    var stream = PhiloxStream(seed: 4, purpose: .samples)
    var values: [Double] = []
    for _ in 0..<chosen.resamples {
      values.append(
        try await chosen.measure(Samples.resampled(sample, using: &stream)).value)
    }
    let deviation = Samples.deviation(values)
    #expect(
      abs(found.standardError / deviation - 1) < 0.15,
      "\(chosen.name): \(found.standardError) and \(deviation)")
  }
}
