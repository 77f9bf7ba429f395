import Distributions
import Foundation
import Testing
import VoidFilling

/// Measures that need no reference; numbers without another source are those of script/reference/measures.py.
@Suite struct WithinSampleTests {
  @Test("The diversity of whole numbers and its jackknife are those of all pairs")
  func diversity() async throws {
    let found = try await Diversity(of: Samples.wholeSample, tasks: 2)
    #expect(abs(found.distance.value / 19.855707135083186 - 1) < 1e-14)
    #expect(abs(found.jackknifeVariance / 1.1576877487591672 - 1) < 1e-11)
    let error = try #require(found.distance.standardError)
    #expect(abs(error * error / found.jackknifeVariance - 1) < 0.1)
  }

  @Test(
    "The ratio of diversities of two widths is their ratio, wide or narrow by how they are drawn")
  func ratio() async throws {
    let base = Samples.normal(1_500, 6, seed: 1)
    let wide = Features(dimension: 6, values: base.values.map { 1.5 * $0 })
    let (a, b) = (try await Diversity(of: wide, tasks: 2), try await Diversity(of: base, tasks: 2))
    let paired = try a.ratio(to: b, isPaired: true)
    #expect(abs(paired.value - 1.5) < 1e-12)
    #expect(paired.interval.upperBound - paired.interval.lowerBound < 1e-10)
    let other = try await Diversity(of: Samples.normal(1_500, 6, seed: 2), tasks: 2)
    let independent = try a.ratio(to: other, isPaired: false, level: 0.9999)
    #expect(independent.interval.contains(1.5))
    #expect(
      (0.01...0.2).contains(independent.interval.upperBound - independent.interval.lowerBound))
    // Two N(0, I) in 6 dimensions are 2Γ(3½)/Γ(3) apart on average.
    let known = 2 * 3.32335097 / 2
    #expect(abs(other.distance.value - known) < 5 * other.jackknifeVariance.squareRoot())
    let point = try await Diversity(
      of: Features(dimension: 1, values: [1, 1, 1, 1]), tasks: 1)
    #expect(throws: VoidFillingError.self) { try a.ratio(to: point, isPaired: false) }
    await #expect(throws: VoidFillingError.self) {
      try await Diversity(of: Features(dimension: 1, values: [1, 2]), tasks: 1)
    }
  }

  @Test("The area under a curve and its variances are those of all pairs, ties counted half")
  func area() throws {
    func first(_ features: Features) -> [Double] {
      stride(from: 0, to: features.values.count, by: 3).map { features.values[$0] }
    }
    let (x, y) = (first(Samples.wholeReference), first(Samples.wholeSample))
    let found = try AreaUnderCurve(of: x, below: y)
    #expect(abs(found.value - 0.8642592592592593) < 1e-14)
    #expect(abs(found.variance / 0.0013030656798155228 - 1) < 1e-12)
    #expect(abs(found.exponentialVariance / 0.0014603918846872 - 1) < 1e-12)
    #expect(abs(try AreaUnderCurve(of: y, below: x).value - (1 - found.value)) < 1e-14)
    #expect(try AreaUnderCurve(of: [1, 2], below: [3, 4, 5]).value == 1)
    #expect(try AreaUnderCurve(of: [7, 7], below: [7, 7]).value == 0.5)
    #expect(throws: VoidFillingError.self) { try AreaUnderCurve(of: [1], below: [2, 3]) }
    #expect(throws: VoidFillingError.self) { try AreaUnderCurve(of: [1, .nan], below: [2, 3]) }
  }

  @Test("Paired scores move the area together")
  func pairedArea() throws {
    let base = Samples.normal(800, 1, seed: 5).values
    let other = zip(base, Samples.normal(800, 1, seed: 6).values).map { 0.4 + 0.9 * $0 + 0.3 * $1 }
    let paired = try AreaUnderCurve(of: base, below: other)
    var stream = PhiloxStream(seed: 7, purpose: .samples)
    var values: [Double] = []
    for _ in 0..<400 {
      let chosen = (0..<800).map { _ in Int.random(in: 0..<800, using: &stream) }
      values.append(
        try AreaUnderCurve(of: chosen.map { base[$0] }, below: chosen.map { other[$0] }).value)
    }
    let error = try #require(paired.paired.standardError)
    #expect(abs(error / Samples.deviation(values) - 1) < 0.15)
    // Independent groups vary much more.
    #expect(error < 0.6 * paired.variance.squareRoot())
  }

  @Test("A straight path with equal steps has length 1, and a half circle π/2 in the limit")
  func smoothness() throws {
    let straight = try PathSmoothness(
      Features(dimension: 2, values: (0...8).flatMap { [3 * Double($0), -4 * Double($0)] }))
    #expect(straight == (try PathSmoothness(Features(dimension: 1, values: [0, 1, 2, 3]))))
    #expect(straight.relativeLength == 1 && straight.largestStep == 1)
    let arc = try PathSmoothness(
      Features(
        dimension: 2,
        values: (0...10).flatMap { k in
          let angle = Double.pi * Double(k) / 10
          return [cos(angle), sin(angle)]
        }))
    #expect(abs(arc.relativeLength - 10 * sin(.pi / 20)) < 1e-14)
    #expect(abs(arc.largestStep - 1) < 1e-14)
    let jump = try PathSmoothness(Features(dimension: 1, values: [0, 0, 0, 5, 5]))
    #expect(jump.relativeLength == 1 && jump.largestStep == 4)
    let error = #expect(throws: VoidFillingError.self) {
      try PathSmoothness(Features(dimension: 1, values: [2, 3, 2]))
    }
    #expect(error.map { "\($0)" }?.contains("the images at its ends have the same") == true)
    #expect(throws: VoidFillingError.self) {
      try PathSmoothness(Features(dimension: 1, values: [2]))
    }
  }
}
