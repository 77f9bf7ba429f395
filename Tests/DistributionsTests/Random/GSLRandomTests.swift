import Distributions
import Testing

@Suite struct GSLRandomTests {
  @Test("the generator continues the stream that it was made from")
  func words() {
    var stream = PhiloxStream(seed: 7, purpose: .samples), copy = stream
    _ = stream.next()
    _ = copy.next()
    var generator = GSLRandom(copy)
    for _ in 0..<100 { #expect(generator.word() == stream.next()) }
  }

  @Test("the first word is Random123's known answer")
  func knownAnswer() {
    // Key 0, counter 0: words 6627e8d5 e169c58d bc57ac4c 9b00dbd8, lowest first.
    var generator = GSLRandom(PhiloxStream(seed: 0, purpose: .child))
    #expect(generator.word() == 0xe169_c58d_6627_e8d5)
    #expect(generator.word() == 0x9b00_dbd8_bc57_ac4c)
  }

  @Test("doubles have 53 bits and stay below 1")
  func doubles() {
    var stream = PhiloxStream(seed: 3, purpose: .samples)
    var generator = GSLRandom(stream)
    var isFine = false
    for _ in 0..<1000 {
      let value = generator.uniform()
      #expect(value == Double(stream.next() >> 11) * 0x1p-53 && (0..<1).contains(value))
      // 32 bits alone would make every value a multiple of 2⁻³².
      if value * 0x1p32 != (value * 0x1p32).rounded() { isFine = true }
    }
    #expect(isFine)
  }

  @Test("gamma draws have the gamma law, and 10 % wider ones are caught", arguments: [0.5, 1, 7.5])
  func gamma(shape: Double) throws {
    var stream = PhiloxStream(seed: 1806, purpose: .samples)
    var generator = GSLRandom(stream.child())
    let sample = (0..<100_000).map { _ in generator.gamma(shape: shape, scale: 2) }
    let law = try GammaLaw(shape: shape, scale: 2), gate = GoodnessOfFit.critical(count: 100_000)
    #expect(GoodnessOfFit.distance(sample, from: law) < gate)
    #expect(GoodnessOfFit.distance(sample.map { 1.1 * $0 }, from: law) > gate)
  }

  @Test("beta draws with equal parameters have the law of a sphere's coordinate")
  func beta() throws {
    var generator = GSLRandom(PhiloxStream(seed: 1806, purpose: .samples))
    // (1 + c)/2 ~ Beta((D − 1)/2, (D − 1)/2) for a coordinate c of the unit sphere; here D = 5.
    let sample = (0..<100_000).map { _ in (2 * generator.beta(2, 2) - 1) * 5.0.squareRoot() }
    let law = try SphereCoordinate(dimension: 5)
    #expect(
      GoodnessOfFit.distance(sample, from: law) < GoodnessOfFit.critical(count: 100_000))
  }
}
