/// The format of MNIST's files: a type, dimensions and bytes.
enum IDX {
  /// Whether bytes begin as such a file of any type and number of dimensions does.
  static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 4 && bytes[0] == 0 && bytes[1] == 0 && (0x08...0x0E).contains(bytes[2])
      && (1...4).contains(bytes[3])
  }

  /// The grey pictures of a file of bytes in three dimensions: picture, row, column.
  ///
  /// - Source: Y. LeCun, C. Cortes & C. Burges, *The MNIST database*, description of the file format.
  static func stack(_ bytes: [UInt8], path: String) throws(ImagesError) -> PictureStack {
    guard bytes[2] == 0x08, bytes[3] == 3 else {
      let advice = bytes[3] == 1 ? "; it seems to hold labels, so name the file of images" : ""
      throw .source(
        path: path,
        reason: "an IDX file of images holds bytes in 3 dimensions, but this one holds type "
          + "0x0\(String(bytes[2], radix: 16, uppercase: true)) in \(bytes[3])\(advice)")
    }
    guard bytes.count >= 16 else { throw .source(path: path, reason: "its header is cut off") }
    let lengths = (1...3).map { dimension in
      bytes[4 * dimension..<4 * dimension + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    let (area, overflow) = lengths[1].multipliedReportingOverflow(by: lengths[2])
    let (total, isTooLarge) = area.multipliedReportingOverflow(by: lengths[0])
    let text = lengths.map(String.init).joined(separator: " × ")
    guard !overflow, !isTooLarge, total == bytes.count - 16 else {
      throw .source(
        path: path,
        reason:
          "its dimensions \(text) do not agree with the \(bytes.count - 16) bytes that follow; "
          + "get the file again")
    }
    guard lengths[0] == 0 || area > 0 else {
      throw .source(path: path, reason: "its dimensions \(text) hold no pixel")
    }
    return PictureStack(
      count: lengths[0], width: lengths[2], height: lengths[1], channels: 1,
      pixels: Array(bytes[16...]))
  }
}
