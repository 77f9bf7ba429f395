import Distributions
import Foundation
import MonteCarlo

/// Work whose time and memory are followed over n and D; each point runs in a process of its own.
package struct GrowthKernel: Sendable {
  /// The name in the table.
  package let name: String
  /// The dimensions that n is varied at, and the largest n by the time and memory that it may take.
  let sweeps: [Sweep]
  /// The n at which D is varied; nil where there is no D.
  let countOverDimensions: Int?
  /// Does the work once.
  let run: @Sendable (_ count: Int, _ dimension: Int) throws -> Void

  /// n from 10³ up at one dimension.
  struct Sweep: Sendable {
    let dimension: Int
    let largest: Int
    let largestQuick: Int
  }

  /// All of them.
  package static let all: [GrowthKernel] = [norms, pathPoints, sortedTest, streamedTest]

  /// How many numbers a streaming kernel makes at a time at most.
  private static let chunk = 1 << 16

  private static let norms = GrowthKernel(
    name: "norms of normal vectors",
    sweeps: [
      Sweep(dimension: 1, largest: 1_000_000_000, largestQuick: 10_000_000),
      Sweep(dimension: 100, largest: 100_000_000, largestQuick: 1_000_000),
    ], countOverDimensions: 10_000
  ) { count, dimension in
    let prior = IndependentPrior(Normal.standard, dimension: dimension)
    var norms = [Double](repeating: 0, count: min(count, chunk))
    try inBlocks(count) { size, stream in
      norms.removeLast(norms.count - size)
      var span = norms.mutableSpan
      prior.fillNorms(&span, using: &stream)
    }
  }

  private static let pathPoints = GrowthKernel(
    name: "points of linear paths",
    sweeps: [Sweep(dimension: 100, largest: 10_000_000, largestQuick: 100_000)],
    countOverDimensions: 10_000
  ) { count, dimension in
    let positions = (1...9).map { Double($0) / 10 }
    let pairs = min(count, max(1, chunk / dimension))
    var starts = [Double](repeating: 0, count: pairs * dimension), ends = starts
    var output = [Double](repeating: 0, count: pairs * dimension * positions.count)
    var stream = PhiloxStream(seed: 1, purpose: .pairs)
    do {
      var span = starts.mutableSpan
      Normal.standard.fill(&span, using: &stream)
    }
    do {
      var span = ends.mutableSpan
      Normal.standard.fill(&span, using: &stream)
    }
    var done = 0
    while done < count {
      let size = min(pairs, count - done)
      var span = output.mutableSpan
      _ = LinearInterpolation().interpolate(
        starts: starts.span.extracting(0..<size * dimension),
        ends: ends.span.extracting(0..<size * dimension), dimension: dimension,
        positions: positions, into: &span)
      done += size
    }
  }

  private static let sortedTest = GrowthKernel(
    name: "KS test of an array",
    sweeps: [Sweep(dimension: 1, largest: 10_000_000, largestQuick: 1_000_000)],
    countOverDimensions: nil
  ) { count, _ in
    _ = try KolmogorovSmirnovTest(
      sample(of: Normal.standard, count: count), against: Normal.standard)
  }

  private static let streamedTest = GrowthKernel(
    name: "KS test of a stream",
    sweeps: [Sweep(dimension: 1, largest: 1_000_000_000, largestQuick: 10_000_000)],
    countOverDimensions: nil
  ) { count, _ in
    var summary = try StreamingKolmogorovSmirnov(against: Normal.standard, expectedCount: count)
    var values = [Double](repeating: 0, count: min(count, chunk))
    func draw(_ size: Int, _ stream: inout PhiloxStream) {
      values.removeLast(values.count - size)
      var span = values.mutableSpan
      Normal.standard.fill(&span, using: &stream)
    }
    try inBlocks(count) { size, stream in
      draw(size, &stream)
      try summary.add(values.span)
    }
    values = [Double](repeating: 0, count: min(count, chunk))
    var candidates = try summary.candidates()
    try inBlocks(count) { size, stream in
      draw(size, &stream)
      candidates.add(values.span)
    }
    _ = try candidates.test()
  }

  /// Cuts n into chunks, the last one shorter, each with a stream of its own.
  private static func inBlocks(
    _ count: Int, _ body: (_ size: Int, _ stream: inout PhiloxStream) throws -> Void
  ) throws {
    var first = 0, block: UInt32 = 0
    while first < count {
      let size = min(chunk, count - first)
      var stream = PhiloxStream(seed: 1, purpose: .samples, block: block)
      try body(size, &stream)
      first += size
      block += 1
    }
  }
}

/// What a process of its own measures: seconds of the work and the largest memory of the process.
package struct GrowthPoint: Sendable, Codable, Equatable {
  /// Seconds of the work alone.
  package var seconds: Double
  /// The largest resident memory of the process, in bytes.
  package var bytes: Int

  /// Does the work here and now: short work several times, the fastest counts.
  package static func measured(_ kernel: GrowthKernel, count: Int, dimension: Int) throws
    -> GrowthPoint
  {
    let clock = ContinuousClock()
    var best = Double.infinity, total = 0.0
    repeat {
      let time = try clock.measure { try kernel.run(count, dimension) } / .seconds(1)
      best = min(best, time)
      total += time
    } while total < 0.05
    return GrowthPoint(seconds: best, bytes: largestMemory)
  }

  /// The largest resident memory of this process so far, in bytes.
  static var largestMemory: Int {
    #if os(Linux)
      // getrusage would count the process that started this one, too.
      return largestMemory(ofProcess: "self") ?? 0
    #else
      var usage = rusage()
      _ = unsafe getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }

  /// The same of another process by its number; nil where the system does not tell or the process has ended.
  static func largestMemory(ofProcess process: String) -> Int? {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first).flatMap { Int($0) }
      .map { $0 * 1024 }
  }
}
