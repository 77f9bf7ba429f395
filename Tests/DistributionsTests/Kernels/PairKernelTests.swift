import Distributions
import Testing

/// Distances and sums over pairs, against plain loops.
@Suite struct PairKernelTests {
  private let width = PairKernels.panelWidth

  private func uniforms(_ count: Int, block: UInt32) -> [Double] {
    var stream = PhiloxStream(seed: 4, purpose: .samples, block: block)
    return (0..<count).map { _ in stream.uniform() }
  }

  private func words(_ count: Int, block: UInt32) -> [UInt64] {
    var stream = PhiloxStream(seed: 5, purpose: .samples, block: block)
    return (0..<count).map { _ in stream.next() }
  }

  @Test(
    "distances and marked sums are plain ones, with equal bits on every instruction set",
    arguments: [0, 1, 2, 7, 64], [1, 2, 5, 100])
  func pairs(count: Int, dimension: Int) {
    let rows = uniforms(count * dimension, block: 1)
    let panel = uniforms(dimension * width, block: 2)
    let rowMarks = words(count, block: 3), columnMarks = words(width, block: 4)
    var fingerprints: Set<UInt64> = []
    for set in InstructionSet.available {
      InstructionSet.$forced.withValue(set) {
        var distances = Guarded(count: count * width), sums = Guarded(count: 64)
        distances.write {
          PairKernels.squaredDistances(rows.span, panel.span, dimension: dimension, into: &$0)
        }
        let values = distances.values
        sums.write { sums in
          for p in sums.indices { sums[p] = Double(p) }
          PairKernels.addMarked(
            values.span, rowMarks: rowMarks.span, columnMarks: columnMarks.span, to: &sums,
            offset: 0)
        }
        #expect(distances.isIntact && sums.isIntact)
        for row in 0..<count {
          for column in 0..<width {
            let exact = (0..<dimension).reduce(0.0) { sum, d in
              let gap = rows[row * dimension + d] - panel[d * width + column]
              return sum + gap * gap
            }
            #expect(abs(values[row * width + column] - exact) <= 1e-14 * exact)
          }
        }
        for p in 0..<64 {
          var exact = Double(p)
          for row in 0..<count where rowMarks[row] >> UInt64(p) & 1 == 1 {
            for column in 0..<width where columnMarks[column] >> UInt64(p) & 1 == 1 {
              exact += values[row * width + column]
            }
          }
          #expect(abs(sums.values[p] - exact) <= 1e-13 * exact)
        }
        fingerprints.insert((values + sums.values).fingerprint)
      }
    }
    #expect(fingerprints.count == 1)
  }
}
