/// What a random stream is for; part of its address, so that a new use never moves another's numbers.
///
/// The numbers are never reused or changed: that would change published values.
public struct Purpose: RawRepresentable, Sendable, Hashable {
  /// The number in the counter's highest word.
  public let rawValue: UInt32

  /// The purpose with this number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Streams made from a word of another stream.
  public static let child = Purpose(rawValue: 0)
  /// Draws that a user asks for by name (`latent sample`).
  public static let samples = Purpose(rawValue: 1)
  /// Directions of random projections.
  public static let directions = Purpose(rawValue: 2)
  /// Permutations of a permutation test.
  public static let permutations = Purpose(rawValue: 3)
  /// Seeds derived from names.
  public static let names = Purpose(rawValue: 4)
  /// Start and end points of paths.
  public static let pairs = Purpose(rawValue: 5)
  /// Draws that a test compares with.
  public static let references = Purpose(rawValue: 6)
  /// Weights of a network before training, a block a tensor.
  public static let weights = Purpose(rawValue: 7)
  /// Latent vectors of a training, a block a step.
  public static let trainingLatents = Purpose(rawValue: 8)
  /// The order of a training's images.
  public static let imageOrder = Purpose(rawValue: 9)
  /// Latent vectors of pictures that show how a generator fares.
  public static let sheets = Purpose(rawValue: 16)
  /// Latent vectors that trained generators are measured with, a block for each of several independent sets.
  public static let decodedLatents = Purpose(rawValue: 17)
  /// Simulated null laws of goodness-of-fit statistics.
  public static let nullSimulation = Purpose(rawValue: 32)
  /// Rows that a bootstrap chooses, a block a resample.
  public static let resamples = Purpose(rawValue: 33)
  /// Parts of a sample, a block a part.
  public static let subsamples = Purpose(rawValue: 34)
}
