import Testing
import VoidFilling

/// Measures that compare a sample with a reference; numbers without another source are those of script/reference/measures.py.
@Suite struct DistanceTests {
  @Test("The kernel distance of whole numbers is the sum over all pairs")
  func kernel() async throws {
    func scaled(_ features: Features) -> Features {
      Features(dimension: features.dimension, values: features.values.map { $0 / 16 })
    }
    let found = try await KernelDistance.measure(
      scaled(Samples.wholeSample),
      against: ReferenceSet(scaled(Samples.wholeReference), tasks: 2), tasks: 2)
    #expect(abs(found.value / 1.4129805044901342 - 1) < 1e-12, "\(found.value)")
  }

  @Test("The kernel distance of normal laws is the known one, and 0 on average for equal laws")
  func kernelOfNormalLaws() async throws {
    let (count, q) = (2_000, 8)
    let reference = try await ReferenceSet(Samples.normal(count, q, seed: 1), tasks: 2)
    // By hand, for N(μ, s²I): D = |μ|², with the moments of y·y′, of which Isserlis' theorem gives all.
    let (mean, s2) = (0.5, 2.25), dimension = Double(q), d = dimension * mean * mean
    let second = d * d + 2 * s2 * d + s2 * s2 * dimension
    let third =
      d * d * d + 3 * d * (2 * s2 * d + s2 * s2 * dimension) + 6 * s2 * s2 * d
    let known =
      1 + 3 / dimension + 1 + 3 * d / dimension + 3 * second / (dimension * dimension)
      + third / (dimension * dimension * dimension)
      - 2 * (1 + 3 * (d + dimension * s2) / (dimension * dimension))
    let found = try await KernelDistance.measure(
      Samples.normal(count, q, mean: mean, sd: s2.squareRoot(), seed: 2), against: reference,
      tasks: 2)
    let error = try #require(found.standardError)
    #expect(abs(found.value - known) < 6 * error && error < 0.1 * known, "\(found.value) \(known)")
    var nulls: [Double] = []
    for seed in 10..<30 {
      nulls.append(
        try await KernelDistance.measure(
          Samples.normal(400, q, seed: UInt64(seed)), against: reference, tasks: 2
        ).value)
    }
    let mean0 = nulls.reduce(0, +) / 20
    #expect(nulls.contains { $0 < 0 } && nulls.contains { $0 > 0 })
    #expect(abs(mean0) < 5 * Samples.deviation(nulls) / 20.0.squareRoot())
  }

  @Test("Sorted numbers are coupled as their distribution functions say")
  func coupling() {
    func first(_ features: Features) -> [Double] {
      stride(from: 0, to: features.values.count, by: 3).map { features.values[$0] }
    }
    let (x, y) = (first(Samples.wholeReference), first(Samples.wholeSample))
    let found = SortedCoupling(x, sorted: y.sorted())
    #expect(abs(found.distance / 15.072222222222223 - 1) < 1e-14)
    #expect(abs(SortedCoupling(y, sorted: x.sorted()).distance / found.distance - 1) < 1e-14)
    #expect(SortedCoupling([3, 1, 2], sorted: [1, 2, 3]).distance == 0)
    #expect(SortedCoupling([0], sorted: [1, 2, 6]).distance == 3)
    // Below all others, one step to the right brings a number nearer by as much.
    #expect(SortedCoupling([0, 1], sorted: [4, 5]).potentials == [0, -1])
  }

  @Test("A potential is the derivative of the distance by the weight of a number")
  func potentials() {
    let x = [0.3, -1.2, 2.5, 0.9, 1.4], y = [-0.4, 0.1, 1.1, 1.9]
    let found = SortedCoupling(x, sorted: y)
    let mean = found.potentials.reduce(0, +) / 5
    // Each number thousandfold, and one of them once more.
    let many = Array(repeating: x, count: 1_000).flatMap { $0 }
    let before = SortedCoupling(many, sorted: y).distance
    for (number, potential) in zip(x, found.potentials) {
      let slope = (SortedCoupling(many + [number], sorted: y).distance - before) * 5_001
      #expect(abs(slope - (potential - mean)) < 1e-3)
    }
  }

  @Test("Sliced distances of a shifted copy and of normal laws are the known ones")
  func sliced() async throws {
    let q = 16, features = Samples.normal(3_000, q, seed: 3)
    let reference = try await ReferenceSet(features, tasks: 2)
    let shift = 0.25
    let copy = try await SlicedWasserstein(
      of: Features(dimension: q, values: features.values.map { $0 + shift }), against: reference,
      tasks: 2)
    // |d|·E|a₁| with E|a₁| = Γ(8)/(√π Γ(8½)) on the sphere in 16 dimensions.
    let known = 4 * shift * 0.20261030
    #expect(abs(copy.distance.value - known) < 5 * copy.directionError)
    #expect(copy.directionError < 0.05 * known)
    let wide = try await SlicedWasserstein(
      of: Samples.normal(2_000, q, sd: 2, seed: 4), against: reference, tasks: 2)
    // |s − s′|·√(2/π) in every direction.
    #expect(abs(wide.distance.value / 0.7978845608 - 1) < 0.03)
    let equal = try await SlicedWasserstein(of: features, against: reference, tasks: 2)
    #expect(equal.distance.value == 0)
    #expect(equal.distance.influences.allSatisfy { $0 == 0 })
  }

  @Test("No measure depends on the number of tasks", arguments: [2, 3, 8])
  func tasks(_ tasks: Int) async throws {
    #expect(try await Self.all(tasks: 1) == Self.all(tasks: tasks))
  }

  private struct Everything: Equatable {
    let kernel: Measured
    let limit: FrechetLimit
    let sliced: SlicedWasserstein
    let neighbours: NearestNeighbours
    let share: NearerShare
    let diversity: Diversity
  }

  private static func all(tasks: Int) async throws -> Everything {
    let features = Samples.normal(700, 5, seed: 1)
    let sample = Samples.normal(600, 5, mean: 0.2, sd: 1.1, seed: 2)
    let reference = try await ReferenceSet(features, tasks: tasks)
    return Everything(
      kernel: try await KernelDistance.measure(sample, against: reference, tasks: tasks),
      limit: try await FrechetLimit(of: sample, against: reference, tasks: tasks),
      sliced: try await SlicedWasserstein(of: sample, against: reference, tasks: tasks),
      neighbours: try await NearestNeighbours(of: sample, in: reference, tasks: tasks),
      share: try await NearerShare(
        of: sample, nearerTo: features.subset(0..<350), than: features.subset(350..<700),
        tasks: tasks),
      diversity: try await Diversity(of: sample, tasks: tasks))
  }
}
