public import ArgumentParser
public import Report

extension TableFormat: ExpressibleByArgument {}

/// The options of commands whose answer is a table.
struct TableOptions: ParsableArguments {
  @Option(help: "The form in which the table is printed.")
  var format: TableFormat = .table

  @Option(
    help: ArgumentHelp(
      "Write the table to a file as well: .csv, .json or .md.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace an output file that exists.")
  var force = false

  /// The output file, refused before the work where it cannot be used.
  func destination() throws -> TableDestination {
    guard let output, output != "-" else { return TableDestination(format: format, file: nil) }
    let path = try OutputPath(output, force: force)
    guard let form = Self.forms[path.fileExtension] else {
      throw Failure.misuse("--output is '\(output)', but it must end in .csv, .json or .md.")
    }
    return TableDestination(format: format, file: (path, form))
  }

  private static let forms: [String: TableFormat] = [
    "csv": .csv, "json": .json, "md": .markdown,
  ]
}

/// Where a table goes.
struct TableDestination: Sendable {
  let format: TableFormat
  let file: (path: OutputPath, form: TableFormat)?

  /// Writes the file and its plan, then prints the table; says where the file is.
  ///
  /// - Parameters:
  ///   - table: what is written.
  ///   - printed: what is printed, where that is less than the table.
  ///   - plan: what made it.
  ///   - notes: where the file is said to be.
  func write(
    _ table: Table, printing printed: Table? = nil, plan: CommandPlan, notes: NoteOptions
  ) throws {
    if let file {
      try OutputFile.write(
        file.form.text(table), to: file.path.path, replacing: file.path.isReplacing)
      try file.path.writePlan(plan)
    }
    try StandardOutput.write(format.text(printed ?? table))
    if let file { notes.note("Wrote '\(file.path.path)'.") }
  }
}
