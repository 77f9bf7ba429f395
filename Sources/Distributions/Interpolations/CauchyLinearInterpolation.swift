import Foundation

/// The straight path in Cauchy coordinates: it keeps the law of every prior with independent
/// continuous coordinates.
///
/// f = g⁻¹((1 − λ)·g(x₁) + λ·g(x₂)) with g = F_Cauchy⁻¹ ∘ F, coordinate by coordinate; any real position.
/// Coordinates whose g leaves the double range are combined as signed logarithms. Source: Leśniak, Sieradzki
/// & Podolak, arXiv:1806.01670.
public struct CauchyLinearInterpolation: Interpolation {
  /// Whether positions outside `0...1` divide by |1 − λ| + |λ|, which keeps the law there, too.
  public let matched: Bool
  let laws: CoordinateLaws

  /// The path for the laws of `prior`'s coordinates.
  ///
  /// - Parameters:
  ///   - prior: a prior of independent continuous coordinates, or an isotropic Cauchy vector.
  ///   - matched: see ``matched``.
  /// - Throws: `DistributionError.notApplicable` where coordinates have atoms or depend on each other.
  public init(prior: any LatentPrior, matched: Bool = false) throws(DistributionError) {
    laws = try CoordinateLaws(prior).inBulkForm
    self.matched = matched
  }

  public func path(
    from start: Span<Double>, to end: Span<Double>
  ) throws(DistributionError) -> CauchyLinearPath {
    let ends = try EndPoints(start, end)
    try laws.check(ends.start, name: "start")
    try laws.check(ends.end, name: "end")
    return CauchyLinearPath(ends: ends, laws: laws, matched: matched)
  }

  public func interpolate(
    starts: Span<Double>, ends: Span<Double>, dimension: Int, positions: [Double],
    into output: inout MutableSpan<Double>
  ) -> Int {
    guard dimension == laws.dimension else {
      return interpolatePairs(
        starts: starts, ends: ends, dimension: dimension, positions: positions, into: &output)
    }
    let kernels = PathKernels(dimension: dimension)
    var batch = CauchyBatch(laws, matched: matched, positions: positions, kernels: kernels)
    return interpolateChunks(
      starts: starts, ends: ends, positions: positions, into: &output, kernels: kernels
    ) { batch.write($0, $1, into: &$2, rare: &$3) }
  }

  public var properties: PathProperties {
    isStraight ? .straight : PathProperties(shortness: .never, consistency: .always)
  }

  /// Between Cauchy laws g is affine, so the path is the straight one.
  private var isStraight: Bool { laws.runs.allSatisfy { $0.law?.survivesAveraging ?? true } }

  public func preservation(of prior: any LatentPrior) -> Preservation {
    let others: CoordinateLaws
    do throws(DistributionError) {
      others = try CoordinateLaws(prior)
    } catch {
      return .refused(reason: "\(error)")
    }
    if laws.agrees(with: others) {
      return .kept(reason: "in Cauchy coordinates the path is straight, and averages stay Cauchy")
    }
    if isStraight { return LinearInterpolation().preservation(of: prior) }
    return .changed(reason: "the path was made for other laws than this prior's")
  }
}

/// A path that is straight in Cauchy coordinates.
public struct CauchyLinearPath: LatentPath {
  private let ends: EndPoints
  private let laws: CoordinateLaws
  private let matched: Bool
  private var first: [Double]
  private var last: [Double]
  private var extremes: [Int] = []

  init(ends: EndPoints, laws: CoordinateLaws, matched: Bool) {
    self.ends = ends
    self.laws = laws
    self.matched = matched
    first = ends.start
    last = ends.end
    for run in laws.runs {
      if let law = run.law { map(run.range, by: law) }
    }
  }

  private mutating func map(_ range: Range<Int>, by law: some Distribution) {
    for index in range {
      first[index] = law.cauchyCoordinate(of: first[index])
      last[index] = law.cauchyCoordinate(of: last[index])
      if max(abs(first[index]), abs(last[index])) > CauchyTail.largest { extremes.append(index) }
    }
  }

  public func point(at position: Double, into output: inout MutableSpan<Double>) {
    if ends.write(at: position, into: &output) { return }
    let growth = matched ? abs(1 - position) + abs(position) : 1
    let weights = ((1 - position) / growth, position / growth)
    for run in laws.runs {
      if let law = run.law {
        combine(run.range, of: law, weights, into: &output)
      } else {
        for index in run.range { output[index] = 0 }
      }
    }
  }

  private func combine(
    _ range: Range<Int>, of law: some Distribution, _ weights: (Double, Double),
    into output: inout MutableSpan<Double>
  ) {
    for index in range {
      let y = fma(weights.0, first[index], weights.1 * last[index])
      output[index] = law.insideSupport(law.point(atCauchyCoordinate: y))
    }
    for index in extremes where range.contains(index) {
      let y =
        law.signedLogCauchyCoordinate(of: ends.start[index]).scaled(by: weights.0)
        + law.signedLogCauchyCoordinate(of: ends.end[index]).scaled(by: weights.1)
      output[index] = law.insideSupport(law.point(atSignedLogCauchyCoordinate: y))
    }
  }
}

extension InterpolationEntry {
  static let cauchyLinear = InterpolationEntry(
    "cauchy-linear", summary: "straight in Cauchy coordinates; keeps independent continuous laws"
  ) { (_: Parameters, prior: any LatentPrior) throws(DistributionError) in
    try CauchyLinearInterpolation(prior: prior)
  }
}
