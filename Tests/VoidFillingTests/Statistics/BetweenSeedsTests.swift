import Testing
import VoidFilling

/// Numbers are those of script/reference/measures.py.
@Suite struct BetweenSeedsTests {
  private static let models: [[Double]] = [[1, 2, 4.5], [3], [0.5, 0.75], []]

  @Test("The deviation between seeds is pooled over the models that have several")
  func pooled() throws {
    let found = try BetweenSeeds(Self.models)
    let deviation = try #require(found.standardDeviation)
    #expect(abs(deviation - 1.4754942674688145) < 1e-15 && found.degreesOfFreedom == 3)
    #expect(try BetweenSeeds([[1], [2], []]).standardDeviation == nil)
    #expect(try BetweenSeeds([]).degreesOfFreedom == 0)
    #expect(throws: VoidFillingError.self) { try BetweenSeeds([[1, .nan]]) }
  }

  @Test("Intervals and p-values are those of Student's t law")
  func means() throws {
    let values = [0.31, 0.12, 0.45, 0.27]
    let own = try SeedMean(values)
    #expect(abs(own.value - 0.2875) < 1e-15 && own.seeds == 4 && own.degreesOfFreedom == 3)
    #expect(abs(try #require(own.standardError) - 0.06786935980249113) < 1e-15)
    #expect(abs(try #require(own.interval).lowerBound - 0.07150940665459138) < 1e-10)
    #expect(abs(try #require(own.pValue) - 0.024079894026722348) < 1e-10)
    let pooled = try SeedMean(values, deviation: BetweenSeeds(Self.models), level: 0.9)
    #expect(abs(try #require(pooled.interval).upperBound - 2.023687128660405) < 1e-9)
    #expect(abs(try #require(pooled.pValue) - 0.7227771461903912) < 1e-10)
  }

  @Test("One seed tells no deviation unless others lend theirs, nor do seeds that agree")
  func few() throws {
    let one = try SeedMean([0.4])
    #expect(one.value == 0.4 && one.seeds == 1 && one.degreesOfFreedom == 0)
    #expect(one.standardError == nil && one.interval == nil && one.pValue == nil)
    #expect(try SeedMean([0.4], deviation: BetweenSeeds(Self.models)).pValue != nil)
    let equal = try SeedMean([0.5, 0.5])
    #expect(equal.value == 0.5 && equal.pValue == nil && equal.interval == nil)
    // What the images of one seed leave open is the least deviation; half of its square for two.
    let known = try SeedMean([0.5, 0.5], least: 0.2)
    #expect(known.standardError == 0.2 / 2.squareRoot())
    #expect(try SeedMean([0, 1], least: 0.2).standardError == 0.5)
    let exact = try SeedMean([0.5, 0.5], least: 0)
    #expect(exact.interval == 0.5...0.5 && exact.pValue == nil)
    #expect(try SeedMean([0, 0], least: 0).pValue == 1)
    #expect(throws: VoidFillingError.self) { try SeedMean([]) }
  }
}
