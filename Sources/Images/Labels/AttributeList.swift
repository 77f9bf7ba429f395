import Foundation
import Report

/// A file of attributes as CelebA has it.
///
/// The first line is the number of images, the second the names of the attributes, every other the name of an image
/// and 1 or −1 for each attribute; words are separated by blanks.
struct AttributeList {
  static let name = "list_attr_celeba.txt"

  private let path: String
  private let names: [String]
  /// The answers, by the name of the image.
  private let answers: [String: [Bool]]

  /// Where such a file lies: in a folder of photographs, beside it, or one level up.
  static func path(near folder: String) -> String? {
    let inside = URL(fileURLWithPath: folder)
    let beside = inside.deletingLastPathComponent()
    return [inside, beside, beside.deletingLastPathComponent()]
      .map { $0.appendingPathComponent(name).path }
      .first { FileStatus($0)?.isRegular == true }
  }

  /// Reads a file, all of it.
  ///
  /// - Throws: `ImagesError.labels` for a file that is none of this kind; `ReportError` where it cannot be read.
  init(_ path: String) throws {
    self.path = path
    func problem(_ line: Int?, _ reason: String) -> ImagesError {
      .labels(path: path, line: line, reason: reason)
    }
    var lines = try InputFile.bytes(of: path)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    while let last = lines.last, Self.words(in: last).isEmpty { lines.removeLast() }
    guard lines.count >= 3 else {
      throw problem(nil, "it needs a line with a number, one with names and one for each image")
    }
    let first = Self.words(in: lines[0])
    guard first.count == 1, let count = Int(Self.text(first[0])) else {
      throw problem(1, "there must be one whole number, that of the images")
    }
    guard count == lines.count - 2 else {
      throw problem(
        1, "the number of images is \(count), but \(lines.count - 2) follow; get the file again")
    }
    names = Self.words(in: lines[1]).map(Self.text)
    if names.isEmpty { throw problem(2, "there are no names of attributes") }
    if let name = Self.repeated(in: names) { throw problem(2, "'\(name)' stands twice") }
    var answers: [String: [Bool]] = [:]
    for (index, line) in lines.enumerated().dropFirst(2) {
      let words = Self.words(in: line)
      guard words.count == names.count + 1 else {
        throw problem(
          index + 1,
          "there are \(max(words.count - 1, 0)) values, but line 2 has \(names.count) names")
      }
      let image = Self.text(words[0])
      let values = try words.dropFirst().map { word in
        if word.elementsEqual(Self.yes) { return true }
        if word.elementsEqual(Self.no) { return false }
        throw problem(
          index + 1, "there is '\(Self.text(word))', but values must be 1 or -1")
      }
      guard answers.updateValue(values, forKey: image) == nil else {
        throw problem(index + 1, "'\(image)' stands a second time")
      }
    }
    self.answers = answers
  }

  /// The answers for images, by the last parts of their paths, in their order.
  ///
  /// - Throws: `ImagesError.labels` for the first that has none, and for two that have the same name.
  func attributes(of images: [String]) throws(ImagesError) -> ImageAttributes {
    let files = images.map(FilePath.name)
    if let name = Self.repeated(in: files) {
      throw .labels(
        path: path, line: nil,
        reason: "two images are called '\(name)', so nobody knows which a line is about; rename one"
      )
    }
    var values: [Bool] = []
    values.reserveCapacity(images.count * names.count)
    for file in files {
      guard let own = answers[file] else {
        throw .labels(
          path: path, line: nil,
          reason: "no line is about '\(file)'; remove the file if it is about other images")
      }
      values += own
    }
    return ImageAttributes(names: names, values: values)
  }

  private static let yes = Array("1".utf8), no = Array("-1".utf8)

  private static func words(in line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
  }

  private static func text(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word, as: UTF8.self)
  }

  private static func repeated(in names: [String]) -> String? {
    var seen: Set<String> = []
    return names.first { !seen.insert($0).inserted }
  }
}
