import Distributions
import Foundation
import MonteCarlo
import Testing

@Suite struct PermutationTests {
  private func vectors(_ count: Int, dimension: Int, block: UInt32, shift: Double = 0) -> [Double] {
    var stream = PhiloxStream(seed: 3, purpose: .samples, block: block)
    return (0..<count * dimension).map { _ in stream.uniform() + shift }
  }

  /// The definition, pair by pair.
  private func energy(_ x: [Double], _ y: [Double], _ exponent: Double) -> Double {
    func mean(_ a: [Double], _ b: [Double]) -> Double {
      var sum = 0.0
      for u in a { for v in b { sum += pow(abs(u - v), exponent) } }
      return sum / Double(a.count * b.count)
    }
    return 2 * mean(x, y) - mean(x, x) - mean(y, y)
  }

  @Test("the energy distance equals its definition", arguments: [0.5, 1, 1.7])
  func energyDefinition(exponent: Double) throws {
    let x = vectors(30, dimension: 1, block: 1), y = vectors(41, dimension: 1, block: 2, shift: 0.2)
    let distance = try EnergyDistance(exponent: exponent)
    #expect(relativeError(try distance.statistic(x, y), energy(x, y, exponent)) <= 1e-11)
    #expect(abs(try distance.statistic(x, x)) <= 1e-14)
    // A second coordinate that is constant changes nothing.
    let flat = { (values: [Double]) -> [Double] in values.flatMap { [$0, 7.0] } }
    #expect(
      relativeError(
        try distance.statistic(flat(x), flat(y), dimension: 2), energy(x, y, exponent)) <= 1e-11)
  }

  @Test("the discrepancy equals its definition")
  func discrepancyDefinition() throws {
    let x = [0.0, 1.0, 3.0], y = [0.5, 2.0]
    let kernel = MaximumMeanDiscrepancy.Kernel.inverseMultiquadric(scale: 2)
    func k(_ a: Double, _ b: Double) -> Double { 2 / (2 + (a - b) * (a - b)) }
    let within = (k(0, 1) + k(0, 3) + k(1, 3)) / 3 + k(0.5, 2)
    var cross = 0.0
    for a in x { for b in y { cross += k(a, b) } }
    let unbiased = within - 2 * cross / 6
    let discrepancy = try MaximumMeanDiscrepancy(kernel: kernel)
    #expect(abs(try discrepancy.statistic(x, y, dimension: 1) - unbiased) <= 1e-15)
    #expect(try discrepancy.biasedDiscrepancy(x, x, dimension: 1) <= 1e-7)
    let critical = try MaximumMeanDiscrepancy.distributionFreeCriticalValue(count: 200, level: 0.01)
    #expect(abs(critical - 0.1 * (1 + (2 * log(100.0)).squareRoot())) <= 1e-15)
  }

  @Test("permutation tests do not depend on the number of tasks", arguments: [2, 3, 8])
  func determinism(tasks: Int) async throws {
    let x = vectors(20, dimension: 3, block: 5), y = vectors(25, dimension: 3, block: 6)
    let energy = try EnergyDistance(exponent: 0.5)
    let one = try await energy.test(x, y, dimension: 3, permutations: 99, seed: 4)
    let many = try await energy.test(x, y, dimension: 3, permutations: 99, seed: 4, tasks: tasks)
    #expect(one == many)
    let mmd = try MaximumMeanDiscrepancy(kernel: .gaussian(bandwidth: 1))
    let first = try await mmd.test(x, y, dimension: 3, permutations: 99, seed: 4)
    let second = try await mmd.test(x, y, dimension: 3, permutations: 99, seed: 4, tasks: tasks)
    #expect(first == second)
    #expect(first.pValue >= 0.01 && first.pValue <= 1)
  }

  @Test("equal laws pass, shifted laws reach the smallest p-value", .tags(.statistical))
  func power() async throws {
    let x = vectors(60, dimension: 2, block: 7), y = vectors(60, dimension: 2, block: 8)
    let shifted = vectors(60, dimension: 2, block: 8, shift: 0.5)
    let energy = try EnergyDistance(),
      mmd = try MaximumMeanDiscrepancy(kernel: .gaussian(bandwidth: 1))
    #expect(try await energy.test(x, y, dimension: 2, permutations: 199, seed: 1).pValue > 0.005)
    #expect(try await mmd.test(x, y, dimension: 2, permutations: 199, seed: 1).pValue > 0.005)
    #expect(
      try await energy.test(x, shifted, dimension: 2, permutations: 199, seed: 1).pValue == 0.005)
    #expect(
      try await mmd.test(x, shifted, dimension: 2, permutations: 199, seed: 1).pValue == 0.005)
    let line = try await energy.test(
      vectors(80, dimension: 1, block: 9), vectors(70, dimension: 1, block: 10, shift: 0.5),
      permutations: 199, seed: 1)
    #expect(line.pValue == 0.005)
  }

  /// The energy distance of vectors by its definition, pair by pair.
  private func energy(_ x: [Double], _ y: [Double], dimension: Int, _ exponent: Double) -> Double {
    func rows(_ values: [Double]) -> [[Double]] {
      stride(from: 0, to: values.count, by: dimension).map { Array(values[$0..<$0 + dimension]) }
    }
    func mean(_ a: [[Double]], _ b: [[Double]]) -> Double {
      var sum = 0.0
      for u in a {
        for v in b {
          sum += pow(zip(u, v).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }, exponent / 2)
        }
      }
      return sum / Double(a.count * b.count)
    }
    return 2 * mean(rows(x), rows(y)) - mean(rows(x), rows(x)) - mean(rows(y), rows(y))
  }

  @Test(
    "tiles and panels of any size give the definition",
    arguments: [(1, 1), (1, 40), (31, 33), (32, 32), (63, 2), (64, 1), (65, 70), (130, 63)])
  func tiles(first: Int, second: Int) throws {
    for dimension in [2, 3, 17] {
      let x = vectors(first, dimension: dimension, block: 11)
      let y = vectors(second, dimension: dimension, block: 12, shift: 0.3)
      for exponent in [1, 1.5] {
        let expected = energy(x, y, dimension: dimension, exponent)
        let statistic = try EnergyDistance(exponent: exponent).statistic(x, y, dimension: dimension)
        #expect(relativeError(statistic, expected) <= 1e-11)
      }
    }
  }

  @Test("vectors on a line give the permutation test of their numbers", arguments: [1, 199, 300])
  func line(permutations: Int) async throws {
    let x = vectors(50, dimension: 1, block: 13)
    let y = vectors(45, dimension: 1, block: 14, shift: 0.12)
    let flat = { (values: [Double]) -> [Double] in values.flatMap { [$0, 7.0] } }
    let energy = try EnergyDistance()
    let numbers = try await energy.test(x, y, permutations: permutations, seed: 9)
    let vectors = try await energy.test(
      flat(x), flat(y), dimension: 2, permutations: permutations, seed: 9)
    #expect(numbers.pValue == vectors.pValue && numbers.permutations == vectors.permutations)
    #expect(relativeError(vectors.statistic, numbers.statistic) <= 1e-12)
    // Neither end of the scale: the two ways agree on more than the smallest p-value.
    if permutations > 1 { #expect(numbers.pValue > 0.01 && numbers.pValue < 0.9) }
  }

  @Test("the energy distance of tied numbers, in any order, is its definition")
  func tiedNumbers() throws {
    let x = [3.0, 1, 1, 2, -0.0], y = [1.0, 2, 2, 0, 5, 5]
    #expect(relativeError(try EnergyDistance().statistic(x, y), energy(x, y, 1)) <= 1e-13)
    #expect(try EnergyDistance().statistic([4], [4]) == 0)
  }

  @Test("mistakes are named")
  func errors() async throws {
    let x = vectors(30, dimension: 1, block: 1), energy = try EnergyDistance(exponent: 0.5)
    await #expect(
      throws: MonteCarloError.parameter(
        name: "permutations", value: "0", requirement: "at least 1")
    ) { try await energy.test(x, x, permutations: 0, seed: 1) }
    #expect(throws: MonteCarloError.self) { try EnergyDistance(exponent: 2) }
    #expect(throws: MonteCarloError.self) {
      try MaximumMeanDiscrepancy(kernel: .gaussian(bandwidth: 0))
    }
    #expect(
      throws: MonteCarloError.shape(
        name: "the first sample", count: 30, requirement: "a multiple of the dimension 4")
    ) { try energy.statistic(x, x, dimension: 4) }
  }

  @Test("where all divisions have one statistic nothing is rejected", arguments: [60, 160, 300])
  func equalDivisions(count: Int) async throws {
    // Unit vectors: every pair is √2 apart.
    func unit(_ range: Range<Int>) -> [Double] {
      range.flatMap { place in (0..<2 * count).map { $0 == place ? 1.0 : 0 } }
    }
    let x = unit(0..<count), y = unit(count..<2 * count)
    let energy = try await EnergyDistance().test(
      x, y, dimension: 2 * count, permutations: 99, seed: 1, tasks: 2)
    #expect(energy.pValue == 1)
    let kernel = try MaximumMeanDiscrepancy(kernel: .inverseMultiquadric(scale: 1.7))
    let discrepancy = try await kernel.test(
      x, y, dimension: 2 * count, permutations: 99, seed: 1, tasks: 2)
    #expect(discrepancy.pValue == 1)
  }

  @Test("a statistic beyond the double range rejects nothing")
  func overflow() async throws {
    let x = [1e200, -1e200, 0, 1, 2, 3, 4, 5], y = [1, 2, 3, 4, 5, 6, 7, 8.0]
    let root = try await EnergyDistance(exponent: 0.5).test(x, y, seed: 1)
    #expect(root.pValue == 1)
    let line = try await EnergyDistance().test(
      [1.7e308, -1.7e308, 0], [1, -1.7e308, 1.7e308], seed: 1)
    #expect(line.pValue == 1)
  }
}
