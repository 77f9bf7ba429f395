import Report

/// Decodes pictures, one after another.
struct PictureDecoder {
  /// The picture in the bytes of a JPEG or PNG file, which `path` names in messages.
  func picture(_ bytes: [UInt8], path: String) throws(ImagesError) -> Picture {
    if PNGDecoder.begins(bytes) { return try PNGDecoder.picture(bytes, path: path) }
    guard JPEGDecoder.begins(bytes) else {
      let reason = bytes.isEmpty ? "it is empty" : "it is neither JPEG nor PNG"
      throw .picture(path: path, reason: reason)
    }
    // Of its own: a decompressor that failed in a header takes the next file for the rest of it.
    switch JPEGDecoder() {
    case .some(let decoder): return try decoder.picture(bytes, path: path)
    case .none: throw .picture(path: path, reason: "libjpeg-turbo has no memory left")
    }
  }
}

extension Picture {
  /// The picture in a JPEG or PNG file, told apart by their first bytes.
  ///
  /// Grey files give one channel, all others three. An orientation that a camera noted is not applied.
  ///
  /// - Throws: `ImagesError.picture` where the file cannot be read or decoded.
  public init(contentsOf path: String) throws(ImagesError) {
    let bytes: [UInt8]
    do { bytes = try InputFile.bytes(of: path) } catch {
      throw .picture(path: path, reason: error.reason)
    }
    self = try PictureDecoder().picture(bytes, path: path)
  }
}

extension ReportError {
  /// The end of its sentence.
  var reason: String {
    switch self {
    case .file(_, let reason), .format(_, let reason): reason
    case .pipeClosed: "the pipe is closed"
    }
  }
}

/// The largest picture that is decoded.
enum PictureLimit {
  private static let pixels = 1 << 27

  static func check(width: Int, height: Int, path: String) throws(ImagesError) {
    guard width > 0, height > 0 else {
      throw .picture(path: path, reason: "it holds no pixels, so it is probably cut off")
    }
    if width <= pixels / height { return }
    throw .picture(
      path: path, reason: "it has \(width) × \(height) pixels, but at most \(pixels) are decoded")
  }
}
