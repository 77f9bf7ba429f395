import TensorKernels

/// A convolution by matrix products over blocks of features, for every shape and either precision.
///
/// A block of features gathers what the filter sees of the images (for the adjoint: the features around it), which
/// stays in the cache near the core while it is multiplied by the weights. Sums run over the filter in a fixed order,
/// so all instruction sets give the same bits. Images of few channels go backwards another way: each feature makes its
/// 25 numbers for each channel, and each pixel adds up its own.
///
/// With bfloat16, weights are rounded when they change, and sums are 32-bit numbers.
package final class DirectConvolution: ConvolutionKernel {
  package let shape: ConvolutionShape
  private let workers: Workers
  private let weights: PreparedWeights

  /// A convolution of 32-bit numbers.
  package init(
    shape: ConvolutionShape, workers: Workers, kernels: TensorKernelTable = .current
  ) {
    self.shape = shape
    self.workers = workers
    weights = PreparedWeights(shape: shape, kernels: .floats(kernels))
  }

  /// A convolution of bfloat16.
  package init(shape: ConvolutionShape, workers: Workers, halves: HalfKernelTable) {
    self.shape = shape
    self.workers = workers
    weights = PreparedWeights(shape: shape, kernels: .halves(halves))
  }

  package var name: String { "direct" }

  package func use(weights: Buffer) { self.weights.use(weights) }

  package func forward(
    _ images: Buffer, into features: Buffer, count: Int, epilogue: Epilogue
  ) {
    check(images: images, features: features, count: count)
    let weights = weights.forward(workers), shape = shape
    run(count * shape.pixels) { first, count, kernels in
      var shape = shape.native, epilogue = unsafe epilogue.native
      unsafe kernels.convolution_forward(
        &shape, images.address, weights.address, first, count, features.address, &epilogue)
    }
  }

  package func adjoint(
    _ features: Buffer, into images: Buffer, count: Int, epilogue: Epilogue
  ) {
    check(images: images, features: features, count: count)
    let weights = weights.adjoint(workers), shape = shape, kernels = self.weights.kernels
    guard shape.isNarrow else {
      return run(count * shape.pixels) { first, count, kernels in
        var shape = shape.native, epilogue = unsafe epilogue.native
        unsafe kernels.convolution_adjoint(
          &shape, features.address, weights.address, first, count, images.address, &epilogue)
      }
    }
    workers.forEach(count) { image in
      var shape = shape.native, epilogue = unsafe epilogue.native
      unsafe kernels.convolutions.narrow_adjoint(
        &shape, features.address, weights.address, image, image + 1, images.address, &epilogue)
    }
  }

  package func weightGradient(
    images: Buffer, features: Buffer, into gradient: Buffer, count: Int, accumulate: Bool
  ) {
    check(images: images, features: features, count: count)
    precondition(
      gradient.count == shape.weightCount, "\(gradient.count) weights, not \(shape.weightCount)")
    let rows = 25 * shape.channels, pair = 2 * Int(TK_GRADIENT_ROWS)
    // An even number of blocks, which two tasks share evenly.
    let shape = shape, kernels = weights.kernels, blocks = 2 * ((rows + pair - 1) / pair)
    workers.forEach(blocks) { block in
      var shape = shape.native
      unsafe kernels.convolutions.convolution_gradient(
        &shape, images.address, features.address, count, block * rows / blocks,
        (block + 1) * rows / blocks, gradient.floats, accumulate ? 1 : 0)
    }
  }

  /// Features of a block.
  private static let block = 128

  /// Calls `body` with the first feature and the number of features of each block.
  private func run(_ total: Int, _ body: @Sendable (Int, Int, tk_convolutions) -> Void) {
    let kernels = weights.kernels
    workers.forEach((total + Self.block - 1) / Self.block) { block in
      let first = block * Self.block
      unsafe body(first, min(Self.block, total - first), kernels.convolutions)
    }
  }

  private func check(images: Buffer, features: Buffer, count: Int) {
    precondition(
      images.count >= count * shape.imageCount && features.count >= count * shape.featureCount,
      "\(count) images in \(images.count) and \(features.count) numbers")
    precondition(
      images.precision == weights.kernels.precision
        && features.precision == weights.kernels.precision,
      "\(images.precision) images and \(features.precision) features")
  }
}

extension ConvolutionShape {
  /// Features of one image, each with its channels.
  fileprivate var pixels: Int { height / 2 * (width / 2) }

  /// Whether the adjoint adds up numbers that each feature makes.
  var isNarrow: Bool { tk_is_narrow(width, channels) != 0 }

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
