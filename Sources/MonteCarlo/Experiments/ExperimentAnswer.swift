import Foundation
public import Report
import Synchronization

/// What an experiment found: a table, and pictures where it made some itself.
public struct ExperimentAnswer: Sendable, Equatable {
  /// The numbers.
  public let table: Table
  /// Pictures beside the figures that are drawn from the table, in the order in which they are shown.
  public let pictures: [ExperimentPicture]

  /// An answer from its parts.
  public init(table: Table, pictures: [ExperimentPicture] = []) {
    self.table = table
    self.pictures = pictures
  }

  /// The answer that lies in an experiment's folder.
  ///
  /// - Throws: `ReportError` where a file cannot be read or is damaged.
  public init(contentsOf folder: String) throws(ReportError) {
    table = try CSVReader(contentsOf: "\(folder)/table.csv").table()
    let list = "\(folder)/\(Self.pictureList)"
    guard FileManager.default.fileExists(atPath: list) else {
      pictures = []
      return
    }
    let rows = try CSVReader(contentsOf: list).table()
    for column in Self.pictureColumns where rows.index(of: column) == nil {
      throw .format(path: list, reason: "it has no column '\(column)'")
    }
    let texts = Self.pictureColumns.map { rows.texts($0) }
    var pictures: [ExperimentPicture] = []
    for row in rows.rows.indices {
      pictures.append(
        ExperimentPicture(
          file: texts[0][row], description: texts[1][row], caption: texts[2][row],
          bytes: try InputFile.bytes(of: "\(folder)/\(texts[0][row])")))
    }
    self.pictures = pictures
  }

  /// Writes `table.csv`, the pictures and their list.
  func write(to folder: OutputFolder) throws(ReportError) {
    try folder.write(CSVWriter.text(table), to: "table.csv")
    if pictures.isEmpty { return }
    var list = Table(columns: Self.pictureColumns)
    for picture in pictures {
      try folder.write(picture.bytes, to: picture.file)
      list.append([.text(picture.file), .text(picture.description), .text(picture.caption)])
    }
    try folder.write(CSVWriter.text(list), to: Self.pictureList)
  }

  private static let pictureList = "pictures.csv"
  private static let pictureColumns = ["file", "description", "caption"]
}

/// A picture that an experiment made.
public struct ExperimentPicture: Sendable, Equatable {
  /// Its name in the experiment's folder, with the ending of its format.
  public let file: String
  /// What it shows, for those who cannot see it.
  public let description: String
  /// What stands below it.
  public let caption: String
  /// The file's content.
  public let bytes: [UInt8]

  /// A picture from its parts.
  public init(file: String, description: String, caption: String, bytes: [UInt8]) {
    self.file = file
    self.description = description
    self.caption = caption
    self.bytes = bytes
  }
}

/// Where an experiment puts its pictures while it runs.
final class PictureCollector: Sendable {
  private let kept = Mutex<[ExperimentPicture]>([])

  var pictures: [ExperimentPicture] { kept.withLock { $0 } }

  func append(_ picture: ExperimentPicture) { kept.withLock { $0.append(picture) } }
}
