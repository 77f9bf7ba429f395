package import Distributions
import Report

/// The vector operations of a loop, for each scalar value that it makes.
///
/// `count-operations` counts them in the compiled loops and writes the table.
package struct OperationCounts: Sendable, Equatable {
  /// All vector operations but loads, stores and moves between registers, which have ports of their own.
  package var total: Double
  /// Those of the multipliers: products and fused multiply-adds.
  package var multiply: Double
  /// Divisions.
  package var divide: Double
  /// Square roots.
  package var root: Double

  package init(total: Double = 0, multiply: Double = 0, divide: Double = 0, root: Double = 0) {
    self.total = total
    self.multiply = multiply
    self.divide = divide
    self.root = root
  }

  package static func += (sum: inout Self, other: Self) {
    sum.total += other.total
    sum.multiply += other.multiply
    sum.divide += other.divide
    sum.root += other.root
  }

  func scaled(by factor: Double) -> Self {
    Self(
      total: total * factor, multiply: multiply * factor, divide: divide * factor,
      root: root * factor)
  }

  /// The counts of all loops of an instruction set, by name.
  ///
  /// - Throws: `ReportError` where the table cannot be read.
  package static func read(
    _ path: String, for set: InstructionSet
  ) throws -> [String: OperationCounts] {
    let table = try CSVReader(contentsOf: path).table()
      .rows(where: "instruction_set", is: set.rawValue)
    let values = table.reals("values")
    let columns = ["total", "multiply", "divide", "root"].map { table.reals($0) }
    return Dictionary(
      table.texts("loop").enumerated().map { row, loop in
        let counts = columns.map { $0[row] / values[row] }
        return (
          loop,
          OperationCounts(
            total: counts[0], multiply: counts[1], divide: counts[2], root: counts[3])
        )
      }, uniquingKeysWith: { _, last in last })
  }
}
