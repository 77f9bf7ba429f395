import Foundation

/// The factor by which norms shrink when only a share of the coordinates is active.
///
/// The root of the share, by E|X|²; where the second moment is infinite and the law is strictly
/// α-stable, share^(1/α), as |X| then grows like D^(1/α).
func normGrowth(of law: some Distribution, share: Double) -> Double {
  let alpha = law.stabilityIndex ?? (law.survivesAveraging ? 1 : 2)
  return pow(share, 1 / alpha)
}
