import VectorKernels

/// Buckets of the real line, numbered `0...count` from the left, whose number needs no search.
///
/// With z the distance from the centre in units of the width of its side, the number is count·½/(1 + z) left of
/// the centre and count less that right of it, to the nearest whole. Around the centre buckets are narrow, in the tails they
/// widen as z². Numbers never descend as values ascend, rounding included. Each instruction set gives the
/// same numbers.
package struct Buckets: Sendable, Equatable {
  /// The largest number; even.
  package let count: Int
  private let centre: Double
  private let left: Double
  private let right: Double

  /// Buckets around a centre; a width that is not positive and finite, or nearly 0, counts as 1.
  ///
  /// - Precondition: `count` is even and in `2...2²⁴`.
  package init(count: Int, centre: Double, leftWidth: Double, rightWidth: Double) {
    precondition(count >= 2 && count <= 1 << 24 && count % 2 == 0, "count is \(count)")
    self.count = count
    self.centre = centre
    left = Self.inverse(leftWidth)
    right = Self.inverse(rightWidth)
  }

  /// Where the buckets 0..<`count` end, right to a few roundings.
  package var ends: [Double] {
    (0..<count).map { number in
      let share = Double(2 * number + 1), rest = Double(2 * count) - share
      return number < count / 2
        ? centre - (Double(count) - share) / share / left
        : centre + (Double(count) - rest) / rest / right
    }
  }

  /// Adds how many values each bucket holds; what is no number counts as number `count + 1`.
  ///
  /// - Precondition: `counts.count == count + 2`.
  package func add(_ values: Span<Double>, to counts: inout MutableSpan<UInt32>) {
    precondition(counts.count == count + 2, "there are \(counts.count) counts")
    var form = form
    unsafe values.withUnsafeBufferPointer { values in
      unsafe counts.withUnsafeMutableBufferPointer { counts in
        guard let from = values.baseAddress, let to = counts.baseAddress else { return }
        unsafe InstructionSet.kernels.pointee.bucket_counts(from, values.count, &form, to)
      }
    }
  }

  /// Writes the values of the buckets marked 1, in the order given, and returns how many they are.
  ///
  /// - Precondition: `marks.count == count + 2`, `output.count >= values.count`.
  package func select(
    _ values: Span<Double>, marks: Span<UInt8>, into output: inout MutableSpan<Double>
  ) -> Int {
    precondition(marks.count == count + 2, "there are \(marks.count) marks")
    precondition(output.count >= values.count, "the output is too small")
    var form = form, selected = 0
    unsafe values.withUnsafeBufferPointer { values in
      unsafe marks.withUnsafeBufferPointer { marks in
        unsafe output.withUnsafeMutableBufferPointer { output in
          guard let from = values.baseAddress, let marks = marks.baseAddress,
            let to = output.baseAddress
          else { return }
          unsafe InstructionSet.kernels.pointee.bucket_select(
            from, values.count, &form, marks, to, &selected)
        }
      }
    }
    return selected
  }

  /// The values of the buckets marked 1, in the order given.
  ///
  /// - Precondition: `marks.count == count + 2`.
  package func selected(_ values: Span<Double>, marks: [UInt8]) -> [Double] {
    var result: [Double] = []
    var chunk = [Double](repeating: 0, count: min(values.count, 4096))
    var first = 0
    while first < values.count {
      let last = min(first + chunk.count, values.count), selected: Int
      do {
        var output = chunk.mutableSpan
        selected = select(values.extracting(first..<last), marks: marks.span, into: &output)
      }
      result += chunk[..<selected]
      first = last
    }
    return result
  }

  /// How many buckets leave few of `values` values in question: a power of two, at least 16·√n up to 2²¹.
  ///
  /// Under its law a sample's distribution function strays by about 1/√n; much finer buckets let the
  /// supremum lie in few of them. Beyond 2²⁴ values they are twice as fine, since evaluating the law at their ends
  /// costs nothing beside two passes, and the values kept take memory.
  package static func count(for values: Int) -> Int {
    let least = Int((values > 1 << 24 ? 32 : 16) * Double(values).squareRoot())
    var count = 256
    while count < 1 << 21, count < least { count *= 2 }
    return count
  }

  private static func inverse(_ width: Double) -> Double {
    width > 0 && width.isFinite && (1 / width).isFinite ? 1 / width : 1
  }

  private var form: vk_buckets {
    vk_buckets(centre: centre, left: left, right: right, count: UInt32(count))
  }
}
