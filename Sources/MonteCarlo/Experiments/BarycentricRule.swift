import Distributions

/// A way of combining several points, and whether theory says that it keeps a prior's law.
struct BarycentricRule: Sendable {
  /// What tables call it.
  let name: String
  /// Whether the combination has the law of the points.
  let keeps: Bool
  /// The combination; nil for the plain weighted sum.
  private let combination: (any PointCombination)?

  /// The rules for a prior: the plain sum, and every corrected combination that can be made.
  static func all(for prior: any LatentPrior, weights: [Double]) -> [BarycentricRule] {
    let magnitudes = weights.reduce(0) { $0 + abs($1) }
    let isAverage = abs(magnitudes - 1) < 1e-12 && !weights.contains { $0 < 0 }
    var rules = [
      BarycentricRule(
        name: "plain sum", keeps: prior.survivesAveraging && isAverage, combination: nil)
    ]
    if let index = prior.stabilityIndex,
      let combination = try? StableCombination(stabilityIndex: index)
    {
      rules.append(BarycentricRule(name: "stable", keeps: true, combination: combination))
    }
    if prior.hasIndependentCoordinates, let combination = try? CauchyCombination(prior: prior) {
      rules.append(BarycentricRule(name: "cauchy", keeps: true, combination: combination))
    }
    guard prior.isIsotropic else { return rules }
    if let combination = try? SphericalCombination(prior: prior, mean: .projected) {
      rules.append(
        BarycentricRule(name: "spherical, projected", keeps: true, combination: combination))
    }
    // A Karcher mean with negative weights minimises nothing.
    if isAverage, let combination = try? SphericalCombination(prior: prior, mean: .karcher) {
      rules.append(
        BarycentricRule(name: "spherical, karcher", keeps: true, combination: combination))
    }
    return rules
  }

  /// The combinations of consecutive groups of `count` points; `.nan` where one is undefined.
  ///
  /// - Parameter points: row-major, one point a row.
  func combined(
    _ points: [Double], count: Int, dimension: Int, weights: [Double]
  ) -> [Double] {
    let stride = count * dimension
    var rows: [Double] = []
    rows.reserveCapacity(points.count / count)
    for first in Swift.stride(from: 0, to: points.count, by: stride) {
      let group = Array(points[first..<first + stride])
      rows +=
        combination.map { Self.row($0, group, weights, dimension) }
        ?? Self.sum(group, weights, dimension)
    }
    return rows
  }

  private static func sum(_ points: [Double], _ weights: [Double], _ dimension: Int) -> [Double] {
    (0..<dimension).map { index in
      weights.indices.reduce(0) { $0 + weights[$1] * points[$1 * dimension + index] }
    }
  }

  private static func row(
    _ combination: some PointCombination, _ points: [Double], _ weights: [Double],
    _ dimension: Int
  ) -> [Double] {
    var row = [Double](repeating: 0, count: dimension)
    var span = row.mutableSpan
    do throws(DistributionError) {
      try combination.combine(points.span, weights: weights, into: &span)
    } catch {
      return [Double](repeating: .nan, count: dimension)
    }
    return row
  }
}
