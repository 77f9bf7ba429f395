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

  @Test("work beyond the memory allowed is refused with its limit")
  func memory() async throws {
    let x = vectors(30, dimension: 1, block: 1), energy = try EnergyDistance(exponent: 0.5)
    await #expect(
      throws: MonteCarloError.tooLarge(
        name: "the pooled sample", count: 60, limit: 50,
        advice: "test a random part of the values")
    ) { try await energy.test(x, x, seed: 1, memory: 20_000) }
    #expect(throws: MonteCarloError.self) { try EnergyDistance(exponent: 2) }
    #expect(throws: MonteCarloError.self) {
      try MaximumMeanDiscrepancy(kernel: .gaussian(bandwidth: 0))
    }
    #expect(
      throws: MonteCarloError.shape(
        name: "the first sample", count: 30, requirement: "a multiple of the dimension 4")
    ) { try energy.statistic(x, x, dimension: 4) }
  }
}
