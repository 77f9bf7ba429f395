import Distributions
import Testing

@Suite struct TabulatedBulkTests {
  private static let laws = [
    "stable(alpha=0.5)", "stable(alpha=1.5)", "student-t", "student-t(df=0.5)",
    "norm(of=cauchy,dimension=50)", "norm(of=uniform,dimension=7)",
    "sphere-coordinate(dimension=5)",
    "chi(df=16)", "gamma(shape=0.5)", "half-normal",
  ]

  /// Points from one end of the table to the other and beyond, and no numbers.
  private func points(_ law: some Distribution) -> [Double] {
    let tails = [1e-40, 1e-25, 1e-19, 1e-12, 1e-5, 0.01, 0.1, 0.25, 0.3, 0.49, 0.4999999, 0.5]
    let inside = tails.map { law.quantile($0) } + tails.map { law.upperTailQuantile($0) }
    return (0..<50).flatMap { _ in inside }
      + [.nan, .infinity, -.infinity, 0, -0.0, law.support.lowerBound, law.support.upperBound]
  }

  private func written(
    _ values: [Double], by body: (Span<Double>, inout MutableSpan<Double>) -> Void
  ) -> [Double] {
    var output = [Double](repeating: 7, count: values.count)
    var span = output.mutableSpan
    body(values.span, &span)
    return output
  }

  @Test("a table of arrays is the table of numbers", arguments: laws)
  func agreement(text: String) throws {
    func check(_ law: some Distribution) {
      let table = TabulatedDistribution(law), x = points(law)
      let width = law.upperTailQuantile(0.25) - law.quantile(0.25)
      let p = written(x) { table.evaluateCDF($0, into: &$1) }
      let y = written(x) { table.evaluateCauchyCoordinates($0, into: &$1) }
      let back = written(y) { table.evaluatePoints(atCauchyCoordinates: $0, into: &$1) }
      for index in x.indices {
        #expect(isEqual(p[index], table.cdf(x[index]), within: 1e-13), "F(\(x[index]))")
        // Around the median, a number's distance from it has as many digits as the number.
        let coordinate = table.cauchyCoordinate(of: x[index])
        #expect(isEqual(y[index], coordinate, within: 1e-13, size: 0.1), "g(\(x[index]))")
        let point = table.point(atCauchyCoordinate: y[index])
        #expect(isEqual(back[index], point, within: 1e-13, size: 0.1 * width), "g⁻¹(\(y[index]))")
      }
    }
    check(try LawCatalog.make(text))
  }

  @Test("a table is as near to its law as it says", arguments: laws)
  func accuracy(text: String) throws {
    func check(_ law: some Distribution) {
      let table = TabulatedDistribution(law), x = points(law)
      let p = written(x) { table.evaluateCDF($0, into: &$1) }
      for index in x.indices where !x[index].isNaN {
        let lower = law.cdf(x[index]), upper = law.survivalFunction(x[index])
        #expect(isEqual(p[index], lower, within: 1e-8), "F(\(x[index]))")
        #expect(
          isEqual(table.survivalFunction(x[index]), upper, within: 1e-8), "1 - F(\(x[index]))")
      }
    }
    check(try LawCatalog.make(text))
  }

  @Test("every instruction set reads the same bits", arguments: laws)
  func instructionSets(text: String) throws {
    func check(_ law: some Distribution) {
      let table = TabulatedDistribution(law), x = points(law)
      func bits() -> [UInt64] {
        let y = written(x) { table.evaluateCauchyCoordinates($0, into: &$1) }
        let all =
          y + written(x) { table.evaluateCDF($0, into: &$1) }
          + written(y) { table.evaluatePoints(atCauchyCoordinates: $0, into: &$1) }
        return all.map { $0.isNaN ? 1 : $0.bitPattern }
      }
      let expected = InstructionSet.$forced.withValue(.baseline) { bits() }
      for set in InstructionSet.available {
        let values = InstructionSet.$forced.withValue(set) { bits() }
        #expect(values == expected, "\(set)")
      }
    }
    check(try LawCatalog.make(text))
  }

  private func isEqual(
    _ a: Double, _ b: Double, within tolerance: Double, size: Double = 0
  ) -> Bool {
    a == b || abs(a - b) <= tolerance * max(abs(b), size) || a.isNaN && b.isNaN
  }
}
