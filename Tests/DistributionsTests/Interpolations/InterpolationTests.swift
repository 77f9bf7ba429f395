import Distributions
import Foundation
import Testing

/// The point of the path `text`, made for `prior`.
func point(
  _ text: String, prior: any LatentPrior, _ start: [Double], _ end: [Double], at position: Double
) throws -> [Double] {
  try point(InterpolationCatalog.make(text, prior: prior), start, end, at: position)
}

/// The point of one path.
func point(
  _ interpolation: some Interpolation, _ start: [Double], _ end: [Double], at position: Double
) throws -> [Double] {
  let path = try interpolation.path(from: start.span, to: end.span)
  var output = [Double](repeating: .nan, count: start.count)
  var span = output.mutableSpan
  path.point(at: position, into: &span)
  return output
}

private func norm(_ x: [Double]) -> Double { x.reduce(0) { $0 + $1 * $1 }.squareRoot() }
private func distance(_ x: [Double], _ y: [Double]) -> Double { norm(zip(x, y).map { $0 - $1 }) }

private let names = InterpolationCatalog.entries.map { $0.name }
private let priors = [
  "normal", "normal(mean=1,sd=2)", "uniform", "cauchy", "cauchy(location=1)", "elliptical-cauchy",
  "stable(alpha=1.5)", "student-t(df=3)", "sphere", "hypercube-vertices", "kilcher", "sparse",
  "subspace",
]

@Suite struct InterpolationTests {
  @Test("every path meets its reference points")
  func referencePoints() throws {
    let table = try ReferenceTable("interp_points")
    func vector(_ text: String) -> [Double] { text.split(separator: " ").compactMap { Double($0) } }
    for row in 0..<table.count {
      let start = vector(try table.text(row, "x1")), end = vector(try table.text(row, "x2"))
      let expected = vector(try table.text(row, "f")), method = try table.text(row, "method")
      let name = method == "slerp" ? "spherical" : method.replacingOccurrences(of: "_", with: "-")
      let prior = IndependentPrior(Normal.standard, dimension: start.count)
      let value = try point(
        name, prior: prior, start, end, at: try table.real(row, "lambda"))
      let isHard = try table.text(row, "case") == "nearantiparallel"
      let tolerance = (isHard ? 1e-9 : 1e-12) * max(1, norm(expected))
      #expect(distance(value, expected) <= tolerance, "row \(row): \(value) and not \(expected)")
    }
  }

  @Test("both ends are exact, and the way back is the same way", arguments: names, priors)
  func endsAndSymmetry(name: String, text: String) throws {
    let prior = try PriorCatalog.make(text, dimension: 3)
    guard let path = try? InterpolationCatalog.make(name, prior: prior) else { return }
    let values = draws(prior, count: 40)
    for pair in 0..<20 {
      let start = Array(values[6 * pair..<6 * pair + 3])
      let end = Array(values[6 * pair + 3..<6 * pair + 6])
      do {
        #expect(try point(path, start, end, at: 0) == start)
        #expect(try point(path, start, end, at: 1) == end)
        for position in [0.1, 0.25, 0.5, 0.75] {
          let there = try point(path, start, end, at: position)
          let back = try point(path, end, start, at: 1 - position)
          #expect(distance(there, back) <= 1e-10 * max(norm(start), norm(end)))
        }
      } catch DistributionError.undefinedPath {
        // Antiparallel or equal signs are draws of the hypercube and of lines.
        #expect(["hypercube-vertices", "sparse"].contains(text))
      }
    }
  }

  @Test("slerp breaks Property 3 for unequal norms, on the ellipse of the specification")
  func ellipse() throws {
    let prior = IndependentPrior(Normal.standard, dimension: 2)
    let q = try point("spherical", prior: prior, [1, 0], [0, 2], at: 0.5)
    let r = try point("spherical", prior: prior, [1, 0], q, at: 0.5)
    #expect(abs(r[0] * r[0] + r[1] * r[1] / 4 - 1.17958) < 1e-5)
    #expect(distance(r, [1.00341, 0.83125]) < 1e-5)
  }

  @Test(
    "part of a path is the path between its points, where the path says always",
    arguments: names, ["normal", "uniform"])
  func consistency(name: String, text: String) throws {
    let prior = try PriorCatalog.make(text, dimension: 4)
    let path = try InterpolationCatalog.make(name, prior: prior)
    guard path.properties.consistency == .always else { return }
    let values = draws(prior, count: 40)
    for pair in 0..<20 {
      let start = Array(values[8 * pair..<8 * pair + 4])
      let end = Array(values[8 * pair + 4..<8 * pair + 8])
      let a = try point(path, start, end, at: 0.2)
      let b = try point(path, start, end, at: 0.7)
      let inner = try point(path, a, b, at: 0.4)
      let whole = try point(path, start, end, at: 0.4)
      // Uniform norms come from a table of relative accuracy 10⁻⁸.
      let tolerance = text == "uniform" && name.hasPrefix("spherical") ? 1e-5 : 1e-10
      #expect(distance(inner, whole) <= tolerance * max(norm(start), norm(end)))
    }
  }

  @Test("between equal norms spherical Cauchy-linear is slerp")
  func equalNorms() throws {
    let prior = IndependentPrior(Normal.standard, dimension: 3)
    for position in [-0.3, 0.1, 0.5, 0.9, 1.4] {
      let a = try point("spherical", prior: prior, [1, 2, 2], [0, 3, 0], at: position)
      let b = try point(
        "spherical-cauchy-linear", prior: prior, [1, 2, 2], [0, 3, 0], at: position)
      #expect(distance(a, b) <= 1e-14)
    }
  }

  @Test("coordinates beyond the range of the Cauchy map travel by logarithms")
  func farCoordinates() throws {
    let prior = IndependentPrior(Normal.standard, dimension: 2)
    let middle = try point("cauchy-linear", prior: prior, [40, -45], [1, 40], at: 0.5)
    // log Q(z) = log Q(40) + log 2 and log Q(z) = log Q(45) + log 2, a little nearer than the ends.
    #expect(middle[0] < 40 && middle[0] > 39.98 && middle[1] > -45 && middle[1] < -44.98)
    let cancelled = try point("cauchy-linear", prior: prior, [45, 40], [-45, -40], at: 0.5)
    #expect(cancelled == [0, 0])
    let high = IndependentPrior(Normal.standard, dimension: 1000)
    let start = [9.0] + [Double](repeating: 0, count: 999)
    let end = [0.0, 31] + [Double](repeating: 0, count: 998)
    let value = try point("spherical-cauchy-linear", prior: high, start, end, at: 0.5)
    #expect(norm(value) > 9 && norm(value) < 10)
  }

  @Test("positions outside 0...1 keep the law with the matched option")
  func extrapolation() throws {
    let prior = IndependentPrior(Normal.standard, dimension: 1)
    let path = try CauchyLinearInterpolation(prior: prior, matched: true)
    let map = CompositionMap(from: Normal.standard, to: Cauchy.standard)
    var output = [0.0]
    var span = output.mutableSpan
    try path.path(from: [0.3].span, to: [-1.2].span).point(at: 1.5, into: &span)
    let expected = map.inverse((-0.5 * map(0.3) + 1.5 * map(-1.2)) / 2)
    #expect(isClose(output[0], expected, within: 1e-14))
  }
}

@Suite struct UndefinedPathTests {
  private let normal = IndependentPrior(Normal.standard, dimension: 2)

  @Test(
    "antiparallel and zero ends leave arcs undefined",
    arguments: ["spherical", "spherical-cauchy-linear"])
  func arcs(name: String) throws {
    for (start, end) in [([1.0, 0], [-2.0, 0]), ([0, 0], [1, 0]), ([1, 0], [0, 0])] {
      let error = #expect(throws: DistributionError.self) {
        _ = try point(name, prior: normal, start, end, at: 0.5)
      }
      guard case .undefinedPath = try #require(error) else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    // Equal end points are a point.
    #expect(distance(try point(name, prior: normal, [1, 2], [1, 2], at: 0.3), [1, 2]) < 1e-15)
  }

  @Test("a perpendicular vector chooses the half circle between antiparallel ends")
  func perpendicular() throws {
    let path = try SphericalInterpolation(perpendicular: [5, 1]).path(
      from: [2, 0].span, to: [-2, 0].span)
    var output = [0.0, 0]
    var span = output.mutableSpan
    path.point(at: 0.5, into: &span)
    #expect(distance(output, [0, 2]) < 1e-15)
    #expect(throws: DistributionError.self) {
      _ = try SphericalInterpolation(perpendicular: [1, 0]).path(
        from: [2, 0].span, to: [-2, 0].span)
    }
  }

  @Test("ends that are not finite, of unequal length or outside the support are refused")
  func badEnds() throws {
    for name in InterpolationCatalog.entries.map(\.name) {
      #expect(throws: DistributionError.self) {
        _ = try point(name, prior: normal, [.nan, 1], [1, 1], at: 0.5)
      }
      #expect(throws: DistributionError.self) {
        _ = try point(name, prior: normal, [.infinity, 1], [1, 1], at: 0.5)
      }
      #expect(throws: DistributionError.dimension(name: "end", actual: 1, expected: 2)) {
        _ = try point(name, prior: normal, [1, 1], [1], at: 0.5)
      }
    }
    let uniform = IndependentPrior(Uniform.standard, dimension: 2)
    for name in ["cauchy-linear", "matched"] {
      #expect(throws: DistributionError.self) {
        _ = try point(name, prior: uniform, [1, 0.5], [0.1, 0.2], at: 0.5)
      }
    }
    let subspace = try SubspacePrior(Normal.standard, dimension: 2, active: 1)
    #expect(throws: DistributionError.self) {
      _ = try point("cauchy-linear", prior: subspace, [1, 1], [1, 0], at: 0.5)
    }
  }

  @Test("a batch counts the pairs without a path and fills them with NaN")
  func batch() {
    let starts = [1.0, 0, 1, 0], ends = [-1.0, 0, 0, 1]
    var output = [Double](repeating: 0, count: 8)
    var span = output.mutableSpan
    let undefined = SphericalInterpolation().interpolate(
      starts: starts.span, ends: ends.span, dimension: 2, positions: [0, 0.5], into: &span)
    #expect(undefined == 1)
    #expect(output[0..<4].allSatisfy(\.isNaN) && Array(output[4..<6]) == [1, 0])
  }
}
