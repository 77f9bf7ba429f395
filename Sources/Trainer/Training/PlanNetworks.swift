extension TrainingPlan {
  /// The generator that the plan describes.
  ///
  /// - Throws: `TrainerError` where its shapes do not fit.
  public func generator() throws(TrainerError) -> Network {
    try .generator(
      size: size, channels: channels, latentDimension: latentDimension, width: width,
      activation: generatorActivation)
  }

  /// The discriminator that the plan describes.
  ///
  /// - Throws: `TrainerError` where its shapes do not fit.
  public func discriminator() throws(TrainerError) -> Network {
    try .discriminator(size: size, channels: channels, width: width)
  }

  /// The generator's flat array before the first step.
  package func initialGeneratorParameters() throws(TrainerError) -> [Float] {
    try generator().initialParameters(initialisation, seed: seed, firstBlock: 0)
  }

  /// The discriminator's flat array before the first step.
  package func initialDiscriminatorParameters() throws(TrainerError) -> [Float] {
    try discriminator().initialParameters(
      initialisation, seed: seed, firstBlock: UInt32(try generator().stages().stages.count))
  }
}
