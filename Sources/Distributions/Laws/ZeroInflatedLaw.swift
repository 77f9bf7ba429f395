/// A continuous law of which a part is moved to an atom at 0: one coordinate of a sparse vector.
///
/// F(x) = (1 − w)·F_base(x) + w·[x ≥ 0].
public struct ZeroInflatedLaw<Base: Distribution>: DistributionFunction {
  /// The law where the coordinate is not set to 0.
  public let base: Base
  /// w, the probability of the atom; in `0...1`.
  public let zeroProbability: Double

  /// `base`, set to 0 with probability `zeroProbability`.
  ///
  /// - Throws: `DistributionError.parameter` unless the probability lies in `0...1`.
  public init(_ base: Base, zeroProbability: Double) throws(DistributionError) {
    guard (0...1).contains(zeroProbability) else {
      throw .parameter(
        name: "zero probability", value: "\(zeroProbability)", requirement: "between 0 and 1")
    }
    self.init(checked: base, zeroProbability: zeroProbability)
  }

  init(checked base: Base, zeroProbability: Double) {
    self.base = base
    self.zeroProbability = zeroProbability
  }

  public var description: String {
    "zero-inflated(base=\(base),zero-probability=\(Specification.number(zeroProbability)))"
  }

  public var atoms: [Double] { zeroProbability > 0 ? [0] : [] }

  public func cdf(_ x: Double) -> Double {
    (1 - zeroProbability) * base.cdf(x) + (x >= 0 ? zeroProbability : 0)
  }

  public func cdfBelow(_ x: Double) -> Double {
    (1 - zeroProbability) * base.cdfBelow(x) + (x > 0 ? zeroProbability : 0)
  }

  public func survivalFunction(_ x: Double) -> Double {
    (1 - zeroProbability) * base.survivalFunction(x) + (x < 0 ? zeroProbability : 0)
  }
}
