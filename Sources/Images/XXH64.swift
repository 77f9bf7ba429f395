/// The checksum XXH64: 64 bits, as fast as memory is read, for finding damage and telling contents apart.
///
/// - Source: Y. Collet, *xxHash fast digest algorithm*, specification 0.1.1.
package enum XXH64 {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  /// The checksum of bytes.
  package static func hash(_ bytes: RawSpan, seed: UInt64 = 0) -> UInt64 {
    let count = bytes.byteCount
    var position = 0
    var state: UInt64
    if count >= 32 {
      var (a, b) = (seed &+ prime1 &+ prime2, seed &+ prime2)
      var (c, d) = (seed, seed &- prime1)
      while position + 32 <= count {
        a = round(a, word(bytes, position))
        b = round(b, word(bytes, position + 8))
        c = round(c, word(bytes, position + 16))
        d = round(d, word(bytes, position + 24))
        position += 32
      }
      state = rotate(a, 1) &+ rotate(b, 7) &+ rotate(c, 12) &+ rotate(d, 18)
      for lane in [a, b, c, d] { state = (state ^ round(0, lane)) &* prime1 &+ prime4 }
    } else {
      state = seed &+ prime5
    }
    state &+= UInt64(count)
    while position + 8 <= count {
      state = rotate(state ^ round(0, word(bytes, position)), 27) &* prime1 &+ prime4
      position += 8
    }
    if position + 4 <= count {
      let half = UInt64(
        UInt32(
          littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt32.self))
      )
      state = rotate(state ^ (half &* prime1), 23) &* prime2 &+ prime3
      position += 4
    }
    while position < count {
      let byte = UInt64(unsafe bytes.unsafeLoad(fromByteOffset: position, as: UInt8.self))
      state = rotate(state ^ (byte &* prime5), 11) &* prime1
      position += 1
    }
    state = (state ^ state >> 33) &* prime2
    state = (state ^ state >> 29) &* prime3
    return state ^ state >> 32
  }

  // The loads lie inside the span by the conditions of the loops.
  private static func word(_ bytes: RawSpan, _ position: Int) -> UInt64 {
    UInt64(
      littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  private static func round(_ state: UInt64, _ word: UInt64) -> UInt64 {
    rotate(state &+ word &* prime2, 31) &* prime1
  }

  private static func rotate(_ word: UInt64, _ bits: UInt64) -> UInt64 {
    word << bits | word >> (64 - bits)
  }
}
