/// Where the parts of a face lie in the picture, for a turned head.
///
/// Painting happens in the head's frame: the origin in the middle of the head, x to the right and y down of the
/// upright head, in units of half the picture.
struct FaceGeometry {
  /// Half the width of the head.
  let width: Float
  /// Half the height of the head.
  let height: Float
  /// Sine of the turn.
  let yaw: Float
  /// Sine of the nod.
  let pitch: Float
  /// One pixel, in the head's frame.
  let pixel: Float
  private let cosine: Float
  private let jaw: Float
  private let centre: (x: Float, y: Float)
  private let roll: (cosine: Float, sine: Float)
  /// How much larger the head is than its own frame says.
  let scale: Float

  init(_ face: FaceParameters) {
    height = 0.6
    width = 0.6 * face.float(.faceWidth)
    yaw = face.float(.yaw)
    cosine = (1 - yaw * yaw).squareRoot()
    pitch = face.float(.pitch)
    jaw = face.float(.jaw)
    scale = 1.18 * face.float(.scale)
    pixel = 1 / (32 * scale)
    centre = (face.float(.offsetAcross), face.float(.offsetDown) - 0.04)
    let half = face.float(.roll)
    roll = ((1 - half * half) / (1 + half * half), 2 * half / (1 + half * half))
  }

  /// A place of the picture in the head's frame.
  @inline(__always)
  func local(_ x: Lanes, _ y: Lanes) -> (x: Lanes, y: Lanes) {
    let across = (x - centre.x) / scale
    let down = (y - centre.y) / scale
    return (across * roll.cosine + down * roll.sine, down * roll.cosine - across * roll.sine)
  }

  /// A place of the head's frame in the picture.
  func global(_ x: Float, _ y: Float) -> (x: Float, y: Float) {
    (
      centre.x + scale * (x * roll.cosine - y * roll.sine),
      centre.y + scale * (x * roll.sine + y * roll.cosine)
    )
  }

  /// The box in the picture around a box in the head's frame.
  func box(x: Float, y: Float, halfWidth: Float, halfHeight: Float) -> Box {
    let middle = global(x, y)
    let sine = abs(roll.sine)
    let across = scale * (halfWidth * roll.cosine + halfHeight * sine) + 0.05
    let down = scale * (halfHeight * roll.cosine + halfWidth * sine) + 0.05
    return Box(
      left: middle.x - across, right: middle.x + across, top: middle.y - down,
      bottom: middle.y + down)
  }

  /// Where a point of the face is seen: `across` and `down` in half widths and half heights of the head, lifted
  /// by `height` half widths; and how much narrower things look there.
  func place(_ across: Float, _ down: Float, lift: Float = 0) -> (x: Float, y: Float, narrow: Float)
  {
    let rest = max(0.12, 1 - across * across - 0.5 * down * down)
    let depth = rest.squareRoot()
    let slope = -across / depth
    return (
      width * (across * cosine + (depth + lift) * yaw), height * down + width * depth * pitch,
      min(max(cosine + slope * yaw, 0.4), 1.15)
    )
  }

  /// The square of the distance from the middle in units of the outline, and the distance to the outline
  /// (negative inside).
  @inline(__always)
  func head(_ x: Lanes, _ y: Lanes) -> (square: Lanes, distance: Lanes) {
    let down = y / height
    let low = down.atLeast(0)
    // The chin turns with the face, and the jaw is narrower than the skull.
    let across = (x - low * (0.30 * yaw * width)) / width
    let narrowing = 1 + low * low * (0.42 - 0.16 * jaw)
    let a = across * across
    let d = down * down
    let square = a * narrowing + d - a * low * low * (0.12 + 0.22 * jaw)
    let root = square.atLeast(0.0001).squareRoot()
    let length = (x * x + y * y).squareRoot()
    return (square, length * (1 - 1 / root))
  }

  /// The distance to an ellipse's edge, nearly (negative inside).
  @inline(__always)
  static func ellipse(_ x: Lanes, _ y: Lanes, _ halfWidth: Float, _ halfHeight: Float) -> Lanes {
    let a = x / halfWidth
    let b = y / halfHeight
    let ratio = (a * a + b * b).squareRoot()
    let c = a / halfWidth
    let d = b / halfHeight
    let slope = (c * c + d * d).squareRoot().atLeast(0.0001)
    return ratio * (ratio - 1) / slope
  }
}
