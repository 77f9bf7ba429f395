import Distributions
import Foundation

/// How far the norm halfway between two draws of Kilcher's prior is from the prior's norm, at scale 1.
///
/// The Wasserstein distance and the divergences are sums over cells of the half line. A divergence over
/// cells is a lower bound of the divergence and approaches it as the cells shrink.
struct KilcherMidpointDistances: Sendable {
  /// sup |F − G|, with its maximiser.
  let supremum: SupremumDistance
  /// ∫ |F − G|.
  let wasserstein: Double
  /// KL(midpoint ‖ prior) in nats.
  let forwardDivergence: Double
  /// KL(prior ‖ midpoint) in nats.
  let reverseDivergence: Double

  private static let cells = 1500
  private static let end = 8.0

  /// The distances in a dimension; nil for the limit D → ∞.
  init(dimension: Int?) throws(DistributionError) {
    let midpoint = try KilcherMidpointNormLaw(dimension: dimension, position: 0.5)
    let prior = try HalfNormal()
    supremum = supremumDistance(between: midpoint, and: prior)
    var wasserstein = 0.0, forward = 0.0, reverse = 0.0
    var last = Tails(r: 0, midpoint, prior)
    for k in 1...Self.cells {
      // Cells shrink toward 0, where the midpoint's density may vanish.
      let share = Double(k) / Double(Self.cells)
      let next = Tails(r: Self.end * share * share, midpoint, prior)
      let y = next.midpoint.mass(from: last.midpoint), x = next.prior.mass(from: last.prior)
      wasserstein += (next.r - last.r) * (abs(next.difference) + abs(last.difference)) / 2
      if y > 0, x > 0 {
        forward += y * log(y / x)
        reverse += x * log(x / y)
      }
      last = next
    }
    self.wasserstein = wasserstein
    forwardDivergence = forward
    reverseDivergence = reverse
  }

  /// Both laws' tails at a point.
  private struct Tails {
    struct Pair {
      let lower: Double
      let upper: Double

      init(_ law: some DistributionFunction, _ r: Double) {
        lower = law.cdf(r)
        upper = law.survivalFunction(r)
      }

      /// The probability between two points, through the smaller tails.
      func mass(from last: Pair) -> Double {
        lower < 0.5 ? lower - last.lower : last.upper - upper
      }
    }

    let r: Double
    let midpoint: Pair
    let prior: Pair

    init(r: Double, _ midpoint: KilcherMidpointNormLaw, _ prior: HalfNormal) {
      self.r = r
      self.midpoint = Pair(midpoint, r)
      self.prior = Pair(prior, r)
    }

    var difference: Double {
      midpoint.lower < 0.5 ? midpoint.lower - prior.lower : prior.upper - midpoint.upper
    }
  }
}
