import VectorKernels

extension [Double] {
  /// Sorts numbers in a time that grows with their count alone, digit by digit; −0 before 0.
  ///
  /// Needs as much memory again.
  ///
  /// - Precondition: no value is `.nan`.
  package mutating func sortNumbers() {
    // For few values clearing the digits' tables would take longer than comparing.
    guard count >= 512, count < 1 << 32 else {
      sort()
      return
    }
    var scratch = self
    unsafe withUnsafeMutableBufferPointer { values in
      unsafe scratch.withUnsafeMutableBufferPointer { scratch in
        guard let base = values.baseAddress, let other = scratch.baseAddress else { return }
        unsafe InstructionSet.kernels.pointee.sort_ascending(base, other, values.count)
      }
    }
  }

  /// The numbers in ascending order; see ``sortNumbers()``.
  package func sortedNumbers() -> [Double] {
    var copy = self
    copy.sortNumbers()
    return copy
  }

  /// The numbers in ascending order, and where each stood; equal ones in any order.
  ///
  /// - Precondition: all values are finite.
  package func sortedWithOrder() -> (values: [Double], order: [Int]) {
    // The lowest bits of each number give way to its place, so that both are sorted at once.
    let mask = UInt64.max >> UInt64(UInt64(count).leadingZeroBitCount)
    var marked = indices.map { place in
      Double(bitPattern: self[place].bitPattern & ~mask | UInt64(place))
    }
    marked.sortNumbers()
    var order = marked.map { Int($0.bitPattern & mask) }
    var values = order.map { self[$0] }
    // Only numbers that agreed in all other bits can be out of order.
    for end in values.indices.dropFirst() {
      let (value, place) = (values[end], order[end])
      var slot = end
      while slot > 0 && values[slot - 1] > value {
        values[slot] = values[slot - 1]
        order[slot] = order[slot - 1]
        slot -= 1
      }
      values[slot] = value
      order[slot] = place
    }
    return (values, order)
  }
}
