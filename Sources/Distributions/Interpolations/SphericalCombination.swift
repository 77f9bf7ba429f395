import Foundation

/// A mean of directions with a norm averaged in its Cauchy coordinate: keeps isotropic laws.
///
/// The direction is a spherical mean of the points' directions; the norm is g⁻¹(Σ wᵢ·g(|xᵢ|) / Σ|wᵢ|) with
/// g = F_Cauchy⁻¹ ∘ F_norm, and stays what it is where all draws have one norm.
public struct SphericalCombination: PointCombination {
  /// How directions are averaged.
  public enum Mean: Sendable {
    /// Σ wᵢuᵢ over its norm.
    case projected
    /// The weighted Karcher mean, which minimises Σ wᵢ·angle². With two points it is slerp. Unique where all
    /// weights are at least 0 and the points lie in an open hemisphere.
    case karcher
  }

  /// How directions are averaged.
  public let mean: Mean
  private let law: (any Distribution)?

  /// The combination for the norm law of `prior`.
  ///
  /// - Throws: `DistributionError.notApplicable` unless the norm law is known and continuous or constant.
  public init(prior: any LatentPrior, mean: Mean = .karcher) throws(DistributionError) {
    self.mean = mean
    if prior.constantNorm != nil {
      law = nil
      return
    }
    guard let law = prior.normLaw as? any Distribution else {
      throw .notApplicable(
        subject: "\(prior)", construction: "A spherical combination",
        reason: "its norm has no known continuous law")
    }
    self.law = law.bulkForm
  }

  public func combine(
    _ points: Span<Double>, weights: [Double], into output: inout MutableSpan<Double>
  ) throws(DistributionError) {
    let dimension = output.count
    try CombinationArguments.check(points, weights, dimension: dimension)
    var directions: [Direction] = []
    for row in weights.indices {
      let point = points.extracting(row * dimension..<(row + 1) * dimension).array
      directions.append(try Direction(of: point, name: "point \(row)"))
    }
    let units = directions.map(\.unit)
    let unit =
      switch mean {
      case .projected: try Self.projectedMean(units, weights)
      case .karcher: try Self.karcherMean(units, weights)
      }
    let norm = try averageNorm(directions.map(\.norm), weights)
    for index in output.indices { output[index] = norm * unit[index] }
  }

  private func averageNorm(
    _ norms: [Double], _ weights: [Double]
  ) throws(DistributionError) -> Double {
    guard let law else {
      // All norms agree for draws; for others the heaviest point decides, whatever the signs.
      let total = weightNorm(weights, index: 1)
      return zip(norms, weights).reduce(0) { $0 + $1.0 * abs($1.1) / total }
    }
    for norm in norms where !(norm > law.support.lowerBound && norm < law.support.upperBound) {
      throw .undefinedPath(
        reason: "the norm of a point is \(norm), but it must lie between "
          + "\(law.support.lowerBound) and \(law.support.upperBound), ends excluded")
    }
    func average(_ law: some Distribution) -> Double { CauchyAverage.of(norms, weights, law: law) }
    return average(law)
  }

  /// Σ wᵢuᵢ over its norm.
  private static func projectedMean(
    _ units: [[Double]], _ weights: [Double]
  ) throws(DistributionError) -> [Double] {
    let growth = weightNorm(weights, index: 1)
    var sum = [Double](repeating: 0, count: units[0].count)
    for (unit, weight) in zip(units, weights) {
      for index in sum.indices { sum[index] += weight / growth * unit[index] }
    }
    guard sum.norm > 1e-12 else {
      throw .undefinedPath(reason: "the weighted directions cancel, so they have no mean direction")
    }
    return try Direction(of: sum, name: "the sum of the directions").unit
  }

  /// The fixed point of u ← exp_u(Σ wᵢ·log_u(uᵢ) / Σwᵢ), from the projected mean.
  private static func karcherMean(
    _ units: [[Double]], _ weights: [Double]
  ) throws(DistributionError) -> [Double] {
    let total = weights.reduce(0, +)
    guard abs(total) > 1e-12 * weightNorm(weights, index: 1) else {
      throw .undefinedPath(reason: "the weights sum to 0, so the directions have no Karcher mean")
    }
    var current = try projectedMean(units, weights.map { $0 / total })
    var last = Double.infinity
    for _ in 0..<500 {
      let step = try tangentMean(units, weights.map { $0 / total }, at: current)
      let length = step.norm
      if length < 1e-15 || length < 1e-13 && length >= last { return current }
      for index in current.indices {
        current[index] = cos(length) * current[index] + sin(length) / length * step[index]
      }
      current = try Direction(of: current, name: "the mean").unit
      last = length
    }
    throw .undefinedPath(
      reason: "the Karcher mean does not converge; the points must lie in an open hemisphere")
  }

  /// Σ wᵢ·log_u(uᵢ), a vector at right angles to u.
  private static func tangentMean(
    _ units: [[Double]], _ weights: [Double], at current: [Double]
  ) throws(DistributionError) -> [Double] {
    var sum = [Double](repeating: 0, count: current.count)
    for (unit, weight) in zip(units, weights) where weight != 0 {
      let turn = Turn(current, unit)
      guard !turn.isAntiparallel else {
        throw .undefinedPath(reason: "a point is antiparallel to the mean direction")
      }
      let along = zip(unit, current).reduce(0) { $0 + $1.0 * $1.1 }
      let stretch = turn.angle < 1e-8 ? 1 : turn.angle / turn.sine
      for index in sum.indices {
        sum[index] += weight * stretch * fma(-along, current[index], unit[index])
      }
    }
    return sum
  }
}
