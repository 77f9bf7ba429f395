public import Report

/// Writes pictures as PNG: equal bytes for equal pictures.
///
/// The file holds the chunks IHDR, IDAT and IEND alone: no time, no program, no colour profile. Each row has
/// Paeth's filter, and zlib compresses at level 6; the bytes are those of the installed zlib. The chunks are written here and not by libpng, whose simplified
/// interface lets neither level nor filter be chosen.
///
/// - Source: ISO/IEC 15948, *Portable Network Graphics*.
public enum PNGFile {
  /// The bytes of a PNG file.
  public static func bytes(of picture: Picture) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    var header = bigEndian(picture.width) + bigEndian(picture.height)
    // Bits a channel, colour type, compression, filter method, interlacing.
    header += [8, picture.channels == 1 ? 0 : 2, 0, 0, 0]
    append("IHDR", header, to: &bytes)
    append("IDAT", Deflate.compressed(filtered(picture)), to: &bytes)
    append("IEND", [], to: &bytes)
    return bytes
  }

  /// Writes a file beside its place and renames it; one that exists is replaced.
  ///
  /// - Throws: `ReportError.file`, as `OutputFile`.
  public static func write(_ picture: Picture, to path: String) throws(ReportError) {
    try OutputFile.write(bytes(of: picture), to: path, replacing: true)
  }

  private static func append(_ type: String, _ content: [UInt8], to bytes: inout [UInt8]) {
    let body = Array(type.utf8) + content
    bytes += bigEndian(content.count)
    bytes += body
    bytes += bigEndian(Int(Deflate.crc32(of: body)))
  }

  private static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// Each row as its filter's number, 4, and the differences of its values from what Paeth's filter predicts.
  private static func filtered(_ picture: Picture) -> [UInt8] {
    let length = picture.width * picture.channels
    let distance = picture.channels
    var output: [UInt8] = []
    output.reserveCapacity(picture.height * (length + 1))
    var above = [UInt8](repeating: 0, count: length)
    for row in 0..<picture.height {
      let line = Array(picture.pixels[row * length..<(row + 1) * length])
      output.append(4)
      for index in 0..<length {
        let left = index < distance ? 0 : line[index - distance]
        let corner = index < distance ? 0 : above[index - distance]
        output.append(line[index] &- paeth(left, above[index], corner))
      }
      above = line
    }
    return output
  }

  private static func paeth(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
    let estimate = Int(left) + Int(above) - Int(corner)
    let (a, b) = (abs(estimate - Int(left)), abs(estimate - Int(above)))
    let c = abs(estimate - Int(corner))
    return a <= b && a <= c ? left : b <= c ? above : corner
  }
}
