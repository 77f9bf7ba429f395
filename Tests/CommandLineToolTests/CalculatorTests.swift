import Foundation
import Testing

@Suite struct CalculatorTests {
  @Test(
    "a calculator prints one number a line, negative ones and fractions without '--'",
    arguments: [
      (["law", "cauchy", "cdf", "-1", "0", "1"], ["0.25", "0.5", "0.75"]),
      (["law", "cauchy", "sf", "-inf", "inf"], ["1.0", "0.0"]),
      (["law", "uniform", "quantile", "1/4", "2/4"], ["-0.5", "0.0"]),
      (["law", "uniform", "upper-quantile", "0.25"], ["0.5"]),
      (["law", "cauchy", "pdf", "-1e200", "inf"], ["0.0", "0.0"]),
      (["law", "uniform", "cdf", "-2", "--", "-1"], ["0.0", "0.0"]),
      (["law", "cauchy(location=-1,scale=3)", "cdf", "-1"], ["0.5"]),
      (["law", "normal", "log-cdf", "0"], ["-0.6931471805599453"]),
      (["law", "normal", "log-sf", "0"], ["-0.6931471805599453"]),
      (["map", "--from", "cauchy", "--to", "cauchy", "-2", "-inf"], ["-2.0", "-inf"]),
      (["map", "-3", "--from", "cauchy", "--to", "cauchy(scale=2)"], ["-6.0"]),
      (["ks-distribution", "cdf", "--count", "1", "-1", "0.75", "2"], ["0.0", "0.5", "1.0"]),
      (["ks-distribution", "sf", "0.75", "--count", "1"], ["0.5"]),
    ] as [([String], [String])])
  func values(arguments: [String], answers: [String]) async throws {
    let outcome = try await Tool.run(arguments)
    #expect(outcome.lines == answers)
    #expect(outcome.errors == "")
    #expect(outcome.code == 0)
  }

  @Test("a map's logarithms go beyond the range of doubles")
  func logarithms() async throws {
    let plain = try await Tool.run(["map", "--from", "normal", "--to", "cauchy", "-50"])
    let signed = try await Tool.run(
      ["map", "--from", "normal", "--to", "cauchy", "--log", "-50", "0"])
    #expect(plain.output == "-inf\n")
    let words = try #require(signed.lines.first).split(separator: " ")
    #expect(words.first == "-1.0")
    // log(1/(π·Q(50))), where log Q(50) is −50²/2 − log(50·√(2π)) to a relative 1/50² of the tail.
    let magnitude = try #require(words.last.flatMap { Double($0) })
    let expected: Double = 1250 + log(50 * (2 * Double.pi).squareRoot()) - log(Double.pi)
    #expect(abs(magnitude - expected) < 1e-3)
    #expect(signed.lines.last == "0.0 -inf")
  }

  @Test("without arguments values come from standard input, one a line")
  func standardInput() async throws {
    let outcome = try await Tool.run(
      ["law", "cauchy", "cdf"], input: "-1\r\n\n  1/1  \n\t-inf")
    #expect(outcome.lines == ["0.25", "0.75", "0.0"])
    #expect(outcome.code == 0)
  }

  @Test("a bad line is named by its number, after the answers before it")
  func badLine() async throws {
    let outcome = try await Tool.run(["law", "cauchy", "cdf"], input: "0\n\none\n1\n")
    #expect(outcome.output == "0.5\n")
    #expect(
      outcome.errors == "Error: Line 3 of standard input is 'one', but it must be a number.\n")
    #expect(outcome.code == 64)
  }

  @Test(
    "misuse is one sentence and exit code 64",
    arguments: [
      (["law", "cauchi", "cdf", "1"], "No law is called 'cauchi'. Did you mean 'cauchy'?"),
      (["law", "cauchy(scal=1)", "cdf", "1"], "'scal' is not a parameter of 'cauchy'."),
      (
        ["law", "cauchy(scale=-1)", "cdf", "1"],
        "scale is -1.0, but it must be positive and finite."
      ),
      (["law", "cauchy(scale=1", "cdf", "1"], "')' is missing at its end"),
      (["law", "cauchy(scale=x)", "cdf", "1"], "scale is x, but it must be a number."),
      (["law", "cauchy", "cdf", "1", "two"], "'two' is not a number."),
      (["law", "cauchy", "cdf", "1", "--quite"], "'--quite' is not a number."),
      (["ks-distribution", "cdf", "--count", "0", "1"], "--count is 0, but it must be from 1"),
      (["map", "--from", "cauchy", "--to", "x()", "1"], "No law is called 'x'."),
    ] as [([String], String)])
  func misuse(arguments: [String], sentence: String) async throws {
    let outcome = try await Tool.run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: ") && outcome.errors.contains(sentence))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test(
    "the argument parser's own complaints have exit code 64, too",
    arguments: [
      ["law", "cauchy", "cfd", "1"], ["law"], ["map", "1"], ["lwa"], ["sample", "--seed", "-1"],
    ])
  func parserErrors(arguments: [String]) async throws {
    let outcome = try await Tool.run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("Error: "))
  }
}
