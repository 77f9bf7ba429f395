import Foundation
public import Report
import Synchronization

/// What an experiment found: a table, further tables and pictures where it made some itself.
public struct ExperimentAnswer: Sendable, Equatable {
  /// The numbers.
  public let table: Table
  /// Tables beside it, each in a file of its own.
  public let furtherTables: [ExperimentTable]
  /// Pictures beside the figures that are drawn from the table, in the order in which they are shown.
  public let pictures: [ExperimentPicture]

  /// An answer from its parts.
  public init(
    table: Table, furtherTables: [ExperimentTable] = [], pictures: [ExperimentPicture] = []
  ) {
    self.table = table
    self.furtherTables = furtherTables
    self.pictures = pictures
  }

  /// The answer that lies in an experiment's folder.
  ///
  /// - Throws: `ReportError` where a file cannot be read or is damaged.
  public init(contentsOf folder: String) throws(ReportError) {
    table = try CSVReader(contentsOf: "\(folder)/table.csv").table()
    let lists = (
      tables: try Self.list(Self.tableList, of: Self.tableColumns, in: folder),
      pictures: try Self.list(Self.pictureList, of: Self.pictureColumns, in: folder)
    )
    furtherTables = try lists.tables.map { (cells) throws(ReportError) in
      ExperimentTable(
        name: cells[0], caption: cells[1],
        table: try CSVReader(contentsOf: "\(folder)/\(cells[0]).csv").table())
    }
    pictures = try lists.pictures.map { (cells) throws(ReportError) in
      ExperimentPicture(
        file: cells[0], description: cells[1], caption: cells[2],
        bytes: try InputFile.bytes(of: "\(folder)/\(cells[0])"))
    }
  }

  /// The tables and pictures beside the table of an answer in a folder, as far as its lists can be read.
  private static func files(in folder: String) -> [String] {
    let tables = (try? list(tableList, of: tableColumns, in: folder)) ?? []
    let pictures = (try? list(pictureList, of: pictureColumns, in: folder)) ?? []
    return (tables.map { "\($0[0]).csv" } + pictures.map { $0[0] }).filter { !$0.contains("/") }
  }

  /// The rows of a list beside the table, those columns of it that are known; none where there is no list.
  private static func list(
    _ name: String, of columns: [String], in folder: String
  ) throws(ReportError) -> [[String]] {
    let path = "\(folder)/\(name)"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let rows = try CSVReader(contentsOf: path).table()
    for column in columns where rows.index(of: column) == nil {
      throw .format(path: path, reason: "it has no column '\(column)'")
    }
    let texts = columns.map { rows.texts($0) }
    return rows.rows.indices.map { row in texts.map { $0[row] } }
  }

  /// Writes `table.csv`, the further tables, the pictures and their lists.
  func write(to folder: OutputFolder) throws(ReportError) {
    // What an earlier answer in this folder had, which may be more.
    let earlier = Self.files(in: folder.path)
    for list in [Self.tableList, Self.pictureList] {
      try? FileManager.default.removeItem(atPath: folder.path(of: list))
    }
    defer {
      let kept = Set(furtherTables.map { "\($0.name).csv" } + pictures.map(\.file))
      for file in earlier where !kept.contains(file) {
        try? FileManager.default.removeItem(atPath: folder.path(of: file))
      }
    }
    try folder.write(CSVWriter.text(table), to: "table.csv")
    if !furtherTables.isEmpty {
      var list = Table(columns: Self.tableColumns)
      for further in furtherTables {
        try folder.write(CSVWriter.text(further.table), to: "\(further.name).csv")
        list.append([.text(further.name), .text(further.caption)])
      }
      try folder.write(CSVWriter.text(list), to: Self.tableList)
    }
    if pictures.isEmpty { return }
    var list = Table(columns: Self.pictureColumns)
    for picture in pictures {
      try folder.write(picture.bytes, to: picture.file)
      list.append([.text(picture.file), .text(picture.description), .text(picture.caption)])
    }
    try folder.write(CSVWriter.text(list), to: Self.pictureList)
  }

  private static let tableList = "tables.csv"
  private static let tableColumns = ["table", "caption"]
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

/// A table that stands beside an experiment's own.
public struct ExperimentTable: Sendable, Equatable {
  /// The name of its file without the ending.
  public let name: String
  /// What it holds, in a sentence.
  public let caption: String
  /// The numbers.
  public let table: Table

  /// A table from its parts.
  public init(name: String, caption: String, table: Table) {
    self.name = name
    self.caption = caption
    self.table = table
  }
}

/// Where an experiment puts what it shows beside its table while it runs.
final class AnswerCollector: Sendable {
  private let kept = Mutex<(tables: [ExperimentTable], pictures: [ExperimentPicture])>(([], []))

  /// The answer with this table.
  func answer(with table: Table) -> ExperimentAnswer {
    kept.withLock {
      ExperimentAnswer(table: table, furtherTables: $0.tables, pictures: $0.pictures)
    }
  }

  func append(_ picture: ExperimentPicture) { kept.withLock { $0.pictures.append(picture) } }

  func append(_ table: ExperimentTable) { kept.withLock { $0.tables.append(table) } }
}
