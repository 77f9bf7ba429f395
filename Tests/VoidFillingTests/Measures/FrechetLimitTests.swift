import Testing
import VoidFilling

@Suite struct FrechetLimitTests {
  @Test("The influence of an image is the derivative of the distance by its weight")
  func derivative() async throws {
    let (q, count) = (4, 200)
    let sample = Samples.normal(count, q, mean: 0.3, sd: 1.4, seed: 1)
    let reference = try await ReferenceSet(Samples.normal(300, q, seed: 2), tasks: 2)
    let law = try MeanAndCovariance(of: sample)
    let found = try FrechetDistance.measure(sample, against: reference)
    #expect(found.value == (try FrechetDistance.between(reference.moments, law)))
    func distance(_ image: Int, weight: Double) throws -> Double {
      let gap = (0..<q).map { sample.values[image * q + $0] - law.mean[$0] }
      return try FrechetDistance.between(
        reference.moments,
        MeanAndCovariance(
          mean: (0..<q).map { law.mean[$0] + weight * gap[$0] },
          covariance: (0..<q * q).map {
            (1 - weight) * (law.covariance[$0] + weight * gap[$0 / q] * gap[$0 % q])
          }))
    }
    let weight = 1e-5
    // Influences are centred, derivatives nearly so: the covariance has the divisor n − 1.
    for image in [0, 17, 99] {
      let slope =
        try (distance(image, weight: weight) - distance(image, weight: -weight)) / (2 * weight)
      #expect(abs(slope - found.influences[image]) < 0.01 * (1 + abs(slope)), "\(image)")
    }
    #expect(abs(found.influences.reduce(0, +)) < 1e-9)
  }

  @Test("A sample with fewer images than features has finite influences")
  func singular() async throws {
    let reference = try await ReferenceSet(Samples.normal(300, 12, seed: 2), tasks: 1)
    let few = try FrechetDistance.measure(Samples.normal(5, 12, seed: 3), against: reference)
    #expect(few.influences.allSatisfy { $0.isFinite } && few.influences.count == 5)
    let same = Features(dimension: 12, values: [Double](repeating: 1, count: 60))
    let found = try FrechetDistance.measure(same, against: reference)
    #expect(found.influences == [0, 0, 0, 0, 0])
    #expect(abs(found.value - 24) < 3)
  }

  @Test("The limit of distances is that of the laws to 1 %, where the distance itself is not")
  func limit() async throws {
    let (count, q) = (10_000, 32)
    let reference = try await ReferenceSet(Samples.normal(count, q, sd: 1.5, seed: 4), tasks: 2)
    let sample = Samples.normal(count, q, mean: 0.5, seed: 5)
    // 32(¼ + ¼)
    let found = try await FrechetLimit(of: sample, against: reference, tasks: 2)
    #expect(abs(found.value / 16 - 1) < 0.01, "\(found)")
    let equal = try await FrechetLimit(
      of: Samples.normal(count, q, sd: 1.5, seed: 6), against: reference, tasks: 2)
    let biased = try FrechetDistance.measure(
      Samples.normal(count, q, sd: 1.5, seed: 6), against: reference)
    #expect(abs(equal.value) < 4.5 * equal.standardError, "\(equal)")
    // The bias of two samples of n: 2(q + q(q + 1)/4)σ²/n.
    #expect(abs(biased.value / (2 * (32 + 264) * 2.25 / 10_000) - 1) < 0.15, "\(biased.value)")
  }

  @Test("The limit's standard error is its deviation from data to data")
  func standardError() async throws {
    var (values, errors): ([Double], [Double]) = ([], [])
    for seed in 0..<60 {
      let reference = try await ReferenceSet(
        Samples.normal(240, 3, seed: UInt64(2 * seed)), tasks: 2)
      let found = try await FrechetLimit(
        of: Samples.normal(200, 3, mean: 0.7, sd: 1.6, seed: UInt64(2 * seed + 1)),
        against: reference, tasks: 2)
      values.append(found.value)
      errors.append(found.standardError)
    }
    let mean = values.reduce(0, +) / 60, deviation = Samples.deviation(values)
    let known = 3 * (0.49 + 0.36)
    #expect(abs(mean - known) < 4.5 * deviation / 60.0.squareRoot())
    #expect((0.65...1.5).contains(errors.reduce(0, +) / 60 / deviation))
  }

  @Test("Too few images, numbers that are none and references that do not vary are refused")
  func refusals() async throws {
    let reference = try await ReferenceSet(Samples.normal(20, 2, seed: 1), tasks: 1)
    #expect(
      throws: VoidFillingError.tooFew(what: "images for a Fréchet distance", count: 1, minimum: 2)
    ) {
      try FrechetDistance.measure(Samples.normal(1, 2, seed: 1), against: reference)
    }
    await #expect(throws: VoidFillingError.self) {
      try await FrechetLimit(of: Samples.normal(3, 2, seed: 1), against: reference, tasks: 1)
    }
    await #expect(
      throws: VoidFillingError.tooFew(what: "images for a reference", count: 5, minimum: 6)
    ) {
      try await ReferenceSet(Samples.normal(5, 2, seed: 1), tasks: 1)
    }
    await #expect(
      throws: VoidFillingError.degenerate(
        what: "A reference", reason: "a feature is no finite number")
    ) {
      try await ReferenceSet(
        Features(dimension: 1, values: [1, 2, 3, 4, 5, 6, .infinity]), tasks: 1)
    }
    let error = await #expect(throws: VoidFillingError.self) {
      try await ReferenceSet(
        Features(dimension: 2, values: [Double](repeating: 1, count: 40)), tasks: 1)
    }
    #expect(
      error.map { "\($0)" }
        == "A distance from a reference cannot be measured: all its images have the same features.")
  }
}
