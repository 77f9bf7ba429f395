public import Distributions
import Foundation

/// A number read off a latent vector, and its law under a prior.
public struct LatentStatistic: Sendable {
  /// How the number is read off.
  public enum Kind: Sendable, Equatable {
    /// One coordinate.
    case coordinate(Int)
    /// The Euclidean norm.
    case norm
    /// The inner product with a direction.
    case projection([Double])
    /// The inner product with a direction over the norm; √D times a cosine for a direction of norm √D.
    case cosine([Double])
  }

  /// What reports call it: `norm`, `coordinate 0`, `projection 3`, `cosine`.
  public let name: String
  /// How the number is read off.
  public let kind: Kind
  /// Its law under the prior; nil where none is known in closed form, and draws are compared with.
  public let law: (any DistributionFunction)?

  /// The number for each of many vectors; vectors that hold `.nan` (paths that do not exist) are left out.
  ///
  /// - Parameters:
  ///   - rows: row-major, one vector a row.
  ///   - dimension: the number of coordinates of a row.
  func values(of rows: [Double], dimension: Int) -> [Double] {
    var values: [Double] = []
    values.reserveCapacity(rows.count / dimension)
    for first in stride(from: 0, to: rows.count, by: dimension) where !rows[first].isNaN {
      values.append(value(of: rows, from: first, dimension: dimension))
    }
    return values
  }

  private func value(of rows: [Double], from first: Int, dimension: Int) -> Double {
    switch kind {
    case .coordinate(let index): snapped(rows[first + index])
    case .norm: snapped(Self.norm(rows, first, dimension))
    case .projection(let direction): Self.dot(rows, first, direction)
    case .cosine(let direction): cosine(rows, first, direction)
    }
  }

  /// A vector of norm 0 has no direction; it counts as orthogonal, and the norm's tests see it.
  private func cosine(_ rows: [Double], _ first: Int, _ direction: [Double]) -> Double {
    let norm = Self.norm(rows, first, direction.count)
    guard norm > 0 else { return 0 }
    let dot = Self.dot(rows, first, direction)
    if dot.isFinite, norm.isFinite { return dot / norm }
    let row = rows[first..<first + direction.count]
    let largest = row.reduce(0) { max($0, abs($1)) }
    let scaled = row.map { $0 / largest }
    return zip(scaled, direction).reduce(0) { $0 + $1.0 * $1.1 } / scaled.norm
  }

  /// A value within rounding of an atom of the law counts as the atom itself.
  private func snapped(_ value: Double) -> Double {
    guard let law else { return value }
    for atom in law.atoms where abs(value - atom) <= 1e-9 * max(1, abs(atom)) { return atom }
    return value
  }

  private static func dot(_ rows: [Double], _ first: Int, _ direction: [Double]) -> Double {
    var sum = 0.0
    for i in direction.indices { sum += rows[first + i] * direction[i] }
    return sum
  }

  private static func norm(_ rows: [Double], _ first: Int, _ dimension: Int) -> Double {
    var sum = 0.0
    for i in first..<first + dimension { sum += rows[i] * rows[i] }
    if sum.isFinite { return sum.squareRoot() }
    return Array(rows[first..<first + dimension]).norm
  }
}

extension LatentStatistic {
  /// The statistics by which vectors are held against `prior`.
  ///
  /// A fixed coordinate (or all), the norm, projections on `directions` seeded directions, and for
  /// isotropic priors an angle. Marginals and norm alone do not determine a law, so the projections
  /// are no luxury: Y = (X₁, sign(X₁)·|X₂|) keeps both.
  ///
  /// - Parameters:
  ///   - prior: the law that the vectors should have.
  ///   - allCoordinates: whether every coordinate is tested or only the first.
  ///   - directions: the number of projections.
  ///   - seed: makes the directions.
  public static func battery(
    for prior: any LatentPrior, allCoordinates: Bool, directions: Int = 8, seed: UInt64
  ) -> [LatentStatistic] {
    let dimension = prior.dimension
    var laws = BulkLaws()
    var statistics = (0..<(allCoordinates ? dimension : 1)).map {
      LatentStatistic(
        name: "coordinate \($0)", kind: .coordinate($0), law: laws.bulk(prior.coordinateLaw($0)))
    }
    statistics.append(
      LatentStatistic(name: "norm", kind: .norm, law: prior.normLaw.map { laws.bulk($0) }))
    guard dimension >= 2 else { return statistics }
    var stream = PhiloxStream(seed: seed, purpose: .directions)
    for index in 0..<directions {
      let (direction, law) = projection(of: prior, index: index, using: &stream)
      statistics.append(
        LatentStatistic(
          name: "projection \(index)", kind: .projection(direction),
          law: law.map { laws.bulk($0) }))
    }
    if prior.isIsotropic, let law = try? SphereCoordinate(dimension: dimension) {
      let direction = direction(full: dimension, using: &stream).map {
        $0 * Double(dimension).squareRoot()
      }
      statistics.append(LatentStatistic(name: "cosine", kind: .cosine(direction), law: law))
    }
    return statistics
  }

  /// Laws in a form that is fast for many values, each made once.
  private struct BulkLaws {
    private var known: [String: any DistributionFunction] = [:]

    mutating func bulk(_ law: any DistributionFunction) -> any DistributionFunction {
      // Only a continuous law's description says all of it; those of two discrete laws may agree.
      guard let continuous = law as? any Distribution else { return law }
      if let bulk = known[law.description] { return bulk }
      let bulk = continuous.bulkForm
      known[law.description] = bulk
      return bulk
    }
  }

  /// A direction whose projection law is known: dense where that is so, else with two coordinates.
  ///
  /// Directions with two coordinates see pairs only, so every second one stays dense and is compared with
  /// draws.
  private static func projection(
    of prior: any LatentPrior, index: Int, using stream: inout PhiloxStream
  ) -> (direction: [Double], law: (any DistributionFunction)?) {
    let dense = direction(full: prior.dimension, using: &stream)
    if prior.isIsotropic { return (dense, prior.coordinateLaw(0)) }
    if let index = prior.stabilityIndex, prior.hasEqualCoordinates {
      // Over its α-norm, a weighted sum of strictly α-stable coordinates has the coordinate's own law.
      let norm = pow(dense.reduce(0) { $0 + pow(abs($1), index) }, 1 / index)
      return (dense.map { $0 / norm }, prior.coordinateLaw(0))
    }
    if let law = prior.projectionLaw(onto: dense) { return (dense, law) }
    let first = Int(stream.next() % UInt64(prior.dimension))
    let second = (first + 1 + Int(stream.next() % UInt64(prior.dimension - 1))) % prior.dimension
    var sparse = [Double](repeating: 0, count: prior.dimension)
    sparse[first] = dense[first] < 0 ? -1 : 1
    sparse[second] = dense[second] < 0 ? -0.75 : 0.75
    if index % 2 == 0, let law = prior.projectionLaw(onto: sparse) { return (sparse, law) }
    return (dense, nil)
  }

  /// A direction of norm 1 with no preferred axis.
  private static func direction(
    full dimension: Int, using stream: inout PhiloxStream
  ) -> [Double] {
    let raw = (0..<dimension).map { _ in Normal.standard.sample(using: &stream) }
    let norm = raw.norm
    return raw.map { $0 / norm }
  }
}

extension LatentPrior {
  /// Whether the coordinates are independent and have one law.
  fileprivate var hasEqualCoordinates: Bool {
    let first = coordinateLaw(0).description
    return hasIndependentCoordinates
      && (1..<dimension).allSatisfy { coordinateLaw($0).description == first }
  }
}
