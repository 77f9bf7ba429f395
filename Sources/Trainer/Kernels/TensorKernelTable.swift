import TensorKernels

/// An instruction set that the tensor kernels were compiled for; all give the same bits.
package enum TensorInstructionSet: String, CaseIterable, Sendable {
  /// What every processor of the architecture has: SSE2 on x86-64, NEON on arm64.
  case baseline
  /// AVX2 and FMA.
  case avx2
  /// AVX-512 F, VL, BW and DQ.
  case avx512

  /// Those that this processor has, slowest first.
  package static let available = allCases.filter { unsafe tk_kernels_for($0.code) != nil }

  /// The one that tests and benchmarks ask for; nil for the fastest.
  ///
  /// It holds for a task, not for the threads that ``Workers`` use: a kernel reads it where it is made.
  @TaskLocal package static var forced: TensorInstructionSet?

  /// The one in use.
  package static var current: TensorInstructionSet {
    if let forced, available.contains(forced) { return forced }
    return available.last ?? .baseline
  }

  fileprivate var code: tk_instruction_set {
    switch self {
    case .baseline: TK_BASELINE
    case .avx2: TK_AVX2
    case .avx512: TK_AVX512
    }
  }
}

/// The kernels of one instruction set.
///
/// Safe to share: the table behind it is constant and lives as long as the program.
@safe
package struct TensorKernelTable: Sendable {
  package let instructionSet: TensorInstructionSet
  private nonisolated(unsafe) let table: UnsafePointer<tk_kernels>

  /// - Precondition: the processor has the instruction set.
  package init(_ instructionSet: TensorInstructionSet) {
    guard let table = unsafe tk_kernels_for(instructionSet.code) else {
      preconditionFailure("this processor has no \(instructionSet)")
    }
    self.instructionSet = instructionSet
    unsafe self.table = table
  }

  /// The kernels of ``TensorInstructionSet/current``.
  package static var current: TensorKernelTable { TensorKernelTable(.current) }

  /// The functions; their pointers must be right and their buffers large enough.
  @unsafe var functions: tk_kernels { unsafe table.pointee }
}

/// The convolutions of bfloat16, where the processor has instructions for them.
@safe
package struct HalfKernelTable: Sendable {
  private nonisolated(unsafe) let table: UnsafePointer<tk_half_kernels>

  private init?(_ set: tk_instruction_set) {
    guard let table = unsafe tk_half_kernels_for(set) else { return nil }
    unsafe self.table = table
  }

  /// Those that use AVX512-BF16; nil where the processor lacks it.
  package static var current: HalfKernelTable? { HalfKernelTable(TK_AVX512BF16) }

  /// The same arithmetic without its instructions, for tests; it is slow.
  package static var emulated: HalfKernelTable? { HalfKernelTable(TK_BASELINE) }

  /// The functions; their pointers must be right and their buffers large enough.
  @unsafe var functions: tk_half_kernels { unsafe table.pointee }
}
