import VectorKernels

/// A function of every element of an array, by a vector kernel.
///
/// Every instruction set gives the same bits. The largest errors seen against 30-digit values over the whole
/// range stand with each case, in ulp; results in the subnormal range are rounded once. `.nan` gives `.nan`.
package enum BulkFunction: String, CaseIterable, Sendable {
  /// log x: −∞ at 0, `.nan` below; 0.9 ulp.
  case log
  /// eˣ; 0.9 ulp.
  case exp
  /// eˣ − 1; 1.2 ulp.
  case expm1
  /// sin(πx) for |x| ≤ 2⁵⁰; 1.3 ulp for |x| ≤ 1.
  case sinpi
  /// cos(πx) for |x| ≤ 2⁵⁰; 1.3 ulp for |x| ≤ 1.
  case cospi
  /// erf x; 1.1 ulp.
  case erf
  /// erfc x; 1.8 ulp.
  case erfc
  /// Φ(x), its lower tail directly; 1.9 ulp.
  case normalCDF
  /// 1 − Φ(x), the upper tail directly; 1.9 ulp.
  case normalUpperTail
  /// Φ⁻¹(x): infinite at 0 and 1, `.nan` outside; 2 ulp.
  case normalQuantile
  /// ½ + atan(x)/π, its lower tail directly; 1.7 ulp.
  case cauchyCDF
  /// F_C⁻¹(Φ(x)); 2.5 ulp, infinite where the value leaves the double range.
  case normalToCauchy
  /// Φ⁻¹(F_C(x)); 2.1 ulp.
  case cauchyToNormal

  /// Writes the value of every element.
  ///
  /// - Precondition: `output.count >= values.count`.
  package func evaluate(_ values: Span<Double>, into output: inout MutableSpan<Double>) {
    unsafe values.map(into: &output) { unsafe kernel($0, $1, $2) }
  }

  /// Replaces every element by its value.
  package func apply(_ values: inout MutableSpan<Double>) {
    unsafe values.replace { unsafe kernel($0, $1, $2) }
  }

  private var kernel: (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void {
    let kernels = unsafe InstructionSet.kernels.pointee
    return switch self {
    case .log: unsafe kernels.map_log
    case .exp: unsafe kernels.map_exp
    case .expm1: unsafe kernels.map_expm1
    case .sinpi: unsafe kernels.map_sinpi
    case .cospi: unsafe kernels.map_cospi
    case .erf: unsafe kernels.map_erf
    case .erfc: unsafe kernels.map_erfc
    case .normalCDF: unsafe kernels.map_normal_cdf
    case .normalUpperTail: unsafe kernels.map_normal_upper
    case .normalQuantile: unsafe kernels.map_normal_quantile
    case .cauchyCDF: unsafe kernels.map_cauchy_cdf
    case .normalToCauchy: unsafe kernels.map_normal_to_cauchy
    case .cauchyToNormal: unsafe kernels.map_cauchy_to_normal
    }
  }
}

/// A function of every element with two parameters, by a vector kernel; as ``BulkFunction``.
package enum BulkFunctionWithParameters: String, CaseIterable, Sendable {
  /// (x − first)/second.
  case standardized
  /// first + second·x, rounded once.
  case rescaled
  /// The distribution function of the uniform law on (first, second).
  case uniformCDF
  /// The Cauchy coordinate of that law; 2 ulp where x − first, second − x, second − first
  /// and the centre are exact.
  case uniformToCauchy
  /// The point of that law at a Cauchy coordinate, from the nearer end.
  case cauchyToUniform

  /// Writes the value of every element.
  ///
  /// - Precondition: `output.count >= values.count`.
  package func evaluate(
    _ values: Span<Double>, _ first: Double, _ second: Double,
    into output: inout MutableSpan<Double>
  ) {
    unsafe values.map(into: &output) { unsafe kernel($0, $1, $2, first, second) }
  }

  /// Replaces every element by its value.
  package func apply(_ values: inout MutableSpan<Double>, _ first: Double, _ second: Double) {
    unsafe values.replace { unsafe kernel($0, $1, $2, first, second) }
  }

  private var kernel:
    (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int, Double, Double) -> Void
  {
    let kernels = unsafe InstructionSet.kernels.pointee
    return switch self {
    case .standardized: unsafe kernels.map_standardized
    case .rescaled: unsafe kernels.map_rescaled
    case .uniformCDF: unsafe kernels.map_uniform_cdf
    case .uniformToCauchy: unsafe kernels.map_uniform_to_cauchy
    case .cauchyToUniform: unsafe kernels.map_cauchy_to_uniform
    }
  }
}

extension Span where Element == Double {
  /// Calls `kernel` with the elements, the beginning of `output` and their number.
  fileprivate func map(
    into output: inout MutableSpan<Double>,
    _ kernel: (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void
  ) {
    precondition(output.count >= count, "\(output.count) places for \(count) values")
    unsafe withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        guard let from = input.baseAddress, let to = output.baseAddress else { return }
        unsafe kernel(from, to, input.count)
      }
    }
  }
}

extension MutableSpan where Element == Double {
  /// Calls `kernel` with the elements as input and output.
  fileprivate mutating func replace(
    _ kernel: (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void
  ) {
    unsafe withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      unsafe kernel(base, base, buffer.count)
    }
  }
}
