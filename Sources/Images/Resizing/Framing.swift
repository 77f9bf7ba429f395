/// Cuts a square out of a picture, resizes it and converts its channels.
///
/// The square is the largest one in the middle, further left and up by half a pixel where it cannot be in the
/// middle. Pictures of CelebA's aligned layouts have it where the faces are: rows 10 to 98 of 89 × 109, rows
/// 20 to 197 of 178 × 218.
package struct Framing {
  private let size: Int
  private let resampling: Resampling
  private var plans: [Int: ResamplingPlan] = [:]

  package init(size: Int, resampling: Resampling) {
    self.size = size
    self.resampling = resampling
  }

  /// The picture as a square of `size` rows, in its own channels.
  package mutating func framed(_ picture: Picture) -> Picture {
    let square = Self.square(of: picture)
    let plan = plans[square.width] ?? resampling.plan(from: square.width, to: size)
    plans[square.width] = plan
    return plan.resized(square)
  }

  /// The square part that is used.
  package static func square(of picture: Picture) -> Picture {
    let side = min(picture.width, picture.height)
    let left = (picture.width - side) / 2
    let top =
      switch (picture.width, picture.height) {
      case (89, 109): 10
      case (178, 218): 20
      default: (picture.height - side) / 2
      }
    if picture.width == side && picture.height == side { return picture }
    var pixels: [UInt8] = []
    pixels.reserveCapacity(side * side * picture.channels)
    for row in top..<top + side {
      let start = (row * picture.width + left) * picture.channels
      pixels += picture.pixels[start..<start + side * picture.channels]
    }
    return Picture(width: side, height: side, channels: picture.channels, pixels: pixels)
  }
}
