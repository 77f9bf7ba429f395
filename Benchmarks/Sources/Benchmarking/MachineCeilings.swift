import Ceilings
package import Distributions

/// What this processor's vector units and memory were seen to do, in one run with the kernels.
package struct MachineCeilings: Sendable, Codable, Equatable {
  /// Vector multiply-adds a nanosecond, by one and by two tasks.
  package var multiplyAdds: [Double]
  /// Vector integer operations a nanosecond, by one and by two tasks: every port is busy.
  package var operations: [Double]
  /// Vector divisions a nanosecond by one task.
  package var divisions: Double
  /// Vector square roots a nanosecond by one task.
  package var roots: Double
  /// Bytes a nanosecond of a triad over as much memory as the path kernels use, by one and by two tasks.
  package var pathBandwidth: [Double]
  /// The same over 300 MB.
  package var memoryBandwidth: [Double]
  /// Doubles in a vector.
  package var lanes: Int

  package init(
    multiplyAdds: [Double], operations: [Double], divisions: Double, roots: Double,
    pathBandwidth: [Double], memoryBandwidth: [Double], lanes: Int
  ) {
    self.multiplyAdds = multiplyAdds
    self.operations = operations
    self.divisions = divisions
    self.roots = roots
    self.pathBandwidth = pathBandwidth
    self.memoryBandwidth = memoryBandwidth
    self.lanes = lanes
  }

  /// What the second core adds to multiply-adds: 2 where it is free.
  package var secondCore: Double { multiplyAdds[1] / multiplyAdds[0] }

  /// Products and sums of 32-bit numbers a nanosecond by two tasks; a multiply-add is two, a vector has twice as many.
  package var singleOperations: Double { multiplyAdds[1] * Double(2 * lanes) * 2 }

  /// The shortest time of a loop in nanoseconds a value, by the port that it keeps busy longest.
  func nanoseconds(_ counts: OperationCounts, tasks: Int) -> Double {
    let gain = tasks == 1 ? 1 : secondCore
    return max(
      counts.total / operations[0], counts.multiply / multiplyAdds[0],
      counts.divide / divisions
        + counts.root / roots) / gain
  }

  /// Takes all of them for an instruction set, the best of several runs each.
  package static func measured(_ set: InstructionSet, repeats: Int) async throws -> MachineCeilings?
  {
    guard let index = InstructionSet.allCases.firstIndex(of: set),
      unsafe ceiling_loops_for(Int32(index)) != nil
    else { return nil }
    let loops = unsafe VectorLoops(index)
    func rate(_ perRound: Double, tasks: Int, _ work: @escaping @Sendable (UInt64) -> Double)
      async throws -> Double
    {
      let rounds: UInt64 = 2_000_000
      var best = 0.0
      for _ in 0..<repeats {
        let time = try await timed {
          _ = try await mapBlocks(count: tasks, tasks: tasks) { _ in work(rounds) }
        }
        best = max(best, perRound * Double(rounds) * Double(tasks) / time)
      }
      return best
    }
    let chains = Double(CEILING_CHAINS)
    var fused: [Double] = [], integer: [Double] = [], paths: [Double] = [], memory: [Double] = []
    for tasks in [1, 2] {
      fused.append(try await rate(chains, tasks: tasks) { loops.multiplyAdd($0) })
      integer.append(try await rate(2 * chains, tasks: tasks) { loops.integer($0) })
      paths.append(try await loops.bandwidth(bytes: 17_600_000, tasks: tasks, repeats: repeats))
      memory.append(try await loops.bandwidth(bytes: 300_000_000, tasks: tasks, repeats: repeats))
    }
    return MachineCeilings(
      multiplyAdds: fused, operations: integer,
      divisions: try await rate(chains / 8, tasks: 1) { loops.divide($0 / 8) },
      roots: try await rate(chains / 8, tasks: 1) { loops.root($0 / 8) }, pathBandwidth: paths,
      memoryBandwidth: memory, lanes: loops.lanes)
  }
}

/// The C loops of one instruction set; constant and without state, so any task may call them.
@safe
private struct VectorLoops: Sendable {
  private nonisolated(unsafe) let table: UnsafePointer<ceiling_loops>

  /// - Precondition: the processor has the set.
  @unsafe
  init(_ set: Int) {
    guard let table = unsafe ceiling_loops_for(Int32(set)) else {
      preconditionFailure("no loops for instruction set \(set)")
    }
    unsafe self.table = table
  }

  var lanes: Int { Int(unsafe table.pointee.lanes) }
  func multiplyAdd(_ rounds: UInt64) -> Double {
    unsafe table.pointee.multiply_add(rounds, 0.999, 0.001)
  }
  func integer(_ rounds: UInt64) -> Double { unsafe table.pointee.integer(rounds, 0x5555, 77) }
  func divide(_ rounds: UInt64) -> Double { unsafe table.pointee.divide(rounds, 1.5) }
  func root(_ rounds: UInt64) -> Double { unsafe table.pointee.root(rounds, 1e300) }

  /// Bytes a nanosecond of out = a + factor·b over three arrays that are `bytes` together.
  func bandwidth(bytes: Int, tasks: Int, repeats: Int) async throws -> Double {
    let count = bytes / 24
    let a = Storage(count: count), b = Storage(count: count), out = Storage(count: count)
    var best = 0.0
    for _ in 0..<repeats {
      let time = try await timed {
        try await inParts(of: count, tasks: tasks) { _, part in triad(out, a, b, part) }
      }
      best = max(best, Double(24 * count) / time)
    }
    return best
  }

  private func triad(_ out: Storage, _ a: Storage, _ b: Storage, _ part: Range<Int>) {
    out.write(part) { out in
      unsafe out.withUnsafeMutableBufferPointer { out in
        a.read(part) { a in
          unsafe a.withUnsafeBufferPointer { a in
            b.read(part) { b in
              unsafe b.withUnsafeBufferPointer { b in
                guard let to = out.baseAddress, let x = a.baseAddress, let y = b.baseAddress else {
                  return
                }
                unsafe table.pointee.triad(to, x, y, 3, part.count)
              }
            }
          }
        }
      }
    }
  }
}

/// The nanoseconds that work takes.
func timed(_ work: () async throws -> Void) async rethrows -> Double {
  let clock = ContinuousClock()
  let start = clock.now
  try await work()
  return (clock.now - start) / .nanoseconds(1)
}
