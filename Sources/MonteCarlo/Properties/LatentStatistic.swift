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
    placedValues(of: rows, dimension: dimension).enumerated()
      .compactMap { rows[$0.offset * dimension].isNaN ? nil : $0.element }
  }

  /// The number for each of many vectors, in their places; `.nan` for vectors that hold `.nan`.
  func placedValues(of rows: [Double], dimension: Int) -> [Double] {
    let raw = rawValues(rows, dimension), atoms = law?.atoms ?? []
    return atoms.isEmpty ? raw : raw.map { Self.snapped($0, to: atoms) }
  }

  /// The number for every row.
  private func rawValues(_ rows: [Double], _ dimension: Int) -> [Double] {
    let rowCount = rows.count / dimension
    func read(_ write: (inout MutableSpan<Double>) -> Void) -> [Double] {
      var values = [Double](repeating: 0, count: rowCount)
      var span = values.mutableSpan
      write(&span)
      return values
    }
    func norms() -> [Double] { read { Rows.norms(of: rows.span, dimension: dimension, into: &$0) } }
    func products(_ direction: [Double]) -> [Double] {
      read { Rows.products(of: rows.span, with: direction.span, into: &$0) }
    }
    switch kind {
    case .coordinate(let index): return (0..<rowCount).map { rows[$0 * dimension + index] }
    case .norm: return norms()
    case .projection(let direction): return products(direction)
    case .cosine(let direction):
      return zip(norms(), products(direction)).enumerated().map { row, parts in
        let (norm, product) = parts
        // A vector of norm 0 has no direction; it counts as orthogonal, and the norm's tests see it.
        if norm == 0 { return 0 }
        if norm.isFinite, product.isFinite { return product / norm }
        return Self.scaledCosine(rows[row * dimension..<(row + 1) * dimension], direction)
      }
    }
  }

  /// The cosine of a vector whose norm is beyond the double range.
  private static func scaledCosine(_ row: ArraySlice<Double>, _ direction: [Double]) -> Double {
    let largest = row.reduce(0) { max($0, abs($1)) }
    let scaled = row.map { $0 / largest }
    return zip(scaled, direction).reduce(0) { $0 + $1.0 * $1.1 } / scaled.norm
  }

  /// A value within rounding of an atom of the law counts as the atom itself.
  ///
  /// - Parameter atoms: ascending, at least one.
  private static func snapped(_ value: Double, to atoms: [Double]) -> Double {
    var low = 0, high = atoms.count
    while low < high {
      let middle = (low + high) / 2
      if atoms[middle] < value { low = middle + 1 } else { high = middle }
    }
    let above = atoms[min(low, atoms.count - 1)], below = atoms[max(low - 1, 0)]
    let nearest = value - below < above - value ? below : above
    return abs(value - nearest) <= 1e-9 * max(1, abs(nearest)) ? nearest : value
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
      let bulk = Self.table(of: continuous) ?? continuous.bulkForm
      known[law.description] = bulk
      return bulk
    }

    /// Tests need no more digits than a table has, where paths ask the law itself.
    private static func table(of law: any Distribution) -> (any Distribution)? {
      func make(_ law: some Distribution) -> any Distribution { TabulatedDistribution(law) }
      return law is Chi || law is GammaLaw ? make(law) : nil
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
