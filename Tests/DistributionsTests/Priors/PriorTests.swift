import Distributions
import Foundation
import Testing

@Suite struct PriorTests {
  private static let count = 100_000
  private static let priors = [
    "normal", "normal(mean=1,sd=2)", "uniform", "cauchy", "elliptical-cauchy", "student-t(df=3)",
    "sphere", "hypercube-vertices", "kilcher", "kilcher(shape=2,scale=3)",
    "kilcher(shape=2,scale=1,of=norm)", "sparse", "sparse(base=cauchy,zeros=1)", "subspace",
    "subspace(base=cauchy,active=1)",
  ]

  /// One number a row.
  private static func rows(
    _ values: [Double], dimension: Int, _ number: (ArraySlice<Double>) -> Double
  ) -> [Double] {
    stride(from: 0, to: values.count, by: dimension).map { number(values[$0..<$0 + dimension]) }
  }

  private static func norm(_ x: ArraySlice<Double>) -> Double {
    x.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  @Test(
    "a coordinate and the norm have their laws, and draws 10 % too wide are caught",
    arguments: priors)
  func laws(text: String) throws {
    let prior = try PriorCatalog.make(text, dimension: 4)
    let values = draws(prior, count: Self.count), gate = GoodnessOfFit.critical(count: Self.count)
    let coordinate = Self.rows(values, dimension: 4) { $0[$0.startIndex] }
    let law = prior.coordinateLaw(0)
    #expect(GoodnessOfFit.distance(coordinate, from: law) < gate)
    #expect(GoodnessOfFit.distance(coordinate.map { 1.1 * $0 }, from: law) > gate)
    if let constant = prior.constantNorm {
      #expect(Self.rows(values, dimension: 4, Self.norm).allSatisfy { abs($0 - constant) < 1e-14 })
    } else if let law = prior.normLaw {
      let norms = Self.rows(values, dimension: 4, Self.norm)
      #expect(GoodnessOfFit.distance(norms, from: law) < gate)
      #expect(GoodnessOfFit.distance(norms.map { 1.1 * $0 }, from: law) > gate)
    }
  }

  @Test("projections have their laws", arguments: priors)
  func projections(text: String) throws {
    let prior = try PriorCatalog.make(text, dimension: 4)
    let values = draws(prior, count: Self.count), gate = GoodnessOfFit.critical(count: Self.count)
    for direction in [[0.3, -1.2, 0.5, 2], [0, 0.7, 0, -0.4]] {
      guard let law = prior.projectionLaw(onto: direction) else { continue }
      // Rounding must not split an atom.
      let products = Self.rows(values, dimension: 4) { row in
        let sum = zip(row, direction).reduce(0) { $0 + $1.0 * $1.1 }
        return text == "hypercube-vertices" ? sum + 1e-9 : sum
      }
      let jumping = text == "hypercube-vertices" ? shifted(law, by: 1e-9) : law
      #expect(GoodnessOfFit.distance(products, from: jumping) < gate, "\(direction)")
    }
  }

  /// The law of X plus a small number, for X with atoms.
  private func shifted(_ law: any DistributionFunction, by shift: Double)
    -> any DistributionFunction
  {
    guard let law = law as? DiscreteLaw else { return law }
    let moved = try? DiscreteLaw(
      points: law.points.map { ($0 + shift) }, probabilities: law.probabilities)
    return moved ?? law
  }

  @Test(
    "isotropic draws have uniform angles to a fixed direction",
    arguments: ["normal", "sphere", "kilcher", "elliptical-cauchy"])
  func isotropy(text: String) throws {
    let prior = try PriorCatalog.make(text, dimension: 5)
    #expect(prior.isIsotropic)
    let axis = [0.6, 0, -0.8, 0, 0], law = try SphereCoordinate(dimension: 5)
    let values = draws(prior, count: Self.count)
    let cosines = Self.rows(values, dimension: 5) { row in
      zip(row, axis).reduce(0) { $0 + $1.0 * $1.1 } / Self.norm(row) * 5.0.squareRoot()
    }
    #expect(GoodnessOfFit.distance(cosines, from: law) < GoodnessOfFit.critical(count: Self.count))
    // The vertices of the hypercube fail the same test.
    let vertices = draws(try HypercubeVerticesPrior(dimension: 5), count: Self.count)
    let others = Self.rows(vertices, dimension: 5) { row in
      zip(row, axis).reduce(0) { $0 + $1.0 * $1.1 }
    }
    #expect(GoodnessOfFit.distance(others, from: law) > 0.1)
  }

  @Test("sparse draws have exactly K zeros, in all places alike")
  func zeros() throws {
    let prior = try SparsePrior(Normal.standard, dimension: 6, zeros: 4)
    let values = draws(prior, count: 60_000)
    var places = [Int](repeating: 0, count: 6)
    for row in 0..<60_000 {
      let zero = (0..<6).filter { values[6 * row + $0] == 0 }
      #expect(zero.count == 4)
      for place in zero { places[place] += 1 }
    }
    // Binomial with standard deviation 115; six of them leave a correct build with probability 10⁻⁸.
    #expect(places.allSatisfy { abs($0 - 40_000) < 690 })
  }

  @Test("the dense test prior has the norms of training in mean square, or in scale for Cauchy")
  func dense() throws {
    let sparse = try SparsePrior(Normal.standard, dimension: 8, zeros: 6)
    #expect(try sparse.dense.factor == 0.5)
    let cauchy = try SparsePrior(Cauchy.standard, dimension: 8, zeros: 6)
    #expect(try cauchy.dense.factor == 0.25)
    let law = try sparse.dense.normLaw
    #expect(law?.description == "scaled(base=chi(df=8),factor=0.5)")
    #expect(try sparse.dense.coordinateLaw(0).description == "normal(sd=0.5)")
  }

  @Test("the orthogonal half lives where the subspace is 0")
  func orthogonal() throws {
    let prior = try SubspacePrior(Normal.standard, dimension: 5, active: 4)
    let other = try prior.orthogonal
    #expect(other.active == 4..<5)
    #expect(try other.orthogonal.active == 0..<4)
    let values = draws(other, count: 10)
    #expect((0..<50).allSatisfy { (values[$0] == 0) == ($0 % 5 != 4) })
    #expect(try prior.rescaledOrthogonal.factor == 2)
    #expect(throws: DistributionError.self) {
      _ = try SubspacePrior(Normal.standard, dimension: 2, active: 2).orthogonal
    }
  }

  @Test("a prior writes itself as text that makes it again", arguments: priors)
  func roundTrip(text: String) throws {
    let prior = try PriorCatalog.make(text, dimension: 4)
    let again = try PriorCatalog.make(prior.description, dimension: 4)
    #expect(again.description == prior.description)
    #expect(draws(again, count: 3) == draws(prior, count: 3))
  }

  @Test("every example of the catalog is made, in one coordinate and in many")
  func examples() throws {
    for entry in PriorCatalog.entries {
      for example in entry.examples {
        for dimension in [2, 3, 64] {
          let prior = try PriorCatalog.make(example, dimension: dimension)
          #expect(prior.dimension == dimension)
          #expect(draws(prior, count: 2).allSatisfy { $0.isFinite })
        }
      }
    }
    for name in [
      "sphere", "hypercube-vertices", "kilcher", "elliptical-cauchy", "sparse", "subspace",
    ] {
      let prior = try PriorCatalog.make(name, dimension: 1)
      #expect(draws(prior, count: 2).allSatisfy { $0.isFinite })
      #expect(prior.coordinateLaw(0).cdf(10) > 0.5)
    }
  }

  @Test("parameters outside their domain are refused by name")
  func refusals() {
    func refusal(_ text: String) -> String? {
      do throws(DistributionError) {
        _ = try PriorCatalog.make(text, dimension: 4)
        return nil
      } catch {
        return "\(error)"
      }
    }
    #expect(
      refusal("sparse(zeros=4)")
        == "zeros is 4, but it must be at least 0 and below the dimension 4.")
    #expect(
      refusal("subspace(active=5)")
        == "active is 5, but it must be at least 1 and at most the dimension 4.")
    #expect(refusal("kilcher(of=x)") == "of is x, but it must be squared-norm or norm.")
    #expect(refusal("kilcher(scale=0)") == "scale is 0.0, but it must be positive and finite.")
    #expect(refusal("kilcher(shape=0.2)") == "shape is 0.2, but it must be at least 0.5.")
    #expect(refusal("sparse(base=nomral)")?.contains("'normal'") == true)
  }
}
