import ArgumentParser
import Foundation
import Report
import Trainer

/// `latent checkpoint`: what is in a checkpoint.
struct CheckpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: "Describe a checkpoint: its plan, its step and its tensors.",
    discussion: """
      The tensors have the names and the shapes of PyTorch's layers. With --format csv, json or markdown the \
      table of tensors is all that is printed; --plan prints the plan alone, as JSON.
      """)

  @Argument(help: ArgumentHelp("The checkpoint: .safetensors.", valueName: "file"))
  var file: String

  @Flag(help: "Print the plan as JSON.")
  var plan = false

  @OptionGroup var table: TableOptions
  @OptionGroup var options: RunOptions

  func run() throws {
    let checkpoint = try reading { try Checkpoint(contentsOf: file) }
    if plan {
      guard table.output == nil, table.format == .table else {
        throw Failure.misuse(
          "--plan prints JSON on standard output: leave --format and --output out.")
      }
      return try StandardOutput.write(checkpoint.plan.file)
    }
    let destination = try table.destination()
    if table.format == .table { try StandardOutput.write(description(of: checkpoint)) }
    try destination.write(
      Self.table(of: checkpoint.tensors),
      plan: CommandPlan(
        command: "checkpoint", seed: nil, settings: ["file": CommandPlan.fileName(file)]),
      notes: options.notes)
  }

  private func description(of checkpoint: Checkpoint) -> String {
    let settings = checkpoint.plan.settings.map {
      "\(OptionName.of($0.name).dropFirst(2)) \($0.text.contains(" ") ? "'\($0.text)'" : $0.text)"
    }
    let count = checkpoint.tensors.reduce(0) { $0 + $1.values.count }
    return """
      Step \(checkpoint.step) of \(checkpoint.plan.steps).
      Plan: \(settings.joined(separator: ", ")).
      \(checkpoint.tensors.count) tensors, \(count) numbers.


      """
  }

  /// Names, shapes and a few statistics of tensors.
  static func table(of tensors: [NamedTensor]) -> Table {
    var table = Table(columns: ["tensor", "shape", "mean", "sd", "min", "max", "not_finite"])
    for tensor in tensors {
      let values = tensor.values.map(Double.init).filter(\.isFinite)
      let count = Double(values.count)
      let mean = values.reduce(0, +) / count
      let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
      table.append([
        .text(tensor.name), .text(tensor.shape.map(String.init).joined(separator: "×")),
        values.isEmpty ? .missing : .real(mean),
        values.isEmpty ? .missing : .real(variance.squareRoot()),
        values.min().map(Table.Cell.real) ?? .missing,
        values.max().map(Table.Cell.real) ?? .missing,
        .integer(tensor.values.count - values.count),
      ])
    }
    return table
  }
}
