import CTurboJPEG

/// One decompressor of libjpeg-turbo, freed exactly once.
///
/// It serves one picture.
@safe
struct JPEGDecoder: ~Copyable {
  // The handle never leaves this file and dies with its owner.
  private nonisolated(unsafe) let handle: tjhandle

  init?() {
    guard let handle = unsafe tjInitDecompress() else { return nil }
    unsafe self.handle = unsafe handle
  }

  deinit { _ = unsafe tjDestroy(handle) }

  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xFF, 0xD8]) }

  /// The picture in the bytes of a JPEG file: grey where the file is, else red, green and blue.
  ///
  /// The accurate inverse transform and smooth chroma upsampling, libjpeg-turbo's defaults. A file that is cut
  /// off is broken, although the library would fill it up with grey.
  func picture(_ bytes: [UInt8], path: String) throws(ImagesError) -> Picture {
    var width: Int32 = 0, height: Int32 = 0, sampling: Int32 = 0, space: Int32 = 0
    let header = unsafe bytes.withUnsafeBufferPointer {
      unsafe tjDecompressHeader3(
        handle, $0.baseAddress, UInt($0.count), &width, &height, &sampling, &space)
    }
    if header != 0 { throw failure(path) }
    let channels = space == Int32(TJCS_GRAY.rawValue) ? 1 : 3
    try PictureLimit.check(width: Int(width), height: Int(height), path: path)
    let format = Int32(channels == 1 ? TJPF_GRAY.rawValue : TJPF_RGB.rawValue)
    var pixels = [UInt8](repeating: 0, count: Int(width) * Int(height) * channels)
    let code = unsafe pixels.withUnsafeMutableBufferPointer { target in
      unsafe bytes.withUnsafeBufferPointer { source in
        unsafe tjDecompress2(
          handle, source.baseAddress, UInt(source.count), target.baseAddress, width, 0, height,
          format, TJFLAG_ACCURATEDCT)
      }
    }
    if code != 0 { throw failure(path) }
    return Picture(width: Int(width), height: Int(height), channels: channels, pixels: pixels)
  }

  private func failure(_ path: String) -> ImagesError {
    let text = unsafe tjGetErrorStr2(handle).map { unsafe String(cString: $0) } ?? "unknown error"
    return .picture(path: path, reason: "libjpeg-turbo says '\(text)'")
  }
}
