import Distributions
import Foundation
import MonteCarlo

/// The logistic law: F(x) = 1/(1 + exp(−x)).
struct Logistic: Distribution {
  var description: String { "logistic" }
  var support: ClosedRange<Double> { -.infinity ... .infinity }
  var mean: Double? { 0 }
  var variance: Double? { .pi * .pi / 3 }
  func pdf(_ x: Double) -> Double { cdf(x) * survivalFunction(x) }
  func cdf(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
  func survivalFunction(_ x: Double) -> Double { 1 / (1 + exp(x)) }
  func quantile(_ p: Double) -> Double { log(p) - log1p(-p) }
  func upperTailQuantile(_ q: Double) -> Double { log1p(-q) - log(q) }
}

// Any law makes a prior, and every prior of independent coordinates has a path that keeps it.
let prior = IndependentPrior(Logistic(), dimension: 8)
var stream = PhiloxStream(seed: 1806, purpose: .pairs)
let paths: [any Interpolation] = [
  LinearInterpolation(), try CauchyLinearInterpolation(prior: prior),
]
for path in paths {
  var coordinates: [Double] = []
  for _ in 0..<5000 {
    let start = prior.sample(count: 1, using: &stream)
    let end = prior.sample(count: 1, using: &stream)
    coordinates += try path.points(from: start, to: end, at: [0.5])[0]
  }
  let test = try KolmogorovSmirnovTest(coordinates, against: Logistic())
  print("\(type(of: path)): p-value \(test.pValue)")
  print("  \(path.preservation(of: prior))")
}
