import Foundation

/// What stands at a path: a file, a folder, or something else.
package struct FileStatus {
  /// Whether it is a folder.
  package let isFolder: Bool
  /// Whether it is an ordinary file.
  package let isRegular: Bool
  /// Its length in bytes; meaningful for ordinary files.
  package let size: Int
  /// When its content last changed, in nanoseconds since 1970.
  package let modified: Int64

  /// The status of what a path leads to; nil where there is nothing.
  package init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isRegular = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// A path's parts, by text alone.
package enum FilePath {
  /// The folder that holds a path; "." for a bare name.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What follows the last slash.
  package static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// `name` inside `folder`.
  package static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
