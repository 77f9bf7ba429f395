import Distributions
import Foundation
import Testing

@Suite struct PreservationTests {
  private static let paths = [
    "linear", "spherical", "normalized", "matched", "cauchy-linear", "spherical-cauchy-linear",
  ]

  /// Property 4 in the order of `paths`: y kept, n changed, r refused.
  private static let matrix: [(prior: String, answers: String)] = [
    ("normal", "nnyyyy"),
    ("uniform", "nnnyyn"),
    ("cauchy", "ynnyyn"),
    ("cauchy(location=2)", "ynnyyr"),
    ("elliptical-cauchy", "ynnyyy"),
    ("stable(alpha=1.5)", "nnnyyr"),
    ("student-t(df=3)", "nnnryr"),
    ("sphere", "nynrry"),
    ("hypercube-vertices", "nnnrrn"),
    ("kilcher", "nnnrry"),
    ("sparse", "nnnrrn"),
    ("subspace", "nnyyyy"),
    ("normal(mean=1)", "nnnyyr"),
  ]

  @Test("every cell of the property matrix is answered", arguments: matrix.map { $0.prior })
  func cells(text: String) throws {
    let row = try #require(Self.matrix.first { $0.prior == text })
    let prior = try PriorCatalog.make(text, dimension: 16)
    for (path, expected) in zip(Self.paths, row.answers) {
      let letter: Character =
        switch try InterpolationCatalog.preservation(path, prior: prior) {
        case .kept: "y"
        case .changed: "n"
        case .refused: "r"
        }
      #expect(letter == expected, "\(path) for \(text)")
    }
  }

  @Test("the stability index of the prior makes the normalized path keep it")
  func alphaNorm() throws {
    for (text, alpha) in [("stable(alpha=1.5)", 1.5), ("cauchy", 1), ("normal(sd=3)", 2)] {
      let prior = try PriorCatalog.make(text, dimension: 4)
      let path = try InterpolationCatalog.make("normalized(alpha=\(alpha))", prior: prior)
      guard case .kept = path.preservation(of: prior) else {
        Issue.record("\(text) is not kept")
        continue
      }
    }
  }

  @Test("a path made for one prior does not claim another")
  func otherPrior() throws {
    let normal = IndependentPrior(Normal.standard, dimension: 4)
    let uniform = IndependentPrior(Uniform.standard, dimension: 4)
    for name in ["matched", "cauchy-linear", "spherical-cauchy-linear"] {
      let path = try InterpolationCatalog.make(name, prior: normal)
      guard case .changed = path.preservation(of: uniform) else {
        Issue.record("\(name)")
        continue
      }
    }
  }

  /// Distances of the coordinates of n midpoints to the normal law.
  private func midpointDistance(_ map: (Double) -> Double, back: (Double) -> Double) -> Double {
    let values = draws(IndependentPrior(Normal.standard, dimension: 2), count: 100_000)
    let middles = (0..<100_000).map { back((map(values[2 * $0]) + map(values[2 * $0 + 1])) / 2) }
    return GoodnessOfFit.distance(middles, from: Normal.standard)
  }

  @Test("midpoints are normal through the Cauchy map, and not through its inverse or straight")
  func direction() {
    let map = CompositionMap(from: Normal.standard, to: Cauchy.standard), inverse = map.inverse
    let gate = GoodnessOfFit.critical(count: 100_000)
    #expect(midpointDistance({ map($0) }, back: { inverse($0) }) < gate)
    #expect(abs(midpointDistance({ inverse($0) }, back: { map($0) }) - 0.118) < gate)
    #expect(abs(midpointDistance({ $0 }, back: { $0 }) - 0.0830319) < gate)
  }

  @Test("what is said to be kept is kept, and what is said to change is seen to change")
  func sampled() throws {
    let count = 100_000, gate = GoodnessOfFit.critical(count: count)
    for (text, name, isKept) in [
      ("uniform", "matched", true), ("uniform", "cauchy-linear", true),
      ("uniform", "linear", false),
      ("normal", "matched", true), ("cauchy", "linear", true), ("cauchy", "normalized", false),
    ] {
      let prior = try PriorCatalog.make(text, dimension: 1)
      let values = draws(prior, count: 2 * count)
      var output = [Double](repeating: 0, count: count)
      var span = output.mutableSpan
      let path = try InterpolationCatalog.make(name, prior: prior)
      let undefined = path.interpolate(
        starts: values.span.extracting(0..<count), ends: values.span.extracting(count..<2 * count),
        dimension: 1, positions: [1.0 / 3], into: &span)
      #expect(undefined == 0)
      let distance = GoodnessOfFit.distance(output, from: prior.coordinateLaw(0))
      #expect((distance < gate) == isKept, "\(name) for \(text): \(distance)")
    }
  }
}

/// Draws of every cell that claims to keep a law, held against that law.
@Suite struct KeptLawTests {
  private static let dimension = 4
  private static let count = 20_000

  /// Every prior and path of the matrix that keeps its law.
  private static let cells: [(String, String)] = {
    let priors = [
      "normal", "uniform", "cauchy", "cauchy(location=2)", "elliptical-cauchy",
      "stable(alpha=1.5)", "student-t(df=3)", "sphere", "kilcher", "subspace", "normal(mean=1)",
    ]
    return priors.flatMap { text in
      InterpolationCatalog.entries.compactMap { entry -> (String, String)? in
        guard let prior = try? PriorCatalog.make(text, dimension: dimension),
          case .kept = try? InterpolationCatalog.preservation(entry.name, prior: prior)
        else { return nil }
        return (text, entry.name)
      }
    }
  }()

  @Test("coordinate, norm and projection of a kept law are the prior's", arguments: cells)
  func statistics(text: String, name: String) throws {
    let prior = try PriorCatalog.make(text, dimension: Self.dimension)
    let size = Self.count * Self.dimension, gate = GoodnessOfFit.critical(count: Self.count)
    let values = draws(prior, count: 2 * Self.count)
    let path = try InterpolationCatalog.make(name, prior: prior)
    var output = [Double](repeating: 0, count: size)
    var span = output.mutableSpan
    let undefined = path.interpolate(
      starts: values.span.extracting(0..<size), ends: values.span.extracting(size..<2 * size),
      dimension: Self.dimension, positions: [0.3], into: &span)
    #expect(undefined == 0)
    let rows = stride(from: 0, to: size, by: Self.dimension).map {
      Array(output[$0..<$0 + Self.dimension])
    }
    #expect(GoodnessOfFit.distance(rows.map { $0[0] }, from: prior.coordinateLaw(0)) < gate)
    let norms = rows.map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    if let constant = prior.constantNorm {
      #expect(norms.allSatisfy { abs($0 - constant) < 1e-12 })
    } else if let law = prior.normLaw {
      #expect(GoodnessOfFit.distance(norms, from: law) < gate)
    }
    if let law = prior.projectionLaw(onto: [0.5, -1.5, 0, 0]) {
      let products = rows.map { 0.5 * $0[0] - 1.5 * $0[1] }
      #expect(GoodnessOfFit.distance(products, from: law) < gate)
    }
  }

  @Test(
    "cells that change the law fail the same test",
    arguments: [
      ("normal", "linear"), ("normal", "spherical"), ("uniform", "normalized"),
      ("uniform", "linear"), ("cauchy", "normalized"), ("sphere", "linear"), ("kilcher", "linear"),
      ("student-t(df=3)", "linear"), ("sparse", "linear"), ("hypercube-vertices", "linear"),
    ])
  func power(text: String, name: String) throws {
    let prior = try PriorCatalog.make(text, dimension: 16), size = Self.count * 16
    guard case .changed = try InterpolationCatalog.preservation(name, prior: prior) else {
      Issue.record("\(name) claims to keep \(text)")
      return
    }
    let values = draws(prior, count: 2 * Self.count)
    var output = [Double](repeating: 0, count: size)
    var span = output.mutableSpan
    _ = try InterpolationCatalog.make(name, prior: prior).interpolate(
      starts: values.span.extracting(0..<size), ends: values.span.extracting(size..<2 * size),
      dimension: 16, positions: [0.5], into: &span)
    let rows = stride(from: 0, to: size, by: 16).map { Array(output[$0..<$0 + 16]) }
    var largest = GoodnessOfFit.distance(rows.map { $0[0] }, from: prior.coordinateLaw(0))
    if let law = prior.normLaw {
      let norms = rows.map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }
      largest = max(largest, GoodnessOfFit.distance(norms, from: law))
    }
    #expect(largest > GoodnessOfFit.critical(count: Self.count))
  }
}
