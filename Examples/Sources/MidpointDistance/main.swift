import Distributions
import MonteCarlo

// How far is the middle of a straight path from its prior? Exactly, by coordinate and by norm.
let position = 0.5
let coordinates = [
  ("normal", try MidpointDistances.normal(position: position)),
  ("uniform", try MidpointDistances.uniform(position: position)),
  ("cauchy", try MidpointDistances.cauchy(position: position)),
]
for (name, distances) in coordinates {
  print("\(name): one coordinate is off by \(distances.kolmogorovSmirnov)")
}
for dimension in [2, 16, 128] {
  let norm = try MidpointDistances.normalNorm(dimension: dimension, position: position)
  print("normal, D = \(dimension): the norm is off by \(norm.kolmogorovSmirnov)")
}

// The same by simulation, for a law that the formulas above do not know.
let law = try StudentT(degreesOfFreedom: 3)
var stream = PhiloxStream(seed: 1806, purpose: .pairs)
let midpoints = (0..<10_000).map { _ in
  (law.sample(using: &stream) + law.sample(using: &stream)) / 2
}
let test = try KolmogorovSmirnovTest(midpoints, against: law)
print("student-t(df=3): off by \(test.statistic), p-value \(test.pValue)")
