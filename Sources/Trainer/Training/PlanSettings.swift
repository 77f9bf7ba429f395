import Foundation
public import Images
import Report

/// One setting of a plan: its name as a file spells it, and its value as JSON.
package struct PlanSetting: Equatable, Sendable {
  /// The name, for example `latentDimension`.
  package let name: String
  /// The value as JSON writes it.
  package let json: String

  /// The value as an option takes it: text without quotes, `on` or `off`, `off` where there is no value.
  package var text: String {
    if json == "true" { return "on" }
    if json == "false" || json == "null" { return "off" }
    guard json.hasPrefix("\""), json.hasSuffix("\"") else { return json }
    return String(json.dropFirst().dropLast())
  }

  init(_ name: String, _ number: some Numeric & CustomStringConvertible) {
    self.name = name
    // A whole number without a fraction, as people write it.
    let text = number.description
    json = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  init(_ name: String, _ number: Double?) {
    self = number.map { PlanSetting(name, $0) } ?? PlanSetting(name, json: "null")
  }

  init(_ name: String, _ text: String) { self.init(name, json: JSONWriter.string(text)) }

  init(_ name: String, _ isTrue: Bool) { self.init(name, json: "\(isTrue)") }

  private init(_ name: String, json: String) {
    self.name = name
    self.json = json
  }
}

extension TrainingPlan {
  /// Every setting, in the order in which people meet them.
  package var settings: [PlanSetting] {
    [
      PlanSetting("seed", seed), PlanSetting("data", data), PlanSetting("prior", prior),
      PlanSetting("latentDimension", latentDimension), PlanSetting("latentBound", latentBound),
      PlanSetting("size", size), PlanSetting("channels", channels), PlanSetting("width", width),
      PlanSetting("generatorActivation", generatorActivation.rawValue),
      PlanSetting("batch", batch), PlanSetting("steps", steps),
      PlanSetting("precision", precision.rawValue), PlanSetting("loss", loss.rawValue),
      PlanSetting("penalty", penalty.rawValue), PlanSetting("penaltyWeight", penaltyWeight),
      PlanSetting("penaltyEvery", penaltyEvery),
      PlanSetting("initialisation", initialisation.rawValue), PlanSetting("average", average),
      PlanSetting("learningRate", learningRate), PlanSetting("firstDecay", firstDecay),
      PlanSetting("secondDecay", secondDecay), PlanSetting("winograd", winograd),
      PlanSetting("sampleEvery", sampleEvery),
    ]
  }

  /// The plan as one line of JSON.
  package var json: String {
    "{\(settings.map { "\"\($0.name)\": \($0.json)" }.joined(separator: ", "))}"
  }

  /// The plan as a file: indented JSON that names the command, and ends with a line break.
  public var file: String {
    let lines = settings.map { "  \"\($0.name)\": \($0.json)" }
    return "{\n  \"command\": \"\(Self.command)\",\n\(lines.joined(separator: ",\n"))\n}\n"
  }

  /// What a folder of results names as its maker.
  public static let command = "train"

  /// What a plan calls images: drawn ones are known by the seed, others by a checksum.
  public static func name(of images: ImageSet, from source: String) -> String {
    source == SyntheticFaces.name ? source : images.identity
  }

  /// Reads what ``json`` or ``file`` wrote; nil for anything else.
  package init?(json: [UInt8]) {
    guard let plan = try? JSONDecoder().decode(TrainingPlan.self, from: Data(json)) else {
      return nil
    }
    self = plan
  }

  /// The first setting in which this plan differs from `other`, among those that change results.
  ///
  /// The number of steps is left out: a training may go on for longer.
  package func difference(from other: TrainingPlan) -> (mine: PlanSetting, other: PlanSetting)? {
    zip(settings, other.settings).first { $0.name != "steps" && $0 != $1 }
      .map { (mine: $0, other: $1) }
  }
}
