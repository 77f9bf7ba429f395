/// Numbers to and from the bytes of a safetensors file.
enum ElementBytes {
  /// 32-bit numbers as bytes, the least significant one first.
  static func bytes(_ values: ArraySlice<Float>) -> [UInt8] {
    // Every machine that Swift runs on stores numbers in this order.
    unsafe values.withUnsafeBytes { unsafe Array($0) }
  }

  /// The numbers in bytes, whose count is a multiple of the element's size.
  static func floats(_ bytes: [UInt8], _ element: SafeTensorsHeader.Element) -> [Float] {
    let count = bytes.count / element.size
    if element == .float32 {
      return unsafe [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
        unsafe bytes.withUnsafeBytes {
          unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0)
        }
        initialized = count
      }
    }
    return (0..<count).map { index in
      let start = index * element.size
      let bits = (0..<element.size).reduce(UInt64(0)) {
        $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1)
      }
      return value(bits, element)
    }
  }

  private static func value(_ bits: UInt64, _ element: SafeTensorsHeader.Element) -> Float {
    switch element {
    case .float64: Float(Double(bitPattern: bits))
    case .float32: Float(bitPattern: UInt32(bits))
    case .float16: half(UInt16(bits))
    case .bfloat16: Float(bitPattern: UInt32(bits) << 16)
    }
  }

  /// An IEEE 754 half: by hand, since `Float16` is not there on every processor.
  private static func half(_ bits: UInt16) -> Float {
    let sign: Float = bits & 0x8000 == 0 ? 1 : -1
    let exponent = Int(bits >> 10 & 0x1F), fraction = Float(bits & 0x3FF)
    switch exponent {
    case 0: return sign * fraction * 0x1p-24
    case 31: return fraction == 0 ? sign * .infinity : .nan
    default: return sign * Float(sign: .plus, exponent: exponent - 25, significand: 1024 + fraction)
    }
  }
}
