package import Trainer

/// How many operations a training step takes when every sum is taken as it stands, by the shapes of the layers.
///
/// A product and the sum that takes it up count as two. Activations, losses and the optimiser are left out: together
/// they are a small part. Winograd's transforms do with fewer, so a share of the ceiling may exceed 1 there.
package enum NominalOperations {
  /// Operations of one step, the mean over the steps between two penalties.
  ///
  /// With a forward pass as the unit, the generator runs forward once and through both gradients, without that in the
  /// latents. The discriminator runs so on real and on generated images, without the gradients in the images, then
  /// forward and through the gradient in the images for the generator's update. A penalty adds the gradient in the
  /// real images and a tangent forward; its parameter gradient is one pass with the loss's.
  ///
  /// - Throws: `TrainerError` where the plan's networks do not fit together.
  package static func ofStep(_ plan: TrainingPlan) throws -> Double {
    let generator = try products(plan.generator()), critic = try products(plan.discriminator())
    let (inner, outer) = (generator.reduce(0, +), critic.reduce(0, +))
    var products = 3 * inner - generator[0]
    products += 2 * (3 * outer - critic[0]) + 2 * outer
    if plan.penalty == .r1 { products += (outer + critic[0]) / Double(plan.penaltyEvery) }
    return 2 * products * Double(plan.batch)
  }

  /// The products of one forward pass of one image, a number for every layer that has weights.
  private static func products(_ network: Network) throws -> [Double] {
    let shapes = try network.shapes(for: network.input)
    return zip(network.layers, zip(shapes, shapes.dropFirst())).compactMap { layer, shape in
      let (input, output) = shape
      switch layer {
      case .linear: return Double(input.count * output.count)
      case .convolution: return Double(25 * output.count * input.channels)
      case .transposedConvolution: return Double(25 * input.count * output.channels)
      case .relu, .leakyReLU, .tanh, .reshape: return nil
      }
    }
  }
}
