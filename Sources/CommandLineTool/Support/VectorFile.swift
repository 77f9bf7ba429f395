import Report

/// An output of vectors, written in blocks as `.npy` or `.csv`, whichever its name says.
struct VectorFile: ~Copyable {
  private var numpy: NumPyRowWriter?
  private var csv: CSVRowWriter?

  /// The forms that a name can ask for.
  enum Form {
    case numpy, csv
  }

  /// The form of an output; standard output is CSV.
  static func form(of output: OutputPath) throws -> Form {
    if output.isStandardOutput { return .csv }
    switch output.fileExtension {
    case "npy": return .numpy
    case "csv": return .csv
    // Devices and pipes have names without a meaning.
    case "" where output.isDevice: return .csv
    default:
      throw Failure.misuse("--output is '\(output.path)', but it must end in .npy or .csv.")
    }
  }

  /// Opens the output.
  ///
  /// - Parameters:
  ///   - output: where it goes.
  ///   - shape: all lengths; the last one is the dimension.
  ///   - labels: the CSV columns that `label` writes before the coordinates `z1`, `z2`, ….
  ///   - label: a CSV row's fields before its coordinates.
  init(
    _ output: OutputPath, shape: [Int], labels: [String] = [],
    label: @escaping (Int) -> String = { _ in "" }
  ) throws {
    switch try Self.form(of: output) {
    case .numpy:
      numpy = try NumPyRowWriter(output.path, shape: shape, replacing: output.isReplacing)
      csv = nil
    case .csv:
      let dimension = shape.last ?? 1
      let columns = (1...max(dimension, 1)).map { "z\($0)" }
      let rows = shape.dropLast().reduce(1) { product, length in
        let (value, overflow) = product.multipliedReportingOverflow(by: length)
        return overflow ? .max : value
      }
      numpy = nil
      csv = try CSVRowWriter(
        output.path, labels: labels, columns: columns, rowCount: rows,
        replacing: output.isReplacing, label: label)
    }
  }

  /// Writes whole rows.
  mutating func append(_ values: [Double]) throws {
    try numpy?.append(values)
    try csv?.append(values)
  }

  /// Puts the file in its place.
  consuming func commit() throws {
    if let numpy { try numpy.commit() }
    if let csv { try csv.commit() }
  }
}
