/// Writes the rows of an `.npy` file a block at a time, for files larger than memory.
///
/// The shape is known in advance, so the header comes first and a pipe can take it all; an output that
/// the disk cannot hold is refused before the first number.
///
/// ```swift
/// var writer = try NumPyRowWriter("latents.npy", shape: [1_000_000, 100])
/// while … { try writer.append(block) }
/// try writer.commit()
/// ```
public struct NumPyRowWriter: ~Copyable {
  private let element: NumPyHeader.Element
  private let count: Int
  private var written = 0
  private var file: OutputFile

  /// Opens the output and writes the header.
  ///
  /// - Parameters:
  ///   - path: where the file will stand; `-` is standard output.
  ///   - shape: the lengths of one to four dimensions.
  ///   - element: the type of the numbers.
  ///   - replacing: whether a file that exists may be replaced.
  /// - Throws: `ReportError.file` where the free space is too small, and as ``OutputFile``.
  public init(
    _ path: String, shape: [Int], element: NumPyHeader.Element = .float64, replacing: Bool = false
  ) throws(ReportError) {
    precondition(
      (1...4).contains(shape.count), "an array has \(shape.count) dimensions, not 1 to 4")
    precondition(shape.allSatisfy { $0 >= 0 }, "shape \(shape) holds a negative length")
    let header = NumPyHeader(element: element, shape: shape)
    let bytes = header.bytes
    let total = NumPyHeader.byteCount(shape: shape, element: element)
    var file = try OutputFile(path, replacing: replacing)
    try FreeSpace.require(total.flatMap { $0.sum(bytes.count) }, at: path)
    guard total != nil else {
      throw .file(path: path, reason: "cannot be written: shape \(shape) is larger than any file")
    }
    try file.write(bytes)
    self.element = element
    count = header.count
    self.file = file
  }

  /// Writes numbers after those written before; row-major.
  ///
  /// - Precondition: not more numbers than the shape holds.
  public mutating func append(_ values: [Double]) throws(ReportError) {
    written += values.count
    precondition(written <= count, "\(written) numbers for a shape of \(count)")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.count * element.size)
    for value in values { NumPyBytes.append(value, as: element, to: &bytes) }
    try file.write(bytes)
  }

  /// Puts the file in its place.
  ///
  /// - Precondition: as many numbers as the shape holds.
  public consuming func commit() throws(ReportError) {
    precondition(written == count, "\(written) numbers for a shape of \(count)")
    try file.commit()
  }
}

extension Int {
  fileprivate func sum(_ other: Int) -> Int? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}
