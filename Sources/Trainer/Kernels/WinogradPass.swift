import TensorKernels

/// The blocks of one pass of a Winograd convolution.
@safe
struct WinogradPass: Sendable {
  let plan: WinogradPlan
  private nonisolated(unsafe) let kernels: UnsafePointer<tk_kernels>
  private let weights: Buffer?
  /// A group's transformed images and features.
  private let inputs, outputs: Buffer
  /// What the tasks have to themselves.
  private let own: Buffer

  init(plan: WinogradPlan, weights: Buffer?, scratch: Buffer) {
    self.plan = plan
    self.weights = weights
    unsafe kernels = Self.table()
    inputs = scratch[0..<plan.inputCount]
    outputs = scratch[plan.inputCount..<plan.inputCount + plan.outputCount]
    own = scratch[plan.inputCount + plan.outputCount..<scratch.count]
  }

  private static func table() -> UnsafePointer<tk_kernels> {
    for set in [TK_AVX512, TK_AVX2, TK_BASELINE] {
      if let table = unsafe tk_kernels_for(set) { return unsafe table }
    }
    preconditionFailure("no baseline kernels")
  }

  /// A task's own parts of the scratch.
  @safe
  private struct Own {
    nonisolated(unsafe) let filters, products, transposed, sums: UnsafeMutablePointer<Float>
  }

  private func own(_ task: Int) -> Own {
    let filters = unsafe own.floats + task * plan.taskCount
    let products = unsafe filters + plan.filterCount
    let transposed = unsafe products + plan.productCount
    return unsafe Own(
      filters: filters, products: products, transposed: transposed,
      sums: transposed + plan.transposedCount)
  }

  /// Takes an image of a batch to the points, as the `slot`-th of `count`.
  func transform(images: Buffer, image: Int, slot: Int, of count: Int) {
    let shape = plan.shape
    unsafe kernels.pointee.winograd_images(
      images.floats + image * shape.imageCount, shape.height, shape.width, shape.channels,
      count * plan.tiles, slot * plan.tiles, inputs.floats)
  }

  /// Takes an image's features to the points by the adjoint of what gives features from points.
  func transform(features: Buffer, image: Int, slot: Int, of count: Int) {
    let shape = plan.shape
    unsafe kernels.pointee.winograd_features_adjoint(
      features.floats + image * shape.featureCount, shape.height / 2, shape.width / 2,
      shape.features, count * plan.tiles, slot * plan.tiles, outputs.floats)
  }

  /// Computes a panel of features of a group of images.
  func forward(
    panel: Int, task: Int, images: Range<Int>, into features: Buffer, epilogue: Epilogue
  ) {
    guard let weights else { preconditionFailure("no weights") }
    let shape = plan.shape, own = own(task), tiles = images.count * plan.tiles
    let range = plan.features(panel)
    for row in 0..<WinogradLayout.side {
      unsafe kernels.pointee.winograd_filters(
        weights.floats + range.lowerBound, shape.channels * shape.features, shape.features,
        shape.channels, range.count, row, 0, own.filters)
      for column in 0..<WinogradLayout.side {
        let depth = WinogradLayout.phases(row, column) * shape.channels
        let before = WinogradLayout.phasesBefore(row, column) * shape.channels
        let inRow = before - WinogradLayout.phasesBefore(row, 0) * shape.channels
        let point = row * WinogradLayout.side + column
        unsafe kernels.pointee.gemm(
          tiles, range.count, depth, inputs.floats + before * tiles, depth, 1,
          own.filters + inRow * range.count, range.count,
          own.products + point * tiles * range.count, range.count, 0)
      }
    }
    var end = unsafe tk_epilogue(epilogue)
    for (slot, image) in images.enumerated() {
      unsafe kernels.pointee.winograd_features(
        own.products, tiles, slot * plan.tiles, range.count, shape.height / 2, shape.width / 2,
        &end, shape.features, range.lowerBound, image * shape.featureCount, features.floats)
    }
  }

  /// Computes a panel of channels of a group of images.
  func adjoint(
    panel: Int, task: Int, images: Range<Int>, into result: Buffer, epilogue: Epilogue
  ) {
    guard let weights else { preconditionFailure("no weights") }
    let shape = plan.shape, own = own(task), tiles = images.count * plan.tiles
    let range = plan.channels(panel), width = range.count
    for tap in 0..<25 {
      unsafe kernels.pointee.transpose(
        weights.floats + (tap * shape.channels + range.lowerBound) * shape.features, shape.features,
        width, shape.features, own.transposed + tap * shape.features * width, width)
    }
    for row in 0..<WinogradLayout.side {
      unsafe kernels.pointee.winograd_filters(
        own.transposed, shape.features * width, width, shape.features, width, row, 1, own.filters)
      for column in 0..<WinogradLayout.side {
        let phases = WinogradLayout.phases(row, column)
        let before = WinogradLayout.phasesBefore(row, column)
        let inRow = before - WinogradLayout.phasesBefore(row, 0)
        let point = row * WinogradLayout.side + column
        unsafe kernels.pointee.gemm(
          tiles, phases * width, shape.features, outputs.floats + point * tiles * shape.features,
          shape.features, 1, own.filters + inRow * shape.features * width, phases * width,
          own.products + before * tiles * width, phases * width, 0)
      }
    }
    var end = unsafe tk_epilogue(epilogue)
    for (slot, image) in images.enumerated() {
      unsafe kernels.pointee.winograd_images_adjoint(
        own.products, tiles, slot * plan.tiles, shape.height, shape.width, width, own.sums, &end,
        shape.channels, range.lowerBound, image * shape.imageCount, result.floats)
    }
  }

  /// Computes the gradient of the weights between a panel of channels and one of features.
  func weightGradient(
    block: Int, task: Int, images: Int, into gradient: Buffer, accumulate: Bool
  ) {
    let shape = plan.shape, own = own(task), tiles = images * plan.tiles
    let channels = plan.channels(block / plan.featurePanels)
    let features = plan.features(block % plan.featurePanels)
    for row in 0..<WinogradLayout.side {
      for column in 0..<WinogradLayout.side {
        let phases = WinogradLayout.phases(row, column), depth = phases * shape.channels
        let before = WinogradLayout.phasesBefore(row, column)
        let inRow = before - WinogradLayout.phasesBefore(row, 0)
        let point = row * WinogradLayout.side + column
        for phase in 0..<phases {
          unsafe kernels.pointee.gemm(
            channels.count, features.count, tiles,
            inputs.floats + before * tiles * shape.channels + phase * shape.channels
              + channels.lowerBound, 1, depth,
            outputs.floats + point * tiles * shape.features + features.lowerBound, shape.features,
            own.filters + (inRow + phase) * channels.count * features.count, features.count, 0)
        }
      }
      unsafe kernels.pointee.winograd_filters_adjoint(
        own.filters, channels.count, features.count, row,
        gradient.floats + channels.lowerBound * shape.features + features.lowerBound,
        shape.channels * shape.features, shape.features, accumulate || row > 0 ? 1 : 0)
    }
  }
}

extension tk_epilogue {
  /// The same for kernels in C.
  init(_ epilogue: Epilogue) {
    unsafe self.init(
      bias: UnsafePointer(epilogue.bias?.floats), slope: epilogue.slope,
      mask: UnsafePointer(epilogue.mask?.floats), mask_slope: epilogue.maskSlope)
  }
}
