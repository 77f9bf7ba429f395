import Foundation

/// The right of one process to write into a folder, held until this value goes.
///
/// The lock lies on the hidden file `.lock` inside. The system gives it back with the process, however that ends, so
/// `kill -9` leaves no folder locked; the file itself stays.
public struct FolderLock: ~Copyable, Sendable {
  private let descriptor: Int32

  /// Locks a folder that exists.
  ///
  /// - Throws: `ReportError.file` where another process holds the lock, or where the folder may not be written.
  public init(_ folder: String) throws(ReportError) {
    let path = FilePath.join(folder, ".lock")
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .writing(path, code: errno) }
    guard Self.lock(descriptor) else {
      let code = errno
      _ = close(descriptor)
      guard code == EWOULDBLOCK else { throw .writing(path, code: code) }
      throw .file(
        path: folder,
        reason: "is being written by another process; wait for its end, or choose another folder")
    }
    self.descriptor = descriptor
  }

  deinit {
    // A child process that is just being started may hold the descriptor, too.
    _ = flock(descriptor, LOCK_UN)
    _ = close(descriptor)
  }

  /// Tries for half a second: a killed process's child, just started, holds the lock until it runs its program.
  private static func lock(_ descriptor: Int32) -> Bool {
    for _ in 0..<10 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK else { return false }
      _ = usleep(50_000)
    }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }
}
