/// A convolution by Winograd's F(4 × 4, 3 × 3) over its four stride phases; float32 only.
///
/// A tile of 4 × 4 features takes 121 products a channel instead of 400. A pass takes images or features to the points
/// of a transform, group by group, and then computes panels of its output: filters are transformed where they are
/// used, so nothing but the weights is kept between passes. Sums run over fixed blocks in a fixed order.
///
/// Accuracy: where numbers of a tile are alike in size, the largest error is at most 2·10⁻⁵ of the largest output. In
/// general it is that part of the largest sum of magnitudes that the largest number and the largest weight of a tile could give: a
/// number that is a thousand times the others costs their outputs three digits, where a direct sum does not mix them.
package final class WinogradConvolution: ConvolutionKernel {
  package let shape: ConvolutionShape
  private let plan: WinogradPlan
  private let kernels: TensorKernelTable
  private let workers: Workers
  private let scratch: Buffer
  private var weights: Buffer?

  /// - Parameter scratch: at least ``scratchCount(shape:tasks:)`` numbers; convolutions that do not run at once can
  ///   share them.
  package init(
    shape: ConvolutionShape, workers: Workers, scratch: Buffer,
    kernels: TensorKernelTable = .current
  ) {
    let needed = Self.scratchCount(shape: shape, tasks: workers.tasks)
    precondition(scratch.count >= needed, "scratch of \(scratch.count) numbers, not \(needed)")
    self.shape = shape
    self.workers = workers
    self.scratch = scratch
    self.kernels = kernels
    plan = WinogradPlan(shape: shape)
  }

  package var name: String { "winograd" }

  /// The numbers of memory that a convolution works in, whatever the size of a batch.
  package static func scratchCount(shape: ConvolutionShape, tasks: Int) -> Int {
    let plan = WinogradPlan(shape: shape)
    return plan.sharedCount + max(tasks, 1) * plan.ownCount
  }

  /// Whether a shape has enough channels, and tiles full enough, for at most half of the products to remain.
  package static func pays(for shape: ConvolutionShape) -> Bool {
    let tiles = WinogradPlan(shape: shape).imageTiles
    let products = ConvolutionShape.taps * ConvolutionShape.taps * shape.height * shape.width / 4
    return min(shape.channels, shape.features) >= 16 && 2 * 121 * tiles <= products
  }

  package func use(weights: Buffer) {
    precondition(
      weights.count == shape.weightCount, "\(weights.count) weights, not \(shape.weightCount)")
    self.weights = weights
  }

  package func forward(_ images: Buffer, into features: Buffer, count: Int, epilogue: Epilogue) {
    check(images: images, features: features, count: count)
    for group in plan.groups(of: count) {
      let pass = pass(group)
      workers.forEach(group.count) { image in
        pass.transform(image: image, of: images, width: pass.plan.shape.channels)
      }
      let panels = plan.forwardPanels
      workers.forEach(panels.count) { panel, task in
        pass.forward(panel: panels[panel], task: task, into: features, epilogue: epilogue)
      }
    }
  }

  package func adjoint(_ features: Buffer, into images: Buffer, count: Int, epilogue: Epilogue) {
    check(images: images, features: features, count: count)
    for group in plan.groups(of: count) {
      let pass = pass(group)
      workers.forEach(group.count) { image in
        pass.transform(features: image, of: features, width: pass.plan.shape.features)
      }
      let panels = plan.adjointPanels
      workers.forEach(panels.count) { panel, task in
        pass.adjoint(panel: panels[panel], task: task, into: images, epilogue: epilogue)
      }
    }
  }

  package func weightGradient(
    images: Buffer, features: Buffer, into gradient: Buffer, count: Int, accumulate: Bool
  ) {
    check(images: images, features: features, count: count)
    precondition(
      gradient.count == shape.weightCount, "\(gradient.count) weights, not \(shape.weightCount)")
    let panels = plan.gradientPanels
    for group in plan.groups(of: count) {
      let pass = pass(group)
      workers.forEach(2 * group.count) { block in
        if block < group.count {
          pass.transform(image: block, of: images, width: panels.channels.width)
        } else {
          pass.transform(
            features: block - group.count, of: features, width: panels.features.width,
            offset: pass.gradientOffset)
        }
      }
      workers.forEach(panels.channels.count * panels.features.count) { block, task in
        pass.weightGradient(
          block: block, task: task, into: gradient, accumulate: accumulate || group.lowerBound > 0)
      }
    }
  }

  private func pass(_ group: Range<Int>) -> WinogradPass {
    WinogradPass(plan: plan, kernels: kernels, weights: weights, scratch: scratch, group: group)
  }

  private func check(images: Buffer, features: Buffer, count: Int) {
    precondition(
      images.count >= count * shape.imageCount && features.count >= count * shape.featureCount,
      "\(count) images in \(images.count) and \(features.count) numbers")
  }
}
