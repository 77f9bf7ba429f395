import Distributions

/// The order in which a training meets its images: another permutation in every epoch.
///
/// A Feistel network of eight rounds over the smallest power of 4 that holds all numbers; numbers beyond the last are
/// mapped again until they fall within (cycle walking). Round keys come from Philox under the seed and the epoch, so
/// any position is found without the ones before it. Source: Black & Rogaway, *Ciphers with arbitrary finite domains*
/// (CT-RSA 2002).
package struct ImageOrder: Sendable {
  /// How many images there are.
  package let count: Int
  private let key: SIMD2<UInt32>
  /// Bits of either half of a number.
  private let halfBits: UInt32

  /// - Precondition: `count` is at least 1 and fits into 32 bits.
  package init(seed: UInt64, count: Int) {
    precondition(count >= 1 && count <= Int(UInt32.max), "\(count) images cannot be permuted")
    self.count = count
    key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    let bits = UInt32(Int.bitWidth - (count - 1).leadingZeroBitCount)
    halfBits = max(1, (bits + 1) / 2)
  }

  /// The image that is met as number `position` since the beginning of the training.
  package func image(at position: Int) -> Int {
    let epoch = UInt32(truncatingIfNeeded: position / count)
    var number = UInt32(position % count)
    repeat { number = permuted(number, epoch: epoch) } while number >= count
    return Int(number)
  }

  private func permuted(_ number: UInt32, epoch: UInt32) -> UInt32 {
    let mask = UInt32((UInt64(1) << UInt64(halfBits)) - 1)
    var (left, right) = (number >> halfBits, number & mask)
    for round in 0..<UInt32(8) {
      let word = PhiloxStream.block(
        counter: SIMD4(right, round, epoch, Purpose.imageOrder.rawValue), key: key)[0]
      (left, right) = (right, left ^ (word & mask))
    }
    return left << halfBits | right
  }
}
