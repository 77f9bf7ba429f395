public import MonteCarlo

/// An experiment on trained generators: settings that all of them share, and settings of its own.
///
/// In a plan both stand side by side, under their own names.
public protocol GeneratorExperiment: Experiment {
  /// Settings of its own; names differ from those of ``ModelSettings``.
  associatedtype Question: Codable, Sendable
  /// Which generators, and how many images.
  var models: ModelSettings { get set }
  /// What is asked of them.
  var question: Question { get set }
}

extension GeneratorExperiment {
  public init(from decoder: any Decoder) throws {
    self.init()
    models = try ModelSettings(from: decoder)
    question = try Question(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    try models.encode(to: encoder)
    try question.encode(to: encoder)
  }

  public static func settings(for profile: Profile) -> Self { shared(for: profile) }

  public static func caution(for profile: Profile) -> String? {
    guard profile == .quick else { return nil }
    return
      "A demonstration: small networks after a short training, one seed. The standard profile trains larger ones, and "
      + "'latent reproduce --profile paper --data FOLDER' examines the claims on photographs."
  }

  /// The defaults with what all such experiments share in a profile.
  static func shared(for profile: Profile) -> Self {
    var settings = Self()
    settings.models = ModelSettings(for: profile)
    return settings
  }
}
