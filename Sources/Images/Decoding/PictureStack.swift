/// Pictures of one shape in one file, before they are cropped and resized.
struct PictureStack: Sendable {
  let count: Int
  let width: Int
  let height: Int
  let channels: Int
  /// [picture][row][column][channel].
  let pixels: [UInt8]

  /// One of the pictures.
  func picture(_ index: Int) -> Picture {
    let length = width * height * channels
    return Picture(
      width: width, height: height, channels: channels,
      pixels: Array(pixels[index * length..<(index + 1) * length]))
  }
}
