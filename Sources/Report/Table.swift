/// Rows of typed cells under named columns; all that leaves an experiment.
///
/// Tidy: one observation a row, snake_case column names, units in the name where there are any.
public struct Table: Sendable, Equatable {
  /// One value.
  public enum Cell: Sendable, Equatable {
    /// A real number; may be infinite or not a number.
    case real(Double)
    /// An integer.
    case integer(Int)
    /// Text.
    case text(String)
    /// No value: the quantity does not exist or was not computed.
    case missing
  }

  /// The column names, in order.
  public let columns: [String]
  /// The rows; each has one cell a column.
  public private(set) var rows: [[Cell]] = []

  /// A table without rows.
  ///
  /// - Precondition: column names are distinct.
  public init(columns: [String]) {
    precondition(Set(columns).count == columns.count, "column names repeat: \(columns)")
    self.columns = columns
  }

  /// Adds a row.
  ///
  /// - Precondition: one cell a column.
  public mutating func append(_ row: [Cell]) {
    precondition(
      row.count == columns.count, "a row has \(row.count) cells, the table \(columns.count) columns"
    )
    rows.append(row)
  }

  /// Adds the rows of a table with the same columns.
  public mutating func append(contentsOf other: Table) {
    precondition(other.columns == columns, "columns differ: \(other.columns) and \(columns)")
    rows.append(contentsOf: other.rows)
  }

  /// The position of a column; nil where there is none of this name.
  public func index(of column: String) -> Int? { columns.firstIndex(of: column) }

  /// A column's cells.
  ///
  /// - Precondition: the column exists.
  public subscript(column: String) -> [Cell] {
    guard let index = index(of: column) else {
      preconditionFailure("no column '\(column)' among \(columns)")
    }
    return rows.map { $0[index] }
  }

  /// A column as numbers; `.nan` for text and missing cells.
  public func reals(_ column: String) -> [Double] { self[column].map { $0.real ?? .nan } }

  /// A column as text.
  public func texts(_ column: String) -> [String] { self[column].map(\.description) }

  /// The rows that satisfy a condition on one column's text.
  public func rows(where column: String, is text: String) -> Table {
    var selection = Table(columns: columns)
    for (row, cell) in zip(rows, self[column]) where cell.description == text {
      selection.append(row)
    }
    return selection
  }
}

extension Table.Cell: CustomStringConvertible {
  /// The number in this cell; nil for text and missing.
  public var real: Double? {
    switch self {
    case .real(let value): value
    case .integer(let value): Double(value)
    case .text, .missing: nil
    }
  }

  /// The text that files hold: shortest round-trip numbers, `inf`, `-inf`, `nan`, nothing for missing.
  public var description: String {
    switch self {
    case .real(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .text(let value): value
    case .missing: ""
    }
  }

  /// A real number, or missing for nil.
  public static func optional(_ value: Double?) -> Self { value.map(Self.real) ?? .missing }
}

extension Table.Cell: ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
  /// A text cell.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A real cell.
  public init(floatLiteral value: Double) { self = .real(value) }
  /// An integer cell.
  public init(integerLiteral value: Int) { self = .integer(value) }
}
