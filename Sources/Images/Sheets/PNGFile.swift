public import Report

/// Writes pictures as PNG: equal bytes for equal pictures.
///
/// The file holds the chunks IHDR, IDAT and IEND alone: no time, no program, no colour profile. Each row has
/// the filter whose differences have the least sum of absolute values, and zlib compresses at level 9; the
/// bytes are those of the installed zlib. The chunks are written here and not by libpng, whose simplified
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

  private static func filtered(_ picture: Picture) -> [UInt8] {
    let length = picture.width * picture.channels
    var output: [UInt8] = []
    output.reserveCapacity(picture.height * (length + 1))
    var above = [UInt8](repeating: 0, count: length)
    for row in 0..<picture.height {
      let line = Array(picture.pixels[row * length..<(row + 1) * length])
      var best: [UInt8] = []
      var least = Int.max
      for filter in 0...4 as ClosedRange<UInt8> {
        let differences = apply(filter, to: line, above: above, distance: picture.channels)
        let sum = differences.reduce(0) { $0 + abs(Int(Int8(bitPattern: $1))) }
        if sum < least { (least, best) = (sum, [filter] + differences) }
      }
      output += best
      above = line
    }
    return output
  }

  /// The differences of a row from what a filter predicts: 0 none, 1 left, 2 above, 3 their mean, 4 Paeth's.
  private static func apply(
    _ filter: UInt8, to line: [UInt8], above: [UInt8], distance: Int
  ) -> [UInt8] {
    line.indices.map { index in
      let left = index < distance ? 0 : line[index - distance]
      let corner = index < distance ? 0 : above[index - distance]
      let prediction: UInt8 =
        switch filter {
        case 0: 0
        case 1: left
        case 2: above[index]
        case 3: UInt8((Int(left) + Int(above[index])) / 2)
        default: paeth(left, above[index], corner)
        }
      return line[index] &- prediction
    }
  }

  private static func paeth(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
    let estimate = Int(left) + Int(above) - Int(corner)
    let (a, b) = (abs(estimate - Int(left)), abs(estimate - Int(above)))
    let c = abs(estimate - Int(corner))
    return a <= b && a <= c ? left : b <= c ? above : corner
  }
}
