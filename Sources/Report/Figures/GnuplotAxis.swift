import Foundation

/// One axis of a flat panel in gnuplot's language.
struct GnuplotAxis {
  private let axis: Axis
  private let name: String
  private let series: [Series]
  private let isSlanted: Bool

  init(_ axis: Axis, _ name: String, _ series: [Series], _ isSlanted: Bool) {
    self.axis = axis
    self.name = name
    self.series = series
    self.isSlanted = isSlanted
  }

  var commands: String {
    var text = ""
    switch axis.scale {
    case .linear: break
    case .logarithmic:
      text += "set logscale \(name)\nset format \(name) '10^{%L}'\n"
      if decades > 9 { text += "unset m\(name)tics\n" }
    case .symmetricLogarithmic(let threshold):
      // Sums before the logarithm and inside the exponential: quotients would overflow for Cauchy tails.
      let c = threshold
      text +=
        "set nonlinear \(name) via sgn(\(name))*(log(abs(\(name))+\(c))-log(\(c))) "
        + "inverse sgn(\(name))*(exp(abs(\(name))+log(\(c)))-\(c))\n"
    }
    if let range { text += "set \(name)range [\(range.0):\(range.1)]\n" }
    return text + ticks
  }

  /// The range of one coordinate of points in space; nil without a finite value.
  static func extent(of series: [Series], coordinate: Int) -> ClosedRange<Double>? {
    let values = series.flatMap { series -> [Double] in
      guard case .scatter(let x, let y, let z) = series.content else { return [] }
      return [x, y, z][coordinate].filter(\.isFinite)
    }
    guard let low = values.min(), let high = values.max() else { return nil }
    return low < high ? low...high : low - 0.5...high + 0.5
  }

  /// A round distance between marks, so that two to five fit: in space there is no room for more.
  static func step(over range: ClosedRange<Double>) -> Double {
    let raw = (range.upperBound - range.lowerBound) / 4
    guard raw > 0, raw.isFinite else { return 1 }
    let power = pow(10, floor(log10(raw)))
    return power * ([1, 2, 2.5, 5].first { $0 * power >= raw * 0.999 } ?? 10)
  }

  private var decades: Double {
    let low = axis.range?.lowerBound ?? values.min() ?? 1
    let high = axis.range?.upperBound ?? values.max() ?? 1
    return log10(high / low)
  }

  private var values: [Double] {
    let all = series.flatMap { $0.extent(horizontal: name == "x") }
    return axis.scale == .logarithmic ? all.filter { $0 > 0 } : all
  }

  private var range: (String, String)? {
    if let range = axis.range { return ("\(range.lowerBound)", "\(range.upperBound)") }
    guard let low = values.min(), let high = values.max() else {
      // gnuplot draws no frame without a range, and there is nothing to take one from.
      return axis.scale == .logarithmic ? ("0.1", "10") : ("0", "1")
    }
    if case .symmetricLogarithmic(let threshold) = axis.scale {
      // gnuplot leaves out what is nearer to the largest double.
      let limit = 1e307
      let margin = { (value: Double) in
        min(max(value * 1.5 + (value < 0 ? -threshold : threshold) / 2, -limit), limit)
      }
      return ("\(min(margin(low), -threshold))", "\(max(margin(high), threshold))")
    }
    let drawn = series.filter { !$0.isReference }
    let standsOnZero = name == "y" && axis.scale == .linear && low >= 0
    return standsOnZero && drawn.contains { $0.hasBase } ? ("0", "*") : nil
  }

  private var ticks: String {
    if let ticks = axis.ticks {
      let marks = ticks.map { "\(GnuplotText.quote($0.label)) \($0.position)" }
      let turn = isSlanted ? " rotate by 35 right" : ""
      return "set \(name)tics (\(marks.joined(separator: ", ")))\(turn) noenhanced\n"
    }
    guard case .symmetricLogarithmic(let threshold) = axis.scale else { return "" }
    let ends = (axis.range.map { [$0.lowerBound, $0.upperBound] } ?? []) + values
    let highest = ends.map(abs).max() ?? threshold
    let first = Int(floor(log10(threshold) + 1e-9))
    let last = max(first, Int(floor(log10(max(highest, threshold)) + 1e-9)))
    let step = (last - first) / 4 + 1
    var marks = ["'0' 0"]
    // Next to 0 there is no room for the first powers once several others follow.
    let start = last - first >= 2 ? first + step : first
    for power in stride(from: start, through: last, by: step) {
      marks.append("'10^{\(power)}' 1e\(power)")
      marks.append("'−10^{\(power)}' -1e\(power)")
    }
    return "set \(name)tics (\(marks.joined(separator: ", ")))\n"
  }
}
