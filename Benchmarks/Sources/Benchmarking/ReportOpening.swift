import Foundation
import Report

extension MarkdownDocument {
  /// A report that begins with what ran where, and says so where it was only a look.
  ///
  /// - Parameter fullRounds: how many rounds a measurement has.
  init(title: String, machine: Machine, rounds: Int, of fullRounds: Int) {
    self.init()
    heading(title)
    if rounds < fullRounds { paragraph("A quick look of \(rounds) rounds, no measurement.") }
    paragraph(
      "\(machine.processor), \(machine.cores) cores, instruction set "
        + "\(machine.instructionSets.last ?? "baseline"); \(machine.system); \(machine.date).")
    paragraph(
      machine.versions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        .joined(separator: ", ") + ".")
  }
}

/// A record as indented JSON, keys in order, with a line break at its end.
func prettyJSON(_ record: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(record), as: UTF8.self) + "\n"
}
