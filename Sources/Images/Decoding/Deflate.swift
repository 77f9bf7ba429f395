import CZlib

/// zlib behind calls without pointers.
enum Deflate {
  /// A zlib stream of level 6.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var count = compressBound(UInt(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(count))
    let code = unsafe output.withUnsafeMutableBufferPointer { target in
      unsafe bytes.withUnsafeBufferPointer { source in
        unsafe compress2(target.baseAddress, &count, source.baseAddress, UInt(source.count), 6)
      }
    }
    // The output is as large as zlib asks for, so only the lack of memory is left.
    precondition(code == Z_OK, "zlib's compress2 answered \(code)")
    return Array(output.prefix(Int(count)))
  }

  /// The CRC-32 of bytes.
  static func crc32(of bytes: [UInt8]) -> UInt32 {
    UInt32(
      unsafe bytes.withUnsafeBufferPointer { unsafe crc32_z(0, $0.baseAddress, $0.count) })
  }

  /// Whether bytes begin as a gzip file does.
  static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The content of a gzip file; nil where it is damaged, cut off or longer than `limit`.
  ///
  /// Members one after another count as one content.
  static func unzipped(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var stream = unsafe z_stream()
    // 16 asks for gzip's header in place of zlib's.
    let opened = unsafe inflateInit2_(
      &stream, 16 + MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else { return nil }
    defer { _ = unsafe inflateEnd(&stream) }
    return unsafe bytes.withUnsafeBufferPointer { source in
      unsafe stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
      unsafe stream.avail_in = UInt32(clamping: source.count)
      guard source.count <= Int(UInt32.max) else { return nil }
      while true {
        let (code, count) = unsafe inflateOnce(&stream, &buffer)
        output += buffer.prefix(count)
        if output.count > limit { return nil }
        if code == Z_STREAM_END {
          if unsafe stream.avail_in == 0 { return output }
          guard unsafe inflateReset(&stream) == Z_OK else { return nil }
        } else if code != Z_OK {
          return nil
        }
      }
    }
  }

  private static func inflateOnce(
    _ stream: inout z_stream, _ buffer: inout [UInt8]
  ) -> (code: Int32, count: Int) {
    unsafe buffer.withUnsafeMutableBufferPointer { target in
      unsafe stream.next_out = target.baseAddress
      unsafe stream.avail_out = UInt32(target.count)
      let code = unsafe inflate(&stream, Z_NO_FLUSH)
      return unsafe (code, target.count - Int(stream.avail_out))
    }
  }
}
