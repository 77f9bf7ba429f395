import TensorKernels

/// The C kernels of the fastest instruction set that this processor has; all give the same bits.
@safe
struct TensorKernelTable: Sendable {
  private nonisolated(unsafe) let table: UnsafePointer<tk_kernels>

  static let current = TensorKernelTable()

  private init() {
    let sets = [TK_AVX512, TK_AVX2, TK_BASELINE]
    guard let table = unsafe sets.lazy.compactMap({ unsafe tk_kernels_for($0) }).first else {
      preconditionFailure("no baseline kernels")
    }
    unsafe self.table = table
  }

  var gemm:
    (
      @convention(c) (
        Int, Int, Int, UnsafePointer<Float>, Int, Int, UnsafePointer<Float>, Int,
        UnsafeMutablePointer<Float>, Int, Int32
      ) -> Void
    )
  { unsafe table.pointee.gemm }
}
