import Distributions
import Testing

/// Norms, largest magnitudes and products of rows, against plain loops.
@Suite struct RowTests {
  static let dimensions = [1, 2, 3, 7, 8, 15, 16, 17, 31, 100, 1000]

  private func rows(_ count: Int, _ dimension: Int) -> [Double] {
    draws(IndependentPrior(Normal.standard, dimension: dimension), count: count)
  }

  private func plain(_ rows: [Double], _ dimension: Int, _ read: ([Double]) -> Double) -> [Double] {
    stride(from: 0, to: rows.count, by: dimension).map { read(Array(rows[$0..<$0 + dimension])) }
  }

  /// Whether two numbers agree to `count` units in the last place of the second.
  private func agree(_ a: [Double], _ b: [Double], scale: [Double], ulps: Double) -> Bool {
    zip(zip(a, b), scale).allSatisfy { abs($0.0 - $0.1) <= ulps * $1.ulp }
  }

  @Test(
    "reductions agree with plain sums, and bit for bit between instruction sets",
    arguments: dimensions)
  func reductions(dimension: Int) {
    let rows = rows(13, dimension), direction = self.rows(1, dimension)
    var fingerprints: Set<UInt64> = []
    for set in InstructionSet.available {
      InstructionSet.$forced.withValue(set) {
        var norms = Guarded(count: 13), largest = Guarded(count: 13), products = Guarded(count: 13)
        norms.write { Rows.norms(of: rows.span, dimension: dimension, into: &$0) }
        largest.write { Rows.largestMagnitudes(of: rows.span, dimension: dimension, into: &$0) }
        products.write { Rows.products(of: rows.span, with: direction.span, into: &$0) }
        #expect(norms.isIntact && largest.isIntact && products.isIntact)
        let exact = plain(rows, dimension) { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }
        #expect(agree(norms.values, exact, scale: exact, ulps: Double(dimension)))
        #expect(largest.values == plain(rows, dimension) { $0.reduce(0) { max($0, abs($1)) } })
        let dots = plain(rows, dimension) { zip($0, direction).reduce(0) { $0 + $1.0 * $1.1 } }
        let sizes = plain(rows, dimension) {
          zip($0, direction).reduce(0) { $0 + abs($1.0 * $1.1) }
        }
        #expect(agree(products.values, dots, scale: sizes, ulps: Double(dimension)))
        fingerprints.insert((norms.values + largest.values + products.values).fingerprint)
      }
    }
    #expect(fingerprints.count == 1)
  }

  @Test(
    "norms neither overflow nor underflow",
    arguments: [0, .leastNonzeroMagnitude * 4, 1e-300, 1e-160, 1e-140, 1, 1e150, 1e160, 1e308])
  func extremes(size: Double) {
    let rows = [0.75 * size, size, 0, 0.25 * size, 0, 0]
    var norms = [0.0, 0.0]
    var span = norms.mutableSpan
    Rows.norms(of: rows.span, dimension: 3, into: &span)
    #expect(abs(norms[0] - 1.25 * size) <= 2 * (1.25 * size).ulp)
    #expect(norms[1] == 0.25 * size)
  }

  @Test("a norm of infinite or missing numbers is infinite or missing")
  func special() {
    let rows = [1, -.infinity, .nan, 1, 0, 0.0]
    var norms = [0.0, 0.0, 0.0]
    var span = norms.mutableSpan
    Rows.norms(of: rows.span, dimension: 2, into: &span)
    #expect(norms[0] == .infinity && norms[1].isNaN && norms[2] == 0)
  }

  @Test(
    "numbers straight from the draws are those of the vectors that fill gives",
    arguments: ["normal", "uniform", "cauchy", "student-t", "sphere"], [1, 3, 16, 100, 9000])
  func fused(name: String, dimension: Int) throws {
    let prior = try PriorCatalog.make(name, dimension: dimension), count = dimension > 100 ? 3 : 200
    let vectors = draws(prior, count: count)
    let direction = (0..<dimension).map { Double($0 % 3) - 1 }
    func fused(_ fill: (inout MutableSpan<Double>, inout PhiloxStream) -> Void) -> [Double] {
      var output = [Double](repeating: .nan, count: count)
      var stream = PhiloxStream(seed: TestSeed.value, purpose: .samples)
      var span = output.mutableSpan
      fill(&span, &stream)
      return output
    }
    func read(_ write: (inout MutableSpan<Double>) -> Void) -> [Double] {
      var output = [Double](repeating: .nan, count: count)
      var span = output.mutableSpan
      write(&span)
      return output
    }
    #expect(
      fused { prior.fillNorms(&$0, using: &$1) }
        == read { Rows.norms(of: vectors.span, dimension: dimension, into: &$0) })
    #expect(
      fused { prior.fillLargestMagnitudes(&$0, using: &$1) }
        == read { Rows.largestMagnitudes(of: vectors.span, dimension: dimension, into: &$0) })
    #expect(
      fused { prior.fillProjections(&$0, onto: direction, using: &$1) }
        == read { Rows.products(of: vectors.span, with: direction.span, into: &$0) })
  }
}
