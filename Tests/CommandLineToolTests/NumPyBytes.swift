/// The bytes of an `.npy` file, well made or not.
func npy(
  _ values: [Double], shape: [Int], descr: String = "<f8", magic: String = "\u{93}NUMPY"
) -> [UInt8] {
  let lengths = shape.map { "\($0)," }.joined()
  var header = "{'descr': '\(descr)', 'fortran_order': False, 'shape': (\(lengths)), }"
  header += String(repeating: " ", count: 117 - header.utf8.count % 64) + "\n"
  var bytes = magic.unicodeScalars.map { UInt8($0.value) } + [1, 0]
  bytes += [UInt8(header.utf8.count & 0xFF), UInt8(header.utf8.count >> 8)] + Array(header.utf8)
  for value in values {
    let bits = value.bitPattern
    for byte in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * byte))) }
  }
  return bytes
}
