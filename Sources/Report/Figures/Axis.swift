/// One axis: its label with units, its scale, its range and its marks.
public struct Axis: Sendable, Equatable {
  /// How values become lengths.
  public enum Scale: Sendable, Equatable {
    /// In proportion.
    case linear
    /// By the logarithm; values that are not positive are left out.
    case logarithmic
    /// By ±ln(1 + |x|/c): in proportion near 0, logarithmic beyond `threshold` c, for both signs.
    case symmetricLogarithmic(threshold: Double)
  }

  /// A mark with its text.
  public struct Tick: Sendable, Equatable {
    /// Where it stands.
    public let position: Double
    /// What it says.
    public let label: String

    /// A mark at a position.
    public init(_ position: Double, _ label: String) {
      self.position = position
      self.label = label
    }
  }

  /// The quantity and its unit.
  public var label: String
  /// How values become lengths.
  public var scale: Scale
  /// The ends; nil for the data's.
  public var range: ClosedRange<Double>?
  /// The marks; nil for the renderer's choice.
  public var ticks: [Tick]?

  /// An axis.
  ///
  /// - Precondition: a logarithmic range is positive, and so is a threshold.
  public init(
    _ label: String, scale: Scale = .linear, range: ClosedRange<Double>? = nil,
    ticks: [Tick]? = nil
  ) {
    switch scale {
    case .linear: break
    case .logarithmic:
      precondition(
        (range?.lowerBound ?? 1) > 0, "a logarithmic axis from \(range?.lowerBound ?? 1)")
    case .symmetricLogarithmic(let threshold):
      precondition(threshold > 0 && threshold.isFinite, "a threshold of \(threshold)")
    }
    self.label = label
    self.scale = scale
    self.range = range
    self.ticks = ticks
  }

  /// An axis of names, at 0, 1, 2 and so on; for bars.
  public static func categories(_ names: [String], label: String = "") -> Axis {
    Axis(
      label, range: -0.6...Double(names.count) - 0.4,
      ticks: names.enumerated().map { Tick(Double($0.offset), $0.element) })
  }
}
