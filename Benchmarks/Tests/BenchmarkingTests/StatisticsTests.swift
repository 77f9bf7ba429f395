import Benchmarking
import Testing

struct StatisticsTests {
  @Test("the median and the quartiles lie between the order statistics in proportion")
  func spread() {
    let odd = Spread([5, 1, 4, 2, 3])
    #expect(odd.median == 3 && odd.low == 2 && odd.high == 4)
    let even = Spread([4, 1, 3, 2])
    #expect(even.median == 2.5 && even.low == 1.75 && even.high == 3.25)
  }

  @Test("one measurement is its own median and quartiles")
  func single() {
    let one = Spread([7])
    #expect(one.median == 7 && one.low == 7 && one.high == 7)
  }

  @Test("the exponent of a power law is found, whatever its factor", arguments: [0, 0.5, 1, 2])
  func exponent(power: Double) throws {
    let x = [1e3, 1e4, 1e5, 1e6]
    let y = x.map { 3e-9 * exponentiated($0, power) }
    let fitted = try #require(fittedExponent(x: x, y: y))
    #expect(abs(fitted - power) < 1e-12)
  }

  @Test("points at one size have no exponent")
  func noExponent() {
    #expect(fittedExponent(x: [10, 10], y: [1, 2]) == nil)
    #expect(fittedExponent(x: [], y: []) == nil)
  }

  /// x to the power of halves.
  private func exponentiated(_ x: Double, _ power: Double) -> Double {
    power == 0.5 ? x.squareRoot() : (0..<Int(power)).reduce(1.0) { product, _ in product * x }
  }
}
