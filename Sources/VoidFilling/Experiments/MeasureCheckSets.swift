import Distributions
import Foundation
import MonteCarlo

/// The sets that ``MeasureChecks`` measures: draws of normal laws, and copies of them.
struct MeasureCheckSets: Sendable {
  private let standard: NormalMeasures.Law
  private let shifted: NormalMeasures.Law
  private let reference: ReferenceSet
  /// Of the same law as the reference.
  private let equal: Features
  /// Of the shifted, wider law.
  private let other: ReferenceSet
  private let count: Int
  private let tasks: Int
  private let seed: UInt64

  init(dimension: Int, count: Int, _ context: RunContext) async throws {
    standard = .init(dimension: dimension, mean: 0, sd: 1)
    shifted = .init(dimension: dimension, mean: 1, sd: 1.2)
    (self.count, tasks, seed) = (count, context.tasks, context.seed)
    reference = try await ReferenceSet(
      Self.draws(of: standard, count, seed: context.seed(for: "reference")), tasks: tasks)
    equal = Self.draws(of: standard, count, seed: context.seed(for: "sample"))
    other = try await ReferenceSet(
      Self.draws(of: shifted, count, seed: context.seed(for: "other law")), tasks: tasks)
  }

  func frechetDistances() async throws -> [MeasureCheck] {
    let q = standard.dimension
    func moments(_ law: NormalMeasures.Law) -> MeanAndCovariance {
      MeanAndCovariance(
        mean: [Double](repeating: law.mean, count: q),
        covariance: (0..<q * q).map { $0 / q == $0 % q ? law.sd * law.sd : 0 })
    }
    let known = NormalMeasures.frechetDistance(shifted, standard)
    let found = try FrechetDistance.measure(other.features, against: reference)
    let back = try FrechetDistance.measure(reference.features, against: other)
    let limit = try await FrechetLimit(of: other.features, against: reference, tasks: tasks)
    let null = try await FrechetLimit(of: equal, against: reference, tasks: tasks)
    return [
      MeasureCheck(
        "Fréchet distance", "normal laws by their moments", known: known,
        exactly: try FrechetDistance.between(moments(shifted), moments(standard))),
      MeasureCheck(
        "Fréchet distance", "normal laws", known: known, found: found.value,
        deviation: Self.deviation(found, back),
        bias: NormalMeasures.frechetBias(shifted, standard, count: count)),
      MeasureCheck(
        "Fréchet limit", "normal laws", known: known, found: limit.value,
        deviation: limit.standardError),
      MeasureCheck(
        "Fréchet limit", "equal laws", known: 0, found: null.value,
        deviation: null.standardError),
    ]
  }

  func kernelDistances() async throws -> [MeasureCheck] {
    let found = try await KernelDistance.measure(other.features, against: reference, tasks: tasks)
    let back = try await KernelDistance.measure(reference.features, against: other, tasks: tasks)
    return [
      MeasureCheck(
        "kernel distance", "normal laws",
        known: NormalMeasures.kernelDistance(fromStandard: shifted), found: found.value,
        deviation: Self.deviation(found, back)),
      MeasureCheck(
        "kernel distance", "equal laws", known: 0,
        found: try await KernelDistance.measure(equal, against: reference, tasks: tasks).value,
        deviation: NormalMeasures.kernelDeviation(dimension: standard.dimension, count: count)),
    ]
  }

  func slicedDistances() async throws -> [MeasureCheck] {
    let copy = try await SlicedWasserstein(
      of: reference.features.map { $0 + 1 }, against: reference, tasks: tasks)
    let wide = try await SlicedWasserstein(
      of: equal.map { 2 * $0 }, against: reference, tasks: tasks)
    let q = standard.dimension
    return [
      MeasureCheck(
        "sliced Wasserstein distance", "shifted copy",
        known: Double(q).squareRoot() * NormalMeasures.meanProjection(dimension: q),
        found: copy.distance.value, deviation: copy.directionError),
      // |2 − 1|·√(2/π) in every direction; the reference, half as wide, adds a quarter of the variance.
      MeasureCheck(
        "sliced Wasserstein distance", "widths 1 and 2",
        known: (2 / Double.pi).squareRoot(), found: wide.distance.value,
        deviation: (wide.distance.standardError ?? 0) * 1.25.squareRoot()),
    ]
  }

  func neighbours() async throws -> [MeasureCheck] {
    func measures(of sample: Features) async throws -> (PrecisionAndRecall, DensityAndCoverage) {
      let found = try await NearestNeighbours(of: sample, in: reference, tasks: tasks)
      return (PrecisionAndRecall(found), DensityAndCoverage(found))
    }
    let (own, ownDensity) = try await measures(of: equal)
    let (copy, copyDensity) = try await measures(of: reference.features)
    let (far, farDensity) = try await measures(of: reference.features.map { $0 + 1_000 })
    let coverage = DensityAndCoverage.expectedCoverage(reference: count, sample: count)
    // Both sets make balls and fill them, and an image fills several: twice the deviation of independent images.
    return [
      MeasureCheck(
        "precision less recall", "equal laws", known: 0,
        found: own.precision.value - own.recall.value,
        deviation: 3 * (own.precision.standardError ?? 0)),
      MeasureCheck(
        "density", "equal laws", known: 1, found: ownDensity.density.value,
        deviation: 2 * (ownDensity.density.standardError ?? 0)),
      MeasureCheck(
        "coverage", "equal laws", known: coverage, found: ownDensity.coverage.value,
        deviation: 2 * (coverage * (1 - coverage) / Double(count)).squareRoot()),
      MeasureCheck("precision", "copy", known: 1, exactly: copy.precision.value),
      MeasureCheck("recall", "copy", known: 1, exactly: copy.recall.value),
      // Every ball holds its own image and five others.
      MeasureCheck("density", "copy", known: 1.2, exactly: copyDensity.density.value),
      MeasureCheck("coverage", "copy", known: 1, exactly: copyDensity.coverage.value),
      MeasureCheck("precision", "distant copy", known: 0, exactly: far.precision.value),
      MeasureCheck("recall", "distant copy", known: 0, exactly: far.recall.value),
      MeasureCheck("density", "distant copy", known: 0, exactly: farDensity.density.value),
      MeasureCheck("coverage", "distant copy", known: 0, exactly: farDensity.coverage.value),
    ]
  }

  func nearest() async throws -> [MeasureCheck] {
    let half = count / 2
    let first = reference.features.subset(0..<half)
    let second = reference.features.subset(half..<2 * half)
    let step = 1e-4
    let near = try await NearestNeighbours(
      of: reference.features.map { $0 + step }, in: reference, tasks: tasks)
    let fair = try await NearerShare(of: equal, nearerTo: first, than: second, tasks: tasks)
    let learned = try await NearerShare(of: first, nearerTo: first, than: second, tasks: tasks)
    return [
      MeasureCheck(
        "distance to the nearest", "copy shifted a little",
        known: step * Double(standard.dimension).squareRoot(),
        exactly: NearestReference.median(near).value),
      MeasureCheck(
        "share nearer to one half", "equal laws", known: 0.5, found: fair.share.value,
        deviation: fair.divisionError),
      MeasureCheck(
        "share nearer to one half", "copy of it", known: 1, exactly: learned.share.value),
    ]
  }

  func diversities() async throws -> [MeasureCheck] {
    let found = try await Diversity(of: equal, tasks: tasks)
    let wide = try await Diversity(of: equal.map { 2 * $0 }, tasks: tasks)
    return [
      MeasureCheck(
        "diversity", "normal law", known: NormalMeasures.diversity(standard),
        found: found.distance.value, deviation: found.jackknifeVariance.squareRoot()),
      MeasureCheck(
        "ratio of diversities", "copy twice as wide", known: 2,
        exactly: try wide.ratio(to: found, isPaired: true).value),
    ]
  }

  func areas() throws -> [MeasureCheck] {
    let line = NormalMeasures.Law(dimension: 1, mean: 0, sd: 1)
    let scores = ["first scores", "second scores"].map {
      Self.draws(of: line, count, seed: Seed.derived(from: seed, for: $0)).values
    }
    let apart = try AreaUnderCurve(of: scores[0], below: scores[1].map { $0 + 1 })
    let equal = try AreaUnderCurve(of: scores[0], below: scores[1])
    return [
      MeasureCheck(
        "area under the curve", "normal scores 1 apart",
        known: Normal.standard.cdf(0.5.squareRoot()), found: apart.value,
        deviation: apart.variance.squareRoot()),
      MeasureCheck(
        "area under the curve", "equal scores", known: 0.5, found: equal.value,
        deviation: equal.variance.squareRoot()),
    ]
  }

  func paths() throws -> [MeasureCheck] {
    let steps = 16
    let straight = try PathSmoothness(
      Features(dimension: 2, values: (0...steps).flatMap { [3 * Double($0), 4 * Double($0)] }))
    let arc = try PathSmoothness(
      Features(
        dimension: 2,
        values: (0...steps).flatMap { step in
          let angle = Double.pi * Double(step) / Double(steps)
          return [cos(angle), sin(angle)]
        }))
    return [
      MeasureCheck(
        "relative length of a path", "straight line", known: 1, exactly: straight.relativeLength),
      MeasureCheck(
        "largest step of a path", "straight line", known: 1, exactly: straight.largestStep),
      MeasureCheck(
        "relative length of a path", "half circle in 16 steps",
        known: Double(steps) * sin(.pi / Double(2 * steps)), exactly: arc.relativeLength),
    ]
  }

  /// The standard deviation of a measure of two samples, from the influences on both sides.
  private static func deviation(_ first: Measured, _ second: Measured) -> Double {
    [first.standardError ?? 0, second.standardError ?? 0].norm
  }

  private static func draws(
    of law: NormalMeasures.Law, _ count: Int, seed: UInt64
  ) -> Features {
    var stream = PhiloxStream(seed: seed, purpose: .samples)
    var draws = [Double](repeating: 0, count: count * law.dimension)
    var span = draws.mutableSpan
    Normal.standard.fill(&span, using: &stream)
    return Features(dimension: law.dimension, values: draws).map { law.mean + law.sd * $0 }
  }
}

extension Features {
  /// The same rows with another number for each number.
  fileprivate func map(_ transform: (Double) -> Double) -> Features {
    Features(dimension: dimension, values: values.map(transform))
  }
}
