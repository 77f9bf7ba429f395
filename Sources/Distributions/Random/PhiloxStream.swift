/// A stream of random words from Philox4x32-10, addressed instead of shared.
///
/// The key is the user's seed; the counter's upper words are the purpose and the block, its lower 64
/// bits count the blocks of four 32-bit words. Equal addresses give equal words on every machine, and
/// streams at different addresses never overlap. Source: Salmon, Moraes, Dror & Shaw, *Parallel random
/// numbers: as easy as 1, 2, 3* (SC 2011); the known answers are Random123's.
public struct PhiloxStream: RandomNumberGenerator, Sendable {
  let key: SIMD2<UInt32>
  let upper: SIMD2<UInt32>
  private(set) var counter: UInt64 = 0
  private var pending: UInt64 = 0
  private var hasPending = false

  /// The stream of one block of one purpose.
  public init(seed: UInt64, purpose: Purpose, block: UInt32 = 0) {
    key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    upper = SIMD2(block, purpose.rawValue)
  }

  /// A child stream made from one word of this one, for draws that consume an unknown number of words.
  public mutating func child() -> PhiloxStream { PhiloxStream(seed: next(), purpose: .child) }

  /// The next 64-bit word.
  public mutating func next() -> UInt64 {
    if hasPending {
      hasPending = false
      return pending
    }
    let words = Self.block(
      counter: SIMD4(
        UInt32(truncatingIfNeeded: counter), UInt32(truncatingIfNeeded: counter >> 32), upper[0],
        upper[1]), key: key)
    counter &+= 1
    pending = UInt64(words[2]) | UInt64(words[3]) << 32
    hasPending = true
    return UInt64(words[0]) | UInt64(words[1]) << 32
  }

  /// Passes over as many whole counters as hold `words` words; a word left from the last counter is dropped.
  mutating func skip(words: Int) {
    counter &+= UInt64((words + 1) / 2)
    hasPending = false
  }

  /// A uniform number in (0, 1): the midpoint of one of 2⁵³ equal cells.
  public mutating func uniform() -> Double { (Double(next() >> 11) + 0.5) * 0x1p-53 }

  /// Ten rounds of Philox4x32 on one counter.
  ///
  /// - Parameters:
  ///   - counter: four words, lowest first.
  ///   - key: two words.
  public static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    var (c0, c1, c2, c3) = (counter[0], counter[1], counter[2], counter[3])
    var (k0, k1) = (key[0], key[1])
    for _ in 0..<10 {
      let a = UInt64(c0) &* 0xD251_1F53
      let b = UInt64(c2) &* 0xCD9E_8D57
      (c0, c1, c2, c3) = (
        UInt32(truncatingIfNeeded: b >> 32) ^ c1 ^ k0, UInt32(truncatingIfNeeded: b),
        UInt32(truncatingIfNeeded: a >> 32) ^ c3 ^ k1, UInt32(truncatingIfNeeded: a)
      )
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return SIMD4(c0, c1, c2, c3)
  }
}
