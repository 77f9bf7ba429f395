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
}
