/// Numbers that several tasks may write at once, each a part of its own.
///
/// Safe as long as no two tasks have the same part; the kernels cut arrays into parts that do not overlap.
@safe
final class Storage: Sendable {
  private nonisolated(unsafe) let numbers: UnsafeMutableBufferPointer<Double>

  /// Zeros, written once so that the memory is really there.
  init(count: Int) {
    unsafe numbers = .allocate(capacity: count)
    unsafe numbers.initialize(repeating: 0)
  }

  /// A copy of an array.
  convenience init(_ values: [Double]) {
    self.init(count: values.count)
    write(0..<values.count) { part in
      for index in values.indices { part[index] = values[index] }
    }
  }

  deinit { unsafe numbers.deallocate() }

  var count: Int { unsafe numbers.count }

  /// Hands a part out for reading.
  func read<Result>(
    _ part: Range<Int>, _ body: (Span<Double>) throws -> Result
  ) rethrows -> Result {
    let slice = unsafe UnsafeBufferPointer(rebasing: numbers[part])
    return try unsafe body(Span(_unsafeElements: slice))
  }

  /// Hands a part out for writing.
  func write<Result>(
    _ part: Range<Int>, _ body: (inout MutableSpan<Double>) throws -> Result
  ) rethrows -> Result {
    let slice = unsafe UnsafeMutableBufferPointer(rebasing: numbers[part])
    var span = unsafe MutableSpan(_unsafeElements: slice)
    return try body(&span)
  }
}
