import Distributions
import MonteCarlo
import Report

// Vectors of a user: the file named first, or Cauchy draws in which two coordinates share a sign.
// Such draws keep every marginal law and the norm, so these tests alone would not see it.
let vectors: NumericArray
if CommandLine.arguments.count > 1 {
  vectors = try NumericArray(contentsOf: CommandLine.arguments[1])
} else {
  let prior = IndependentPrior(Cauchy.standard, dimension: 3)
  var stream = PhiloxStream(seed: 1806, purpose: .samples)
  var values = prior.sample(count: 5000, using: &stream)
  for first in stride(from: 0, to: values.count, by: 3) {
    values[first + 1] = Double(signOf: values[first], magnitudeOf: values[first + 1])
  }
  vectors = NumericArray(shape: [5000, 3], values: values)
}

// Are they draws of a Cauchy prior? True ones would be rejected once in a million times.
let prior = try PriorCatalog.make("cauchy", dimension: vectors.rowLength)
let test = try await PriorTest(
  vectors.values, against: prior, errorRate: 1e-6, context: RunContext(tasks: 2))
print(PlainTextWriter.text(test.table), terminator: "")
print(test.isRejected ? "The vectors do not follow \(prior)." : "Nothing speaks against \(prior).")
