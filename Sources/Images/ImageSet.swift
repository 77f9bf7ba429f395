/// Square images of one size, decoded: 8 bits a channel.
///
/// Pixels are [image][row][column][channel]. As a network sees it a value v stands for v / 127.5 − 1.
public struct ImageSet: Sendable {
  /// Rows and columns of each image.
  public let size: Int
  /// 1 (grey) or 3 (red, green, blue).
  public let channels: Int
  /// All pixels, image after image.
  public let pixels: [UInt8]

  /// How many images there are.
  public var count: Int { pixels.count / (size * size * channels) }

  /// - Precondition: the pixels make whole images.
  public init(size: Int, channels: Int, pixels: [UInt8]) {
    precondition(
      size > 0 && channels > 0 && pixels.count % (size * size * channels) == 0,
      "\(pixels.count) values are no images of \(size) × \(size) × \(channels)")
    self.size = size
    self.channels = channels
    self.pixels = pixels
  }
}
