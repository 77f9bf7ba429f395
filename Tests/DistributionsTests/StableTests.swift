import Distributions
import Foundation
import Testing

@Suite struct StableTests {
  @Test("both tails and the density agree with Fourier inversion to 1e-10")
  func table() throws {
    let table = try ReferenceTable("stable")
    var worst: [String: (Double, String)] = [:]
    for row in 0..<table.count {
      let alpha = try table.real(row, "alpha"), x = try table.real(row, "x")
      let law = try SymmetricStable(alpha: alpha)
      let values = [
        ("sf", law.survivalFunction(x)), ("pdf", law.pdf(x)),
        ("central", exp(law.logMagnitudeTails(x).lower)),
      ]
      for (column, actual) in values {
        let expected = try table.real(row, column)
        let error = abs(actual / expected - 1)
        if !(error <= worst["\(alpha)"]?.0 ?? -1) { worst["\(alpha)"] = (error, "\(column) \(x)") }
        #expect(isClose(actual, expected, within: 1e-10), "alpha \(alpha): \(column) at \(x)")
      }
    }
    if ProcessInfo.processInfo.environment["LATENT_PRINT_ERRORS"] != nil {
      for (law, w) in worst.sorted(by: { $0.key < $1.key }) { print(law, w) }
    }
  }
}
