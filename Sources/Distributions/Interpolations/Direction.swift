import Foundation

/// A vector as its Euclidean norm and its unit vector, safe against overflow and underflow.
struct Direction: Sendable {
  let norm: Double
  let unit: [Double]

  /// - Throws: `DistributionError.undefinedPath` for the zero vector, which has no direction.
  init(of vector: [Double], name: String) throws(DistributionError) {
    let largest = vector.reduce(0) { max($0, abs($1)) }
    guard largest > 0 else {
      throw .undefinedPath(reason: "\(name) is the zero vector, which has no direction")
    }
    let scaled = vector.map { $0 / largest }
    let length = scaled.norm
    norm = largest * length
    unit = scaled.map { $0 / length }
  }
}

/// The angle between two directions and the weights that turn one into the other.
struct Turn: Sendable {
  /// Ω in [0, π].
  let angle: Double
  /// sin Ω, accurate near both ends.
  let sine: Double

  /// The angle by 2·atan2(|u − v|, |u + v|); the arc cosine would lose half its digits near 0 and π.
  init(_ u: [Double], _ v: [Double]) {
    var difference = 0.0, sum = 0.0
    for index in u.indices {
      let minus = u[index] - v[index], plus = u[index] + v[index]
      difference += minus * minus
      sum += plus * plus
    }
    (difference, sum) = (sqrt(difference), sqrt(sum))
    angle = 2 * atan2(difference, sum)
    sine = difference * sum / 2
    isAntiparallel = sum < 1e-12
  }

  /// Whether |u + v| < 10⁻¹²: no plane of rotation can be told from rounding.
  let isAntiparallel: Bool

  /// sin((1 − λ)Ω)/sin Ω and sin(λΩ)/sin Ω.
  func weights(at position: Double) -> (start: Double, end: Double) {
    (weight(1 - position), weight(position))
  }

  private func weight(_ share: Double) -> Double {
    // The series' next term is of order Ω⁴, below rounding here; at Ω = 0 it is the straight path.
    max(1, abs(share)) * angle < 1e-4
      ? share * (1 + (1 - share * share) * angle * angle / 6) : sin(share * angle) / sine
  }
}
