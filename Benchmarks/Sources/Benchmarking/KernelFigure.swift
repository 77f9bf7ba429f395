import Distributions
package import Report

/// The ratios of all kernels on a logarithmic axis: peers with one task and with two, and older instruction sets.
package func kernelFigure(_ ratios: Table) -> Figure {
  let kernels = kernelCatalog.map(\.name).filter(ratios.texts("kernel").contains)
  let sets = InstructionSet.allCases.dropLast().reversed().map(KernelRun.name)
  let peers = PeerEntry.all.map(\.name)
  func panel(_ title: String, tasks: Int, _ names: [String]) -> Panel {
    let rows = ratios.rows(where: "tasks", is: "\(tasks)")
    var series = [Series.verticalLine(at: 1)]
    for name in names {
      let chosen = rows.rows(where: "peer", is: name)
      if chosen.rows.isEmpty { continue }
      series += marks(of: chosen, kernels, name, (peers + sets).firstIndex(of: name) ?? 0)
    }
    return Panel(
      title: title,
      x: Axis("time of the peer over ours (above 1: ours is faster)", scale: .logarithmic),
      y: .categories(Array(kernels.reversed())), series: series)
  }
  return Figure(
    title: "Kernels against their peers",
    caption: "Points are medians of the ratios of a round, lines reach from the lower to the upper "
      + "quartile. The last panel holds this package against itself on older instruction sets.",
    panels: [
      panel("one task", tasks: 1, peers), panel("two tasks", tasks: 2, peers),
      panel("older instruction sets, one task", tasks: 1, sets),
    ], columns: 3)
}

/// A peer's medians, and the quartiles as lines through them.
private func marks(of rows: Table, _ kernels: [String], _ peer: String, _ style: Int) -> [Series] {
  let names = rows.texts("kernel")
  let heights = names.map { Double(kernels.count - 1 - (kernels.firstIndex(of: $0) ?? 0)) }
  let low = rows.reals("ratio_low"), high = rows.reals("ratio_high")
  let spreads = names.indices.flatMap { [low[$0], high[$0], .nan] }
  return [
    .line(x: spreads, y: heights.flatMap { [$0, $0, $0] }, style: style),
    .points(peer, x: rows.reals("ratio"), y: heights, style: style),
  ]
}
