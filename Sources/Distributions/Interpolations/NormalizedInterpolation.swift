import Foundation

/// The straight path divided by the growth of a strictly α-stable law's scale.
///
/// f = [(1 − λ)x₁ + λx₂] / (|1 − λ|^α + |λ|^α)^(1/α); any real position. It keeps the law of symmetric strictly
/// α-stable vectors: α = 2 for centred normal priors, α = 1 for Cauchy, where it is the straight
/// path. The path from x to x leaves x. Source: Agustsson, Sage, Timofte & Van Gool, arXiv:1711.01970.
public struct NormalizedInterpolation: WeightedSumInterpolation {
  /// α; positive and finite.
  public let stabilityIndex: Double

  /// The path with the α of the prior.
  ///
  /// - Throws: `DistributionError.parameter` unless α is positive and finite.
  public init(stabilityIndex: Double = 2) throws(DistributionError) {
    try Domain.positive("alpha", stabilityIndex)
    self.stabilityIndex = stabilityIndex
  }

  public func path(
    from start: Span<Double>, to end: Span<Double>
  ) throws(DistributionError) -> NormalizedPath {
    NormalizedPath(ends: try EndPoints(start, end), stabilityIndex: stabilityIndex)
  }

  public func interpolate(
    starts: Span<Double>, ends: Span<Double>, dimension: Int, positions: [Double],
    into output: inout MutableSpan<Double>
  ) -> Int {
    var pairs: [Double] = []
    for position in positions {
      let (start, end) = weights(at: position)
      pairs += [start, end]
    }
    return interpolateSums(
      starts: starts, ends: ends, dimension: dimension, positions: positions, weights: pairs,
      into: &output)
  }

  public var properties: PathProperties {
    // With α = 1 the divisor is 1 on the whole path.
    stabilityIndex == 1 ? .straight : PathProperties(shortness: .never, consistency: .never)
  }

  public func weights(at position: Double) -> (start: Double, end: Double) {
    normalizedWeights(at: position, index: stabilityIndex)
  }

  public func preservation(of prior: any LatentPrior) -> Preservation {
    let alpha = Specification.number(stabilityIndex)
    return prior.stabilityIndex == stabilityIndex
      ? .kept(reason: "the law is symmetric and strictly \(alpha)-stable")
      : .changed(reason: "the law is not symmetric and strictly \(alpha)-stable")
  }
}

/// A straight path, rescaled at every position.
public struct NormalizedPath: LatentPath {
  let ends: EndPoints
  let stabilityIndex: Double

  public func point(at position: Double, into output: inout MutableSpan<Double>) {
    if ends.write(at: position, into: &output) { return }
    let (a, b) = normalizedWeights(at: position, index: stabilityIndex)
    for index in output.indices {
      output[index] = fma(a, ends.start[index], b * ends.end[index])
    }
  }
}

/// 1 − λ and λ over the α-norm of both.
private func normalizedWeights(at position: Double, index: Double) -> (start: Double, end: Double) {
  let norm = weightNorm([1 - position, position], index: index)
  return ((1 - position) / norm, position / norm)
}

/// (Σ|wᵢ|^α)^(1/α), scaled by the largest weight so that nothing overflows.
func weightNorm(_ weights: [Double], index: Double) -> Double {
  let largest = weights.reduce(0) { max($0, abs($1)) }
  guard largest > 0 else { return 0 }
  if index == 1 { return weights.reduce(0) { $0 + abs($1) } }
  if index == 2 { return largest * weights.map { $0 / largest }.norm }
  return largest * pow(weights.reduce(0) { $0 + pow(abs($1) / largest, index) }, 1 / index)
}

extension InterpolationEntry {
  static let normalized = InterpolationEntry(
    "normalized", summary: "the straight path over the growth of a stable law's scale",
    keys: [ParameterKey("alpha", default: "2", "the stability index of the prior")]
  ) { (parameters: Parameters, _: any LatentPrior) throws(DistributionError) in
    try NormalizedInterpolation(stabilityIndex: parameters.real("alpha", default: 2))
  }
}
