extension TrainingPlan {
  /// The generator that the plan describes.
  ///
  /// - Throws: `TrainerError` where its shapes do not fit.
  public func generator() throws(TrainerError) -> Network {
    try .generator(
      size: size, channels: channels, latentDimension: latentDimension, width: width)
  }

  /// The discriminator that the plan describes.
  ///
  /// - Throws: `TrainerError` where its shapes do not fit.
  public func discriminator() throws(TrainerError) -> Network {
    try .discriminator(size: size, channels: channels, width: width)
  }

  /// The flat arrays of both networks before the first step.
  package func initialParameters() throws(TrainerError) -> (
    generator: [Float], discriminator: [Float]
  ) {
    let generator = try generator()
    let first = try generator.initialParameters(initialisation, seed: seed, firstBlock: 0)
    let second = try discriminator().initialParameters(
      initialisation, seed: seed, firstBlock: UInt32(try generator.stages().stages.count))
    return (first, second)
  }
}
