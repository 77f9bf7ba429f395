import Distributions

/// One prior in one dimension, with every path that can be made for it: a page of the atlas.
///
/// Pairs are drawn once a block and serve all paths and positions; of a path's point one number a statistic is
/// kept.
struct AtlasPage: Sendable {
  /// A path of the page; nil where it cannot be made for the prior.
  struct Column: Sendable {
    let name: String
    let interpolation: (any Interpolation)?
    let preservation: Preservation
  }

  /// A path, a position and a statistic.
  struct Cell: Sendable {
    let column: Column
    let interpolation: any Interpolation
    let position: Double
    let statistic: LatentStatistic
  }

  /// What the pairs said of a cell.
  struct Measurement: Sendable {
    /// The Kolmogorov-Smirnov distance from the prior's law, or from its draws.
    let distance: Double
    /// How far that is, at the level, from the distance of the two laws.
    let band: Double
    /// Pairs that have a point.
    let count: Int
    /// The distance of the two laws, where it is known.
    let exact: Double?
  }

  let name: String
  let prior: any LatentPrior
  let positions: [Double]
  let sampleCount: Int
  /// All paths, those that cannot be made as well.
  let columns: [Column]
  /// What is measured: by path, then position, then statistic.
  let cells: [Cell]
  private let made: [any Interpolation]
  private let statistics: [LatentStatistic]
  private let seed: UInt64

  /// The page of a prior.
  ///
  /// - Parameters:
  ///   - name: the prior in text form.
  ///   - dimension: the number of coordinates, at least 2.
  ///   - atlas: paths, positions and numbers of pairs.
  ///   - seed: makes the pairs and the direction of the projection.
  init(_ name: String, dimension: Int, atlas: Atlas, seed: UInt64) throws {
    let prior = try PriorCatalog.make(name, dimension: dimension)
    self.name = name
    self.prior = prior
    positions = atlas.positions
    sampleCount = prior.hasFastMaps ? atlas.samples : atlas.slowSamples
    self.seed = Seed.derived(from: seed, for: "\(prior) in \(dimension)")
    // A coordinate, the norm and one projection; the angle says nothing of a distance by itself.
    let statistics = Array(
      LatentStatistic.battery(
        for: prior, allCoordinates: false, directions: 1, seed: self.seed
      ).prefix(3))
    self.statistics = statistics
    columns = try atlas.interpolations.map { try Self.column($0, prior) }
    cells = columns.flatMap { column in
      guard let interpolation = column.interpolation else { return [Cell]() }
      return atlas.positions.flatMap { position in
        statistics.map {
          Cell(
            column: column, interpolation: interpolation, position: position, statistic: $0)
        }
      }
    }
    made = columns.compactMap(\.interpolation)
  }

  private static func column(_ name: String, _ prior: any LatentPrior) throws -> Column {
    do throws(DistributionError) {
      let interpolation = try InterpolationCatalog.make(name, prior: prior)
      let preservation = interpolation.preservation(of: prior)
      if case .refused = preservation {
        return Column(name: name, interpolation: nil, preservation: preservation)
      }
      return Column(name: name, interpolation: interpolation, preservation: preservation)
    } catch .notApplicable(_, _, let reason) {
      return Column(name: name, interpolation: nil, preservation: .refused(reason: reason))
    }
  }

  /// Measures every cell, in their order, each band at `level`.
  func measurements(level: Double, _ context: RunContext) async throws -> [Measurement] {
    let label = "\(name), D = \(prior.dimension)"
    let size = max(16, min(4096, (1 << 15) / prior.dimension))
    let parts = try await context.blocks(
      label, count: (sampleCount + size - 1) / size
    ) { block in
      values(pairs: min(size, sampleCount - block * size), block: block)
    }
    return try await context.blocks(label, count: cells.count) { index in
      try measurement(index, parts, level: level)
    }
  }

  /// A block's numbers: one array a cell, and behind them one a statistic of the end points themselves.
  private func values(pairs count: Int, block: Int) -> [[Double]] {
    let pairs = EndPointPairs(of: prior, count: count, seed: seed, block: UInt32(block))
    let dimension = prior.dimension
    var points = [Double](repeating: 0, count: pairs.starts.count * positions.count)
    var values: [[Double]] = []
    for interpolation in made {
      do {
        var span = points.mutableSpan
        _ = interpolation.interpolate(
          starts: pairs.starts.span, ends: pairs.ends.span, dimension: dimension,
          positions: positions, into: &span)
      }
      let read = statistics.map { $0.placedValues(of: points, dimension: dimension) }
      for k in positions.indices {
        for column in read {
          values.append(stride(from: k, to: column.count, by: positions.count).map { column[$0] })
        }
      }
    }
    for statistic in statistics {
      values.append(
        statistic.law == nil
          ? statistic.placedValues(of: pairs.starts, dimension: dimension)
            + statistic.placedValues(of: pairs.ends, dimension: dimension) : [])
    }
    return values
  }

  private func measurement(
    _ index: Int, _ parts: [[[Double]]], level: Double
  ) throws -> Measurement {
    let cell = cells[index]
    let values = parts.flatMap { $0[index].filter { !$0.isNaN } }
    let exact = try AtlasExact(cell, prior: prior).distance
    guard !values.isEmpty else {
      return Measurement(distance: .nan, band: .infinity, count: 0, exact: exact)
    }
    let band = try DvoretzkyKieferWolfowitz(sampleCount: values.count)
    if let law = cell.statistic.law {
      return Measurement(
        distance: try KolmogorovSmirnovTest(values, against: law).statistic,
        band: band.halfWidth(level: level), count: values.count, exact: exact)
    }
    // The end points are draws of the prior. Each sample is near its own law, however they hang together.
    let reference = cells.count + index % statistics.count
    let draws = parts.flatMap { $0[reference] }
    let other = try DvoretzkyKieferWolfowitz(sampleCount: draws.count)
    return Measurement(
      distance: try TwoSampleKolmogorovSmirnovTest(values, draws).statistic,
      band: band.halfWidth(level: level / 2) + other.halfWidth(level: level / 2),
      count: values.count, exact: exact)
  }
}

extension LatentPrior {
  /// Whether the maps of its coordinates to Cauchy ones need no table.
  fileprivate var hasFastMaps: Bool {
    guard let law = (try? cauchyMapLaw(0)) ?? nil else { return true }
    return type(of: law.bulkForm) == type(of: law)
  }
}
