import Foundation

/// One open file descriptor, closed exactly once.
///
/// POSIX calls rather than `FileHandle`: a full disk and a closed pipe must arrive as errors that name
/// the file, on every platform alike.
struct OpenFile: ~Copyable {
  private let name: String
  private var descriptor: Int32?
  private let isOwned: Bool

  static func standardInput() -> OpenFile {
    OpenFile(name: "standard input", descriptor: STDIN_FILENO, isOwned: false)
  }

  static func standardOutput() -> OpenFile {
    OpenFile(name: "standard output", descriptor: STDOUT_FILENO, isOwned: false)
  }

  static func standardError() -> OpenFile {
    OpenFile(name: "standard error", descriptor: STDERR_FILENO, isOwned: false)
  }

  private init(name: String, descriptor: Int32, isOwned: Bool) {
    self.name = name
    self.descriptor = descriptor
    self.isOwned = isOwned
  }

  init(reading path: String) throws(ReportError) {
    if FileStatus(path)?.isFolder == true { throw .reading(path, code: EISDIR) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .reading(path, code: errno) }
    self.init(name: path, descriptor: descriptor, isOwned: true)
  }

  /// Opens a device or a pipe that exists, to write to it in place.
  init(writingInPlace path: String) throws(ReportError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .writing(path, code: errno) }
    self.init(name: path, descriptor: descriptor, isOwned: true)
  }

  /// Makes a new file `path`, which errors call `name`; nil where `path` exists.
  static func creating(_ path: String, for name: String) throws(ReportError) -> OpenFile? {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor >= 0 { return OpenFile(name: name, descriptor: descriptor, isOwned: true) }
    if errno == EEXIST { return nil }
    throw .writing(name, code: errno)
  }

  /// Adds bytes at the end of a file, made where it is missing.
  static func append(_ bytes: [UInt8], to path: String) throws(ReportError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .writing(path, code: errno) }
    var file = OpenFile(name: path, descriptor: descriptor, isOwned: true)
    try file.write(bytes)
    try file.close()
  }

  /// Reads at most `buffer.count` bytes into the front of `buffer`; 0 is the end of the file.
  func read(into buffer: inout [UInt8]) throws(ReportError) -> Int {
    guard let descriptor else { return 0 }
    while true {
      let count = readBytes(descriptor, &buffer)
      if count >= 0 { return count }
      if errno != EINTR { throw .reading(name, code: errno) }
    }
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(ReportError) {
    guard let descriptor else { return }
    var done = 0
    while done < bytes.count {
      let count = writeBytes(descriptor, bytes, from: done)
      if count >= 0 {
        done += count
      } else if errno == EPIPE {
        throw .pipeClosed
      } else if errno != EINTR {
        throw .writing(name, code: errno)
      }
    }
  }

  /// Closes now, since some file systems report a full disk only here.
  mutating func close() throws(ReportError) {
    guard let descriptor, isOwned else { return }
    self.descriptor = nil
    if closeDescriptor(descriptor) != 0, errno != EINTR { throw .writing(name, code: errno) }
  }

  deinit {
    if let descriptor, isOwned { _ = closeDescriptor(descriptor) }
  }
}

// Inside the type these names would find its own methods.
private func readBytes(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
  unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
}

private func writeBytes(_ descriptor: Int32, _ bytes: [UInt8], from start: Int) -> Int {
  unsafe bytes.withUnsafeBytes {
    let rest = unsafe UnsafeRawBufferPointer(rebasing: $0[start...])
    return unsafe write(descriptor, rest.baseAddress, rest.count)
  }
}

private func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }
