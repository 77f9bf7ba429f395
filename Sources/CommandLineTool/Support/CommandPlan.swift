import MonteCarlo

/// What made a single file: the command, the seed and the settings, as JSON beside it.
struct CommandPlan {
  /// The command's name.
  let command: String
  /// The user's seed; nil where nothing is drawn.
  let seed: UInt64?
  /// The settings by the names of their options.
  let settings: [String: PlanValue]

  /// Indented JSON with a line break at its end.
  var json: String {
    // The seed is written by hand: a JSON number made from a double ends at 2⁵³.
    let seed = seed.map { "\n  \"seed\": \($0)," } ?? ""
    return """
      {
        "command": \(PlanValue.text(command).json),\(seed)
        "settings": \(PlanValue.object(settings).indented(1))
      }

      """
  }

  /// The name of an input file without its folders: no plan holds a path of one machine.
  static func fileName(_ path: String) -> PlanValue {
    .text(path.split(separator: "/").last.map(String.init) ?? path)
  }
}
