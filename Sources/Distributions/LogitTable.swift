import Foundation

/// A law's logit y = log F − log(1 − F) against a chart's coordinate t: knots with slopes, and the cubics between them.
struct LogitTable: Sendable {
  /// How many values are evaluated at a time.
  static let piece = 512

  let chart: Chart
  private let cells: [Cell]
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
    cells = zip(knots, knots.dropFirst()).map { Cell($0, $1) }
    positionGuide = Guide(knots.map { $0.position })
    logitGuide = Guide(knots.map { $0.logit })
  }

  /// The number of knots.
  var count: Int { cells.count + 1 }

  /// The logit at t; nil outside the table.
  func logit(at t: Double) -> Double? {
    positionGuide.interval(of: t).map { cells[$0].logit(at: t) }
  }

  /// t at a logit; nil outside the table.
  func position(logit: Double) -> Double? {
    logitGuide.interval(of: logit).map { cells[$0].position(logit: logit) }
  }

  /// Writes the logit of every x; `.nan` outside the table.
  func evaluateLogits(_ values: Span<Double>, into output: inout MutableSpan<Double>) {
    chart.evaluatePositions(values, into: &output)
    for index in values.indices { output[index] = logit(at: output[index]) ?? .nan }
  }

  /// Turns every logit into its x; `.nan` outside the table.
  func invertLogits(_ logits: inout MutableSpan<Double>) {
    for index in logits.indices { logits[index] = position(logit: logits[index]) ?? .nan }
    chart.evaluatePoints(&logits)
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
      let error = Cell(start, end).logit(at: middle.position) - middle.logit
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

/// The cubic between two knots that meets values and slopes.
///
/// With u and s the shares of the way from one knot to the other, of t and of the logit, it is
/// s = u + u·(1 − u)·(first·(1 − u) + second·u).
private struct Cell: Sendable {
  private let start, width, perWidth: Double
  private let logit, rise, perRise: Double
  private let first, second: Double
  /// As `first` and `second`, of the cubic for u against s: where the search for the inverse begins.
  private let inverseFirst, inverseSecond: Double

  init(_ a: LogitTable.Knot, _ b: LogitTable.Knot) {
    start = a.position
    width = b.position - a.position
    perWidth = 1 / width
    logit = a.logit
    rise = b.logit - a.logit
    perRise = 1 / rise
    first = a.slope * width * perRise - 1
    second = 1 - b.slope * width * perRise
    inverseFirst = rise / (a.slope * width) - 1
    inverseSecond = 1 - rise / (b.slope * width)
  }

  func logit(at t: Double) -> Double {
    let u = (t - start) * perWidth, v = 1 - u
    return logit + rise * (u + u * v * (first * v + second * u))
  }

  func position(logit target: Double) -> Double {
    let s = (target - logit) * perRise, r = 1 - s
    var low = 0.0, high = 1.0
    var u = s + s * r * (inverseFirst * r + inverseSecond * s)
    if !(u > 0 && u < 1) { u = s }
    for _ in 0..<60 {
      let v = 1 - u, bend = first * v + second * u
      let value = u + u * v * bend
      let slope = 1 + (v - u) * bend + u * v * (second - first)
      if value > s { high = u } else { low = u }
      let step = (s - value) / slope, next = u + step
      // Newton's error is of the order of the last step's square.
      if abs(step) <= 1e-9 {
        u = min(max(next, 0), 1)
        break
      }
      u = next > low && next < high ? next : low + (high - low) / 2
    }
    return start + width * u
  }
}

/// Equal cells over increasing keys, so that the interval of keys around a number is found without a search.
private struct Guide: Sendable {
  private let keys: [Double]
  private let first: Double
  private let cellsPerUnit: Double
  /// For each cell the last key that lies in an earlier one, or the first.
  private let starts: [Int32]

  init(_ keys: [Double]) {
    self.keys = keys
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
  func interval(of value: Double) -> Int? {
    let last = keys.count - 1
    guard last > 0, value >= keys[0], value <= keys[last] else { return nil }
    var index = Int(starts[min(Int((value - first) * cellsPerUnit), starts.count - 1)])
    while index + 1 < last, keys[index + 1] <= value { index += 1 }
    return min(index, last - 1)
  }
}
