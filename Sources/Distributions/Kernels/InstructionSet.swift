import VectorKernels

/// An instruction set that the vector kernels were compiled for.
///
/// All give the same bits; they differ in speed alone. The fastest that the processor has is used.
public enum InstructionSet: String, CaseIterable, Sendable {
  /// What every processor of the architecture has: SSE2 on x86-64, NEON on arm64.
  case baseline
  /// AVX2 and FMA.
  case avx2
  /// AVX-512 F, VL, BW and DQ.
  case avx512

  /// Those that this processor has, slowest first.
  public static let available = allCases.filter { unsafe $0.table != nil }

  /// The one that tests and benchmarks ask for; nil for the fastest.
  ///
  /// It holds for a task and its children. One that the processor lacks counts as nil.
  @TaskLocal public static var forced: InstructionSet?

  /// The one in use.
  public static var current: InstructionSet {
    if let forced, available.contains(forced) { return forced }
    return available.last ?? .baseline
  }

  private var code: vk_instruction_set {
    switch self {
    case .baseline: VK_BASELINE
    case .avx2: VK_AVX2
    case .avx512: VK_AVX512
    }
  }

  private var table: UnsafePointer<vk_kernels>? { unsafe vk_kernels_for(code) }

  /// The kernels in use; the table is constant and lives as long as the program.
  static var kernels: UnsafePointer<vk_kernels> {
    guard let table = unsafe current.table else { preconditionFailure("no baseline kernels") }
    return unsafe table
  }
}
