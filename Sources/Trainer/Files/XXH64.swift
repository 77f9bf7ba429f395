/// A 64-bit checksum of bytes, for finding damage; it does not protect against intent.
///
/// - Source: Collet, *xxHash*, the algorithm XXH64 with seed 0; <https://github.com/Cyan4973/xxHash>.
package struct XXH64: Sendable {
  private var lanes: SIMD4<UInt64>
  private var pending: [UInt8] = []
  private var count: UInt64 = 0

  package init() {
    lanes = SIMD4(Self.prime1 &+ Self.prime2, Self.prime2, 0, 0 &- Self.prime1)
  }

  /// Takes bytes after those taken before; where they are cut does not matter.
  package mutating func update(_ bytes: RawSpan) {
    count &+= UInt64(bytes.byteCount)
    var start = 0
    if !pending.isEmpty {
      while pending.count < 32, start < bytes.byteCount {
        pending.append(unsafe bytes.unsafeLoad(fromByteOffset: start, as: UInt8.self))
        start += 1
      }
      guard pending.count == 32 else { return }
      let stripe = pending
      pending = []
      let span = unsafe stripe.span.bytes
      mix(span, at: 0)
    }
    while bytes.byteCount - start >= 32 {
      mix(bytes, at: start)
      start += 32
    }
    while start < bytes.byteCount {
      pending.append(unsafe bytes.unsafeLoad(fromByteOffset: start, as: UInt8.self))
      start += 1
    }
  }

  /// The checksum of all bytes taken.
  package var value: UInt64 {
    var hash: UInt64
    if count < 32 {
      hash = Self.prime5
    } else {
      hash =
        Self.rotate(lanes[0], 1) &+ Self.rotate(lanes[1], 7) &+ Self.rotate(lanes[2], 12)
        &+ Self.rotate(lanes[3], 18)
      for lane in 0..<4 {
        hash = (hash ^ Self.round(0, lanes[lane])) &* Self.prime1 &+ Self.prime4
      }
    }
    hash &+= count
    let rest = pending
    var tail = rest[...]
    while tail.count >= 8 {
      hash ^= Self.round(0, Self.word(tail.prefix(8)))
      hash = Self.rotate(hash, 27) &* Self.prime1 &+ Self.prime4
      tail = tail.dropFirst(8)
    }
    if tail.count >= 4 {
      hash ^= Self.word(tail.prefix(4)) &* Self.prime1
      hash = Self.rotate(hash, 23) &* Self.prime2 &+ Self.prime3
      tail = tail.dropFirst(4)
    }
    for byte in tail {
      hash = Self.rotate(hash ^ UInt64(byte) &* Self.prime5, 11) &* Self.prime1
    }
    hash = (hash ^ hash >> 33) &* Self.prime2
    hash = (hash ^ hash >> 29) &* Self.prime3
    return hash ^ hash >> 32
  }

  private mutating func mix(_ bytes: RawSpan, at start: Int) {
    for lane in 0..<4 {
      let word = unsafe bytes.unsafeLoadUnaligned(
        fromByteOffset: start + 8 * lane, as: UInt64.self)
      lanes[lane] = Self.round(lanes[lane], UInt64(littleEndian: word))
    }
  }

  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotate(lane &+ word &* prime2, 31) &* prime1
  }

  private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5
}

extension XXH64 {
  /// Takes the UTF-8 bytes of a text and then their number, so that no two lists of texts are taken alike.
  package mutating func update(_ text: String) {
    let bytes = Array(text.utf8)
    let span = unsafe bytes.span.bytes
    update(span)
    update(UInt64(bytes.count))
  }

  /// Takes the eight bytes of a number, the least significant one first.
  package mutating func update(_ number: UInt64) {
    let bytes = (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
    let span = unsafe bytes.span.bytes
    update(span)
  }

  /// The value as sixteen hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
