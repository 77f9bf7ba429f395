import MonteCarlo

/// Settings that experiments with trained generators share.
enum GeneratorSettings {
  static let all = [
    Setting("data", "the images: 'synthetic-faces', or the name of the folder or file of --data"),
    Setting(
      "priors", "priors; 'latent list priors' shows all; at the first width, by the first recipe"),
    Setting(
      "recipes",
      "how networks are trained: 'default', or 'paper' as it is printed there; with the first prior and width"
    ),
    Setting("samples", "images drawn for a row", .whole(2...1_000_000)),
    Setting("size", "rows and columns of an image: 64, 32 or 28", .whole(28...64)),
    Setting("steps", "steps of a training", .whole(1...10_000_000)),
    Setting("stepsPerRow", "steps whose means are a row of the table", .whole(1...1_000_000)),
    Setting(
      "widths", "factors of the channels of hidden layers; with the first prior and recipe",
      .positive()),
  ]
}
