import TensorKernels

/// A convolution by Winograd's F(4 × 4, 3 × 3) over its four stride phases; float32 only.
///
/// A tile of 4 × 4 outputs takes 121 products a channel and feature instead of 400. Weights are transformed anew in
/// each pass, panel by panel, so nothing but them is kept. The design, the points and the error are explained in
/// docs/design/winograd.md.
package final class WinogradConvolution: ConvolutionKernel {
  package let shape: ConvolutionShape
  private let workers: Workers
  private let scratch: Buffer
  private var weights: Buffer?

  /// - Parameter scratch: at least ``scratchCount(shape:tasks:)`` numbers, which layers that do not run at once can
  ///   share.
  package init(shape: ConvolutionShape, workers: Workers, scratch: Buffer) {
    let needed = Self.scratchCount(shape: shape, tasks: workers.tasks)
    precondition(
      scratch.count >= needed, "scratch of \(scratch.count) numbers instead of \(needed)")
    self.shape = shape
    self.workers = workers
    self.scratch = scratch
  }

  package var name: String { "winograd" }

  package func use(weights: Buffer) {
    precondition(weights.count == shape.weightCount, "\(weights.count) weights for \(shape)")
    self.weights = weights
  }

  /// The numbers that a kernel needs besides its arguments.
  package static func scratchCount(shape: ConvolutionShape, tasks: Int) -> Int {
    let plan = WinogradPlan(shape: shape)
    return plan.inputCount + plan.outputCount + max(tasks, 1) * plan.taskCount
  }

  package func forward(_ images: Buffer, into features: Buffer, count: Int, epilogue: Epilogue) {
    let pass = pass()
    for group in pass.plan.groups(of: count) {
      workers.forEach(group.count) { image in
        pass.transform(
          images: images, image: group.lowerBound + image, slot: image, of: group.count)
      }
      workers.forEach(pass.plan.featurePanels) { panel, task in
        pass.forward(panel: panel, task: task, images: group, into: features, epilogue: epilogue)
      }
    }
  }

  package func adjoint(_ features: Buffer, into images: Buffer, count: Int, epilogue: Epilogue) {
    let pass = pass()
    for group in pass.plan.groups(of: count) {
      workers.forEach(group.count) { image in
        pass.transform(
          features: features, image: group.lowerBound + image, slot: image, of: group.count)
      }
      workers.forEach(pass.plan.channelPanels) { panel, task in
        pass.adjoint(panel: panel, task: task, images: group, into: images, epilogue: epilogue)
      }
    }
  }

  package func weightGradient(
    images: Buffer, features: Buffer, into gradient: Buffer, count: Int, accumulate: Bool
  ) {
    let pass = pass()
    for group in pass.plan.groups(of: count) {
      workers.forEach(2 * group.count) { block in
        let slot = block / 2, image = group.lowerBound + slot
        if block % 2 == 0 {
          pass.transform(images: images, image: image, slot: slot, of: group.count)
        } else {
          pass.transform(features: features, image: image, slot: slot, of: group.count)
        }
      }
      workers.forEach(pass.plan.gradientBlocks) { block, task in
        pass.weightGradient(
          block: block, task: task, images: group.count, into: gradient,
          accumulate: accumulate || group.lowerBound > 0)
      }
    }
  }

  private func pass() -> WinogradPass {
    WinogradPass(plan: WinogradPlan(shape: shape), weights: weights, scratch: scratch)
  }
}
