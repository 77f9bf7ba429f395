import Distributions
import MonteCarlo

extension Kernel {
  static let kolmogorovSmirnov = Kernel(
    "ks-1e6", "the Kolmogorov-Smirnov statistic of 1,000,000 normal values", count: 1_000_000
  ) { count in
    let values = sample(of: Normal.standard, count: count)
    return { tasks in
      _ = try await KolmogorovSmirnovTest(values, against: Normal.standard, tasks: tasks)
    }
  }

  static let twoSampleKolmogorovSmirnov = Kernel(
    "two-sample-ks-1e6", "the two-sample statistic of 1,000,000 and 1,000,000 normal values",
    count: 1_000_000, valuesPerCount: 2, tasks: [1]
  ) { count in
    let first = sample(of: Normal.standard, count: count)
    let second = sample(of: Normal.standard, count: count, block: 1)
    return { _ in _ = try TwoSampleKolmogorovSmirnovTest(first, second) }
  }

  static let energyOfNumbers = Kernel(
    "energy-1d", "the energy statistic of 100,000 and 100,000 normal values", count: 100_000,
    valuesPerCount: 2, tasks: [1]
  ) { count in
    let energy = try EnergyDistance()
    let first = sample(of: Normal.standard, count: count)
    let second = sample(of: Normal.standard, count: count, block: 1)
    return { _ in _ = try energy.statistic(first, second) }
  }

  /// A value is a pair of vectors.
  static let energyOfVectors = Kernel(
    "energy", "the energy statistic of 2000 and 2000 normal vectors of D = 16, per pair of vectors",
    count: 2000, valuesPerCount: 3999, tasks: [1]
  ) { count in
    let energy = try EnergyDistance()
    let first = sample(of: Normal.standard, count: count * 16)
    let second = sample(of: Normal.standard, count: count * 16, block: 1)
    return { _ in _ = try energy.statistic(first, second, dimension: 16) }
  }
}
