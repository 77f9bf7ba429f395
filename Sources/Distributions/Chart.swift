import Foundation

/// The coordinate in which a law's logit is nearly straight.
enum Chart: Sendable {
  case line(centre: Double, scale: Double)
  case halfLine(start: Double)
  case interval(start: Double, end: Double)

  init(_ law: some Distribution) {
    let (start, end) = (law.support.lowerBound, law.support.upperBound)
    if start.isFinite {
      self = end.isFinite ? .interval(start: start, end: end) : .halfLine(start: start)
    } else {
      self = .line(
        centre: law.quantile(0.5), scale: 0.5 * (law.upperTailQuantile(0.25) - law.quantile(0.25)))
    }
  }

  /// Where t stands for x with enough digits: next to an end that is no double, b − x has none.
  var limits: ClosedRange<Double> {
    if case .interval = self { return -16...16 }
    return -.infinity ... .infinity
  }

  /// t of x; `.nan` outside the support.
  func position(_ x: Double) -> Double {
    switch self {
    case .line(let centre, let scale): asinh((x - centre) / scale)
    case .halfLine(let start): log(x - start)
    case .interval(let start, let end): log((x - start) / (end - x))
    }
  }

  /// Writes t of every x; the last digits may differ from those of ``position(_:)``.
  func evaluatePositions(_ values: Span<Double>, into output: inout MutableSpan<Double>) {
    switch self {
    case .line(let centre, let scale):
      // asinh z = ±log(|z| + √(1 + z²)); beyond 10¹⁵⁰ no table reaches.
      for index in values.indices {
        let z = abs((values[index] - centre) / scale)
        output[index] = z + (1 + z * z).squareRoot()
      }
    case .halfLine(let start):
      for index in values.indices { output[index] = values[index] - start }
    case .interval(let start, let end):
      for index in values.indices {
        output[index] = (values[index] - start) / (end - values[index])
      }
    }
    BulkFunction.log.apply(&output)
    if case .line(let centre, _) = self {
      for index in values.indices where values[index] < centre { output[index] = -output[index] }
    }
  }

  /// Turns every t into its x; the last digits may differ from those of ``point(_:)``.
  func evaluatePoints(_ values: inout MutableSpan<Double>) {
    switch self {
    case .line(let centre, let scale):
      // sinh t = ½·(m + m/(m + 1)) with m = eᵗ − 1 for t ≥ 0.
      var signs = [Double](repeating: 0, count: values.count)
      for index in values.indices {
        signs[index] = values[index] < 0 ? -scale : scale
        values[index] = abs(values[index])
      }
      BulkFunction.expm1.apply(&values)
      for index in values.indices {
        let m = values[index]
        values[index] = fma(signs[index], 0.5 * (m + m / (m + 1)), centre)
      }
    case .halfLine(let start):
      BulkFunction.exp.apply(&values)
      for index in values.indices { values[index] = start + values[index] }
    case .interval(let start, let end):
      let width = end - start
      BulkFunction.exp.apply(&values)
      for index in values.indices {
        let e = values[index]
        values[index] = e < 1 ? start + width * (e / (1 + e)) : end - width * (1 / (1 + e))
      }
    }
  }

  /// x of t, and dx/dt.
  func point(_ t: Double) -> (x: Double, stretch: Double) {
    switch self {
    case .line(let centre, let scale): return (centre + scale * sinh(t), scale * cosh(t))
    case .halfLine(let start): return (start + exp(t), exp(t))
    case .interval(let start, let end):
      let left = 1 / (1 + exp(-t)), right = 1 / (1 + exp(t)), width = end - start
      return (t < 0 ? start + width * left : end - width * right, width * left * right)
    }
  }
}
