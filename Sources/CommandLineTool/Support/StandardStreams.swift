import Foundation
import Report

/// Standard output; a closed pipe and a full disk arrive as errors.
enum StandardOutput {
  /// Writes text.
  static func write(_ text: String) throws { try OutputFile.write(text, to: "-") }
}

/// Standard error, for people; what cannot be written there is lost quietly.
enum StandardError {
  /// Writes text.
  static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

/// The lines of standard input, as they come.
struct StandardInputLines {
  private var pending: [UInt8] = []
  private var number = 0

  /// One line without its end, and its number from 1.
  typealias Line = (number: Int, text: String)

  /// The lines that have arrived, waiting for the first; nil at the end of the input.
  ///
  /// So a person who types gets every answer at once, and a file is read in large pieces.
  mutating func next() throws -> [Line]? {
    while true {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = try Self.read(into: &buffer)
      if count == 0 {
        guard !pending.isEmpty else { return nil }
        defer { pending = [] }
        return [line(pending[...])]
      }
      pending += buffer.prefix(count)
      guard let last = pending.lastIndex(of: 10) else { continue }
      let lines = pending[..<last].split(separator: 10, omittingEmptySubsequences: false)
      let result = lines.map { line($0) }
      pending.removeSubrange(...last)
      return result
    }
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>) -> Line {
    number += 1
    return (number, String(decoding: bytes, as: UTF8.self))
  }

  private static func read(into buffer: inout [UInt8]) throws -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Foundation.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw Failure.misuse("Standard input cannot be read.") }
    }
  }
}
