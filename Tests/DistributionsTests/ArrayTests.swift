import Distributions
import Testing

@Suite("Arrays in and out")
struct ArrayTests {
  @Test("hold the draws that spans hold", arguments: PriorCatalog.representatives)
  func draws(name: String) throws {
    let prior = try PriorCatalog.make(name, dimension: 3)
    var first = PhiloxStream(seed: 7, purpose: .samples), second = first
    var values = [Double](repeating: 0, count: 12)
    var span = values.mutableSpan
    prior.fill(&span, count: 4, using: &first)
    #expect(prior.sample(count: 4, using: &second) == values)
    #expect(first.next() == second.next())
    #expect(prior.sample(count: 0, using: &second) == [])
  }

  @Test("hold the points of a path")
  func points() throws {
    let points = try LinearInterpolation().points(from: [1, 2], to: [3, -2], at: [0, 0.5, 1])
    #expect(points == [[1, 2], [2, 0], [3, -2]])
  }

  @Test("refuse end points of unequal lengths")
  func lengths() {
    #expect(throws: DistributionError.dimension(name: "end", actual: 1, expected: 2)) {
      try LinearInterpolation().points(from: [1, 2], to: [3], at: [0.5])
    }
  }
}
