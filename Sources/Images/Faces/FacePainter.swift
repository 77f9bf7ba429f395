/// Paints one face from its numbers, from the background to the hair in front.
struct FacePainter {
  let face: FaceParameters
  let geometry: FaceGeometry
  let hair: HairShape
  let skin: Colour
  let hairColour: Colour
  let light: FaceLight
  let lightColour: Colour
  var canvas = FaceCanvas()

  /// The levels of a face, [row][column][red, green, blue], 64 × 64.
  static func pixels(_ face: FaceParameters) -> [UInt8] {
    var painter = FacePainter(face)
    painter.paintBackground()
    painter.paintHairBehind()
    painter.paintBody()
    painter.paintEars()
    painter.paintHead()
    painter.paintNose()
    painter.paintBeard()
    painter.paintMouth()
    painter.paintEyes()
    painter.paintHairInFront()
    painter.paintGlasses()
    return painter.canvas.pixels
  }

  private init(_ face: FaceParameters) {
    self.face = face
    geometry = FaceGeometry(face)
    hair = HairShape(face, geometry)
    let warmth = face.float(.skinWarmth)
    skin =
      Colour(face.float(.skinTone), of: Colour.skins)
      * Colour(1 + 0.02 * warmth, 1 + 0.015 * warmth, 1 - 0.05 * warmth)
    hairColour = Colour(face.float(.hairTone), of: Colour.hairs)
      .mixed(with: Colour.redHair, 0.8 * face.float(.hairRed))
      .mixed(with: Colour.greyHair, face.float(.hairGrey))
    light = FaceLight(face)
    let cast = face.float(.lightWarmth)
    lightColour = Colour(1 + 0.05 * cast, 1 + 0.01 * cast, 1 - 0.07 * cast)
  }

  /// Paints in the head's frame, inside a box of that frame.
  @inline(__always)
  mutating func paint(
    x: Float, y: Float, halfWidth: Float, halfHeight: Float,
    _ paint: (_ x: Lanes, _ y: Lanes) -> (opacity: Lanes, paint: Paint)
  ) {
    let geometry = geometry
    canvas.paint(geometry.box(x: x, y: y, halfWidth: halfWidth, halfHeight: halfHeight)) { x, y in
      let (across, down) = geometry.local(x, y)
      return paint(across, down)
    }
  }

  /// Lays a soft ellipse over the head, without light and shade of its own.
  mutating func spot(
    x: Float, y: Float, halfWidth: Float, halfHeight: Float, softness: Float, colour: Colour,
    opacity: Float
  ) {
    let colour = Paint(colour * lightColour)
    paint(
      x: x, y: y, halfWidth: halfWidth + softness, halfHeight: halfHeight + softness
    ) { across, down in
      let distance = FaceGeometry.ellipse(across - x, down - y, halfWidth, halfHeight)
      return (distance.coverage(width: softness) * opacity, colour)
    }
  }

  /// Lays a line along a parabola over the head, thinner towards its ends.
  ///
  /// The line is y + `bend` · t² + `tilt` · t at x + t · `halfWidth` for t in −1...1.
  mutating func arc(
    x: Float, y: Float, halfWidth: Float, bend: Float, tilt: Float, thickness: Float,
    softness: Float, taper: Float, colour: Colour, opacity: Float
  ) {
    let colour = Paint(colour * lightColour)
    let reach = abs(bend) + abs(tilt) + thickness + softness
    paint(
      x: x, y: y, halfWidth: halfWidth + thickness + softness, halfHeight: reach
    ) { across, down in
      let t = (across - x) / halfWidth
      let inside = t.atLeast(-1).atMost(1)
      let curve = y + inside * inside * bend + inside * tilt
      let slope = (inside * (2 * bend) + tilt) / halfWidth
      let beyond = (t - inside) * halfWidth
      let off = (down - curve) / (slope * slope + 1).squareRoot()
      let distance = (off * off + beyond * beyond).squareRoot()
      let half = (1 - inside * inside * taper) * (0.5 * thickness)
      return ((distance - half).coverage(width: softness) * opacity, colour)
    }
  }
}

/// Where the light comes from and how hard it is.
struct FaceLight {
  /// Towards the light, of length 1, to the right.
  let x: Float
  /// Towards the light, up.
  private let y: Float
  /// Towards the light, forward.
  private let z: Float
  private let contrast: Float

  init(_ face: FaceParameters) {
    let across = face.float(.lightAcross)
    let up = 0.15 + 0.75 * face.float(.lightHeight)
    let length = (across * across + up * up + 1).squareRoot()
    (x, y, z) = (across / length, up / length, 1 / length)
    contrast = 0.30 + 0.42 * face.float(.lightContrast)
  }

  /// How much light a surface with this direction returns; near 1 for one that faces the viewer.
  @inline(__always)
  func shade(x: Lanes, y: Lanes, z: Lanes) -> Lanes {
    let facing = (x * self.x - y * self.y + z * self.z).atLeast(0)
    return (1 - contrast) * 1.02 + facing * (contrast * 1.22)
  }
}
