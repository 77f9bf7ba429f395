import Distributions
import Foundation

/// Kolmogorov–Smirnov distances of samples and the gates that they are held to.
enum GoodnessOfFit {
  /// sup |F_n − F|, with jumps of F counted from both sides.
  static func distance(_ sample: [Double], from law: any DistributionFunction) -> Double {
    func open(_ law: some DistributionFunction) -> Double {
      let sorted = sample.sorted(), count = Double(sorted.count)
      var largest = 0.0, first = 0
      while first < sorted.count {
        var last = first
        while last + 1 < sorted.count, sorted[last + 1] == sorted[first] { last += 1 }
        let below = abs(Double(first) / count - law.cdfBelow(sorted[first]))
        let at = abs(Double(last + 1) / count - law.cdf(sorted[first]))
        largest = max(largest, below, at)
        first = last + 1
      }
      return largest
    }
    // The tables of slow laws are exact to 10⁻⁸, far below any gate.
    let fast: any DistributionFunction = (law as? any Distribution)?.bulkForm ?? law
    return open(fast)
  }

  /// The distance that a correct build exceeds with probability 10⁻⁶/200 at most (Dvoretzky, Kiefer,
  /// Wolfowitz and Massart).
  static func critical(count: Int) -> Double {
    sqrt(log(2 / (1e-6 / 200)) / (2 * Double(count)))
  }
}

/// `count` draws of a prior, row-major.
func draws(
  _ prior: any LatentPrior, count: Int, seed: UInt64 = TestSeed.value, block: UInt32 = 0
) -> [Double] {
  var output = [Double](repeating: 0, count: count * prior.dimension)
  var stream = PhiloxStream(seed: seed, purpose: .samples, block: block)
  var span = output.mutableSpan
  prior.fill(&span, count: count, using: &stream)
  return output
}
