import Distributions
import Foundation
import Testing

@Suite struct LawTableTests {
  static let examples = LawCatalog.entries.flatMap { entry in
    entry.examples.map { (entry: entry, text: $0) }
  }

  @Test(
    "both tails, their logarithms and the density agree with arbitrary precision",
    arguments: [
      "laws"
    ])
  func tails(table name: String) throws {
    let table = try ReferenceTable(name)
    var worst: [String: (error: Double, place: String)] = [:]
    for row in 0..<table.count {
      let text = try table.text(row, "law"), x = try table.real(row, "x")
      guard let entry = Self.examples.first(where: { $0.text == text })?.entry else {
        Issue.record("\(text) is in the table but not among the examples")
        continue
      }
      let law = try LawCatalog.make(text)
      let values = [
        ("cdf", law.cdf(x)), ("sf", law.survivalFunction(x)), ("log_cdf", law.logCDF(x)),
        ("log_sf", law.logSurvivalFunction(x)), ("pdf", law.pdf(x)),
      ]
      for (column, actual) in values {
        let expected = try table.real(row, column)
        if expected != 0, abs(expected) > 1e-305 {
          let error = abs(actual / expected - 1) / entry.accuracy
          if !(error <= worst[text]?.error ?? -1) {
            worst[text] = (error, "\(column) at \(x): \(actual)")
          }
        }
        #expect(
          isClose(actual, expected, within: entry.accuracy), "\(text): \(column) at \(x)")
      }
    }
    if ProcessInfo.processInfo.environment["LATENT_PRINT_ERRORS"] != nil {
      for (law, w) in worst.sorted(by: { $0.key < $1.key }) { print(law, w.error, w.place) }
    }
  }
}
