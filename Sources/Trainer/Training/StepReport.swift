/// What one training step found.
public struct StepReport: Sendable, Equatable {
  /// The step, from 0.
  public var step: Int
  /// The discriminator's loss, without penalty: means over the batch.
  public var discriminatorLoss: Double
  /// The generator's loss.
  public var generatorLoss: Double
  /// ½‖∇ₓD(x)‖², the mean over the batch; nil on steps without penalty.
  public var penalty: Double?
  /// The mean of the discriminator's scores of real images.
  public var realScore: Double
  /// The mean of its scores of generated images, in its own step.
  public var fakeScore: Double
  /// The Euclidean norm of the gradient of all parameters of the discriminator.
  public var discriminatorGradientNorm: Double
  /// The same of the generator.
  public var generatorGradientNorm: Double
  /// The share of generated channel values beyond ±0.98.
  public var saturation: Double
  /// Latent coordinates of the batch that had to be clamped.
  public var clampedCount: Int

  public init(
    step: Int, discriminatorLoss: Double, generatorLoss: Double, penalty: Double?,
    realScore: Double, fakeScore: Double, discriminatorGradientNorm: Double,
    generatorGradientNorm: Double, saturation: Double, clampedCount: Int
  ) {
    self.step = step
    self.discriminatorLoss = discriminatorLoss
    self.generatorLoss = generatorLoss
    self.penalty = penalty
    self.realScore = realScore
    self.fakeScore = fakeScore
    self.discriminatorGradientNorm = discriminatorGradientNorm
    self.generatorGradientNorm = generatorGradientNorm
    self.saturation = saturation
    self.clampedCount = clampedCount
  }
}
