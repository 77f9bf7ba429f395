import Foundation

/// The straight path, carried back to the prior by the law that it has at each position.
///
/// fᵢ = F⁻¹(F_λ((1 − λ)·x₁ᵢ + λ·x₂ᵢ)) with F_λ the law of (1 − λ)X + λX′; any real position. For strictly α-stable
/// vectors it is ``NormalizedInterpolation`` with their α. Source: Agustsson, Sage, Timofte & Van Gool,
/// arXiv:1711.01970.
public struct MatchedInterpolation: Interpolation {
  enum Rule: Sendable {
    case stable(index: Double)
    case mapped(CoordinateLaws)
  }

  private let rule: Rule

  /// The path for `prior`.
  ///
  /// - Throws: `DistributionError.notApplicable` unless the prior is strictly stable, or has independent
  ///   continuous coordinates whose weighted sums have a law in closed form.
  public init(prior: any LatentPrior) throws(DistributionError) {
    if let index = prior.stabilityIndex {
      rule = .stable(index: index)
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

  public var properties: PathProperties {
    if case .stable(index: 1) = rule { return .straight }
    return PathProperties(shortness: .never, consistency: .never)
  }

  public func preservation(of prior: any LatentPrior) -> Preservation {
    switch rule {
    case .stable(let index):
      if prior.stabilityIndex == index {
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
    case .stable(let index):
      NormalizedPath(ends: ends, stabilityIndex: index).point(at: position, into: &output)
    case .mapped(let laws):
      if ends.write(at: position, into: &output) { return }
      for run in laws.runs { write(run, at: position, into: &output) }
    }
  }

  private func write(
    _ run: CoordinateLaws.Run, at position: Double, into output: inout MutableSpan<Double>
  ) {
    guard let law = run.law, let sum = law.weightedSumLaw([1 - position, position]) else {
      for index in run.range { output[index] = 0 }
      return
    }
    func write(from sum: some Distribution, to law: some Distribution) {
      let map = CompositionMap(from: sum, to: law)
      for index in run.range {
        let y = fma(1 - position, ends.start[index], position * ends.end[index])
        output[index] = law.insideSupport(map(y))
      }
    }
    write(from: sum, to: law)
  }
}

extension InterpolationEntry {
  static let matched = InterpolationEntry(
    "matched", summary: "the straight path, carried back to the prior's law"
  ) { (_: Parameters, prior: any LatentPrior) throws(DistributionError) in
    try MatchedInterpolation(prior: prior)
  }
}
