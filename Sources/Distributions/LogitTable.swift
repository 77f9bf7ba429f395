import Foundation

/// A law's logit y = log F − log(1 − F) against a chart's coordinate t: knots with slopes, and the cubics between them.
struct LogitTable: Sendable {
  let chart: Chart
  private let positions: [Double]
  private let logits: [Double]
  private let slopes: [Double]
  private let positionGuide: Guide
  private let logitGuide: Guide

  /// A knot of the table.
  struct Knot {
    /// t.
    let position: Double
    /// log F − log(1 − F).
    let logit: Double
    /// d logit/d position.
    let slope: Double
  }

  init(_ law: some Distribution) {
    chart = Chart(law)
    let knots = Self.makeKnots(law, chart)
    positions = knots.map { $0.position }
    logits = knots.map { $0.logit }
    slopes = knots.map { $0.slope }
    positionGuide = Guide(positions)
    logitGuide = Guide(logits)
  }

  /// The number of knots.
  var count: Int { positions.count }

  /// The logit at t; nil outside the table.
  func logit(at t: Double) -> Double? {
    positionGuide.interval(of: t, in: positions).map { Self.cubic(knot($0), knot($0 + 1), t).value }
  }

  /// t at a logit; nil outside the table.
  func position(logit: Double) -> Double? {
    guard let index = logitGuide.interval(of: logit, in: logits) else { return nil }
    let a = knot(index), b = knot(index + 1)
    var low = a.position, high = b.position
    let width = high - low
    var t = Self.inverseCubic(a, b, logit)
    if !(t > low && t < high) { t = low + width * (logit - a.logit) / (b.logit - a.logit) }
    for _ in 0..<60 {
      let (value, slope) = Self.cubic(a, b, t)
      if value > logit { high = t } else { low = t }
      let step = (logit - value) / slope
      let next = t + step
      // Newton's error is of the order of the last step's square.
      if abs(step) <= max(1e-15 * max(1, abs(t)), 1e-9 * width) {
        return min(max(next, a.position), b.position)
      }
      t = next > low && next < high ? next : low + (high - low) / 2
    }
    return t
  }

  /// How many values are evaluated at a time.
  static let piece = 512

  /// Writes the logit of every x; `.nan` outside the table.
  func evaluateLogits(_ values: Span<Double>, into output: inout MutableSpan<Double>) {
    chart.evaluatePositions(values, into: &output)
    for index in values.indices { output[index] = logit(at: output[index]) ?? .nan }
  }

  private func knot(_ index: Int) -> Knot {
    Knot(position: positions[index], logit: logits[index], slope: slopes[index])
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

  /// The cubic for t against the logit: where the search for the inverse of ``cubic(_:_:_:)`` begins.
  private static func inverseCubic(_ a: Knot, _ b: Knot, _ logit: Double) -> Double {
    let turn = { (knot: Knot) in
      Knot(position: knot.logit, logit: knot.position, slope: 1 / knot.slope)
    }
    return cubic(turn(a), turn(b), logit).value
  }

  // MARK: - Making

  private static func makeKnots(_ law: some Distribution, _ chart: Chart) -> [Knot] {
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

/// Equal cells over increasing keys, so that the interval of keys around a number is found without a search.
private struct Guide: Sendable {
  private let first: Double
  private let cellsPerUnit: Double
  /// For each cell the last key that lies in an earlier one, or the first.
  private let starts: [Int32]

  init(_ keys: [Double]) {
    let cells = 4 * keys.count
    let first = keys.first ?? 0, width = (keys.last ?? 0) - first
    let cellsPerUnit = width > 0 ? Double(cells) / width : 0
    var starts = [Int32](repeating: 0, count: cells + 1)
    for (index, key) in keys.enumerated() {
      let next = min(Int((key - first) * cellsPerUnit), cells) + 1
      if next <= cells { starts[next] = Int32(index) }
    }
    for cell in starts.indices.dropFirst() { starts[cell] = max(starts[cell], starts[cell - 1]) }
    self.first = first
    self.cellsPerUnit = cellsPerUnit
    self.starts = starts
  }

  /// The last key but one that is at most `value`; nil outside the keys and for `.nan`.
  func interval(of value: Double, in keys: [Double]) -> Int? {
    let last = keys.count - 1
    guard last > 0, value >= keys[0], value <= keys[last] else { return nil }
    var index = Int(starts[min(Int((value - first) * cellsPerUnit), starts.count - 1)])
    while index + 1 < last, keys[index + 1] <= value { index += 1 }
    return min(index, last - 1)
  }
}
