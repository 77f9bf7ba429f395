import Distributions
import Foundation
import Testing

/// The combination of some points.
private func combine(
  _ combination: some PointCombination, _ points: [[Double]], _ weights: [Double]
) throws -> [Double] {
  let rows = points.flatMap { $0 }
  var output = [Double](repeating: .nan, count: points[0].count)
  var span = output.mutableSpan
  try combination.combine(rows.span, weights: weights, into: &span)
  return output
}

private func distance(_ x: [Double], _ y: [Double]) -> Double {
  zip(x, y).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
}

@Suite struct PointCombinationTests {
  private let weights = [0.5, -0.3, 0.8]

  /// Whether combinations of three independent draws in one dimension have the prior's law.
  private func isKept(by combination: some PointCombination, prior: any LatentPrior) throws -> Bool
  {
    let count = 50_000
    let values = draws(prior, count: 3 * count)
    let sample = try (0..<count).map {
      try combine(
        combination, [[values[3 * $0]], [values[3 * $0 + 1]], [values[3 * $0 + 2]]], weights)[0]
    }
    let distance = GoodnessOfFit.distance(sample, from: prior.coordinateLaw(0))
    return distance < GoodnessOfFit.critical(count: count)
  }

  @Test(
    "stable combinations keep the law, with a negative weight, too",
    arguments: [("normal", 2.0), ("cauchy", 1.0)])
  func stable(text: String, index: Double) throws {
    let prior = try PriorCatalog.make(text, dimension: 1)
    #expect(try isKept(by: StableCombination(stabilityIndex: index), prior: prior))
    // The norm of the weights for the other law does not.
    #expect(try !isKept(by: StableCombination(stabilityIndex: 3 - index), prior: prior))
  }

  @Test(
    "combinations in Cauchy coordinates keep independent laws", arguments: ["uniform", "normal"])
  func cauchy(text: String) throws {
    let prior = try PriorCatalog.make(text, dimension: 1)
    #expect(try isKept(by: CauchyCombination(prior: prior), prior: prior))
  }

  @Test("two points make the point of the path")
  func twoPoints() throws {
    let normal = IndependentPrior(Normal.standard, dimension: 3)
    let a = [0.3, -1, 2], b = [1.5, 0.2, -0.4]
    for position in [0.1, 0.5, 0.8] {
      let weights = [1 - position, position]
      let straight = try combine(CauchyCombination(prior: normal), [a, b], weights)
      #expect(
        distance(straight, try point("cauchy-linear", prior: normal, a, b, at: position)) < 1e-14)
      let arc = try combine(SphericalCombination(prior: normal), [a, b], weights)
      let path = try point("spherical-cauchy-linear", prior: normal, a, b, at: position)
      #expect(distance(arc, path) < 1e-13)
      let stable = try combine(StableCombination(stabilityIndex: 2), [a, b], weights)
      #expect(
        distance(stable, try point("normalized", prior: normal, a, b, at: position)) < 1e-14)
    }
  }

  @Test("spherical combinations stay on the sphere and keep the norm's law of isotropic priors")
  func spherical() throws {
    let sphere = try SpherePrior(dimension: 3), root = 3.0.squareRoot()
    let points = [[root, 0, 0], [0, root, 0], [0, 0, root]]
    for mean in [SphericalCombination.Mean.projected, .karcher] {
      let middle = try combine(
        SphericalCombination(prior: sphere, mean: mean), points, [1.0 / 3, 1.0 / 3, 1.0 / 3])
      #expect(distance(middle, [1, 1, 1]) < 1e-14)
    }
    let kilcher = try KilcherPrior(dimension: 3), count = 20_000
    let values = draws(kilcher, count: 3 * count)
    let combination = try SphericalCombination(prior: kilcher, mean: .projected)
    let norms = try (0..<count).map { row in
      let rows = (0..<3).map { Array(values[9 * row + 3 * $0..<9 * row + 3 * $0 + 3]) }
      return distance(try combine(combination, rows, weights), [0, 0, 0])
    }
    let law = try #require(kilcher.normLaw)
    #expect(GoodnessOfFit.distance(norms, from: law) < GoodnessOfFit.critical(count: count))
  }

  @Test("the Karcher mean balances the directions to the points")
  func karcher() throws {
    let sphere = try SpherePrior(dimension: 3), root = 3.0.squareRoot()
    let points = [[root, 0, 0], [0, root, 0], [0.6 * root, 0, 0.8 * root]],
      weights = [0.2, 0.5, 0.3]
    let mean = try combine(SphericalCombination(prior: sphere), points, weights)
    // Σ wᵢ·angleᵢ·(unit tangent towards point i) vanishes at the mean.
    var sum = [0.0, 0, 0]
    for (point, weight) in zip(points, weights) {
      let cosine = zip(point, mean).reduce(0) { $0 + $1.0 * $1.1 } / 3
      for index in 0..<3 {
        sum[index] +=
          weight * acos(cosine) / sin(acos(cosine)) * (point[index] - cosine * mean[index])
      }
    }
    #expect(distance(sum, [0, 0, 0]) < 1e-14)
  }

  @Test("far coordinates combine by logarithms")
  func far() throws {
    let normal = IndependentPrior(Normal.standard, dimension: 1)
    let value = try combine(
      CauchyCombination(prior: normal), [[45], [40], [0]], [0.25, 0.25, 0.5])
    #expect(value[0] < 45 && value[0] > 44.9)
  }

  @Test("arguments that leave no combination are refused")
  func refusals() throws {
    let sphere = try SpherePrior(dimension: 2), stable = try StableCombination(stabilityIndex: 2)
    #expect(throws: DistributionError.self) { try combine(stable, [[1, 2]], [0]) }
    #expect(throws: DistributionError.self) { try combine(stable, [[1, 2]], [1, 2]) }
    #expect(throws: DistributionError.self) { try combine(stable, [[.nan, 2]], [1]) }
    let spherical = try SphericalCombination(prior: sphere)
    #expect(throws: DistributionError.self) {
      try combine(spherical, [[1, 0], [-1, 0]], [0.5, 0.5])
    }
    #expect(throws: DistributionError.self) {
      try combine(spherical, [[1, 0], [0, 1]], [1, -1])
    }
    #expect(throws: DistributionError.self) { _ = try CauchyCombination(prior: sphere) }
    #expect(throws: DistributionError.self) {
      _ = try SphericalCombination(prior: PriorCatalog.make("student-t", dimension: 2))
    }
  }
}
