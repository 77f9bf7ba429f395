import Foundation
package import Report

/// What `growth` leaves behind: CSV, Markdown and a picture.
package struct GrowthReport {
  private let points: Table
  private let machine: Machine

  package init(points: Table, machine: Machine) {
    self.points = points
    self.machine = machine
  }

  /// Points that took less are not fitted: there the start of the work counts, not its growth.
  private static let leastSeconds = 1e-4

  /// Writes all files into a folder.
  package func write(to folder: OutputFolder) throws {
    try folder.write(CSVWriter.text(points), to: "growth.csv")
    try folder.write(markdown.text, to: "growth.md")
    _ = try GnuplotRenderer().render(figure, name: "growth", in: folder.path)
  }

  /// The points of one line of the picture: a kernel over n at one D, or over D.
  private struct Line {
    let name: String
    let varied: String
    let sizes: [Double]
    let seconds: [Double]
    let bytes: [Double]

    /// The exponents of time and of memory; nil where too few points took long enough.
    var exponents: (time: Double?, memory: Double?) {
      let rows = sizes.indices.filter { seconds[$0] >= GrowthReport.leastSeconds }
      let x = rows.map { sizes[$0] }
      return (
        fittedExponent(x: x, y: rows.map { seconds[$0] }),
        fittedExponent(x: x, y: rows.map { bytes[$0] })
      )
    }
  }

  private var lines: [Line] {
    var lines: [Line] = []
    for kernel in GrowthKernel.all {
      let rows = points.rows(where: "kernel", is: kernel.name)
      for dimension in kernel.sweeps.map(\.dimension) {
        let chosen = rows.rows(where: "varied", is: "n")
          .rows(where: "dimension", is: "\(dimension)")
        let suffix = kernel.sweeps.count > 1 || dimension > 1 ? ", D = \(dimension)" : ""
        lines.append(line(kernel.name + suffix, "n", chosen, chosen.reals("n")))
      }
      if let count = kernel.countOverDimensions {
        let chosen = rows.rows(where: "varied", is: "D")
        lines.append(line("\(kernel.name), n = \(count)", "D", chosen, chosen.reals("dimension")))
      }
    }
    return lines.filter { !$0.sizes.isEmpty }
  }

  private func line(_ name: String, _ varied: String, _ rows: Table, _ sizes: [Double]) -> Line {
    Line(
      name: name, varied: varied, sizes: sizes, seconds: rows.reals("seconds"),
      bytes: rows.reals("peak_bytes"))
  }

  private var figure: Figure {
    func panel(_ title: String, _ varied: String, _ label: String, _ y: (Line) -> [Double]) -> Panel
    {
      Panel(
        title: title, x: Axis(varied, scale: .logarithmic), y: Axis(label, scale: .logarithmic),
        series: lines.filter { $0.varied == varied }.map {
          .linePoints($0.name, x: $0.sizes, y: y($0))
        })
    }
    return Figure(
      title: "Growth of time and memory",
      caption: "One task; each point is a process of its own, its memory the largest that it had.",
      panels: [
        panel("time over n", "n", "seconds") { $0.seconds },
        panel("memory over n", "n", "MB") { $0.bytes.map { $0 / 1e6 } },
        panel("time over D", "D", "seconds") { $0.seconds },
        panel("memory over D", "D", "MB") { $0.bytes.map { $0 / 1e6 } },
      ])
  }

  private var markdown: MarkdownDocument {
    var text = MarkdownDocument()
    text.heading("Growth of time and memory")
    text.paragraph("\(machine.processor), \(machine.cores) cores; \(machine.date). One task.")
    text.image("growth.svg", description: "time and memory over n and D", caption: figure.caption)
    text.heading("Exponents", level: 2)
    var exponents = Table(columns: ["kernel", "varied", "time", "memory"])
    for line in lines {
      let fit = line.exponents
      exponents.append([
        .text(line.name), .text(line.varied), .optional(fit.time), .optional(fit.memory),
      ])
    }
    text.table(exponents, digits: 3)
    text.paragraph(
      "The b of time = a·n^b (or D^b) by least squares of the logarithms over the points that took at least a "
        + "tenth of a millisecond; empty where fewer than two did. 1 is work in proportion, and for memory 0 is work that "
        + "streams.")
    text.heading("Points", level: 2)
    text.table(points, digits: 4)
    return text
  }
}
