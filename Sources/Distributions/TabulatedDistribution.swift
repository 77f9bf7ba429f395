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
  private let chart: Chart
  private let knots: [Knot]

  private struct Knot {
    /// t.
    let position: Double
    /// log F − log(1 − F).
    let logit: Double
    /// d logit/d position.
    let slope: Double
  }

  /// The table of `law`; costs a few hundred to a few thousand evaluations of it.
  ///
  /// - Parameter law: a law with a positive density on an interval, smooth inside it.
  public init(_ law: Law) {
    self.law = law
    chart = Chart(law)
    knots = Self.makeKnots(law, chart)
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

  /// The number of knots.
  package var knotCount: Int { knots.count }

  // MARK: - Reading

  /// The logit at x; nil outside the table.
  private func logit(_ x: Double) -> Double? {
    let t = chart.position(x)
    guard let index = interval(t, { $0.position }) else { return nil }
    return Self.cubic(knots[index], knots[index + 1], t).value
  }

  /// x at a logit; nil outside the table.
  private func position(logit: Double) -> Double? {
    guard let index = interval(logit, { $0.logit }) else { return nil }
    let a = knots[index], b = knots[index + 1]
    var low = a.position, high = b.position
    var t = low + (high - low) * (logit - a.logit) / (b.logit - a.logit)
    for _ in 0..<60 {
      let (value, slope) = Self.cubic(a, b, t)
      if value > logit { high = t } else { low = t }
      let step = (logit - value) / slope
      let next = t + step
      if abs(step) <= 1e-15 * max(1, abs(t)) { break }
      t = next > low && next < high ? next : low + (high - low) / 2
    }
    return chart.point(t).x
  }

  /// The interval of knots around `value`; nil outside the table and for `.nan`.
  private func interval(_ value: Double, _ key: (Knot) -> Double) -> Int? {
    var low = 0, high = knots.count - 1
    guard high > 0, value >= key(knots[low]), value <= key(knots[high]) else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if key(knots[middle]) <= value { low = middle } else { high = middle }
    }
    return low
  }

  /// The cubic between two knots that meets values and slopes, and its derivative.
  private static func cubic(_ a: Knot, _ b: Knot, _ t: Double) -> (value: Double, slope: Double) {
    let h = b.position - a.position, u = (t - a.position) / h, rise = b.logit - a.logit
    let first = a.slope * h - rise, second = rise - b.slope * h
    let v = 1 - u
    let bend = u * v * (first * v + second * u)
    let bendSlope = (v - u) * (first * v + second * u) + u * v * (second - first)
    return (a.logit + u * rise + bend, (rise + bendSlope) / h)
  }

  // MARK: - Making

  private static func makeKnots(_ law: Law, _ chart: Chart) -> [Knot] {
    let tail = 0x1p-66, cells = 96, median = law.quantile(0.5)
    func knot(_ t: Double) -> Knot {
      let (x, stretch) = chart.point(t)
      // Of a slow law the smaller tail alone is asked; its complement follows from it.
      let tails =
        x < median
        ? LogTails(lower: law.logCDF(x)) : LogTails(upper: law.logSurvivalFunction(x))
      return Knot(
        position: t, logit: tails.lower - tails.upper,
        slope: law.pdf(x) * stretch * exp(-tails.lower - tails.upper))
    }
    let first = max(chart.position(law.quantile(tail)), chart.limits.lowerBound)
    let last = min(chart.position(law.upperTailQuantile(tail)), chart.limits.upperBound)
    var knots = [knot(first)]
    func append(upTo end: Knot, depth: Int) {
      guard let start = knots.last else { return }
      let middle = knot(start.position + (end.position - start.position) / 2)
      let error = cubic(start, end, middle.position).value - middle.logit
      // The error elsewhere is at most that of the midpoint, up to terms of the next order.
      if depth == 0 || abs(error) < 5e-10 || middle.logit.isNaN {
        knots.append(end)
      } else {
        append(upTo: middle, depth: depth - 1)
        append(upTo: end, depth: depth - 1)
      }
    }
    for cell in 1...cells {
      append(upTo: knot(first + (last - first) * Double(cell) / Double(cells)), depth: 12)
    }
    return knots.filter { $0.logit.isFinite && $0.slope.isFinite }
  }
}

/// The coordinate in which a law's logit is nearly straight.
private enum Chart {
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
