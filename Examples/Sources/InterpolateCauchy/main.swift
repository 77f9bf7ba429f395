import Distributions

// A Cauchy prior in four dimensions, and two of its draws.
let prior = IndependentPrior(Cauchy.standard, dimension: 4)
var stream = PhiloxStream(seed: 1806, purpose: .samples)
let start = prior.sample(count: 1, using: &stream)
let end = prior.sample(count: 1, using: &stream)

// The straight path between them: every point of it has the prior's law again.
let line = LinearInterpolation()
for point in try line.points(from: start, to: end, at: [0, 0.25, 0.5, 0.75, 1]) {
  print(point)
}
print(line.preservation(of: prior))
