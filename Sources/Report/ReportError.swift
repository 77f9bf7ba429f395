/// What can go wrong when tables, arrays and pictures are read or written.
public enum ReportError: Error, Equatable {
  /// A file that cannot be read or written, with what to do.
  case file(path: String, reason: String)
  /// A file whose content is not what it should be, with the place.
  case format(path: String, reason: String)
}

extension ReportError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .file(let path, let reason): "'\(path)' \(reason)."
    case .format(let path, let reason): "'\(path)' cannot be used: \(reason)."
    }
  }
}
