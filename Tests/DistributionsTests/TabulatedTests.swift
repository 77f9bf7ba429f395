import Distributions
import Foundation
import Testing

@Suite struct TabulatedTests {
  @Test(
    "a table is the same each time it is made",
    arguments: ["stable(alpha=1.3)", "norm(of=cauchy,dimension=50)"])
  func deterministic(text: String) throws {
    let law = try LawCatalog.make(text)
    let first = law.bulkForm, second = law.bulkForm
    for p in [1e-19, 1e-9, 0.02, 0.4, 0.5] {
      #expect(first.quantile(p) == second.quantile(p))
      #expect(first.upperTailQuantile(p) == second.upperTailQuantile(p))
    }
  }

  @Test(
    "a table has few knots, from the normal law to heavy tails", arguments: [0.3, 0.7, 1.2, 1.9])
  func size(alpha: Double) throws {
    let table = TabulatedDistribution(try SymmetricStable(alpha: alpha))
    #expect(table.knotCount < 2000)
  }

  @Test("outside its table the law itself answers", arguments: [1e-25, 1e-100])
  func beyond(p: Double) throws {
    let law = try SymmetricStable(alpha: 1.5), table = TabulatedDistribution(law)
    #expect(table.quantile(p) == law.quantile(p))
    let x = law.upperTailQuantile(p)
    #expect(table.survivalFunction(x) == law.survivalFunction(x))
  }
}
