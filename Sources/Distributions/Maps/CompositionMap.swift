/// The increasing map x ↦ F_to⁻¹(F_from(x)), which carries one continuous law to another.
///
/// Every probability goes through whichever tail is smaller, and tails below 10⁻²⁹⁰ through their
/// logarithms, so both tails keep their digits. Maps to and from a Cauchy law use the Cauchy
/// coordinate of the other law, which for normal and uniform laws is accurate around the median, too.
///
/// Outside the open support of `from` the value is an end of the support of `to`; `.nan` gives `.nan`.
/// The map's condition number is intrinsic: from a normal to a Cauchy law it is about z².
public struct CompositionMap<From: Distribution, To: Distribution>: Sendable {
  /// The law of the argument.
  public let from: From
  /// The law of the value.
  public let to: To
  private let fromCauchy: Cauchy?
  private let toCauchy: Cauchy?

  /// The map that carries `from` to `to`.
  public init(from: From, to: To) {
    self.from = from
    self.to = to
    fromCauchy = from as? Cauchy
    toCauchy = to as? Cauchy
  }

  /// The map back.
  public var inverse: CompositionMap<To, From> { CompositionMap<To, From>(from: to, to: from) }

  /// F_to⁻¹(F_from(x)).
  public func callAsFunction(_ x: Double) -> Double {
    if let toCauchy {
      return toCauchy.point(atCauchyCoordinate: from.cauchyCoordinate(of: x))
    }
    if let fromCauchy {
      return to.point(atCauchyCoordinate: fromCauchy.cauchyCoordinate(of: x))
    }
    let p = from.cdf(x), q = from.survivalFunction(x)
    if p <= q {
      return p >= CauchyTail.smallest || p == 0 && x <= from.support.lowerBound
        ? to.quantile(p) : to.quantile(logProbability: from.logCDF(x))
    }
    return q >= CauchyTail.smallest || q == 0 && x >= from.support.upperBound
      ? to.upperTailQuantile(q)
      : to.upperTailQuantile(logProbability: from.logSurvivalFunction(x))
  }

  /// F_to⁻¹(F_from(x)) as a signed logarithm.
  ///
  /// To a Cauchy law the value may lie beyond the double range; to other laws it is the signed logarithm of
  /// the ordinary value.
  public func signedLog(_ x: Double) -> SignedLog {
    guard let toCauchy else { return SignedLog(self(x)) }
    return from.signedLogCauchyCoordinate(of: x).scaled(by: toCauchy.scale)
      + SignedLog(toCauchy.location)
  }

  /// F_to⁻¹(F_from(x)) for an x given as a signed logarithm.
  ///
  /// From a Cauchy law the argument may lie beyond the double range.
  public func callAsFunction(_ x: SignedLog) -> Double {
    guard let fromCauchy else { return self(x.value) }
    let coordinate = (x + SignedLog(-fromCauchy.location)).scaled(by: 1 / fromCauchy.scale)
    return to.point(atSignedLogCauchyCoordinate: coordinate)
  }

  /// Writes the value of every element.
  ///
  /// Where one of the laws is a Cauchy law the bulk functions of the other are used, which for normal and
  /// uniform laws are kernels: values may differ from those of a single call in the last digits.
  ///
  /// - Precondition: `output.count >= values.count`.
  public func apply(_ values: Span<Double>, into output: inout MutableSpan<Double>) {
    if let toCauchy {
      from.evaluateCauchyCoordinates(values, into: &output)
      if toCauchy.location == 0 && toCauchy.scale == 1 { return }
      output.withElements(0..<values.count) {
        BulkFunctionWithParameters.rescaled.apply(&$0, toCauchy.location, toCauchy.scale)
      }
    } else if let fromCauchy {
      applyFromCauchy(fromCauchy, values, into: &output)
    } else {
      for index in values.indices { output[index] = self(values[index]) }
    }
  }

  /// The points of `to` at the Cauchy coordinates of `values`, a few at a time.
  private func applyFromCauchy(
    _ cauchy: Cauchy, _ values: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    if cauchy.location == 0 && cauchy.scale == 1 {
      return to.evaluatePoints(atCauchyCoordinates: values, into: &output)
    }
    let piece = 1024
    var coordinates = [Double](repeating: 0, count: min(piece, values.count))
    for first in stride(from: 0, to: values.count, by: piece) {
      let range = first..<min(first + piece, values.count)
      var span = coordinates.mutableSpan
      cauchy.evaluateCauchyCoordinates(values.extracting(range), into: &span)
      output.withElements(range) {
        to.evaluatePoints(
          atCauchyCoordinates: coordinates.span.extracting(0..<range.count), into: &$0)
      }
    }
  }
}
