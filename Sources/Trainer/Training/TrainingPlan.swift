/// What a training is to do: every setting that its results depend on.
///
/// The number of tasks, paths of outputs and times are no part of it.
public struct TrainingPlan: Codable, Hashable, Sendable {
  /// The seed of weights, latents, the order of images and drawn data.
  public var seed: UInt64 = 1806
  /// What the images are: `synthetic-faces`, or the name of a folder or file with a checksum of its content.
  public var data = "synthetic-faces"
  /// The law of the latent vectors, as the catalog writes it.
  public var prior = "normal"
  /// Coordinates of a latent vector.
  public var latentDimension = 100
  /// Latent coordinates are clamped to ± this bound; nil clamps only what a 32-bit number cannot hold.
  public var latentBound: Double?
  /// Rows and columns of an image: 64, 32 or 28.
  public var size = 64
  /// Channels of an image: 1 or 3.
  public var channels = 3
  /// Multiplies the channels of every hidden layer.
  public var width = 1.0
  /// What follows the sums of every layer of the generator but the last.
  public var generatorActivation = Activation.relu
  /// Images in a batch.
  public var batch = 64
  /// Steps in all; one step trains the discriminator and the generator once.
  public var steps = 1
  /// How activations and weights are stored while computing.
  public var precision = Precision.float32
  /// The adversarial loss.
  public var loss = Loss.nonSaturating
  /// The penalty on the discriminator.
  public var penalty = Penalty.r1
  /// γ of ½γ·E‖∇ₓD(x)‖², before it is multiplied by ``penaltyEvery``.
  public var penaltyWeight = 10.0
  /// The penalty is applied on steps divisible by this number, with so many times its weight.
  public var penaltyEvery = 4
  /// How weights are drawn.
  public var initialisation = Initialisation.variancePreserving
  /// The decay of the running average of the generator's weights; nil keeps none.
  public var average: Double?
  /// Adam's step size.
  public var learningRate = 2e-4
  /// Adam's decay of the mean gradient.
  public var firstDecay = 0.5
  /// Adam's decay of the mean squared gradient.
  public var secondDecay = 0.999
  /// Whether the large layers of 32-bit networks go through Winograd's transforms.
  public var winograd = true
  /// A sheet of samples is drawn on steps divisible by this number, and at the end.
  public var sampleEvery = 250

  /// The paper's network with the defaults that train it.
  public init() {}

  /// What is done to the sums of hidden layers.
  public enum Activation: String, Codable, CaseIterable, Sendable {
    /// max(0, x): with biases of 0 all outputs grow as the latent vector does.
    case relu
    /// The hyperbolic tangent: hidden outputs stay within ±1, whatever the latent vector's norm.
    case tanh
  }

  /// An adversarial loss.
  public enum Loss: String, Codable, CaseIterable, Sendable {
    /// Discriminator: softplus(−D(x)) + softplus(D(G(z))); generator: softplus(−D(G(z))).
    case nonSaturating = "non-saturating"
    /// Discriminator: ½(D(x) − 1)² + ½D(G(z))²; generator: ½(D(G(z)) − 1)².
    case leastSquares = "least-squares"
    /// Discriminator: max(0, 1 − D(x)) + max(0, 1 + D(G(z))); generator: −D(G(z)).
    case hinge
  }

  /// A penalty on the discriminator's gradient.
  public enum Penalty: String, Codable, CaseIterable, Sendable {
    /// No penalty.
    case none
    /// ½γ·E‖∇ₓD(x)‖² over real images.
    case r1
  }

  /// How weights are drawn before the first step; biases are 0.
  public enum Initialisation: String, Codable, CaseIterable, Sendable {
    /// Normal with the standard deviation that keeps the variance of what passes through a layer.
    case variancePreserving = "variance-preserving"
    /// N(0, 0.02²).
    case normal
  }
}
