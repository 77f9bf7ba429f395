import Foundation

/// The straight path, carried back to the prior by the law that it has at each position.
///
/// fᵢ = F⁻¹(F_λ((1 − λ)·x₁ᵢ + λ·x₂ᵢ)) with F_λ the law of (1 − λ)X + λX′; any real position. For strictly α-stable
/// vectors it is ``NormalizedInterpolation`` with their α. Source: Agustsson, Sage, Timofte & Van Gool,
/// arXiv:1711.01970.
public struct MatchedInterpolation: Interpolation {
  enum Rule: Sendable {
    case stable(NormalizedInterpolation)
    case mapped(CoordinateLaws)
  }

  private let rule: Rule

  /// The path for `prior`.
  ///
  /// - Throws: `DistributionError.notApplicable` unless the prior is strictly stable, or has independent
  ///   continuous coordinates whose weighted sums have a law in closed form.
  public init(prior: any LatentPrior) throws(DistributionError) {
    if let index = prior.stabilityIndex {
      rule = .stable(try NormalizedInterpolation(stabilityIndex: index))
      return
    }
    let laws = try CoordinateLaws(prior)
    for run in laws.runs {
      if let law = run.law, law.weightedSumLaw([0.5, 0.5]) == nil {
        throw .notApplicable(
          subject: "\(prior)", construction: "Matched interpolation",
          reason: "the law of weighted sums of \(law) is not known in closed form")
      }
    }
    rule = .mapped(laws)
  }

  public func path(
    from start: Span<Double>, to end: Span<Double>
  ) throws(DistributionError) -> MatchedPath {
    let ends = try EndPoints(start, end)
    if case .mapped(let laws) = rule {
      try laws.check(ends.start, name: "start")
      try laws.check(ends.end, name: "end")
    }
    return MatchedPath(ends: ends, rule: rule)
  }

  public func interpolate(
    starts: Span<Double>, ends: Span<Double>, dimension: Int, positions: [Double],
    into output: inout MutableSpan<Double>
  ) -> Int {
    switch rule {
    case .stable(let path):
      return path.interpolate(
        starts: starts, ends: ends, dimension: dimension, positions: positions, into: &output)
    case .mapped(let laws):
      guard dimension == laws.dimension else {
        return interpolatePairs(
          starts: starts, ends: ends, dimension: dimension, positions: positions, into: &output)
      }
      let kernels = PathKernels(dimension: dimension)
      let batch = MatchedBatch(laws, positions: positions, kernels: kernels)
      return interpolateChunks(
        starts: starts, ends: ends, positions: positions, into: &output, kernels: kernels
      ) { batch.write($0, $1, into: &$2, rare: &$3) }
    }
  }

  public var properties: PathProperties {
    if case .stable(let path) = rule { return path.properties }
    return PathProperties(shortness: .never, consistency: .never)
  }

  public func preservation(of prior: any LatentPrior) -> Preservation {
    switch rule {
    case .stable(let path):
      if prior.stabilityIndex == path.stabilityIndex {
        return .kept(reason: "weighted sums have the prior's law up to the scale divided out")
      }
    case .mapped(let laws):
      if let others = try? CoordinateLaws(prior), laws.agrees(with: others) {
        return .kept(reason: "the law at each position is mapped to the prior's")
      }
    }
    return .changed(reason: "the path was made for another law than this prior's")
  }
}

/// A straight path, mapped to its prior at every position.
public struct MatchedPath: LatentPath {
  let ends: EndPoints
  let rule: MatchedInterpolation.Rule

  public func point(at position: Double, into output: inout MutableSpan<Double>) {
    switch rule {
    case .stable(let path):
      NormalizedPath(ends: ends, stabilityIndex: path.stabilityIndex)
        .point(at: position, into: &output)
    case .mapped(let laws):
      if ends.write(at: position, into: &output) { return }
      for run in laws.runs {
        let map = Self.map(run, at: position)
        for index in run.range {
          output[index] =
            map?(fma(1 - position, ends.start[index], position * ends.end[index])) ?? 0
        }
      }
    }
  }

  /// The map from the law of the sum at `position` to the law of a run; nil where coordinates are 0.
  static func map(
    _ run: CoordinateLaws.Run, at position: Double
  ) -> (@Sendable (Double) -> Double)? {
    guard let law = run.law, let sum = law.weightedSumLaw([1 - position, position]) else {
      return nil
    }
    func map(from sum: some Distribution, to law: some Distribution) -> @Sendable (Double) -> Double
    {
      let map = CompositionMap(from: sum, to: law)
      return { law.insideSupport(map($0)) }
    }
    return map(from: sum, to: law)
  }
}

extension InterpolationEntry {
  static let matched = InterpolationEntry(
    "matched", summary: "the straight path, carried back to the prior's law"
  ) { (_: Parameters, prior: any LatentPrior) throws(DistributionError) in
    try MatchedInterpolation(prior: prior)
  }
}
