import Distributions
import Testing

/// The bulk draws of the laws that have a kernel: equal on every instruction set.
@Suite struct DrawKernelTests {
  static let sizes = [0, 1, 2, 3, 7, 8, 9, 63, 64, 65, 127, 500, 767, 768, 769, 1000, 5000]

  static let laws = [
    "normal", "normal(mean=1,sd=2)", "uniform", "uniform(lower=1,upper=1.0000000000000009)",
    "cauchy", "cauchy(location=2,scale=0.5)", "exponential", "student-t", "stable",
    "stable(alpha=1)", "stable(alpha=2)", "half-normal", "levy",
  ]

  private func draw(_ law: any Distribution, count: Int, skipping: Int = 0) -> Guarded {
    var stream = PhiloxStream(seed: 1806, purpose: .samples, block: 3)
    for _ in 0..<skipping { _ = stream.next() }
    var output = Guarded(count: count)
    output.write { law.fill(&$0, using: &stream) }
    return output
  }

  @Test(
    "shorter draws are the beginning of longer ones, on every instruction set, and nothing else is written",
    arguments: laws)
  func lengths(text: String) throws {
    let law = try LawCatalog.make(text), expected = draw(law, count: 5000).values
    for set in InstructionSet.available {
      InstructionSet.$forced.withValue(set) {
        for length in Self.sizes {
          let output = draw(law, count: length)
          #expect(output.isIntact)
          #expect(output.values == Array(expected.prefix(length)), "\(length) draws by \(set)")
        }
      }
    }
  }

  @Test("a bulk fill of words gives those of single calls", arguments: sizes)
  func words(length: Int) {
    for set in InstructionSet.available {
      InstructionSet.$forced.withValue(set) {
        var stream = PhiloxStream(seed: 0xFEDC_BA98_7654_3210, purpose: .pairs, block: 77)
        var copy = stream
        var words = [UInt64](repeating: 0, count: length)
        var span = words.mutableSpan
        stream.fill(&span)
        #expect(words == (0..<length).map { _ in copy.next() })
      }
    }
  }

  @Test("a bulk draw starts at a whole counter and leaves the stream at one", arguments: [0, 1, 2])
  func position(skipped: Int) throws {
    let law = try Cauchy()
    let values = draw(law, count: 10, skipping: skipped).values
    let next = draw(law, count: 12).values.dropFirst((skipped + 1) / 2 * 2).prefix(10)
    #expect(values == Array(next))
  }

  @Test("no uniform draw leaves the open interval, however narrow")
  func narrow() throws {
    let law = try Uniform(lower: 1, upper: 1 + 4 * 0x1p-52)
    for value in draw(law, count: 5000).values { #expect(value > law.lower && value < law.upper) }
  }

  @Test(
    "uniform draws fill an interval of any width",
    arguments: [(-1e-305, 1e-305), (0, 0x1p-1026), (1e308, 1.7e308), (-8e307, 8e307)])
  func widths(lower: Double, upper: Double) throws {
    let law = try Uniform(lower: lower, upper: upper)
    let values = draw(law, count: 5000).values
    #expect(values.allSatisfy { $0 > lower && $0 < upper })
    #expect(GoodnessOfFit.distance(values, from: law) < GoodnessOfFit.critical(count: 5000))
  }
}
