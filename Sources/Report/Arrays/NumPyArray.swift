extension NumericArray {
  /// The array in an `.npy` file; `-` is standard input.
  ///
  /// Versions 1.0 to 3.0, float32, float64 and uint8, both byte orders, C and Fortran order, one to
  /// four dimensions.
  ///
  /// - Throws: `ReportError.file` where it cannot be read, `ReportError.format` where it is not such a
  ///   file: another element type, pickled objects, a damaged header, too few or too many bytes.
  public init(npyAt path: String) throws(ReportError) {
    var file = try InputFile(path)
    let name = file.path
    try self.init(npy: try file.readAll(), path: name)
  }

  /// The array in the bytes of an `.npy` file, named `path` in messages.
  ///
  /// - Throws: `ReportError.format`, as ``init(npyAt:)``.
  public init(npy bytes: [UInt8], path: String) throws(ReportError) {
    let (header, start) = try NumPyHeader.parse(bytes, path: path)
    try header.checkLength(bytes.count - start, path: path)
    let values = NumPyBytes.values(
      bytes[start...], element: header.element, isBigEndian: header.isBigEndian)
    self.init(
      shape: header.shape,
      values: header.isFortranOrder ? NumPyBytes.rowMajor(values, shape: header.shape) : values)
  }

  /// The array as the bytes of an `.npy` file: version 1.0, C order, little-endian.
  public func npy(element: NumPyHeader.Element = .float64) -> [UInt8] {
    var bytes = NumPyHeader(element: element, shape: shape).bytes
    bytes.reserveCapacity(bytes.count + values.count * element.size)
    for value in values { NumPyBytes.append(value, as: element, to: &bytes) }
    return bytes
  }

  /// Writes an `.npy` file; `-` is standard output.
  ///
  /// - Throws: `ReportError.file`, as ``OutputFile``.
  public func writeNumPy(
    to path: String, element: NumPyHeader.Element = .float64, replacing: Bool = false
  ) throws(ReportError) {
    try OutputFile.write(npy(element: element), to: path, replacing: replacing)
  }
}

extension NumPyHeader {
  /// Refuses a file whose numbers take fewer or more bytes than its shape says.
  func checkLength(_ actual: Int, path: String) throws(ReportError) {
    let expected = Self.byteCount(shape: shape, element: element) ?? .max
    if actual == expected { return }
    let lengths = shape.map(String.init).joined(separator: " × ")
    let advice = actual < expected ? "it is cut off" : "it has trailing bytes"
    throw .format(
      path: path,
      reason: "its shape \(lengths) takes \(expected) bytes, but \(actual) follow the header, so "
        + advice)
  }
}
