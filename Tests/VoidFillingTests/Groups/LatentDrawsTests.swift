import Distributions
import Testing
import Trainer
import VoidFilling

@Suite struct LatentDrawsTests {
  private static func draws(
    _ prior: String = "normal", dimension: Int = 8, count: Int = 50, seed: UInt64 = 5,
    bound: Double? = nil
  ) throws -> LatentDraws {
    var plan = TrainingPlan()
    plan.prior = prior
    plan.latentDimension = dimension
    plan.seed = seed
    plan.latentBound = bound
    return try LatentDraws(plan: plan, count: count)
  }

  @Test("Draws are the same whenever asked, fewer are the first of more, and factors act on them")
  func pairs() throws {
    let draws = try Self.draws()
    #expect(draws.vectors.count == 400)
    #expect(try Self.draws().vectors == draws.vectors)
    #expect(try Array(Self.draws(count: 90).vectors.prefix(400)) == draws.vectors)
    for factor in [0, 0.25, 1, 4] {
      let scaled = draws.scaled(by: factor)
      #expect(zip(scaled, draws.vectors).allSatisfy { $0 == factor * $1 })
    }
  }

  @Test("Networks with other seeds, and the other ends of paths, have other draws")
  func differences() throws {
    let one = try Self.draws(), two = try Self.draws(seed: 6)
    let all = one.vectors + one.ends + two.vectors + two.ends
    #expect(Set(all).count == all.count)
  }

  @Test(
    "Dense draws have the values of sparse ones where these are not zero",
    arguments: ["normal", "uniform"])
  func sparse(base: String) throws {
    let draws = try Self.draws("sparse(base=\(base),zeros=6)")
    let prior = try #require(draws.prior as? any RestrictedPrior)
    let dense = draws.vectors(of: try prior.unscaledTestPrior)
    let scaled = draws.vectors(of: try prior.testPrior)
    #expect(dense.allSatisfy { $0 != 0 })
    var kept = 0
    for (sparse, dense) in zip(draws.vectors, dense) where sparse != 0 {
      kept += 1
      #expect(sparse == dense)
    }
    #expect(kept == 50 * 2)
    let factor = scaled[0] / dense[0]
    #expect(abs(factor - 0.5) < 1e-12)
    #expect(zip(scaled, dense).allSatisfy { abs($0 - factor * $1) < 1e-12 })
  }

  @Test("Test draws have the norms of training in the mean square, and unscaled ones have not")
  func norms() throws {
    func meanSquare(_ values: [Double]) -> Double {
      values.reduce(0) { $0 + $1 * $1 } / Double(values.count)
    }
    let cases = [
      ("sparse(zeros=45)", 10.0), ("sparse(base=uniform,zeros=20)", 5.0 / 3),
      ("subspace(active=10)", 4), ("subspace(active=40)", 0.25),
    ]
    for (name, ratio) in cases {
      let draws = try Self.draws(name, dimension: 50, count: 4_000)
      let prior = try #require(draws.prior as? any RestrictedPrior)
      let own = meanSquare(draws.vectors)
      let scaled = meanSquare(draws.vectors(of: try prior.testPrior))
      let unscaled = meanSquare(draws.vectors(of: try prior.unscaledTestPrior))
      #expect(abs(scaled / own - 1) < 0.03, "\(name)")
      #expect(abs(unscaled / own / ratio - 1) < 0.03, "\(name)")
    }
  }

  @Test("Orthogonal draws are orthogonal to every draw of training")
  func orthogonal() throws {
    let draws = try Self.draws("subspace")
    let prior = try #require(draws.prior as? any RestrictedPrior)
    let other = draws.vectors(of: try prior.testPrior)
    for index in 0..<8 {
      let column = stride(from: index, to: 400, by: 8)
      let isActive = column.contains { draws.vectors[$0] != 0 }
      let isTested = column.contains { other[$0] != 0 }
      #expect(isActive != isTested)
    }
  }

  @Test(
    "Paths end in their ends",
    arguments: ["linear", "spherical", "normalized", "cauchy-linear", "spherical-cauchy-linear"])
  func paths(name: String) throws {
    let draws = try Self.draws()
    let paths = try draws.paths(name, positions: [0, 0.5, 1])
    #expect(paths.map(\.count) == [400, 400, 400])
    #expect(paths[0] == draws.vectors && paths[2] == draws.ends)
    #expect(Set(paths[1]).isDisjoint(with: paths[0] + paths[2]))
    if name == "linear" {
      let middle = zip(draws.vectors, draws.ends).map { ($0 + $1) / 2 }
      #expect(zip(paths[1], middle).allSatisfy { abs($0 - $1) < 1e-12 })
    }
  }

  @Test("A path that the prior has not, and one that a pair has not, are refused")
  func refusals() throws {
    #expect(throws: DistributionError.self) {
      try Self.draws("hypercube-vertices").paths("cauchy-linear", positions: [0.5])
    }
    // In one dimension half of all pairs lie opposite each other.
    let error = #expect(throws: VoidFillingError.self) {
      try Self.draws("hypercube-vertices", dimension: 1).paths("spherical", positions: [0.5])
    }
    #expect(error?.description.contains("pairs of end points have none.") == true)
  }

  @Test("Plans with a bound clamp the draws, and no group made of them")
  func bounds() throws {
    let bounded = try Self.draws("cauchy", bound: 3), free = try Self.draws("cauchy")
    #expect(free.vectors.contains { abs($0) > 3 })
    #expect(bounded.vectors == free.vectors.map { min(max($0, -3), 3) })
    #expect(bounded.ends.allSatisfy { abs($0) <= 3 })
    #expect(bounded.scaled(by: 4) == bounded.vectors.map { 4 * $0 })
    // Ends of a path are those of training.
    let path = try bounded.paths("linear", positions: [0, 0.5])
    #expect(path[0] == bounded.vectors && path[1].allSatisfy { abs($0) <= 3 })
  }
}
