import Distributions
import Foundation

/// Thresholds that each coordinate exceeds with probability ½ under a prior, so that pairs of them can
/// be tested for dependence.
struct PairThresholds: Sendable {
  private let coordinates: [Int]
  private let thresholds: [Double]
  /// Whether |x| is compared, not x.
  private let takesMagnitude: Bool

  /// Signs, which are independent fair coins for some priors; nil for others.
  ///
  /// They are for product priors without an atom that blurs the median, and for isotropic priors.
  static func signs(of prior: any LatentPrior) -> PairThresholds? {
    let coordinates = PairCounts.coordinates(of: prior.dimension)
    guard prior.dimension >= 2, prior.hasIndependentCoordinates || prior.isIsotropic else {
      return nil
    }
    let medians = coordinates.map { index in
      (prior.coordinateLaw(index) as? any Distribution)?.quantile(0.5) ?? 0
    }
    let fair = zip(coordinates, medians).allSatisfy { index, median in
      abs(prior.coordinateLaw(index).survivalFunction(median) - 0.5) < 1e-12
    }
    return fair
      ? PairThresholds(coordinates: coordinates, thresholds: medians, takesMagnitude: false) : nil
  }

  /// Magnitudes: independent fair coins for product priors with continuous laws symmetric about 0.
  static func magnitudes(of prior: any LatentPrior) -> PairThresholds? {
    let coordinates = PairCounts.coordinates(of: prior.dimension)
    guard prior.dimension >= 2, prior.hasIndependentCoordinates else { return nil }
    var thresholds: [Double] = []
    for index in coordinates {
      guard let law = prior.coordinateLaw(index) as? any Distribution else { return nil }
      let quartile = law.upperTailQuantile(0.25)
      guard abs(law.cdf(-quartile) - 0.25) < 1e-9 else { return nil }
      thresholds.append(quartile)
    }
    return PairThresholds(coordinates: coordinates, thresholds: thresholds, takesMagnitude: true)
  }

  /// Counts of the rows that exist; row-major, `.nan` rows are left out.
  func counts(of rows: [Double], dimension: Int) -> PairCounts {
    let firsts = stride(from: 0, to: rows.count, by: dimension).filter { !rows[$0].isNaN }
    let wordCount = (firsts.count + 63) / 64
    // The comparisons are fair coins, so no branch may depend on them.
    let magnitudeMask: UInt64 = takesMagnitude ? .max >> 1 : .max
    var bits = [UInt64](repeating: 0, count: coordinates.count * wordCount)
    for (k, first) in firsts.enumerated() {
      for (i, coordinate) in coordinates.enumerated() {
        let value = Double(bitPattern: rows[first + coordinate].bitPattern & magnitudeMask)
        bits[i * wordCount + k / 64] |= (value > thresholds[i] ? 1 : 0) << UInt64(k % 64)
      }
    }
    let words = coordinates.indices.map { Array(bits[$0 * wordCount..<($0 + 1) * wordCount]) }
    return PairCounts(bits: words, count: firsts.count)
  }
}
