import Distributions
import Testing

/// Buckets and sorting, against comparisons.
@Suite struct OrderTests {
  private func draws(_ law: any Distribution, _ count: Int, block: UInt32) -> [Double] {
    var stream = PhiloxStream(seed: 31, purpose: .samples, block: block)
    var values = [Double](repeating: 0, count: count)
    var output = values.mutableSpan
    law.fill(&output, using: &stream)
    return values
  }

  private func number(of value: Double, in buckets: Buckets) -> Int {
    var counts = [UInt32](repeating: 0, count: buckets.count + 2)
    let values = [value]
    do {
      var output = counts.mutableSpan
      buckets.add(values.span, to: &output)
    }
    return counts.firstIndex(of: 1) ?? -1
  }

  @Test("bucket numbers never descend, and values lie before their bucket's end")
  func monotone() {
    let buckets = Buckets(count: 256, centre: 0.3, leftWidth: 0.5, rightWidth: 2)
    let ends = buckets.ends
    #expect(zip(ends, ends.dropFirst()).allSatisfy { $0 < $1 })
    let near = ends.flatMap { end in
      let size = abs(end)
      return [end - size * 1e-12, end - size * 1e-15, end, end.nextUp, end + 1e-12 * size]
    }
    let values = (near + [0.3, -.infinity, .infinity, -1e308, 1e308, 0, -0.0]).sorted()
    var before = -1
    for value in values {
      let number = number(of: value, in: buckets)
      #expect(number >= before)
      before = number
      if number < 256 { #expect(value <= ends[number] + 1e-13 * abs(ends[number])) }
      if number > 0 { #expect(value >= ends[number - 1] - 1e-13 * abs(ends[number - 1])) }
    }
    #expect(number(of: -.infinity, in: buckets) == 0)
    #expect(number(of: .infinity, in: buckets) == 256)
    #expect(number(of: .nan, in: buckets) == 257)
  }

  @Test(
    "counting and selecting agree, on every instruction set",
    arguments: [0, 1, 7, 511, 512, 513, 2_000])
  func selection(count: Int) {
    let values = draws(Cauchy.standard, count, block: 3)
    let buckets = Buckets(count: 64, centre: 0, leftWidth: 1, rightWidth: 1)
    let numbers = values.map { number(of: $0, in: buckets) }
    let marks = (0..<66).map { UInt8($0 % 3 == 1 ? 1 : 0) }
    for set in InstructionSet.available {
      InstructionSet.$forced.withValue(set) {
        var counts = [UInt32](repeating: 0, count: 66)
        do {
          var output = counts.mutableSpan
          buckets.add(values.span, to: &output)
        }
        #expect(counts == (0..<66).map { number in UInt32(numbers.count { $0 == number }) })
        var chosen = Guarded(count: count), selected = 0
        chosen.write { selected = buckets.select(values.span, marks: marks.span, into: &$0) }
        let expected = zip(values, numbers).filter { $0.1 % 3 == 1 }.map { $0.0 }
        #expect(Array(chosen.values.prefix(selected)) == expected && chosen.isIntact)
      }
    }
  }

  @Test("numbers are sorted digit by digit", arguments: [0, 1, 2, 511, 512, 513, 5_000])
  func sorting(count: Int) {
    let lists = [
      draws(Normal.standard, count, block: 8), draws(Cauchy.standard, count, block: 9),
      Array(repeating: 3, count: count),
      (0..<count).map { [-Double.infinity, 0x1p-1060, -0x1p-1060, 0, .infinity, 7][$0 % 6] },
    ]
    for values in lists {
      for set in InstructionSet.available {
        let sorted = InstructionSet.$forced.withValue(set) { values.sortedNumbers() }
        #expect(sorted == values.sorted())
      }
    }
  }

  @Test("Numbers are sorted with their places", arguments: [0, 1, 2, 511, 513, 5_000])
  func order(count: Int) {
    let special: [Double] = [0, -0.0, 0x1p-1060, -7]
    // Numbers that differ in the bits that give way to places, in no order.
    let close = (0..<count).map { place -> Double in
      let size = 1 + Double(place * 7 % 100) * 0x1p-52
      return place % 3 == 0 ? -size : size
    }
    let lists: [[Double]] = [
      draws(Normal.standard, count, block: 8), draws(Cauchy.standard, count, block: 9),
      Array(repeating: 3, count: count), (0..<count).map { special[$0 % 4] }, close,
    ]
    for values in lists {
      let (sorted, order) = values.sortedWithOrder()
      #expect(sorted == values.sorted())
      #expect(order.map { values[$0] } == sorted)
      #expect(order.sorted() == Array(0..<count))
    }
  }
}
