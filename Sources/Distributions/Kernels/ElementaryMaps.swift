import VectorKernels

/// Elementary functions of every element, by the vector kernels: equal bits on every instruction set.
extension MutableSpan where Element == Double {
  /// log x.
  mutating func applyLog() { unsafe apply(InstructionSet.kernels.pointee.map_log) }

  /// eˣ.
  mutating func applyExp() { unsafe apply(InstructionSet.kernels.pointee.map_exp) }

  /// eˣ − 1.
  mutating func applyExpm1() { unsafe apply(InstructionSet.kernels.pointee.map_expm1) }

  /// P(Y ≤ x) of the standard Cauchy law.
  mutating func applyCauchyCDF() { unsafe apply(InstructionSet.kernels.pointee.map_cauchy_cdf) }

  /// sin(πx), for |x| ≤ 2⁵⁰.
  mutating func applySinPi() { unsafe apply(InstructionSet.kernels.pointee.map_sinpi) }

  /// cos(πx), for |x| ≤ 2⁵⁰.
  mutating func applyCosPi() { unsafe apply(InstructionSet.kernels.pointee.map_cospi) }

  private typealias Kernel =
    @convention(c) (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void

  private mutating func apply(_ kernel: Kernel) {
    unsafe withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      unsafe kernel(base, base, buffer.count)
    }
  }
}
