import TensorKernels

/// A convolution by matrix products over blocks of features, for every shape.
///
/// A block of features gathers what the filter sees of the images (for the adjoint: the features around it), which
/// stays in the cache near the core while it is multiplied by the weights. Sums run over the filter in a fixed order,
/// so all instruction sets give the same bits. Images of few channels go backwards another way: each feature makes its
/// 25 numbers for each channel, and each pixel adds up its own.
package final class DirectConvolution: ConvolutionKernel {
  package let shape: ConvolutionShape
  private let kernels: TensorKernelTable
  private let workers: Workers
  private var weights: Buffer?
  private var prepared: Prepared?

  /// The weights as the adjoint reads them; made when it is first asked for after they changed.
  private struct Prepared {
    let arena: Arena
    let buffer: Buffer
    var isCurrent = false
  }

  package init(
    shape: ConvolutionShape, workers: Workers, kernels: TensorKernelTable = .current
  ) {
    self.shape = shape
    self.workers = workers
    self.kernels = kernels
  }

  package var name: String { "direct" }

  package func use(weights: Buffer) {
    precondition(
      weights.count == shape.weightCount, "\(weights.count) weights, not \(shape.weightCount)")
    self.weights = weights
    prepared?.isCurrent = false
  }

  package func forward(
    _ images: Buffer, into features: Buffer, count: Int, epilogue: Epilogue
  ) {
    check(images: images, features: features, count: count)
    let weights = currentWeights, total = count * shape.pixels, shape = shape
    run(total) { first, count, kernels in
      var shape = shape.native, epilogue = unsafe epilogue.native
      unsafe kernels.convolution_forward(
        &shape, images.floats, weights.floats, first, count, features.floats, &epilogue)
    }
  }

  package func adjoint(
    _ features: Buffer, into images: Buffer, count: Int, epilogue: Epilogue
  ) {
    check(images: images, features: features, count: count)
    let weights = preparedWeights(), shape = shape, kernels = kernels
    guard shape.isNarrow else {
      return run(count * shape.pixels) { first, count, kernels in
        var shape = shape.native, epilogue = unsafe epilogue.native
        unsafe kernels.convolution_adjoint(
          &shape, features.floats, weights.floats, first, count, images.floats, &epilogue)
      }
    }
    workers.forEach(count) { image in
      var shape = shape.native, epilogue = unsafe epilogue.native
      unsafe kernels.functions.narrow_adjoint(
        &shape, features.floats, weights.floats, image, image + 1, images.floats, &epilogue)
    }
  }

  package func weightGradient(
    images: Buffer, features: Buffer, into gradient: Buffer, count: Int, accumulate: Bool
  ) {
    check(images: images, features: features, count: count)
    precondition(
      gradient.count == shape.weightCount, "\(gradient.count) weights, not \(shape.weightCount)")
    let rows = 25 * shape.channels, most = Int(TK_GRADIENT_ROWS), shape = shape, kernels = kernels
    let blocks = max(2, (rows + most - 1) / most)
    workers.forEach(blocks) { block in
      var shape = shape.native
      unsafe kernels.functions.convolution_gradient(
        &shape, images.floats, features.floats, count, block * rows / blocks,
        (block + 1) * rows / blocks, gradient.floats, accumulate ? 1 : 0)
    }
  }

  /// Features of a block.
  private static let block = 128

  /// Calls `body` with the first feature and the number of features of each block.
  private func run(_ total: Int, _ body: @Sendable (Int, Int, tk_kernels) -> Void) {
    let kernels = kernels
    workers.forEach((total + Self.block - 1) / Self.block) { block in
      let first = block * Self.block
      unsafe body(first, min(Self.block, total - first), kernels.functions)
    }
  }

  private var currentWeights: Buffer {
    guard let weights else { preconditionFailure("a convolution without weights") }
    return weights
  }

  private func preparedWeights() -> Buffer {
    let weights = currentWeights, shape = shape, kernels = kernels
    var prepared = self.prepared ?? makePrepared()
    let buffer = prepared.buffer
    if !prepared.isCurrent {
      workers.forEach(shape.isNarrow ? 1 : 9) { index in
        var native = shape.native
        if shape.isNarrow {
          unsafe kernels.functions.transpose(
            25 * shape.channels, shape.features, weights.floats, shape.features, buffer.floats,
            tk_narrow_columns(shape.channels))
        } else {
          unsafe kernels.functions.neighbour_weights(&native, weights.floats, index, buffer.floats)
        }
      }
      prepared.isCurrent = true
    }
    self.prepared = prepared
    return buffer
  }

  private func makePrepared() -> Prepared {
    let narrow = shape.features * tk_narrow_columns(shape.channels)
    let count = shape.isNarrow ? narrow : shape.weightCount
    let arena = Arena(byteCount: Arena.size(count))
    return Prepared(arena: arena, buffer: arena.buffer(count))
  }

  private func check(images: Buffer, features: Buffer, count: Int) {
    precondition(
      images.count >= count * shape.imageCount && features.count >= count * shape.featureCount,
      "\(count) images in \(images.count) and \(features.count) numbers")
  }
}

extension ConvolutionShape {
  /// Features of one image, each with its channels.
  fileprivate var pixels: Int { height / 2 * (width / 2) }

  fileprivate var isNarrow: Bool { tk_is_narrow(width, channels) != 0 }

  var native: tk_convolution {
    tk_convolution(height: height, width: width, channels: channels, features: features)
  }
}

extension Epilogue {
  @unsafe var native: tk_epilogue {
    unsafe tk_epilogue(
      bias: bias?.floats, slope: slope, mask: mask?.address, mask_slope: maskSlope)
  }
}
