import Foundation

/// The great circle of directions, with a norm that is straight in its Cauchy coordinate: it keeps every
/// isotropic law whose norm is continuous or constant.
///
/// f = slerp(x₁/|x₁|, x₂/|x₂|, λ)·g⁻¹((1 − λ)·g(|x₁|) + λ·g(|x₂|)) with g = F_Cauchy⁻¹ ∘ F_norm; any real
/// position. Between equal norms it is slerp. Norms whose g leaves the double range, as those of normal vectors of
/// high dimension soon do, are combined as signed logarithms. Source: Leśniak, Sieradzki & Podolak,
/// arXiv:1806.01670.
public struct SphericalCauchyLinearInterpolation: Interpolation {
  /// Where the path of antiparallel end points passes; nil makes such paths undefined.
  public let perpendicular: [Double]?
  private let normLaw: any DistributionFunction
  private let radius: Radius

  /// How the norm moves along the path.
  enum Radius: Sendable {
    case constant
    case continuous(any Distribution)
  }

  /// The path for the norm law of `prior`.
  ///
  /// - Parameters:
  ///   - prior: a prior whose norm has a known law, continuous or constant.
  ///   - perpendicular: see ``perpendicular``.
  /// - Throws: `DistributionError.notApplicable` where the norm law is unknown or has several atoms.
  public init(prior: any LatentPrior, perpendicular: [Double]? = nil) throws(DistributionError) {
    guard let law = prior.normLaw else { throw Self.refusal(prior, "its norm law is not known") }
    normLaw = law
    self.perpendicular = perpendicular
    if prior.constantNorm != nil {
      radius = .constant
    } else if let continuous = law as? any Distribution {
      radius = .continuous(continuous.bulkForm)
    } else {
      throw Self.refusal(prior, "its norm has atoms, so no map carries it to a Cauchy law")
    }
  }

  private static func refusal(_ prior: any LatentPrior, _ reason: String) -> DistributionError {
    .notApplicable(
      subject: "\(prior)", construction: "Spherical Cauchy-linear interpolation", reason: reason)
  }

  public func path(
    from start: Span<Double>, to end: Span<Double>
  ) throws(DistributionError) -> SphericalCauchyLinearPath {
    let ends = try EndPoints(start, end)
    let first = try Direction(of: ends.start, name: "the start")
    let last = try Direction(of: ends.end, name: "the end")
    for (name, norm) in [("start", first.norm), ("end", last.norm)] where !norm.isFinite {
      throw .undefinedPath(reason: "the norm of the \(name) is beyond the double range")
    }
    if case .continuous(let law) = radius {
      for (name, norm) in [("start", first.norm), ("end", last.norm)]
      where !(norm > law.support.lowerBound && norm < law.support.upperBound) {
        throw .undefinedPath(
          reason: "the norm of the \(name) is \(norm), but it must lie between "
            + "\(law.support.lowerBound) and \(law.support.upperBound), ends excluded")
      }
    }
    let turn = Turn(first.unit, last.unit)
    let side =
      turn.isAntiparallel
      ? try SphericalInterpolation.side(of: first.unit, towards: perpendicular) : nil
    return SphericalCauchyLinearPath(
      ends: ends, first: first, last: last, turn: turn, side: side,
      radius: RadialPath(radius, from: first.norm, to: last.norm))
  }

  public func interpolate(
    starts: Span<Double>, ends: Span<Double>, dimension: Int, positions: [Double],
    into output: inout MutableSpan<Double>
  ) -> Int {
    interpolateArcs(
      starts: starts, ends: ends, dimension: dimension, positions: positions, radius: radius,
      into: &output)
  }

  public var properties: PathProperties {
    PathProperties(shortness: .equalNorms, consistency: .always)
  }

  public func preservation(of prior: any LatentPrior) -> Preservation {
    guard let span = prior.isotropicDimension else {
      return .changed(reason: "the path turns directions, which keeps rotation invariant laws only")
    }
    guard span >= 2 else {
      return .refused(reason: "in one dimension half of all pairs are antiparallel")
    }
    return prior.normLaw?.description == normLaw.description
      ? .kept(reason: "direction and norm are independent, and each keeps its law")
      : .changed(reason: "the path was made for another norm law than this prior's")
  }
}

/// A great circle of directions with a norm of its own.
public struct SphericalCauchyLinearPath: LatentPath {
  let ends: EndPoints
  let first: Direction
  let last: Direction
  let turn: Turn
  let side: [Double]?
  let radius: RadialPath

  public func point(at position: Double, into output: inout MutableSpan<Double>) {
    if ends.write(at: position, into: &output) { return }
    var square = 0.0
    if let side {
      let a = cos(position * .pi), b = sin(position * .pi)
      for index in output.indices { output[index] = fma(a, first.unit[index], b * side[index]) }
      square = 1
    } else {
      let (a, b) = turn.weights(at: position)
      for index in output.indices {
        let value = fma(a, first.unit[index], b * last.unit[index])
        output[index] = value
        square += value * value
      }
    }
    // The arc's rounding, large near antiparallel ends, must not reach the norm.
    let scale = radius.norm(at: position) / sqrt(square)
    for index in output.indices { output[index] *= scale }
  }
}

/// The norm along a path.
struct RadialPath: Sendable {
  private let law: (any Distribution)?
  private let norms: (Double, Double)
  private let coordinates: (Double, Double)

  init(_ radius: SphericalCauchyLinearInterpolation.Radius, from first: Double, to last: Double) {
    norms = (first, last)
    switch radius {
    case .constant:
      law = nil
      coordinates = (0, 0)
    case .continuous(let law):
      self.law = law
      coordinates = (law.cauchyCoordinate(of: first), law.cauchyCoordinate(of: last))
    }
  }

  func norm(at position: Double) -> Double {
    // A constant norm stays what it is; written so, rounding of either end point stays continuous.
    guard let law else { return fma(position, norms.1 - norms.0, norms.0) }
    if norms.0 == norms.1 { return norms.0 }
    if max(abs(coordinates.0), abs(coordinates.1)) <= CauchyTail.largest {
      let y = fma(1 - position, coordinates.0, position * coordinates.1)
      return law.insideSupport(law.point(atCauchyCoordinate: y))
    }
    let y =
      law.signedLogCauchyCoordinate(of: norms.0).scaled(by: 1 - position)
      + law.signedLogCauchyCoordinate(of: norms.1).scaled(by: position)
    return law.insideSupport(law.point(atSignedLogCauchyCoordinate: y))
  }
}

extension InterpolationEntry {
  static let sphericalCauchyLinear = InterpolationEntry(
    "spherical-cauchy-linear",
    summary: "a great circle with a norm straight in Cauchy coordinates; keeps isotropic laws"
  ) { (_: Parameters, prior: any LatentPrior) throws(DistributionError) in
    try SphericalCauchyLinearInterpolation(prior: prior)
  }
}
