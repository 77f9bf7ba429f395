/// What can go wrong when images are read or prepared.
///
/// Each case describes itself in one sentence for the person at the keyboard.
public enum ImagesError: Error, Equatable {
  /// One picture that cannot be decoded, with what is wrong with it.
  case picture(path: String, reason: String)
  /// A folder or file that gives no set of images, with what to do.
  case source(path: String, reason: String)
  /// More pictures of a source are broken than are left out in silence.
  case broken(path: String, count: Int, total: Int, first: BrokenImage)
  /// A file of labels that cannot be used, with the line that is at fault, if one is, and what to do.
  case labels(path: String, line: Int?, reason: String)
  /// A setting outside its domain, with what is allowed.
  case setting(name: String, value: String, requirement: String)
}

extension ImagesError: CustomStringConvertible {
  /// One sentence for the person at the keyboard.
  public var description: String {
    switch self {
    case .picture(let path, let reason): "'\(path)' is no usable picture: \(reason)."
    case .source(let path, let reason): "'\(path)' cannot be used as images: \(reason)."
    case .broken(let path, let count, let total, let first):
      "'\(path)' cannot be used as images: \(count) of its \(total) pictures are broken, more than "
        + "1 %; the first is '\(first.name)', where \(first.reason); repair or remove them."
    case .labels(let path, let line, let reason):
      "'\(path)' cannot be used as labels: \(line.map { "in line \($0) " } ?? "")\(reason)."
    case .setting(let name, let value, let requirement):
      "\(name) is \(value), but it must be \(requirement)."
    }
  }
}

/// A picture that was left out, and why.
public struct BrokenImage: Sendable, Equatable, CustomStringConvertible {
  /// Its path inside the source.
  public let name: String
  /// What is wrong, as the end of a sentence.
  public let reason: String

  /// A picture that was left out.
  public init(name: String, reason: String) {
    self.name = name
    self.reason = reason
  }

  /// One sentence for the person at the keyboard.
  public var description: String { "'\(name)' is left out: \(reason)." }
}
