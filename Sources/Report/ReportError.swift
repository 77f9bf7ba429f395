import Foundation

/// What can go wrong when tables, arrays and pictures are read or written.
///
/// Each case describes itself in one sentence for the person at the keyboard.
public enum ReportError: Error, Equatable {
  /// A file that cannot be read or written, with what to do.
  case file(path: String, reason: String)
  /// A file whose content is not what it should be, with the place.
  case format(path: String, reason: String)
  /// The reader of a pipe went away, as in `latent … | head`; a program ends quietly on it.
  case pipeClosed
}

extension ReportError: CustomStringConvertible {
  /// One sentence for the person at the keyboard.
  public var description: String {
    switch self {
    case .file(let path, let reason): "'\(path)' \(reason)."
    case .format(let path, let reason): "'\(path)' cannot be used: \(reason)."
    case .pipeClosed: "The reader of the output has gone away."
    }
  }
}

extension ReportError {
  /// A failed attempt to read, from `errno`.
  static func reading(_ path: String, code: Int32) -> ReportError {
    let cause =
      switch code {
      case ENOENT: "there is no such file; check the path"
      case EISDIR: "it is a folder; name a file"
      default: common(code)
      }
    return .file(path: path, reason: "cannot be read: \(cause)")
  }

  /// A failed attempt to write, from `errno`.
  static func writing(_ path: String, code: Int32) -> ReportError {
    let cause =
      switch code {
      case ENOENT: "its folder does not exist; make the folder first"
      case EISDIR: "it is a folder; name a file"
      case ENOSPC: "the disk is full; free some space and run again"
      case EDQUOT: "your disk quota is used up; free some space and run again"
      case EROFS: "the file system is read-only; choose another folder"
      default: common(code)
      }
    return .file(path: path, reason: "cannot be written: \(cause)")
  }

  private static func common(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "permission is denied"
    case ENOTDIR: "a part of its path is not a folder"
    case ENAMETOOLONG: "its name is too long"
    default: unsafe String(cString: strerror(code)).lowercased()
    }
  }
}
