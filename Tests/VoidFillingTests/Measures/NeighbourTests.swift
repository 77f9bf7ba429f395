import Distributions
import Testing
import VoidFilling

@Suite struct NeighbourTests {
  @Test("Whole numbers have the neighbours that all pairs have, ties and copies counted")
  func whole() async throws {
    // script/reference/measures.py
    let reference = try await ReferenceSet(Samples.wholeReference, tasks: 2)
    let found = try await NearestNeighbours(of: Samples.wholeSample, in: reference, tasks: 2)
    #expect(found.isInsideReference.count { $0 } == 29)
    #expect(found.isInsideSample.count { $0 } == 57)
    #expect(found.ballCounts.reduce(0, +) == 151)
    #expect(found.isCovered.count { $0 } == 40)
    #expect(found.distances[7] == 0)
    let (first, second) = (PrecisionAndRecall(found), DensityAndCoverage(found))
    #expect(first.precision.value == 29.0 / 45 && first.recall.value == 57.0 / 60)
    #expect(second.density.value == 151.0 / 225 && second.coverage.value == 40.0 / 60)
    #expect(abs(first.precision.influences[7] - 16.0 / 45) < 1e-15)
    #expect(NearestReference.median(found).value == 44.0.squareRoot())
    let share = try await NearerShare(
      of: Samples.wholeSample, nearerTo: Samples.wholeReference.subset(0..<30),
      than: Samples.wholeReference.subset(30..<60), tasks: 2
    ).share
    #expect(share.value == 74.0 / 90)
  }

  @Test("A copy is precise and dense by definition, and a far sample is neither")
  func copies() async throws {
    let features = Samples.normal(500, 6, seed: 1)
    let reference = try await ReferenceSet(features, tasks: 2)
    let copy = try await NearestNeighbours(of: features, in: reference, tasks: 2)
    #expect(PrecisionAndRecall(copy).precision.value == 1)
    #expect(PrecisionAndRecall(copy).recall.value == 1)
    // Every ball holds its own image and five others.
    #expect(DensityAndCoverage(copy).density.value == 1.2)
    #expect(DensityAndCoverage(copy).coverage.value == 1)
    #expect(NearestReference.median(copy).value == 0)
    let far = try await NearestNeighbours(
      of: Samples.normal(400, 6, mean: 100, seed: 2), in: reference, tasks: 2)
    #expect(PrecisionAndRecall(far).precision.value == 0)
    #expect(PrecisionAndRecall(far).recall.value == 0)
    #expect(DensityAndCoverage(far).density.value == 0)
    #expect(DensityAndCoverage(far).coverage.value == 0)
    let same = Features(dimension: 6, values: [Double](repeating: 0.1, count: 24))
    let point = try await NearestNeighbours(of: same, in: reference, tasks: 2)
    #expect(PrecisionAndRecall(point).recall.value == 0)
  }

  @Test("Equal laws have density 1, the exact coverage and ½ of the sample nearer to each half")
  func equalLaws() async throws {
    let (n, m) = (10_000, 8_000), features = Samples.normal(n, 8, seed: 3)
    let sample = Samples.normal(m, 8, seed: 4)
    let reference = try await ReferenceSet(features, tasks: 2)
    let found = try await NearestNeighbours(of: sample, in: reference, tasks: 2)
    let dense = DensityAndCoverage(found)
    let known = DensityAndCoverage.expectedCoverage(reference: n, sample: m)
    #expect(abs(dense.coverage.value / known - 1) < 0.01)
    // The reference's balls vary as much as the sample in them.
    let spread = try #require(dense.density.standardError) * 2.0.squareRoot()
    #expect(abs(dense.density.value - 1) < 4.5 * spread && spread < 0.02, "\(dense.density.value)")
    let regions = PrecisionAndRecall(found)
    #expect(abs(regions.precision.value - regions.recall.value) < 0.03)
    let halves = (features.subset(0..<n / 2), features.subset(n / 2..<n))
    let half = try await NearerShare(
      of: sample, nearerTo: halves.0, than: halves.1, tasks: 2)
    let binomial = try #require(half.share.standardError)
    #expect(abs(binomial / (0.5 / Double(m).squareRoot()) - 1) < 0.01)
    #expect(abs(half.share.value - 0.5) < 4.5 * half.divisionError)
    let learned = try await NearerShare(
      of: features.subset(0..<500), nearerTo: halves.0, than: halves.1, tasks: 2)
    #expect(learned.share.value == 1)
    #expect(abs(learned.divisionError / (0.5 / 500.0.squareRoot()) - 1) < 0.03)
  }

  @Test(
    "The share nearer to a half varies as the division does, beyond binomial laws in many features")
  func division() async throws {
    let all = Samples.normal(200, 24, seed: 1), sample = Samples.normal(1_000, 24, seed: 2)
    var stream = PhiloxStream(seed: 3, purpose: .samples)
    var (shares, errors): ([Double], [Double]) = ([], [])
    for _ in 0..<300 {
      let order = (0..<200).shuffled(using: &stream)
      let found = try await NearerShare(
        of: sample, nearerTo: all.subset(order[..<100]), than: all.subset(order[100...]), tasks: 2)
      shares.append(found.share.value)
      errors.append(found.divisionError)
    }
    // The nearest of all are the same in every division.
    #expect(errors.allSatisfy { abs($0 / errors[0] - 1) < 1e-12 })
    #expect(abs(Samples.deviation(shares) / errors[0] - 1) < 0.15)
    #expect(errors[0] > 2 * 0.5 / 1_000.0.squareRoot())
  }

  @Test("The coverage of one image is the chance to be among the k nearest")
  func expectedCoverage() {
    // A sample of one: 1 − (N − 5)/N.
    #expect(
      abs(DensityAndCoverage.expectedCoverage(reference: 20, sample: 1) - 0.25) < 1e-15)
    // The product term by term, and its limit 1 − 2⁻⁵.
    #expect(
      abs(
        DensityAndCoverage.expectedCoverage(reference: 6, sample: 4)
          - (1 - 120.0 / (9 * 8 * 7 * 6 * 5))) < 1e-15)
    #expect(
      abs(DensityAndCoverage.expectedCoverage(reference: 1 << 40, sample: 1 << 40) - 0.96875) < 1e-9
    )
  }

  @Test("A sample with too few images says how many it needs")
  func tooFew() async throws {
    let reference = try await ReferenceSet(Samples.normal(20, 2, seed: 1), tasks: 1)
    await #expect(
      throws: VoidFillingError.tooFew(
        what: "images for distances to 3 nearest others", count: 3, minimum: 4)
    ) {
      try await NearestNeighbours(of: Samples.normal(3, 2, seed: 1), in: reference, tasks: 1)
    }
  }
}
