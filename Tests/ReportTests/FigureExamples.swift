import Foundation
import Report

/// One figure for every kind of series and every option, drawn by the golden tests.
enum FigureExamples {
  static let all: [(name: String, figure: Figure)] = [
    ("curves", curves), ("scales", scales), ("bars", bars), ("names", names),
    ("heat-map", heatMap), ("space", space), ("plane", plane), ("odd", odd),
  ]

  private static func grid(_ low: Double, _ high: Double, _ count: Int) -> [Double] {
    (0..<count).map { low + (high - low) * Double($0) / Double(count - 1) }
  }

  // Values are rational, so that the golden files do not depend on a library's exponential.
  private static func bump(_ x: Double, at center: Double) -> Double {
    1 / (1 + (x - center) * (x - center) * 4)
  }

  /// Lines, points, a band, a histogram and reference lines under one legend.
  static var curves: Figure {
    let x = grid(-4, 4, 65), edges = grid(-4, 4, 17)
    let middles = zip(edges, edges.dropFirst()).map { ($0 + $1) / 2 }
    let heights = middles.enumerated().map { bump($1, at: 0) * ($0 % 2 == 0 ? 1.08 : 0.93) }
    return Figure(
      title: "Norm of a latent vector, D = 100", caption: "Simulated and exact densities.",
      panels: [
        Panel(
          title: "Density", x: Axis("‖z‖ / √D"), y: Axis("density"),
          series: [
            .histogram("simulated", edges: edges, heights: heights),
            .line("exact", x: x, y: x.map { bump($0, at: 0) }),
            .verticalLine("mean", at: 0),
          ]),
        Panel(
          title: "Along the path", x: Axis("position λ", range: -4...4), y: Axis("statistic"),
          series: [
            .band(
              "95 % band", x: x, lower: x.map { bump($0, at: 1) - 0.1 },
              upper: x.map { bump($0, at: 1) + 0.1 }),
            .line("exact", x: x, y: x.map { bump($0, at: 1) }),
            .points("measured", x: middles, y: middles.map { bump($0, at: 1) * 1.03 }),
            .horizontalLine("critical value", at: 0.8),
          ]),
        Panel(
          title: "Paths", x: Axis("λ"), y: Axis("norm"),
          series: ["linear", "spherical", "cauchy-linear", "spherical-cauchy-linear"].enumerated()
            .map { index, label in
              .linePoints(
                label, x: grid(-4, 4, 9),
                y: grid(-4, 4, 9).map { bump($0, at: Double(index) - 1) + Double(index) / 2 })
            }),
      ], columns: 3)
  }

  /// Logarithmic and symmetric logarithmic axes, legend at the right.
  static var scales: Figure {
    let x = (0...24).map { Double(1 << $0) }
    return Figure(
      panels: [
        Panel(
          title: "Tails", x: Axis("‖z‖", scale: .logarithmic),
          y: Axis("P(‖Z‖ > r)", scale: .logarithmic),
          series: [
            .line("cauchy", x: x, y: x.map { 1 / (1 + $0) }),
            .line("student-t(df=3)", x: x, y: x.map { 1 / (1 + $0 * $0 * $0) }),
            .histogram("simulated", edges: x, heights: x.dropLast().map { 0.5 / $0 }),
          ]),
        Panel(
          title: "Both signs", x: Axis("quantile of the normal law"),
          y: Axis("mapped coordinate", scale: .symmetricLogarithmic(threshold: 1)),
          series: [
            .line("cauchy", x: grid(-5, 5, 41), y: grid(-5, 5, 41).map { $0 * $0 * $0 * $0 * $0 })
          ]),
      ], legend: .right)
  }

  /// Grouped bars with error bars over named categories.
  static var bars: Figure {
    Figure(
      caption: "Rejections.",
      panels: [
        Panel(
          x: .categories(["normal", "uniform", "cauchy", "kilcher(shape=0.5)", "sparse"]),
          y: Axis("share of rejected tests in %"),
          series: [
            .bars(
              "linear", heights: [90, 70, 1, 99, 60], lower: [85, 64, 0, 97, 55],
              upper: [95, 76, 3, 100, 65]),
            .bars(
              "spherical", heights: [2, 50, 80, 91, 40], lower: [1, 44, 75, 88, 36],
              upper: [4, 56, 85, 94, 44]),
            .bars("cauchy-linear", heights: [1, 1, 1, 30, 2]),
            .horizontalLine("level", at: 5),
          ])
      ])
  }

  /// Points beside names on the vertical axis, which need room at the left and a line each.
  static var names: Figure {
    let names = (1...12).map { "spherical-cauchy-linear-\($0)" }
    return Figure(
      panels: [
        Panel(
          x: Axis("ratio", scale: .logarithmic), y: .categories(names),
          series: [
            .points("numpy", x: (1...12).map(Double.init), y: (0..<12).map(Double.init)),
            .verticalLine(at: 1),
          ])
      ])
  }

  /// Two heat maps: one with values in the cells and a hole, one with a logarithmic colour bar.
  static var heatMap: Figure {
    let priors = ["normal", "uniform", "cauchy", "kilcher"]
    let paths = ["linear", "spherical", "normalized", "cauchy-linear"]
    let values = [
      [0.29, 0.0, 0.01, 0.004], [0.2, 0.11, .nan, 0.003], [0, 0.4, 0.5, 0], [0.6, 0.3, 0.2, 0.1],
    ]
    return Figure(
      title: "Kolmogorov–Smirnov distance at λ = ½",
      panels: [
        Panel(
          title: "D = 16", x: Axis("interpolation"), y: Axis("prior"), z: Axis("distance"),
          series: [
            .heatMap(HeatMap(values: values, rowLabels: priors, columnLabels: paths, digits: 2))
          ]),
        Panel(
          title: "D = 100", x: Axis("interpolation"), y: Axis("prior"),
          z: Axis("p-value", scale: .logarithmic, range: 1e-12...1),
          series: [
            .heatMap(
              HeatMap(
                values: values.map { $0.map { $0 * $0 * $0 * $0 * 0.5 + 1e-12 } },
                rowLabels: priors, columnLabels: paths))
          ]),
      ])
  }

  /// Points in space.
  static var space: Figure {
    let count = 120
    let steps = (0..<count).map { Double($0 * 37 % count) / Double(count) - 0.5 }
    let zeros = [Double](repeating: 0, count: count)
    return Figure(
      title: "Sparse priors in three dimensions",
      panels: ["one zero", "two zeros"].map { label in
        Panel(
          title: label, x: Axis("z₁"), y: Axis("z₂"), z: Axis("z₃"), isEqualAspect: true,
          series: [
            .scatter("first", x: steps, y: steps.reversed(), z: zeros),
            .scatter("second", x: zeros, y: steps, z: steps.map { -$0 * $0 * 2 }),
          ])
      })
  }

  /// Equal units on both axes.
  static var plane: Figure {
    let t = grid(0, 1, 21)
    return Figure(
      panels: [
        Panel(
          title: "Two paths", x: Axis("z₁"), y: Axis("z₂"), isEqualAspect: true,
          series: [
            .line("linear", x: t.map { 1 - $0 }, y: t),
            .line(
              "normalized",
              x: t.map { (1 - $0) / ($0 * $0 + (1 - $0) * (1 - $0)).squareRoot() },
              y: t.map { $0 / ($0 * $0 + (1 - $0) * (1 - $0)).squareRoot() }),
            .points("end points", x: [1, 0], y: [0, 1]),
          ])
      ])
  }

  /// Text that is a command or a markup elsewhere, values that cannot be drawn, nothing to draw.
  static var odd: Figure {
    Figure(
      title: "it's {100} % `date` $HOME \\n \"quoted\" _under_ ^hat^ @at &amp; <b>",
      panels: [
        Panel(
          title: "gaps", x: Axis("x_1 {a}"), y: Axis("y^2 'b'"),
          series: [
            .line("snake_case_{label}", x: [0, 1, 2, 3, 4], y: [0, 1, .nan, 1, .infinity]),
            .verticalLine(at: 2),
          ]),
        Panel(title: "empty", x: Axis("x"), y: Axis("y", scale: .logarithmic), series: []),
        Panel(
          title: "far out", x: Axis("x"),
          y: Axis("y", scale: .symmetricLogarithmic(threshold: 1e-3)),
          series: [
            .linePoints(x: [0, 1, 2, 3, 4], y: [-1e300, -1, 0, 1, 1e300])
          ]),
        Panel(
          title: "constant", x: Axis("x", scale: .logarithmic), y: Axis("y"),
          series: [.points(x: [0, -1, 1, 2], y: [3, 3, 3, 3])]),
      ], columns: 2)
  }
}
