/// The options of the command line by the names of a plan's settings.
enum OptionName {
  /// `--latent-dimension` for `latentDimension`.
  static func of(_ setting: String) -> String {
    "--"
      + setting.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
  }
}
