import Foundation

/// How much room a disk has, asked before a large file is begun.
public enum FreeSpace {
  /// The bytes that this user may still write where `path` is or will be; nil where no answer is to be had.
  public static func bytes(at path: String) -> Int? {
    var information = statvfs()
    let place = FileStatus(path) == nil ? FilePath.folder(of: path) : path
    guard unsafe statvfs(place, &information) == 0 else { return nil }
    let (bytes, overflow) = UInt64(information.f_bavail)
      .multipliedReportingOverflow(by: UInt64(information.f_frsize))
    return overflow ? .max : Int(clamping: bytes)
  }

  /// Refuses an output that the disk cannot hold.
  ///
  /// Standard output, devices and pipes are never refused.
  ///
  /// - Parameters:
  ///   - count: the bytes to be written; nil for a count beyond `Int`.
  ///   - path: where they will be written.
  /// - Throws: `ReportError.file`, naming both amounts.
  public static func require(_ count: Int?, at path: String) throws(ReportError) {
    if path == "-" { return }
    if let status = FileStatus(path), !status.isRegular { return }
    guard let free = bytes(at: path) else { return }
    if let count, count <= free { return }
    let needed = count.map(describe) ?? "more bytes than can be counted"
    throw .file(
      path: path,
      reason: "would take \(needed), but only \(describe(free)) are free; write less, or elsewhere")
  }

  /// A byte count for a sentence: `512 bytes`, `1.5 MB`, in powers of 1000.
  static func describe(_ count: Int) -> String {
    if count < 1_000 { return "\(count) bytes" }
    var value = Double(count)
    var unit = "bytes"
    for next in ["kB", "MB", "GB", "TB", "PB", "EB"] where value >= 999.5 {
      value /= 1_000
      unit = next
    }
    return "\(ReadableNumber.text(value, digits: 3)) \(unit)"
  }
}
