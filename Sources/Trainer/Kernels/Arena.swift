/// The memory of a compiled plan: taken once, zeroed, and given back with the plan.
@safe
package final class Arena {
  private nonisolated(unsafe) let base: UnsafeMutableRawPointer
  private let byteCount: Int
  private var used = 0

  /// - Parameter byteCount: room for all buffers, each rounded up to ``alignment``.
  package init(byteCount: Int) {
    self.byteCount = byteCount
    unsafe base = .allocate(byteCount: max(byteCount, 1), alignment: Self.alignment)
    unsafe base.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
  }

  deinit { unsafe base.deallocate() }

  /// Bytes between the starts of buffers: a line of the cache, and a vector.
  package static let alignment = 64

  /// The bytes that a buffer of `count` numbers takes.
  package static func size(_ count: Int, _ precision: Precision = .float32) -> Int {
    (count * precision.bytes + alignment - 1) / alignment * alignment
  }

  /// The next `count` numbers.
  ///
  /// - Precondition: they fit.
  package func buffer(_ count: Int, _ precision: Precision = .float32) -> Buffer {
    let size = Self.size(count, precision)
    precondition(used + size <= byteCount, "\(used + size) bytes in an arena of \(byteCount)")
    defer { used += size }
    return unsafe Buffer(address: base + used, count: count, precision: precision)
  }
}

/// A view of numbers in an ``Arena``, which must outlive it.
///
/// Kernels read and write it without looks at bounds; everything else uses ``values`` and ``assign(_:)``.
@safe
package struct Buffer: Sendable {
  /// The first number.
  package nonisolated(unsafe) let address: UnsafeMutableRawPointer
  /// How many numbers there are.
  package let count: Int
  /// How they are stored.
  package let precision: Precision

  package init(address: UnsafeMutableRawPointer, count: Int, precision: Precision) {
    unsafe self.address = address
    self.count = count
    self.precision = precision
  }

  /// A part of the numbers.
  ///
  /// - Precondition: it lies within.
  package subscript(range: Range<Int>) -> Buffer {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "\(range) of \(count)")
    return unsafe Buffer(
      address: address + range.lowerBound * precision.bytes, count: range.count,
      precision: precision)
  }

  /// The first number of 32 bits.
  ///
  /// - Precondition: `precision` is `.float32`.
  package var floats: UnsafeMutablePointer<Float> {
    precondition(precision == .float32, "numbers are \(precision)")
    return unsafe address.assumingMemoryBound(to: Float.self)
  }

  /// The first number of 16 bits.
  ///
  /// - Precondition: `precision` is `.bfloat16`.
  package var halves: UnsafeMutablePointer<UInt16> {
    precondition(precision == .bfloat16, "numbers are \(precision)")
    return unsafe address.assumingMemoryBound(to: UInt16.self)
  }

  /// A copy of all numbers of 32 bits.
  package var values: [Float] {
    unsafe [Float](UnsafeBufferPointer(start: floats, count: count))
  }

  /// Replaces all numbers of 32 bits.
  ///
  /// - Precondition: there are as many values as numbers.
  package func assign(_ values: [Float]) {
    precondition(values.count == count, "\(values.count) values for \(count) numbers")
    for (index, value) in values.enumerated() { unsafe floats[index] = value }
  }
}
