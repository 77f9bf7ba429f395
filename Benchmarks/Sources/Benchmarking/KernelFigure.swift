package import Report

/// The ratios of all kernels and peers on a logarithmic axis, one panel for each number of tasks.
package func kernelFigure(_ ratios: Table) -> Figure {
  let kernels = kernelCatalog.map(\.name).filter(ratios.texts("kernel").contains)
  var peers: [String] = []
  for peer in ratios.texts("peer") where !peers.contains(peer) { peers.append(peer) }
  let panels = [1, 2].map { tasks in
    let rows = ratios.rows(where: "tasks", is: "\(tasks)")
    var series = [Series.verticalLine(at: 1)]
    for (style, peer) in peers.enumerated() {
      series += marks(of: rows.rows(where: "peer", is: peer), kernels, peer, style)
    }
    return Panel(
      title: tasks == 1 ? "one task" : "two tasks",
      x: Axis("time of the peer over ours (above 1: ours is faster)", scale: .logarithmic),
      y: .categories(Array(kernels.reversed())), series: series)
  }
  return Figure(
    title: "Kernels against their peers",
    caption: "Points are medians of the ratios of a round, lines reach from the lower to the upper "
      + "quartile. latent-avx2 and latent-baseline are this package held to older instruction sets.",
    panels: panels)
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
