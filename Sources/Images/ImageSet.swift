/// Square images of one size, decoded: 8 bits a channel.
///
/// Pixels are [image][row][column][channel]. As a network sees it a value v stands for v / 127.5 − 1.
public struct ImageSet: Sendable, Equatable {
  /// What the set is called: the last part of the path that it came from, or `synthetic-faces`.
  public let name: String
  /// Rows and columns of each image.
  public let size: Int
  /// 1 (grey) or 3 (red, green, blue).
  public let channels: Int
  /// All pixels, image after image.
  public let pixels: [UInt8]

  /// How many images there are.
  public var count: Int { pixels.count / valuesPerImage }

  /// The values of one image: `size` × `size` × `channels`.
  public var valuesPerImage: Int { size * size * channels }

  /// - Precondition: the pixels make whole images.
  public init(size: Int, channels: Int, pixels: [UInt8], name: String = "images") {
    precondition(
      size > 0 && channels > 0 && pixels.count % (size * size * channels) == 0,
      "\(pixels.count) values are no images of \(size) × \(size) × \(channels)")
    self.name = name
    self.size = size
    self.channels = channels
    self.pixels = pixels
  }

  /// The images whose values a network gave, [image][row][column][channel] in [−1, 1].
  ///
  /// A value v becomes (v + 1) · 127.5, rounded to nearest, ties away from zero, and cut to 0...255; NaN
  /// becomes 0.
  ///
  /// - Precondition: the values make whole images.
  public init(size: Int, channels: Int, values: [Float], name: String = "images") {
    self.init(size: size, channels: channels, pixels: values.map(Self.level), name: name)
  }

  /// Square pictures one after another, brought to one number of channels.
  init(joining pictures: [Picture], size: Int, channels: Int, name: String) {
    var pixels: [UInt8] = []
    // Growing by doubling would take twice the memory.
    pixels.reserveCapacity(pictures.count * size * size * channels)
    for picture in pictures { pixels += picture.converted(toChannels: channels).pixels }
    self.init(size: size, channels: channels, pixels: pixels, name: name)
  }

  /// The level 0...255 of a value in [−1, 1].
  static func level(_ value: Float) -> UInt8 {
    let level = ((value + 1) * 127.5).rounded(.toNearestOrAwayFromZero)
    // A comparison with NaN is false.
    return level > 0 ? UInt8(min(level, 255)) : 0
  }

  /// The value in [−1, 1] that a level stands for.
  package static func value(_ level: UInt8) -> Float { Float(level) / 127.5 - 1 }

  /// Images as a network sees them, [image][row][column][channel] in [−1, 1].
  package func values(_ images: Range<Int>) -> [Float] {
    pixels[images.lowerBound * valuesPerImage..<images.upperBound * valuesPerImage]
      .map(Self.value)
  }

  /// One image.
  public subscript(index: Int) -> Picture {
    Picture(
      width: size, height: size, channels: channels,
      pixels: Array(pixels[index * valuesPerImage..<(index + 1) * valuesPerImage]))
  }

  /// The images at these positions, in this order.
  public func subset(_ indices: some Sequence<Int>) -> ImageSet {
    var chosen: [UInt8] = []
    for index in indices {
      chosen += pixels[index * valuesPerImage..<(index + 1) * valuesPerImage]
    }
    return ImageSet(size: size, channels: channels, pixels: chosen, name: name)
  }

  /// The checksum of the content: XXH64 of all pixels, with a seed made of size and channels.
  ///
  /// It says whether two sets hold the same images in the same order, and guards against accidents, not
  /// against malice.
  public var checksum: UInt64 {
    unsafe XXH64.hash(pixels.span.bytes, seed: UInt64(size) << 8 | UInt64(channels))
  }

  /// What a plan calls the set: its name, and the checksum of its content in 16 hexadecimal digits.
  ///
  /// It holds no folder, so that two machines with the same pictures agree.
  public var identity: String { "\(name) \(checksum.hexadecimal)" }
}

extension UInt64 {
  /// 16 hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
