import Foundation

/// P(Dₙ < d) by Durbin's matrix, applied to a vector instead of raised to a power.
///
/// With k = ⌊nd⌋ + 1, h = k − nd and m = 2k − 1 the probability is n!/nⁿ times the entry (k, k) of Hⁿ, where
/// H (m × m) has 1/(i−j+1)! on and below its superdiagonal, but (1 − hⁱ)/i! in its first column,
/// (1 − h^(m−j+1))/(m−j+1)! in its last row and (1 − 2hᵐ + max(0, 2h−1)ᵐ)/m! in their corner. H/e is the
/// transition matrix of a walk with Poisson(1) − 1 steps killed at two borders, so entries with
/// i − j + 1 ≥ 24 change nothing in double precision: a step costs O(m) and all n of them O(n·m), where a
/// matrix power costs O(m³ log n). Every operation adds positive numbers. Source: Marsaglia, Tsang & Wang,
/// Journal of Statistical Software 8 (2003), for H.
struct DurbinMatrix {
  /// 1/24! times the number of steps of the largest sample is below 10⁻¹⁹.
  private static let band = 24
  /// The walk grows by e a step; it is scaled back this often, far from overflow.
  private static let rescaleInterval = 256

  private let sampleCount: Int
  private let center: Int
  private let size: Int
  private let weights: [Double]
  private let firstColumn: [Double]

  /// The matrix of one sample size and one d.
  init(sampleCount: Int, d: Double) {
    let shift = Double(sampleCount) * d
    let k = Int(shift.rounded(.down)) + 1, h = Double(k) - shift
    self.sampleCount = sampleCount
    center = k - 1
    size = 2 * k - 1
    var weights = [1.0], firstColumn: [Double] = []
    for l in 1...max(size, Self.band) { weights.append(weights[l - 1] / Double(l)) }
    for i in 1...size { firstColumn.append((1 - pow(h, Double(i))) * weights[i]) }
    let m = Double(size), corner = 1 - 2 * pow(h, m) + pow(max(0, 2 * h - 1), m)
    firstColumn[size - 1] = corner * weights[size]
    self.weights = weights
    self.firstColumn = firstColumn
  }

  /// P(Dₙ < d).
  func probability() -> Double {
    var state = [Double](repeating: 0, count: size)
    var next = state
    state[center] = 1
    let rescale = exp(-Double(Self.rescaleInterval))
    for step in 1...sampleCount {
      advance(state, into: &next)
      swap(&state, &next)
      if step % Self.rescaleInterval == 0 {
        for index in state.indices { state[index] *= rescale }
      }
    }
    let n = Double(sampleCount), rest = Double(sampleCount % Self.rescaleInterval)
    let factor = (2 * .pi * n).squareRoot() * exp(BinomialTerms.stirlingError(sampleCount) - rest)
    return min(1, state[center] * factor)
  }

  /// One product with H: `next` = H·`state`.
  private func advance(_ state: [Double], into next: inout [Double]) {
    let last = size - 1
    let first = state[0]
    for i in 0...last { next[i] = firstColumn[i] * first }
    guard size > 1 else { return }
    // Interior rows i < last, interior columns j ≥ 1: weight (i − j + 1), for j ≤ i + 1. Four lags at a
    // time, so that a row is loaded and stored once for four products.
    for i in 0..<last { next[i] += state[i + 1] }
    let lags = min(Self.band, size)
    var lag = 1
    while lag + 3 < lags {
      let (a, b, c, d) = (weights[lag], weights[lag + 1], weights[lag + 2], weights[lag + 3])
      // Rows below lag + 3 miss some of the four.
      for l in lag..<lag + 3 {
        for i in l..<max(l, min(lag + 3, last)) { next[i] += weights[l] * state[i + 1 - l] }
      }
      for i in lag + 3..<max(lag + 3, last) {
        let near = a * state[i + 1 - lag] + b * state[i - lag]
        next[i] += near + (c * state[i - 1 - lag] + d * state[i - 2 - lag])
      }
      lag += 4
    }
    while lag < lags {
      let weight = weights[lag]
      for i in lag..<max(lag, last) { next[i] += weight * state[i + 1 - lag] }
      lag += 1
    }
    // The last row mirrors the first column: its entry in column j is that of row m − j + 1.
    for j in 1...last { next[last] += firstColumn[last - j] * state[j] }
  }
}
