import Distributions
import Testing

/// Functions of arrays by the vector kernels: accurate, and equal on every instruction set.
@Suite struct BulkFunctionTests {
  /// The largest error allowed, in ulp; what the documentation states.
  static let bounds: [(name: String, ulp: Double)] = [
    ("log", 0.9), ("exp", 0.9), ("expm1", 1.2), ("sinpi", 1.3), ("cospi", 1.3), ("erf", 1.1),
    ("erfc", 1.7), ("normalCDF", 1.7), ("normalUpperTail", 1.7), ("normalQuantile", 2),
    ("cauchyCDF", 1.7), ("normalToCauchy", 2.5), ("cauchyToNormal", 2), ("uniformToCauchy", 2),
    ("cauchyToUniform", 1.7),
  ]

  static let lengths = [0, 1, 3, 63, 64, 65, 1000]

  /// `name` of every value, in place or not.
  private static func evaluate(
    _ name: String, _ values: [Double], inPlace: Bool = false
  ) throws -> [Double] {
    var output = Guarded(count: values.count)
    if inPlace {
      output.write { span in for index in values.indices { span[index] = values[index] } }
    }
    if let function = BulkFunction(rawValue: name) {
      output.write {
        inPlace ? function.apply(&$0) : function.evaluate(values.span, into: &$0)
      }
    } else {
      let function = try #require(BulkFunctionWithParameters(rawValue: name))
      output.write {
        inPlace ? function.apply(&$0, -1, 1) : function.evaluate(values.span, -1, 1, into: &$0)
      }
    }
    #expect(output.isIntact)
    return output.values
  }

  private static var names: [String] {
    BulkFunction.allCases.map(\.rawValue) + BulkFunctionWithParameters.allCases.map(\.rawValue)
  }

  @Test(
    "every function meets its 30-digit reference to the stated ulp, on every instruction set",
    arguments: bounds.map(\.name))
  func reference(name: String) throws {
    let table = try ReferenceTable("bulk_functions")
    let rows = try (0..<table.count).filter { try table.text($0, "function") == name }
    try #require(rows.count >= 250)
    let values = try rows.map { try table.real($0, "x") }
    // The nearest double, and what its rounding left in ulp.
    let expected = try rows.map { try table.real($0, "value") }
    let rests = try rows.map { try table.real($0, "rest") }
    let bound = try #require(Self.bounds.first { $0.name == name }).ulp
    for set in InstructionSet.available {
      try InstructionSet.$forced.withValue(set) {
        let results = try Self.evaluate(name, values)
        for (index, x) in values.enumerated() {
          let distance = (results[index] - expected[index]) / expected[index].ulp
          let error = abs(distance - rests[index])
          #expect(error <= bound, "\(name)(\(x)) = \(results[index]) by \(set): \(error) ulp")
        }
      }
    }
  }

  @Test(
    "every length and both ways of calling give equal bits on every instruction set",
    arguments: names)
  func equalBits(name: String) throws {
    var stream = PhiloxStream(seed: 1806, purpose: .samples, block: 0)
    var values = Self.special
    // Any bits, numbers of ordinary size, probabilities.
    for _ in 0..<40_000 { values.append(Double(bitPattern: stream.next())) }
    for _ in 0..<40_000 { values.append(Double(Int64(bitPattern: stream.next())) * 0x1p-57) }
    for _ in 0..<20_000 { values.append(Double(stream.next()) * 0x1p-64) }
    let expected = try InstructionSet.$forced.withValue(.baseline) {
      try Self.evaluate(name, values).map(\.bitPattern)
    }
    for set in InstructionSet.available {
      try InstructionSet.$forced.withValue(set) {
        #expect(try Self.evaluate(name, values).map(\.bitPattern) == expected, "\(set)")
        #expect(try Self.evaluate(name, values, inPlace: true).map(\.bitPattern) == expected)
        for length in Self.lengths {
          let part = try Self.evaluate(name, Array(values.prefix(length)))
          #expect(part.map(\.bitPattern) == Array(expected.prefix(length)), "\(length) by \(set)")
        }
      }
    }
  }

  private static let special: [Double] = [
    0, -0.0, 1, -1, 0.5, -0.5, 0x1p-1074, -0x1p-1074, 0x1p-1030, -0x1p-1030, 0x1p-1022, .infinity,
    -.infinity,
    .nan, 710, -746, 28, -28, 39, -39, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
  ]

  @Test("ends, zeros and what is no number go where they must")
  func ends() throws {
    func expect(_ name: String, _ x: Double, _ value: Double) throws {
      let result = try Self.evaluate(name, [x])[0]
      #expect(value.isNaN ? result.isNaN : result == value, "\(name)(\(x)) = \(result)")
      #expect(value != 0 || x != 0 || result.sign == value.sign, "\(name)(\(x)) = \(result)")
    }
    for name in Self.names { try expect(name, .nan, .nan) }
    for name in ["expm1", "erf", "normalToCauchy", "cauchyToNormal"] {
      try expect(name, 0, 0)
      try expect(name, -0.0, -0.0)
    }
    try expect("log", 0, -.infinity)
    try expect("log", -1, .nan)
    try expect("log", .infinity, .infinity)
    try expect("log", 1, 0)
    try expect("exp", -.infinity, 0)
    try expect("exp", .infinity, .infinity)
    try expect("exp", 0, 1)
    try expect("expm1", -.infinity, -1)
    try expect("expm1", .infinity, .infinity)
    for (sign, value) in [(1.0, 0.0), (-1, 2)] {
      try expect("erf", sign * .infinity, sign)
      try expect("erfc", sign * .infinity, value)
      try expect("normalUpperTail", sign * .infinity, value / 2)
      try expect("normalCDF", -sign * .infinity, value / 2)
      try expect("cauchyCDF", -sign * .infinity, value / 2)
      try expect("normalToCauchy", sign * .infinity, sign * .infinity)
      try expect("normalToCauchy", sign * 38, sign * .infinity)
      try expect("cauchyToNormal", sign * .infinity, sign * .infinity)
      try expect("uniformToCauchy", sign, sign * .infinity)
      try expect("uniformToCauchy", sign * 2, sign * .infinity)
      try expect("cauchyToUniform", sign * .infinity, sign)
    }
    try expect("erfc", 0, 1)
    try expect("normalCDF", 0, 0.5)
    try expect("cauchyCDF", 0, 0.5)
    try expect("normalQuantile", 0.5, 0)
    try expect("normalQuantile", 0, -.infinity)
    try expect("normalQuantile", 1, .infinity)
    try expect("normalQuantile", -0.1, .nan)
    try expect("normalQuantile", 1.1, .nan)
  }
}
