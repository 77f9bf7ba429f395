/// Numbers to and from the bytes of an `.npy` file.
enum NumPyBytes {
  /// The numbers in bytes, whose count is a multiple of the element's size.
  static func values(
    _ bytes: ArraySlice<UInt8>, element: NumPyHeader.Element, isBigEndian: Bool
  ) -> [Double] {
    let size = element.size
    var values: [Double] = []
    values.reserveCapacity(bytes.count / size)
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: size) {
      var bits: UInt64 = 0
      for offset in 0..<size {
        bits |=
          UInt64(bytes[start + offset]) << UInt64(8 * (isBigEndian ? size - 1 - offset : offset))
      }
      switch element {
      case .float32: values.append(Double(Float(bitPattern: UInt32(bits))))
      case .float64: values.append(Double(bitPattern: bits))
      case .uint8: values.append(Double(bits))
      }
    }
    return values
  }

  /// Appends one number, least significant byte first.
  static func append(_ value: Double, as element: NumPyHeader.Element, to bytes: inout [UInt8]) {
    switch element {
    case .float32:
      let bits = Float(value).bitPattern
      for offset in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(8 * offset))) }
    case .float64:
      let bits = value.bitPattern
      for offset in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * offset))) }
    case .uint8:
      // A comparison with NaN is false.
      bytes.append(value > 0 ? UInt8(min(value.rounded(), 255)) : 0)
    }
  }

  /// Row-major order from Fortran's, in which the first dimension runs fastest.
  static func rowMajor(_ values: [Double], shape: [Int]) -> [Double] {
    if values.isEmpty || shape.count == 1 { return values }
    let lengths = [Int](repeating: 1, count: 4 - shape.count) + shape
    var strides = [Int](repeating: 1, count: 4)
    for dimension in 1..<4 { strides[dimension] = strides[dimension - 1] * lengths[dimension - 1] }
    var result: [Double] = []
    result.reserveCapacity(values.count)
    for i in 0..<lengths[0] {
      for j in 0..<lengths[1] {
        for k in 0..<lengths[2] {
          let start = i * strides[0] + j * strides[1] + k * strides[2]
          for l in 0..<lengths[3] { result.append(values[start + l * strides[3]]) }
        }
      }
    }
    return result
  }
}
