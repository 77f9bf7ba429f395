/// The weighted sum in Cauchy coordinates, over Σ|wᵢ|: keeps every prior with independent continuous coordinates.
///
/// g⁻¹(Σ wᵢ·g(xᵢ) / Σ|wᵢ|) with g = F_Cauchy⁻¹ ∘ F, coordinate by coordinate, for any real weights.
public struct CauchyCombination: PointCombination {
  private let laws: CoordinateLaws

  /// The combination for the laws of `prior`'s coordinates.
  ///
  /// - Throws: `DistributionError.notApplicable` where coordinates have atoms or depend on each other.
  public init(prior: any LatentPrior) throws(DistributionError) {
    laws = try CoordinateLaws(prior).inBulkForm
  }

  public func combine(
    _ points: Span<Double>, weights: [Double], into output: inout MutableSpan<Double>
  ) throws(DistributionError) {
    let dimension = output.count
    try CombinationArguments.check(points, weights, dimension: dimension)
    for row in weights.indices {
      let point = points.extracting(row * dimension..<(row + 1) * dimension).array
      try laws.check(point, name: "point \(row)")
    }
    for run in laws.runs {
      if let law = run.law {
        write(run.range, of: law, points, weights, into: &output)
      } else {
        for index in run.range { output[index] = 0 }
      }
    }
  }

  private func write(
    _ range: Range<Int>, of law: some Distribution, _ points: Span<Double>, _ weights: [Double],
    into output: inout MutableSpan<Double>
  ) {
    var values = [Double](repeating: 0, count: weights.count)
    for index in range {
      for row in weights.indices { values[row] = points[row * output.count + index] }
      output[index] = CauchyAverage.of(values, weights, law: law)
    }
  }
}

/// One number's weighted average in Cauchy coordinates.
enum CauchyAverage {
  /// g⁻¹(Σ wᵢ·g(xᵢ) / Σ|wᵢ|), by signed logarithms where a coordinate leaves the double range.
  static func of(_ values: [Double], _ weights: [Double], law: some Distribution) -> Double {
    let growth = weightNorm(weights, index: 1)
    var sum = 0.0, largest = 0.0
    for (value, weight) in zip(values, weights) where weight != 0 {
      let coordinate = law.cauchyCoordinate(of: value)
      largest = max(largest, abs(coordinate))
      sum += weight / growth * coordinate
    }
    if largest <= CauchyTail.largest {
      return law.insideSupport(law.point(atCauchyCoordinate: sum))
    }
    var logSum = SignedLog(0)
    for (value, weight) in zip(values, weights) where weight != 0 {
      logSum = logSum + law.signedLogCauchyCoordinate(of: value).scaled(by: weight / growth)
    }
    return law.insideSupport(law.point(atSignedLogCauchyCoordinate: logSum))
  }
}
