import Foundation

/// The text of a progress display as a function of what is done and when; prints nothing itself.
struct ProgressMeter {
  /// How progress is shown.
  enum Style: Equatable {
    case bar(width: Int)
    case lines
    case silent
  }

  private let label: String
  private let unit: String
  private let total: Int?
  private let style: Style
  private let interval: Duration
  private(set) var done = 0
  private var lastShown: Duration?

  init(label: String, unit: String, total: Int?, style: Style) {
    self.label = label
    self.unit = unit
    self.total = total
    self.style = style
    interval = style == .lines ? .seconds(5) : .milliseconds(100)
  }

  /// Counts work; what to print, nil while the last display is still fresh.
  mutating func advance(by count: Int, at time: Duration) -> String? {
    done += count
    guard style != .silent else { return nil }
    // Lines begin after one interval: a short job says nothing.
    let next = lastShown.map { $0 + interval } ?? (style == .lines ? interval : .zero)
    guard time >= next else { return nil }
    lastShown = time
    return text(at: time)
  }

  /// What to print when the work has ended.
  func finish(at time: Duration) -> String? {
    switch style {
    case .silent: nil
    case .bar: lastShown == nil ? nil : "\r\u{1B}[K"
    case .lines: lastShown == nil ? nil : "\(label): \(amount) in \(Self.clock(time))\n"
    }
  }

  private var amount: String { total.map { "\(done)/\($0) \(unit)" } ?? "\(done) \(unit)" }

  private func text(at time: Duration) -> String {
    let seconds = time / .seconds(1)
    let rate = seconds > 0 ? Double(done) / seconds : 0
    var facts = "\(amount), \(ReadableNumber.text(rate, digits: 3))/s"
    if let total, rate > 0, done < total {
      facts += ", \(Self.clock(.seconds(Double(total - done) / rate))) left"
    }
    guard case .bar(let width) = style else { return "\(label): \(facts)\n" }
    let fixed = label.count + facts.count + 5
    guard let total, total > 0, width - fixed >= 10 else {
      return "\r\("\(label): \(facts)".prefix(width - 1))\u{1B}[K"
    }
    let cells = min(width - fixed, 40)
    let filled = min(cells, cells * done / total)
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: cells - filled)
    return "\r\(label) [\(bar)] \(facts)\u{1B}[K"
  }

  /// Hours, minutes and seconds, as `2:03:09` or `3:09`; whole seconds, rounded up.
  static func clock(_ duration: Duration) -> String {
    let value = (duration / .seconds(1)).rounded(.up)
    guard value < 360_000_000 else { return "years" }
    let seconds = max(0, Int(value))
    let tail = seconds % 60 < 10 ? "0\(seconds % 60)" : "\(seconds % 60)"
    if seconds < 3_600 { return "\(seconds / 60):\(tail)" }
    let minutes = seconds / 60 % 60
    return "\(seconds / 3_600):\(minutes < 10 ? "0" : "")\(minutes):\(tail)"
  }
}
