/// An array with numbers on either side that a kernel must leave alone.
struct Guarded {
  private static let mark = 8_675_309.25, margin = 16
  private var storage: [Double]
  private let count: Int

  init(count: Int) {
    self.count = count
    storage = [Double](repeating: Self.mark, count: count + 2 * Self.margin)
  }

  /// Runs `write` on the middle.
  mutating func write(_ write: (inout MutableSpan<Double>) -> Void) {
    let range = Self.margin..<Self.margin + count
    unsafe storage.withUnsafeMutableBufferPointer { buffer in
      var span = unsafe MutableSpan(
        _unsafeElements: UnsafeMutableBufferPointer(rebasing: buffer[range]))
      write(&span)
    }
  }

  /// The middle.
  var values: [Double] { Array(storage[Self.margin..<Self.margin + count]) }

  /// Whether the margins are as they were.
  var isIntact: Bool {
    (storage.prefix(Self.margin) + storage.suffix(Self.margin)).allSatisfy { $0 == Self.mark }
  }
}

extension Sequence<Double> {
  /// A hash of all bits (FNV-1a over 64-bit words), the same on every machine.
  var fingerprint: UInt64 {
    reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1.bitPattern) &* 0x100_0000_01B3 }
  }
}
