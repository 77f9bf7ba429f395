import Distributions
import Foundation
import Testing

@Suite struct CompositionMapTests {
  private static let normalToCauchy = CompositionMap(from: Normal.standard, to: Cauchy.standard)

  @Test("the normal map meets its reference to the condition of the map, on both sides")
  func normalMap() throws {
    let table = try ReferenceTable("normal_cauchy_map"), map = Self.normalToCauchy
    for row in 0..<table.count {
      let z = try table.real(row, "z"), g = try table.real(row, "g")
      let tolerance = (1 + z * z) * 4e-16
      #expect(isClose(map(z), g, within: tolerance), "z = \(z): \(map(z))")
      #expect(isClose(map(-z), -g, within: tolerance), "z = \(-z)")
      #expect(
        isClose(map.signedLog(z).logMagnitude, log(g), within: 1e-13) || abs(log(g)) < 1e-3)
    }
  }

  @Test("the way back from Cauchy to normal meets its reference")
  func normalInverse() throws {
    let table = try ReferenceTable("normal_cauchy_inverse"), map = Self.normalToCauchy.inverse
    for row in 0..<table.count {
      let y = try table.real(row, "y"), z = try table.real(row, "z")
      #expect(isClose(map(y), z, within: 1e-14), "y = \(y): \(map(y)) instead of \(z)")
      #expect(isClose(map(-y), -z, within: 1e-14), "y = \(-y)")
    }
  }

  @Test("the uniform map and its inverse meet their reference")
  func uniformMap() throws {
    let table = try ReferenceTable("uniform_cauchy_map")
    let map = CompositionMap(from: Uniform.standard, to: Cauchy.standard)
    for row in 0..<table.count {
      let x = try table.real(row, "x"), g = try table.real(row, "g")
      // The condition of tan(πx/2) near its pole: a rounding of x moves it by 1/(1 − x).
      let tolerance = 4e-16 + 0x1p-53 / (1 - x)
      #expect(isClose(map(x), g, within: tolerance), "x = \(x): \(map(x))")
      #expect(isClose(map(-x), -g, within: tolerance))
      #expect(isClose(map.inverse(map(x)), x, within: 4e-16))
    }
  }

  @Test("norms of normal vectors map as their reference says, by logarithms where tails underflow")
  func chiMap() throws {
    let table = try ReferenceTable("chi_cauchy_map")
    for row in 0..<table.count {
      let law = try Chi(degreesOfFreedom: table.real(row, "D")), r = try table.real(row, "r")
      let map = CompositionMap(from: law, to: Cauchy.standard), value = map.signedLog(r)
      let g = try table.real(row, "g")
      if abs(g) > 1 {
        let expected = try table.real(row, "log_abs_g")
        #expect(value.sign == (g < 0 ? -1 : 1))
        #expect(isClose(value.logMagnitude, expected, within: 1e-12), "row \(row)")
      } else {
        #expect(abs(map(r) - g) < 1e-12, "row \(row): \(map(r)) instead of \(g)")
      }
    }
  }

  @Test("norms of normal vectors come back as their reference says")
  func chiInverse() throws {
    let table = try ReferenceTable("chi_cauchy_inverse")
    for row in 0..<table.count {
      let law = try Chi(degreesOfFreedom: table.real(row, "D"))
      let map = CompositionMap(from: Cauchy.standard, to: law)
      let y = try table.real(row, "y"), r = try table.real(row, "r")
      #expect(isClose(map(y), r, within: 1e-13), "row \(row): \(map(y)) instead of \(r)")
    }
  }

  @Test("a round trip through the Cauchy law returns a normal number")
  func normalRoundTrip() {
    let map = Self.normalToCauchy, back = map.inverse
    var z = 1e-300
    while z < 1 {
      #expect(isClose(back(map(z)), z, within: 1e-13))
      z *= 1e3
    }
    for step in -37 * 16...37 * 16 {
      let z = Double(step) / 16
      #expect(isClose(back(map(z)), z, within: 1e-13), "z = \(z)")
    }
  }

  @Test(
    "beyond the double range the signed logarithm carries the round trip",
    arguments: [38.0, 60, 1e4])
  func beyondRange(z: Double) {
    let map = Self.normalToCauchy
    #expect(map(z) == .infinity && map(-z) == -.infinity)
    #expect(isClose(map.inverse(map.signedLog(z)), z, within: 1e-13))
    #expect(isClose(map.inverse(map.signedLog(-z)), -z, within: 1e-13))
  }

  @Test("norms far from typical make the round trip", arguments: [1, 2, 10, 100, 1000])
  func chiRoundTrip(dimension: Int) throws {
    let law = try Chi(degreesOfFreedom: Double(dimension))
    let map = CompositionMap(from: law, to: Cauchy.standard)
    for step in -80...80 {
      let r = Double(dimension).squareRoot() + Double(step) / 10
      guard r > 0 else { continue }
      #expect(isClose(map.inverse(map.signedLog(r)), r, within: 1e-13), "r = \(r)")
    }
  }

  @Test("any two laws map, through the smaller tail and far into it")
  func anyTwoLaws() throws {
    let student = try StudentT(degreesOfFreedom: 3)
    let map = CompositionMap(from: Normal.standard, to: student)
    for z in [-45.0, -38, -12, -1, -1e-3, 0.3, 9, 40] {
      #expect(isClose(map.inverse(map(z)), z, within: 1e-11), "z = \(z)")
    }
    let identity = CompositionMap(from: student, to: student)
    #expect(isClose(identity(2.5), 2.5, within: 1e-13))
  }

  @Test("arrays map as their elements do, and ends go to ends")
  func arrays() {
    let map = CompositionMap(from: Uniform.standard, to: Normal.standard)
    let values = [-1, -0.25, 0, 0.5, 1]
    var output = [Double](repeating: .nan, count: 5)
    var span = output.mutableSpan
    map.apply(values.span, into: &span)
    #expect(output == values.map { map($0) })
    #expect(output.first == -.infinity && output.last == .infinity)
    #expect(map(.nan).isNaN)
  }

  @Test("signed logarithms add as numbers do")
  func signedLogSums() {
    for (a, b) in [(2.0, 3.0), (2, -3), (-2, 3), (-2, -3), (0, 3), (3, 0), (1e300, -1e299)] {
      #expect(isClose((SignedLog(a) + SignedLog(b)).value, a + b, within: 1e-13))
    }
    #expect((SignedLog(5) + SignedLog(-5)).sign == 0)
    #expect(isClose(SignedLog(3).scaled(by: -2).value, -6, within: 1e-15))
  }

  @Test("a uniform law far out keeps its centre, alone and in bulk")
  func farUniform() throws {
    let law = try Uniform(lower: 1e308, upper: 1.7e308)
    let x = [1.1e308, 1.35e308, 1.6e308]
    var bulk = [0.0, 0, 0]
    var span = bulk.mutableSpan
    law.evaluateCauchyCoordinates(x.span, into: &span)
    for (value, coordinate) in zip(x, bulk) {
      #expect(abs(coordinate - law.cauchyCoordinate(of: value)) <= 1e-14)
    }
    #expect(bulk[0] < -1 && bulk[1] == 0 && bulk[2] > 1)
    #expect(law.point(atCauchyCoordinate: 0) == 1.35e308)
  }
}
