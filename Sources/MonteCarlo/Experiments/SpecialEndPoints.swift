import Distributions
import Foundation
public import Report

/// What paths do at special end points: orthogonal ends of equal norm, equal norms, ends that face
/// each other across the origin, and the example that spherical interpolation breaks Property 3.
public struct SpecialEndPoints: Experiment {
  public static let name = "special-end-points"
  public static let summary = "where two paths agree, and where one of them breaks"

  /// Positions at which the paths between orthogonal ends are compared.
  public var positions = 100
  /// How far the end points are from lying opposite each other, as angles.
  public var gaps = [1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9]
  /// Priors whose spherical Cauchy-linear path is held against the spherical one.
  public var priors = ["normal", "kilcher", "elliptical-cauchy"]
  /// Pairs of end points a prior.
  public var pairs = 200

  /// The defaults.
  public init() {}

  public static let ownSettings = [
    Setting("positions", "how many positions between orthogonal ends", .whole(2...1_000_000))
  ]

  /// One row a distance: what was found, what theory says, and the verdict.
  ///
  /// The last row of a case sums it up: the largest distance, or that at the smallest gap.
  public func run(_ context: RunContext) async throws -> Table {
    try checkSettings()
    var table = Table(columns: [
      "case", "prior", "position", "gap", "distance", "expected", "tolerance", "verdict",
    ])
    try appendOrthogonalEnds(to: &table)
    try appendEqualNorms(context, to: &table)
    try appendCounterexample(to: &table)
    for gap in gaps { try appendOppositeEnds(gap, to: &table) }
    return table
  }

  // MARK: - Cases

  /// Normalized and spherical paths draw the same arc at another speed.
  private func appendOrthogonalEnds(to table: inout Table) throws {
    let spherical = try path(SphericalInterpolation(), [1, 0], [0, 1])
    let normalized = try path(NormalizedInterpolation(), [1, 0], [0, 1])
    let functions = "orthogonal, equal length: as functions"
    let sets = "orthogonal, equal length: as point sets"
    var largestApart = 0.0, largestOff = 0.0
    for k in 0...positions {
      let position = Double(k) / Double(positions)
      let point = normalized.point(at: position, dimension: 2)
      let apart = point.distance(to: spherical.point(at: position, dimension: 2))
      let turn = atan2(position, 1 - position) - position * .pi / 2
      append(
        functions, position: position, apart, expected: 2 * abs(sin(turn / 2)), to: &table)
      let off = ConsistencyCheck.distance(of: point, from: spherical)
      append(sets, position: position, off, expected: 0, tolerance: Self.search, to: &table)
      largestApart = max(largestApart, apart)
      largestOff = max(largestOff, off)
    }
    // The largest turn between the two stands where λ(1 − λ) = ½ − 1/π.
    let place = (1 - (4 / Double.pi - 1).squareRoot()) / 2
    let turn = place * .pi / 2 - atan2(place, 1 - place)
    append(
      functions, largestApart, expected: 2 * sin(turn / 2),
      tolerance: 4 / Double(positions * positions), to: &table)
    append(sets, largestOff, expected: 0, tolerance: Self.search, to: &table)
  }

  /// At equal norms the spherical Cauchy-linear path is the spherical one; at others it is not.
  private func appendEqualNorms(_ context: RunContext, to table: inout Table) throws {
    for isEqual in [false, true] {
      let name = "\(isEqual ? "equal" : "unequal") norms, spherical Cauchy-linear"
      var largest = 0.0
      for text in priors {
        let prior = try PriorCatalog.make(text, dimension: 8)
        let path = try SphericalCauchyLinearInterpolation(prior: prior)
        let drawn = EndPointPairs(of: prior, count: pairs, seed: context.seed(for: text))
        let distance = largestDistance(
          between: path, and: SphericalInterpolation(), on: isEqual ? drawn.withEqualNorms() : drawn
        )
        largest = max(largest, distance)
        appendAgreement(name, prior: .text(text), distance, isEqual, to: &table)
      }
      appendAgreement(name, prior: "all", largest, isEqual, to: &table)
    }
  }

  private func appendAgreement(
    _ name: String, prior: Table.Cell, _ distance: Double, _ isEqual: Bool, to table: inout Table
  ) {
    table.append([
      .text(name), prior, .missing, .missing, .real(distance), isEqual ? 0.0 : .missing,
      .real(1e-12), .text((distance <= 1e-12) == isEqual ? "holds" : "fails"),
    ])
  }

  /// The part of a spherical path between two of its points leaves it.
  ///
  /// The path from (1, 0) to (0, 2) runs on the ellipse x² + y²/4 = 1; its first half, taken as a path of
  /// its own, has a middle outside.
  private func appendCounterexample(to table: inout Table) throws {
    for (name, length) in [("equal norms, Property 3", 1.0), ("unequal norms, Property 3", 2)] {
      let whole = try path(SphericalInterpolation(), [1, 0], [0, length])
      let part = try path(SphericalInterpolation(), [1, 0], whole.point(at: 0.5, dimension: 2))
      let point = part.point(at: 0.5, dimension: 2)
      append(
        name, position: 0.5, ConsistencyCheck.distance(of: point, from: whole),
        expected: length == 1 ? 0 : Self.partFromWhole, tolerance: Self.search, to: &table)
    }
  }

  /// Ends at the angle π − gap: the middle changes sides when one end crosses the line through the other.
  private func appendOppositeEnds(_ gap: Double, to table: inout Table) throws {
    let end = [-cos(gap), sin(gap)]
    let above = try path(SphericalInterpolation(), [1, 0], end).point(at: 0.5, dimension: 2)
    let below = try path(SphericalInterpolation(), [1, 0], [end[0], -end[1]])
      .point(at: 0.5, dimension: 2)
    // The middle of two unit vectors is the unit vector between them.
    append(
      "near antiparallel", gap: gap, above.distance(to: below), expected: 2 * cos(gap / 2),
      tolerance: 1e-12 + 1e-15 / gap, to: &table)
    let longer = try path(SphericalInterpolation(), [1, 0], end.map { 2 * $0 })
    let sine = sin(gap / 2)
    // |f|² = r₁r₂ + (r₁ − r₂)² ÷ (2(1 + cos Ω)) with cos Ω = −cos gap.
    append(
      "near antiparallel, norms 1 and 2: middle from the origin", gap: gap,
      longer.point(at: 0.5, dimension: 2).norm,
      expected: (2 + 1 / (4 * sine * sine)).squareRoot(), tolerance: 1e-12 + 1e-15 / gap,
      to: &table)
  }

  // MARK: - Parts

  /// What a search for the nearest point of a path resolves, with room for other machines.
  private static let search = 1e-12

  /// The distance of the middle of the part from the ellipse.
  ///
  /// - Source: script/reference/special_end_points.py, 50 digits.
  private static let partFromWhole = 0.09158378709894604

  private func path(
    _ interpolation: some Interpolation, _ start: [Double], _ end: [Double]
  ) throws -> some LatentPath {
    try interpolation.path(from: start.span, to: end.span)
  }

  private func largestDistance(
    between first: some Interpolation, and second: some Interpolation, on pairs: EndPointPairs
  ) -> Double {
    var largest = 0.0
    for pair in 0..<pairs.count {
      let (start, end) = pairs[pair]
      guard let a = first.path(between: start, and: end),
        let b = second.path(between: start, and: end)
      else { continue }
      for position in [0.1, 0.25, 0.5, 0.8] {
        let distance = a.point(at: position, dimension: start.count)
          .distance(to: b.point(at: position, dimension: start.count))
        largest = max(largest, distance / start.norm)
      }
    }
    return largest
  }

  private func append(
    _ name: String, position: Double? = nil, gap: Double? = nil, _ distance: Double,
    expected: Double, tolerance: Double = 1e-14, to table: inout Table
  ) {
    table.append([
      .text(name), .missing, .optional(position), .optional(gap), .real(distance),
      .real(expected), .real(tolerance),
      .text(abs(distance - expected) <= tolerance * max(1, abs(expected)) ? "holds" : "fails"),
    ])
  }
}

extension ExperimentEntry { static let specialEndPoints = ExperimentEntry(SpecialEndPoints.self) }
