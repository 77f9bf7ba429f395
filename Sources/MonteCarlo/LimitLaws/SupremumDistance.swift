public import Distributions
import Foundation

/// The Kolmogorov distance of two laws and where it is reached.
public struct SupremumDistance: Sendable, Equatable {
  /// sup |F − G|.
  public let distance: Double
  /// Where |F − G| is largest; at a jump the limit may come from the left.
  public let maximiser: Double
  /// F − G there; its absolute value is `distance`.
  public let difference: Double
}

/// The Kolmogorov distance sup |F − G| of two laws, with its maximiser.
///
/// The line is cut until F + G grows by at most 1/250 in every cell; around the largest differences a golden
/// section search refines the place. Atoms are examined from both sides. The distance is as accurate as F and
/// G; the maximiser, where the difference is flat, to about half their digits. A difference that oscillates
/// within a cell may hide its maximum.
///
/// Cost: some thousand evaluations of each law.
///
/// - Parameters:
///   - first: F.
///   - second: G.
public func supremumDistance(
  between first: any DistributionFunction, and second: any DistributionFunction
) -> SupremumDistance {
  let search = SupremumSearch(first: first, second: second)
  return search.result()
}

/// The scan and the refinement.
private struct SupremumSearch {
  private static let cells = 500

  let first: any DistributionFunction
  let second: any DistributionFunction

  func result() -> SupremumDistance {
    let grid = points()
    var best = SupremumDistance(distance: 0, maximiser: 0, difference: 0)
    func consider(_ x: Double, _ difference: Double) {
      guard abs(difference) > best.distance else { return }
      best = SupremumDistance(distance: abs(difference), maximiser: x, difference: difference)
    }
    for atom in first.atoms + second.atoms {
      consider(atom, first.cdfBelow(atom) - second.cdfBelow(atom))
      consider(atom, difference(atom))
    }
    let values = grid.map { difference($0) }
    for (x, value) in zip(grid, values) { consider(x, value) }
    // Every cell beside a local maximum that comes near the best is refined.
    let threshold = best.distance * 0.9
    for index in values.indices where abs(values[index]) >= threshold {
      let low = max(index - 1, 0), high = min(index + 1, grid.count - 1)
      guard abs(values[index]) >= abs(values[low]), abs(values[index]) >= abs(values[high]) else {
        continue
      }
      let x = maximum(from: grid[low], to: grid[high])
      consider(x, difference(x))
    }
    return best
  }

  /// F − G, through the upper tails where these are smaller.
  private func difference(_ x: Double) -> Double {
    let f = first.cdf(x), g = second.cdf(x)
    return f + g <= 1 ? f - g : second.survivalFunction(x) - first.survivalFunction(x)
  }

  /// Ascending points that cut F + G into small probabilities, by bisection of the line.
  ///
  /// Only distribution functions are asked: a quantile may cost many of them.
  private func points() -> [Double] {
    var low = -1.0, high = 1.0
    while first.cdf(low) + second.cdf(low) > 1e-12, low > -1e300 { low *= 2 }
    while first.survivalFunction(high) + second.survivalFunction(high) > 1e-12, high < 1e300 {
      high *= 2
    }
    var points: [Double] = []
    func split(_ a: Double, _ fa: Double, _ b: Double, _ fb: Double, _ depth: Int) {
      points.append(a)
      let middle = a + (b - a) / 2
      guard depth < 60, middle > a, middle < b, fb - fa > 2 / Double(Self.cells) || depth < 6 else {
        return
      }
      let fm = first.cdf(middle) + second.cdf(middle)
      points.removeLast()
      split(a, fa, middle, fm, depth + 1)
      split(middle, fm, b, fb, depth + 1)
    }
    split(low, first.cdf(low) + second.cdf(low), high, first.cdf(high) + second.cdf(high), 0)
    return points + [high]
  }

  /// Where |F − G| is largest between two points, by golden section.
  private func maximum(from low: Double, to high: Double) -> Double {
    let ratio = (5.0.squareRoot() - 1) / 2
    var (a, b) = (low, high)
    var (x, y) = (b - ratio * (b - a), a + ratio * (b - a))
    var (fx, fy) = (abs(difference(x)), abs(difference(y)))
    for _ in 0..<80 where b - a > 1e-9 * max(abs(a), abs(b)) {
      if fx < fy {
        (a, x, fx) = (x, y, fy)
        y = a + ratio * (b - a)
        fy = abs(difference(y))
      } else {
        (b, y, fy) = (y, x, fx)
        x = b - ratio * (b - a)
        fx = abs(difference(x))
      }
    }
    return fx < fy ? y : x
  }
}
