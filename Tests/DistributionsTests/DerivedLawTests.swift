import Distributions
import Testing

@Suite struct DerivedLawTests {
  @Test("a coordinate of a half-normal norm is Kilcher's", arguments: [2, 3, 16, 100])
  func kilcher(dimension: Int) throws {
    let law = try IsotropicCoordinate(normLaw: HalfNormal(sd: 2), dimension: dimension)
    let exact = try KilcherCoordinate(dimension: dimension, scale: 2)
    for x in [-3, -0.5, -1e-3, 0, 1e-6, 0.02, 0.4, 2, 6] {
      #expect(isClose(law.cdf(x), exact.cdf(x), within: 1e-9), "x = \(x)")
      #expect(isClose(law.survivalFunction(x), exact.survivalFunction(x), within: 1e-9))
    }
    #expect(isClose(law.quantile(0.9), exact.quantile(0.9), within: 1e-9))
    #expect(law.variance == 4 / Double(dimension))
  }

  @Test("a coordinate of a chi norm is normal, far into its tails", arguments: [2, 5])
  func normal(dimension: Int) throws {
    let norm = try Chi(degreesOfFreedom: Double(dimension))
    let law = try IsotropicCoordinate(normLaw: norm, dimension: dimension)
    for x in [-12, -4, -1, 0.1, 2.5] {
      #expect(isClose(law.cdf(x), Normal.standard.cdf(x), within: 1e-12))
      #expect(isClose(law.pdf(x), Normal.standard.pdf(x), within: 1e-12))
    }
    let line = try IsotropicCoordinate(normLaw: HalfNormal(sd: 1), dimension: 1)
    #expect(isClose(line.survivalFunction(3), Normal.standard.survivalFunction(3), within: 1e-13))
  }

  @Test("a scaled law is the law of the scaled number")
  func scaled() throws {
    let base = try StudentT(degreesOfFreedom: 3), law = try ScaledLaw(base, factor: 4)
    #expect(law.cdf(8) == base.cdf(2) && law.survivalFunction(8) == base.survivalFunction(2))
    #expect(law.quantile(0.9) == 4 * base.quantile(0.9) && law.pdf(8) == base.pdf(2) / 4)
    #expect(law.variance == 48 && law.logCDF(-8) == base.logCDF(-2))
    #expect(throws: DistributionError.self) { _ = try ScaledLaw(base, factor: 0) }
  }

  @Test("a scaled prior scales its laws, atoms included")
  func scaledPrior() throws {
    let prior = try ScaledPrior(
      SparsePrior(StudentT(degreesOfFreedom: 3), dimension: 4, zeros: 1), factor: 2)
    #expect(prior.coordinateLaw(0).atoms == [0])
    #expect(prior.coordinateLaw(0).cdf(0) - prior.coordinateLaw(0).cdfBelow(0) == 0.25)
    let vertices = try ScaledPrior(HypercubeVerticesPrior(dimension: 4), factor: 3)
    #expect(vertices.constantNorm == 6 && vertices.coordinateLaw(0).atoms == [-3, 3])
  }

  @Test("a gamma law of shape one is exponential, and far tails keep their digits")
  func gamma() throws {
    let law = try GammaLaw(shape: 1, scale: 2)
    #expect(isClose(law.survivalFunction(600), 5.148200222412013e-131, within: 1e-12))
    #expect(isClose(law.logSurvivalFunction(1e5), -5e4, within: 1e-13))
    #expect(law.mean == 2 && law.variance == 4)
  }
}
