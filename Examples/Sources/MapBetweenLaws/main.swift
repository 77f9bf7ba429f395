import Distributions

// Carries a normal draw to a Cauchy draw and back, through whichever tail is smaller.
let map = CompositionMap(from: Normal.standard, to: Cauchy.standard)
for x in [-3, -1, 0.5, 8, 37] {
  let y = map(x)
  print("\(x) -> \(y) -> \(map.inverse(y))")
}

// A draw at 40 would become a Cauchy value of about 10^349. Its logarithm is an ordinary number.
let y = map.signedLog(40)
print("40 -> exp(\(y.logMagnitude)) -> \(map.inverse(y))")

// Laws can be named as on the command line, and both tails are computed directly.
let law = try LawCatalog.make("student-t(df=3)")
print(law.cdf(-1e5), law.survivalFunction(1e5), law.upperTailQuantile(1e-15))
