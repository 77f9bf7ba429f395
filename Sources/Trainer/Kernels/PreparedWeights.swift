import TensorKernels

/// The kernels of a convolution, which know how its numbers are stored.
enum ConvolutionKernels: Sendable {
  case floats(TensorKernelTable)
  case halves(HalfKernelTable)

  var precision: Precision {
    switch self {
    case .floats: .float32
    case .halves: .bfloat16
    }
  }

  @unsafe var convolutions: tk_convolutions {
    switch self {
    case .floats(let table): unsafe table.functions.convolutions
    case .halves(let table): unsafe table.functions.convolutions
    }
  }
}

/// The weights of a direct convolution, and copies as its kernels read them.
///
/// A copy is made when it is first asked for after the weights changed; its memory stays.
final class PreparedWeights {
  let kernels: ConvolutionKernels
  private let shape: ConvolutionShape
  private var source: Buffer?
  private var forwardCopy, adjointCopy: Copy?

  private struct Copy {
    let arena: Arena
    let buffer: Buffer
    var isCurrent = false

    init(count: Int, precision: Precision) {
      arena = Arena(byteCount: Arena.size(count, precision))
      buffer = arena.buffer(count, precision)
    }
  }

  init(shape: ConvolutionShape, kernels: ConvolutionKernels) {
    self.shape = shape
    self.kernels = kernels
  }

  func use(_ weights: Buffer) {
    precondition(
      weights.count == shape.weightCount, "\(weights.count) weights, not \(shape.weightCount)")
    source = weights
    forwardCopy?.isCurrent = false
    adjointCopy?.isCurrent = false
  }

  /// [row, column and channel][feature]; halves in panels, and in pairs along the filter.
  func forward(_ workers: Workers) -> Buffer {
    let weights = current, shape = shape
    guard case .halves(let table) = kernels else { return weights }
    let units = (25 * shape.channels + 1) / 2
    var copy =
      forwardCopy
      ?? Copy(
        count: 2 * units * tk_panel_columns(shape.features), precision: .bfloat16)
    if !copy.isCurrent {
      let buffer = copy.buffer, parts = min(25, units)
      workers.forEach(parts) { part in
        var native = shape.native
        unsafe table.functions.forward_weights(
          &native, weights.floats, part * units / parts, (part + 1) * units / parts,
          buffer.address)
      }
      copy.isCurrent = true
    }
    forwardCopy = copy
    return copy.buffer
  }

  /// Turned: [feature][…], in panels, halves in pairs along the features.
  func adjoint(_ workers: Workers) -> Buffer {
    let weights = current, shape = shape, kernels = kernels
    var copy = adjointCopy ?? Copy(count: adjointCount, precision: kernels.precision)
    if !copy.isCurrent {
      let buffer = copy.buffer
      workers.forEach(shape.isNarrow ? 1 : 9) { index in
        var native = shape.native
        if shape.isNarrow {
          unsafe kernels.convolutions.narrow_weights(&native, weights.floats, buffer.address)
        } else {
          unsafe kernels.convolutions.neighbour_weights(
            &native, weights.floats, index, buffer.address)
        }
      }
      copy.isCurrent = true
    }
    adjointCopy = copy
    return copy.buffer
  }

  private var adjointCount: Int {
    let columns = tk_adjoint_columns(shape.width, shape.channels)
    switch kernels.precision {
    case .float32: return shape.features * columns
    case .bfloat16: return (shape.features + 1) / 2 * 2 * columns
    }
  }

  private var current: Buffer {
    guard let source else { preconditionFailure("a convolution without weights") }
    return source
  }
}
