import TensorKernels

/// The blocks of one pass of a Winograd convolution over a group of images.
///
/// Blocks that transform come before blocks that multiply; blocks of a kind may run at once.
struct WinogradPass: Sendable {
  let plan: WinogradPlan
  let kernels: TensorKernelTable
  let weights: Buffer?
  let scratch: Buffer
  /// Which images of the batch make the group.
  let group: Range<Int>

  private var shape: ConvolutionShape { plan.shape }
  private var tiles: Int { group.count * plan.imageTiles }
  private static let side = 6

  /// Numbers of the scratch, from an offset on.
  private func shared(_ offset: Int = 0) -> UnsafeMutablePointer<Float> {
    unsafe scratch.floats + offset
  }

  /// What a task has of the scratch.
  private func own(_ task: Int) -> UnsafeMutablePointer<Float> {
    unsafe shared(plan.sharedCount + task * plan.ownCount)
  }

  private func usedWeights() -> UnsafeMutablePointer<Float> {
    guard let weights else { preconditionFailure("a convolution without weights") }
    return unsafe weights.floats
  }

  // MARK: Transforms

  /// Takes the channels of an image to the points, in panels of a width.
  func transform(image slot: Int, of images: Buffer, width: Int) {
    unsafe kernels.functions.winograd_images(
      images.floats + (group.lowerBound + slot) * shape.imageCount, shape.height, shape.width,
      shape.channels, width, plan.imageCount(tiles: tiles, channels: width), tiles,
      slot * plan.imageTiles, shared())
  }

  /// Takes the features of an image to the points, in panels of a width, to `offset` in the scratch.
  func transform(features slot: Int, of features: Buffer, width: Int, offset: Int = 0) {
    unsafe kernels.functions.winograd_features_adjoint(
      features.floats + (group.lowerBound + slot) * shape.featureCount, shape.height / 2,
      shape.width / 2, shape.features, width, plan.featureCount(tiles: tiles, features: width),
      tiles, slot * plan.imageTiles, shared(offset))
  }

  // MARK: Products

  /// Computes a panel of the features of all images.
  func forward(panel: Range<Int>, task: Int, into features: Buffer, epilogue: Epilogue) {
    let filters = unsafe own(task), channels = shape.channels, width = panel.count
    let sums = unsafe filters + plan.filterCount(lines: channels, columns: width)
    for row in 0..<Self.side {
      unsafe kernels.functions.winograd_filters(
        usedWeights() + panel.lowerBound, channels * shape.features, shape.features, channels,
        width, row, 0, filters)
      for column in 0..<Self.side {
        let depth = tk_winograd_phases(row, column) * channels
        unsafe kernels.functions.product(
          tiles, width, depth, shared(tk_winograd_place(row, column, tiles * channels)), depth, 1,
          filters + inRow(row, column, channels * width), width,
          sums + tk_winograd_feature_place(row, column, tiles * width), width, 0)
      }
    }
    var end = unsafe tk_epilogue(epilogue)
    for (slot, image) in group.enumerated() {
      unsafe kernels.functions.winograd_features(
        sums, tiles, slot * plan.imageTiles, width, shape.height / 2, shape.width / 2, &end,
        shape.features, panel.lowerBound, image * shape.featureCount, features.floats)
    }
  }

  /// Computes a panel of the channels of all images.
  func adjoint(panel: Range<Int>, task: Int, into images: Buffer, epilogue: Epilogue) {
    let filters = unsafe own(task), features = shape.features, width = panel.count
    let transposed = unsafe filters + plan.filterCount(lines: features, columns: width)
    let points = unsafe transposed + plan.transposedCount(width: width)
    let sums = unsafe points + plan.imageCount(tiles: tiles, channels: width)
    for tap in 0..<ConvolutionShape.taps * ConvolutionShape.taps {
      unsafe kernels.functions.transpose(
        width, features, usedWeights() + (tap * shape.channels + panel.lowerBound) * features,
        features, transposed + tap * features * width, width)
    }
    for row in 0..<Self.side {
      unsafe kernels.functions.winograd_filters(
        transposed, features * width, width, features, width, row, 1, filters)
      for column in 0..<Self.side {
        let columns = tk_winograd_phases(row, column) * width
        unsafe kernels.functions.product(
          tiles, columns, features,
          shared(tk_winograd_feature_place(row, column, tiles * features)),
          features, 1, filters + inRow(row, column, features * width), columns,
          points + tk_winograd_place(row, column, tiles * width), columns, 0)
      }
    }
    var end = unsafe tk_epilogue(epilogue)
    for (slot, image) in group.enumerated() {
      unsafe kernels.functions.winograd_images_adjoint(
        points, tiles, slot * plan.imageTiles, shape.height, shape.width, width, sums, &end,
        shape.channels, panel.lowerBound, image * shape.imageCount, images.floats)
    }
  }

  /// Where the transformed features stand when panels of images stand before them.
  var gradientOffset: Int {
    let panels = plan.gradientPanels.channels
    return panels.count * plan.imageCount(tiles: tiles, channels: panels.width)
  }

  /// Computes the gradient of the weights between a panel of channels and one of features.
  func weightGradient(
    block: Int, task: Int, into gradient: Buffer, accumulate: Bool
  ) {
    let panels = plan.gradientPanels, first = block / panels.features.count
    let second = block % panels.features.count
    let channels = panels.channels[first], features = panels.features[second]
    let images = unsafe shared(
      first * plan.imageCount(tiles: tiles, channels: panels.channels.width))
    let others = unsafe shared(
      gradientOffset + second * plan.featureCount(tiles: tiles, features: panels.features.width))
    let filters = unsafe own(task), size = channels.count * features.count
    for row in 0..<Self.side {
      for column in 0..<Self.side {
        let rows = tk_winograd_phases(row, column) * channels.count
        unsafe kernels.functions.product(
          rows, features.count, tiles,
          images + tk_winograd_place(row, column, tiles * channels.count), 1, rows,
          others + tk_winograd_feature_place(row, column, tiles * features.count), features.count,
          filters + tk_winograd_place(row, column, size), features.count, 0)
      }
    }
    unsafe kernels.functions.winograd_filters_adjoint(
      filters, channels.count, features.count,
      gradient.floats + channels.lowerBound * shape.features + features.lowerBound,
      shape.channels * shape.features, shape.features, accumulate ? 1 : 0)
  }

  /// Where a point starts among the filters of its row.
  private func inRow(_ row: Int, _ column: Int, _ numbers: Int) -> Int {
    tk_winograd_place(row, column, numbers) - tk_winograd_place(row, 0, numbers)
  }
}

extension tk_epilogue {
  fileprivate init(_ epilogue: Epilogue) {
    unsafe self.init(
      bias: UnsafePointer(epilogue.bias?.floats), slope: epilogue.slope,
      mask: UnsafeRawPointer(epilogue.mask?.floats), mask_slope: epilogue.maskSlope)
  }
}
