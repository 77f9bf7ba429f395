/// Where a monotone function changes its sign, by bisection guarded inverse interpolation.
///
/// Chandrupatla's method: it never leaves the bracket and needs about half as many evaluations as
/// bisection near a smooth root. Source: T. R. Chandrupatla, Advances in Engineering Software 28 (1997).
///
/// - Parameters:
///   - range: a bracket; `function` has opposite signs (or a zero) at its ends.
///   - tolerance: the width at which the search ends, relative to the root.
/// - Returns: A root, `.nan` where the bracket holds none.
func root(
  in range: ClosedRange<Double>, tolerance: Double = 4e-16, of function: (Double) -> Double
) -> Double {
  var b = range.lowerBound, a = range.upperBound
  var fb = function(b), fa = function(a)
  if fa == 0 { return a }
  if fb == 0 { return b }
  guard (fa > 0) != (fb > 0) else { return .nan }
  var c = a, fc = fa, step = 0.5
  for _ in 0..<200 {
    let x = a + step * (b - a), fx = function(x)
    if (fx > 0) == (fa > 0) {
      (c, fc) = (a, fa)
    } else {
      (c, fc) = (b, fb)
      (b, fb) = (a, fa)
    }
    (a, fa) = (x, fx)
    let (best, fBest) = abs(fa) < abs(fb) ? (a, fa) : (b, fb)
    let limit = (2 * tolerance * abs(best) + 0x1p-1022) / abs(b - c)
    if limit > 0.5 || fBest == 0 { return best }
    let xi = (a - b) / (c - b), phi = (fa - fb) / (fc - fb)
    let interpolates = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi
    step =
      interpolates
      ? fa / (fb - fa) * fc / (fb - fc) + (c - a) / (b - a) * fa / (fc - fa) * fb / (fc - fb) : 0.5
    step = min(max(step, limit), 1 - limit)
  }
  return a
}
