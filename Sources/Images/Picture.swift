/// A rectangular picture of 8 bits a channel.
public struct Picture: Sendable, Equatable {
  /// Pixels in a row.
  public let width: Int
  /// How many rows there are.
  public let height: Int
  /// 1 (grey) or 3 (red, green, blue).
  public let channels: Int
  /// The values, [row][column][channel], the top row first.
  public internal(set) var pixels: [UInt8]

  /// A picture.
  ///
  /// - Precondition: `pixels` holds `height` × `width` × `channels` values, and `channels` is 1 or 3.
  public init(width: Int, height: Int, channels: Int, pixels: [UInt8]) {
    precondition(channels == 1 || channels == 3, "a picture has 1 or 3 channels, not \(channels)")
    precondition(
      width > 0 && height > 0 && pixels.count == width * height * channels,
      "\(pixels.count) values are no picture of \(height) × \(width) × \(channels)")
    self.width = width
    self.height = height
    self.channels = channels
    self.pixels = pixels
  }

  /// The picture in grey, or with three equal channels; itself where it has that many already.
  ///
  /// Grey is the luma of Rec. 601: (299 R + 587 G + 114 B) / 1000, rounded to nearest.
  ///
  /// - Precondition: `channels` is 1 or 3.
  public func converted(toChannels channels: Int) -> Picture {
    precondition(channels == 1 || channels == 3, "a picture has 1 or 3 channels, not \(channels)")
    if channels == self.channels { return self }
    return Picture(
      width: width, height: height, channels: channels,
      pixels: channels == 1 ? Luma.grey(pixels) : Luma.repeated(pixels))
  }
}

/// Between grey and colour.
enum Luma {
  /// The luma of red, green and blue in turn.
  static func grey(_ pixels: [UInt8]) -> [UInt8] {
    var grey: [UInt8] = []
    grey.reserveCapacity(pixels.count / 3)
    for index in stride(from: 0, to: pixels.count, by: 3) {
      let (red, green, blue) = (pixels[index], pixels[index + 1], pixels[index + 2])
      let sum = 299 * UInt32(red) + 587 * UInt32(green) + 114 * UInt32(blue)
      grey.append(UInt8((sum + 500) / 1000))
    }
    return grey
  }

  /// Each value three times.
  static func repeated(_ pixels: [UInt8]) -> [UInt8] {
    var colour: [UInt8] = []
    colour.reserveCapacity(pixels.count * 3)
    for value in pixels {
      colour.append(value)
      colour.append(value)
      colour.append(value)
    }
    return colour
  }
}
