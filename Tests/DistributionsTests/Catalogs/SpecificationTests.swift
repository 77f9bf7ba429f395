import Distributions
import Testing

@Suite struct SpecificationTests {
  @Test(
    "text comes back without spaces",
    arguments: [
      ("normal", "normal"), (" normal ( mean = 0 , sd=2 ) ", "normal(mean=0,sd=2)"),
      ("norm(of=student-t(df=3),dimension=24)", "norm(of=student-t(df=3),dimension=24)"),
      ("sparse(base=normal(sd=2),zeros=1)", "sparse(base=normal(sd=2),zeros=1)"),
      ("sphere()", "sphere"), ("a(b=c(d=e(f=g)))", "a(b=c(d=e(f=g)))"),
    ])
  func roundTrip(text: String, expected: String) throws {
    let specification = try Specification(text)
    #expect(specification.description == expected)
    #expect(try Specification(specification.description) == specification)
  }

  @Test(
    "every error of the grammar says what is wrong",
    arguments: [
      ("", "the name is empty"), ("a b", "a name holds letters, digits and hyphens only"),
      ("(x=1)", "a name of letters, digits and hyphens must precede '('"),
      ("a(x=1", "')' is missing at its end"), ("a(x)", "'x' has no '='"),
      ("a(=1)", "'=1' lacks a key or a value"), ("a(x=)", "'x=' lacks a key or a value"),
      ("a(x=1,x=2)", "'x' is given twice"), ("a(x=1))", "')' closes nothing"),
      ("a(x=(1)", "a '(' is not closed"), ("a(x=1,)", "'' has no '='"),
    ])
  func errors(text: String, reason: String) {
    #expect(throws: DistributionError.syntax(text: text, reason: reason)) {
      _ = try Specification(text)
    }
  }

  /// The sentence of the error that `body` throws.
  private func message(_ body: () throws(DistributionError) -> Void) -> String? {
    do throws(DistributionError) {
      try body()
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test("a misspelt name or key meets its nearest match and the list")
  func suggestions() throws {
    let law = message { () throws(DistributionError) in _ = try LawCatalog.make("cauchi") }
    #expect(
      law?.hasPrefix("No law is called 'cauchi'. Did you mean 'cauchy'? Choose one of: ") == true)
    let key = message { () throws(DistributionError) in _ = try LawCatalog.make("cauchy(scle=2)") }
    #expect(
      key
        == "'scle' is not a parameter of 'cauchy'. Did you mean 'scale'? Choose one of: location, scale."
    )
    let prior = message { () throws(DistributionError) in
      _ = try PriorCatalog.make("sfere", dimension: 2)
    }
    #expect(prior?.contains("Did you mean 'sphere'?") == true)
    let none = message { () throws(DistributionError) in
      _ = try PriorCatalog.make("sphere(radius=2)", dimension: 2)
    }
    #expect(none == "'radius' is not a parameter of 'sphere', which takes none.")
    let path = try SpherePrior(dimension: 2)
    let interpolation = message { () throws(DistributionError) in
      _ = try InterpolationCatalog.make("slerp", prior: path)
    }
    #expect(interpolation?.contains("spherical") == true)
    #expect(Suggestion.nearest(to: "zzz", among: ["normal"]) == nil)
    #expect(Suggestion.nearest(to: "NORMAL", among: ["normal", "uniform"]) == "normal")
  }

  @Test("numbers are decimals or fractions")
  func numbers() throws {
    #expect(Parameters.number("1/3") == 1.0 / 3 && Parameters.number("1e-3") == 1e-3)
    for text in ["", "1/0", "1/2/3", "x", "1/", "/2"] { #expect(Parameters.number(text) == nil) }
    let specification = try Specification("a(x=1/4,k=3,t=word)")
    let parameters = try Parameters(
      specification,
      keys: ["x", "k", "t", "u"].map { ParameterKey($0, default: "", "") })
    #expect(try parameters.real("x", default: 0) == 0.25)
    #expect(try parameters.integer("k", default: 0) == 3)
    #expect(try parameters.real("u", default: 7) == 7 && parameters.integer("u", default: 8) == 8)
    #expect(
      parameters.text("t", default: "") == "word" && parameters.has("t") && !parameters.has("u"))
    #expect(
      throws: DistributionError.parameter(name: "t", value: "word", requirement: "a number")
    ) { _ = try parameters.real("t", default: 0) }
    #expect(
      throws: DistributionError.parameter(name: "x", value: "1/4", requirement: "an integer")
    ) { _ = try parameters.integer("x", default: 0) }
    #expect(
      throws: DistributionError.unknownKey(key: "x", owner: "a", choices: ["y"])
    ) { _ = try Parameters(Specification("a(x=1)"), keys: [ParameterKey("y", default: "", "")]) }
  }

  @Test("names of catalogs are in kebab case and stand once")
  func names() {
    let names = PriorCatalog.names
    #expect(Set(names).count == names.count)
    let all = names + InterpolationCatalog.entries.map { $0.name }
    #expect(all.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
  }
}
