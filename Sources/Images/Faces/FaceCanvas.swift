/// Eight neighbouring pixels of a row.
typealias Lanes = SIMD8<Float>

/// A picture being painted, 64 × 64, eight pixels at a time.
///
/// The picture is the square −1...1 across and down. Only sums, differences, products, quotients, square roots,
/// comparisons and roundings of 32-bit numbers occur in painting, each of them exact to the last bit by
/// IEEE 754, so that a face has the same bytes on every machine.
struct FaceCanvas {
  static let size = 64
  private static let groups = size / Lanes.scalarCount
  private static let offsets = Lanes(0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5)

  private var red = [Lanes](repeating: .zero, count: size * groups)
  private var green = [Lanes](repeating: .zero, count: size * groups)
  private var blue = [Lanes](repeating: .zero, count: size * groups)

  /// Lays a colour over the pixels of a box, with the opacity that `paint` gives for each place.
  @inline(__always)
  mutating func paint(
    _ box: Box, _ paint: (_ x: Lanes, _ y: Lanes) -> (opacity: Lanes, paint: Paint)
  ) {
    let (rows, groups) = Self.pixels(of: box)
    for row in rows {
      let y = Lanes(repeating: (Float(row) + 0.5) / 32 - 1)
      for group in groups {
        let x = (Self.offsets + Float(group * Lanes.scalarCount)) / 32 - 1
        let (opacity, paint) = paint(x, y)
        let place = row * Self.groups + group
        red[place] += (paint.red - red[place]) * opacity
        green[place] += (paint.green - green[place]) * opacity
        blue[place] += (paint.blue - blue[place]) * opacity
      }
    }
  }

  private static func pixels(of box: Box) -> (rows: Range<Int>, groups: Range<Int>) {
    func bound(_ value: Float) -> Int { Int(min(max((value + 1) * 32, 0), 64)) }
    let rows = bound(box.top)..<max(bound(box.top), min(bound(box.bottom) + 1, size))
    let first = bound(box.left) / Lanes.scalarCount
    let last = min(bound(box.right) / Lanes.scalarCount + 1, groups)
    return (rows, min(first, last)..<last)
  }

  /// The levels of all pixels, [row][column][red, green, blue].
  var pixels: [UInt8] {
    var pixels: [UInt8] = []
    pixels.reserveCapacity(Self.size * Self.size * 3)
    for place in red.indices {
      let parts = [red[place], green[place], blue[place]].map { part in
        // Adding 2²³ rounds to the nearest integer and leaves it in the lowest bits.
        let bits = unsafe unsafeBitCast(part.clamped01 * 255 + 8_388_608, to: SIMD8<UInt32>.self)
        return SIMD8<UInt8>(truncatingIfNeeded: bits)
      }
      for lane in 0..<Lanes.scalarCount {
        for part in parts { pixels.append(part[lane]) }
      }
    }
    return pixels
  }
}

/// A rectangle of the picture.
struct Box {
  let left: Float
  let right: Float
  let top: Float
  let bottom: Float

  static let everything = Box(left: -1, right: 1, top: -1, bottom: 1)
}

/// The colours of eight pixels.
struct Paint {
  var red: Lanes
  var green: Lanes
  var blue: Lanes

  init(_ colour: Colour, shade: Lanes = Lanes(repeating: 1)) {
    red = shade * colour.red
    green = shade * colour.green
    blue = shade * colour.blue
  }

  /// This paint with a share of a colour.
  func mixed(with other: Paint, _ share: Lanes) -> Paint {
    var result = self
    result.red += (other.red - red) * share
    result.green += (other.green - green) * share
    result.blue += (other.blue - blue) * share
    return result
  }
}

extension SIMD8<Float> {
  /// Cut to 0...1.
  @inline(__always)
  var clamped01: Lanes { atLeast(0).atMost(1) }

  /// The larger of each number and a bound.
  @inline(__always)
  func atLeast(_ bound: Float) -> Lanes {
    replacing(with: Lanes(repeating: bound), where: self .< bound)
  }

  /// The smaller of each number and a bound.
  @inline(__always)
  func atMost(_ bound: Float) -> Lanes {
    replacing(with: Lanes(repeating: bound), where: self .> bound)
  }

  /// The size of each number.
  @inline(__always)
  var magnitudes: Lanes { replacing(with: -self, where: self .< 0) }

  /// 1 well inside (negative distances), 0 well outside, a smooth step of this width between.
  @inline(__always)
  func coverage(width: Float) -> Lanes {
    let step = (0.5 - self / width).clamped01
    return step * step * (3 - 2 * step)
  }

  /// The larger of two numbers, lane by lane.
  @inline(__always)
  func larger(_ other: Lanes) -> Lanes { replacing(with: other, where: self .< other) }

  /// The smaller of two numbers, lane by lane.
  @inline(__always)
  func smaller(_ other: Lanes) -> Lanes { replacing(with: other, where: self .> other) }

  /// A wave of period 1 between 0 and 1 made of parabolas, in place of a sine.
  @inline(__always)
  var wave: Lanes {
    // Adding and taking away 1.5 · 2²³ rounds to the nearest integer.
    let phase = (self - ((self + 12_582_912) - 12_582_912)).magnitudes
    let bump = phase * (1 - phase) * 4
    return bump * bump
  }

  /// A hill of height 1 around 0 that ends at ±1.
  @inline(__always)
  var hill: Lanes {
    let rest = (1 - self * self).atLeast(0)
    return rest * rest
  }
}
