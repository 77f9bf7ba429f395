/// The settings that experiments have: a name means the same in all of them.
///
/// An experiment whose setting means or allows something else says so in ``Experiment/ownSettings``.
enum SettingCatalog {
  /// One line a setting.
  static let entries: [Setting] = [
    Setting("bases", "laws of the coordinates that are not zero"),
    Setting("bins", "bins a prior, of equal width in the logarithm", .whole(1...100_000)),
    Setting("copies", "how many independent copies are averaged", .whole(1...100_000)),
    Setting("degreesOfFreedom", "degrees of freedom of Student's t law", .positive()),
    Setting("dimension", "the number of coordinates of a vector", .dimension),
    Setting("dimensions", "numbers of coordinates of a vector", .dimension),
    Setting(
      "errorRate", "the chance that the run rejects anything that is true", .between(0, 1)),
    Setting("exactDimensions", "further dimensions, without draws", .whole(1...1_000_000)),
    Setting("excess", "the factor by which the controls are too wide", .positive(except: 1)),
    Setting("firstWeights", "weights a of the combinations a·X + b·X′", mayRepeat: true),
    Setting("gaps", "angles that end points lack to lying opposite each other", .between(0, 1)),
    Setting("interpolations", "paths; 'latent list interpolations' shows all"),
    Setting("laws", "laws; 'latent list laws' shows all"),
    Setting("orders", "orders of the absolute moments", .atLeast(0)),
    Setting("pairs", "pairs of end points", .whole(1...1_000_000)),
    Setting("points", "how many points are combined", .whole(2...1_000_000)),
    Setting("positions", "positions on the path, which runs from 0 to 1", .between(0, 1)),
    Setting("priors", "priors; 'latent list priors' shows all"),
    Setting("probabilities", "probabilities at whose quantiles laws are compared", .between(0, 1)),
    Setting("radii", "norms, divided by the dimension, to look at", .atLeast(0)),
    Setting("samples", "draws, or pairs of end points, behind a row", .samples),
    Setting("secondWeights", "weights b, one for each of firstWeights", mayRepeat: true),
    Setting("seeds", "how many seeds", .whole(1...1_000_000)),
    Setting("slowSamples", "the same for priors that are slow to map", .samples),
    Setting("tail", "the probability outside the bins, on each side", .between(0, 0.5)),
    Setting("zeroShares", "shares of the coordinates that are zero", .between(0, 1)),
    Setting("zeros", "how many of three coordinates are zero", .whole(0...2)),
  ]
}

extension Setting.Domain {
  static let dimension = whole(1...65_536)
  /// About what memory holds: a count beyond it would end the process.
  static let samples = whole(2...100_000_000)
}

extension Experiment {
  /// What the setting called `name` means and allows.
  static func setting(_ name: String) -> Setting {
    ownSettings.first { $0.name == name } ?? SettingCatalog.entries.first { $0.name == name }
      ?? Setting(name, "")
  }

  /// Throws unless every setting is in its domain, for callers who bring no plan.
  func checkSettings() throws(PlanError) {
    for (key, value) in PlanMerge.settings(of: self).sorted(by: { $0.key < $1.key }) {
      try Self.setting(key).check(value)
    }
  }
}
