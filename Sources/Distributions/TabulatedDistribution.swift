import Foundation

/// A law read from a table of its own values: the bulk form of laws whose functions are slow.
///
/// The table holds the logit y = log F − log(1 − F) with the exact slope from the density, against
/// t = asinh((x − m)/s) on the line, t = log x on the half line and t = log((x − a)/(b − x)) on an
/// interval; between the knots stands the cubic that meets both (Hermite). Knots are halved until
/// the cubic meets the law at every midpoint, so |error of y|, which is the relative error of either
/// tail, stays below 10⁻⁸. All four directions read one table, so quantiles invert the distribution
/// function. Where a tail falls below 2⁻⁶⁶, and for densities and logarithms, the law itself answers.
public struct TabulatedDistribution<Law: Distribution>: Distribution {
  /// The law that the table was made from.
  public let law: Law
  private let table: LogitTable

  /// The table of `law`; costs a few hundred to a few thousand evaluations of it.
  ///
  /// - Parameter law: a law with a positive density on an interval, smooth inside it.
  public init(_ law: Law) {
    self.law = law
    table = LogitTable(law)
  }

  public var description: String { law.description }
  public var support: ClosedRange<Double> { law.support }
  public var mean: Double? { law.mean }
  public var variance: Double? { law.variance }
  public func pdf(_ x: Double) -> Double { law.pdf(x) }
  public func logCDF(_ x: Double) -> Double { law.logCDF(x) }
  public func logSurvivalFunction(_ x: Double) -> Double { law.logSurvivalFunction(x) }
  public func quantile(logProbability: Double) -> Double {
    law.quantile(logProbability: logProbability)
  }
  public func upperTailQuantile(logProbability: Double) -> Double {
    law.upperTailQuantile(logProbability: logProbability)
  }

  public func cdf(_ x: Double) -> Double {
    guard let logit = logit(x) else { return law.cdf(x) }
    return 1 / (1 + exp(-logit))
  }

  public func survivalFunction(_ x: Double) -> Double {
    guard let logit = logit(x) else { return law.survivalFunction(x) }
    return 1 / (1 + exp(logit))
  }

  public func quantile(_ p: Double) -> Double {
    position(logit: log(p) - log1p(-p)) ?? law.quantile(p)
  }

  public func upperTailQuantile(_ q: Double) -> Double {
    position(logit: log1p(-q) - log(q)) ?? law.upperTailQuantile(q)
  }

  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    let tail = Tail(bits: stream.next())
    return tail.isUpper ? upperTailQuantile(tail.probability) : quantile(tail.probability)
  }

  /// F_C⁻¹(F(x)).
  public func cauchyCoordinate(of x: Double) -> Double {
    guard let logit = logit(x) else { return law.cauchyCoordinate(of: x) }
    let tail = .pi / (1 + exp(abs(logit)))
    return logit < 0 ? -1 / tan(tail) : 1 / tan(tail)
  }

  /// F⁻¹(F_C(y)).
  public func point(atCauchyCoordinate y: Double) -> Double {
    let tail = atan2(1, abs(y)) / .pi, logit = log1p(-tail) - log(tail)
    return position(logit: y < 0 ? -logit : logit) ?? law.point(atCauchyCoordinate: y)
  }

  public func evaluateCDF(_ values: Span<Double>, into output: inout MutableSpan<Double>) {
    evaluateLogits(values) { values, logits, first in
      for index in logits.indices { logits[index] = -logits[index] }
      BulkFunction.exp.apply(&logits)
      for index in logits.indices {
        let p = 1 / (1 + logits[index])
        output[first + index] = p.isNaN ? law.cdf(values[first + index]) : p
      }
    }
  }

  public func evaluateCauchyCoordinates(
    _ values: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    var signs = [Double](repeating: 0, count: LogitTable.piece), sines = signs
    evaluateLogits(values) { values, logits, first in
      for index in logits.indices {
        signs[index] = logits[index] < 0 ? -1 : 1
        logits[index] = abs(logits[index])
      }
      BulkFunction.exp.apply(&logits)
      for index in logits.indices { logits[index] = 1 / (1 + logits[index]) }
      for index in logits.indices { sines[index] = logits[index] }
      sines.withElements(0..<logits.count) { BulkFunction.sinpi.apply(&$0) }
      BulkFunction.cospi.apply(&logits)
      for index in logits.indices {
        let y = signs[index] * (logits[index] / sines[index])
        output[first + index] =
          y.isNaN ? law.cauchyCoordinate(of: values[first + index]) : y
      }
    }
  }

  public func evaluatePoints(
    atCauchyCoordinates coordinates: Span<Double>, into output: inout MutableSpan<Double>
  ) {
    for first in stride(from: 0, to: coordinates.count, by: LogitTable.piece) {
      let piece = first..<min(first + LogitTable.piece, coordinates.count)
      output.withElements(piece) { output in
        let coordinates = coordinates.extracting(piece)
        for index in output.indices { output[index] = -abs(coordinates[index]) }
        BulkFunction.cauchyCDF.apply(&output)
        for index in output.indices { output[index] = (1 - output[index]) / output[index] }
        BulkFunction.log.apply(&output)
        for index in output.indices where coordinates[index] < 0 { output[index] = -output[index] }
        table.invertLogits(&output)
        for index in output.indices where output[index].isNaN {
          output[index] = law.point(atCauchyCoordinate: coordinates[index])
        }
      }
    }
  }

  /// Hands the logits of a few values at a time to `body`, with the number of the first; `.nan` outside the table.
  private func evaluateLogits(
    _ values: Span<Double>,
    _ body: (_ values: Span<Double>, _ logits: inout MutableSpan<Double>, _ first: Int) -> Void
  ) {
    var logits = [Double](repeating: 0, count: min(LogitTable.piece, values.count))
    for first in stride(from: 0, to: values.count, by: LogitTable.piece) {
      let last = min(first + LogitTable.piece, values.count)
      logits.withElements(0..<last - first) { logits in
        table.evaluateLogits(values.extracting(first..<last), into: &logits)
        body(values, &logits, first)
      }
    }
  }

  /// The number of knots.
  package var knotCount: Int { table.count }

  // MARK: - Reading

  /// The logit at x; nil outside the table.
  private func logit(_ x: Double) -> Double? { table.logit(at: table.chart.position(x)) }

  /// x at a logit; nil outside the table.
  private func position(logit: Double) -> Double? {
    table.position(logit: logit).map { table.chart.point($0).x }
  }
}
