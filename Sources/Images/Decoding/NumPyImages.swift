public import Report

/// Images in `.npy` files.
enum NumPyImages {
  /// The pictures of an array N × C × H × W or N × H × W (grey), or, of bytes, N × H × W × C; C is 1 or 3.
  ///
  /// Floating-point values lie in [−1, 1] and become levels as in ``ImageSet/init(size:channels:values:name:)``;
  /// bytes are levels.
  static func stack(_ path: String) throws -> PictureStack {
    var reader = try NumPyRowReader(path)
    let layout = try Layout(reader.header, path: path)
    var pixels: [UInt8] = []
    pixels.reserveCapacity(reader.remainingRows * reader.rowLength)
    let offsets = layout.offsets
    let isBytes = reader.header.element == .uint8
    var index = 0
    var isBelowZero = isBytes
    while reader.remainingRows > 0 {
      let values = try reader.next(64)
      for start in stride(from: 0, to: values.count, by: reader.rowLength) {
        let image = values[start..<start + reader.rowLength]
        if !isBytes {
          try check(image, index: index, path: path)
          isBelowZero = isBelowZero || image.contains { $0 < 0 }
        }
        for offset in offsets {
          let value = image[start + offset]
          pixels.append(isBytes ? UInt8(value) : ImageSet.level(Float(value)))
        }
        index += 1
      }
    }
    guard isBelowZero || index < 2 else {
      throw ImagesError.source(
        path: path,
        reason:
          "none of its \(index) images has a value below 0, so they seem to lie in [0, 1], but images "
          + "as floating-point numbers lie in [-1, 1]; save 2x - 1, or bytes")
    }
    return PictureStack(
      count: index, width: layout.width, height: layout.height, channels: layout.channels,
      pixels: pixels)
  }

  private static func check(
    _ image: ArraySlice<Double>, index: Int, path: String
  ) throws(ImagesError) {
    for value in image where !(abs(value) <= 1) {
      throw .source(
        path: path,
        reason:
          "image \(index) holds \(value), but images as floating-point numbers lie in [-1, 1]; "
          + "scale them, or save bytes")
    }
  }

  private struct Layout {
    let channels: Int
    let height: Int
    let width: Int
    private let isChannelFirst: Bool

    init(_ header: NumPyHeader, path: String) throws(ImagesError) {
      let shape = header.shape
      let isGrey = shape.count == 3
      let isFirst = shape.count == 4 && (shape[1] == 1 || shape[1] == 3)
      let isLast = shape.count == 4 && !isFirst && header.element == .uint8
      guard isGrey || isFirst || (isLast && (shape[3] == 1 || shape[3] == 3)) else {
        throw .source(
          path: path,
          reason: "its shape \(shape.map(String.init).joined(separator: " × ")) is not count × "
            + "channels × rows × columns with 1 or 3 channels")
      }
      channels = isGrey ? 1 : isFirst ? shape[1] : shape[3]
      height = isFirst ? shape[2] : shape[1]
      width = isFirst ? shape[3] : shape[2]
      isChannelFirst = isFirst
      guard shape[0] > 0 else { throw .source(path: path, reason: "it holds no image") }
      guard height > 0 && width > 0 else {
        throw .source(path: path, reason: "its images have no pixels")
      }
    }

    /// Where each value lies in an image of the file, in the order row, column, channel.
    var offsets: [Int] {
      let places = width * height
      return (0..<places).flatMap { place in
        (0..<channels).map { channel in
          isChannelFirst ? channel * places + place : place * channels + channel
        }
      }
    }
  }
}

extension ImageSet {
  /// Writes the images as an `.npy` file: float32, N × C × H × W, level v as v / 127.5 − 1.
  ///
  /// - Throws: `ReportError.file`, as `OutputFile`.
  public func writeNumPy(to path: String, replacing: Bool = false) throws(ReportError) {
    var writer = try NumPyRowWriter(
      path, shape: [count, channels, size, size], element: .float32, replacing: replacing)
    for index in 0..<count {
      var values: [Double] = []
      values.reserveCapacity(valuesPerImage)
      for channel in 0..<channels {
        for place in 0..<size * size {
          let level = pixels[index * valuesPerImage + place * channels + channel]
          values.append(Double(level) / 127.5 - 1)
        }
      }
      try writer.append(values)
    }
    try writer.commit()
  }
}
