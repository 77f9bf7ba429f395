import CPNG

/// libpng's simplified interface, which reports errors by return values.
enum PNGDecoder {
  static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  }

  /// The picture in the bytes of a PNG file: grey where the file is, else red, green and blue.
  ///
  /// Palettes are looked up, 16 bits become 8, a gamma that the file states is brought to sRGB, and transparent
  /// parts lie on white.
  static func picture(_ bytes: [UInt8], path: String) throws(ImagesError) -> Picture {
    // The bytes must stand still from the first call to the last.
    unsafe try bytes.withUnsafeBufferPointer { (source) throws(ImagesError) -> Picture in
      unsafe try picture(in: source, path: path)
    }
  }

  private static func picture(
    in source: UnsafeBufferPointer<UInt8>, path: String
  ) throws(ImagesError) -> Picture {
    var image = unsafe png_image()
    unsafe image.version = UInt32(PNG_IMAGE_VERSION)
    defer { unsafe png_image_free(&image) }
    guard unsafe png_image_begin_read_from_memory(&image, source.baseAddress, source.count) != 0
    else { throw unsafe failure(image, path) }
    let (width, height) = unsafe (Int(image.width), Int(image.height))
    try PictureLimit.check(width: width, height: height, path: path)
    let isColour = unsafe image.format & UInt32(PNG_FORMAT_FLAG_COLOR) != 0
    unsafe image.format = isColour ? UInt32(PNG_FORMAT_FLAG_COLOR) : 0
    let channels = isColour ? 3 : 1
    var pixels = [UInt8](repeating: 0, count: width * height * channels)
    var white = png_color(red: 255, green: 255, blue: 255)
    let read = unsafe pixels.withUnsafeMutableBytes {
      unsafe png_image_finish_read(&image, &white, $0.baseAddress, 0, nil)
    }
    guard read != 0 else { throw unsafe failure(image, path) }
    return Picture(width: width, height: height, channels: channels, pixels: pixels)
  }

  private static func failure(_ image: png_image, _ path: String) -> ImagesError {
    let text = unsafe withUnsafeBytes(of: image.message) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return .picture(path: path, reason: "libpng says '\(text)'")
  }
}
