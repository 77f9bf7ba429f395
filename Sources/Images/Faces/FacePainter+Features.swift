/// Mouth, eyes, brows and glasses.
extension FacePainter {
  mutating func paintMouth() {
    let geometry = geometry
    let place = geometry.place(0, 0.55, lift: 0.08)
    let smile = face.float(.smile)
    let half = (0.130 + 0.050 * face.float(.mouthWidth) + 0.035 * max(0, smile)) * place.narrow
    let lift = (smile + 0.12) * 0.084
    let gap = face.float(.mouthOpening) * 0.085
    let full = face.float(.lipFullness)
    let upper = 0.020 + 0.018 * full, lower = 0.026 + 0.026 * full
    let rose = skin.mixed(with: Colour(0.72, 0.26, 0.28), 0.38)
    let lips = rose.mixed(with: Colour(0.78, 0.10, 0.17), 0.75 * face.float(.lipstick))
    let upperLip = Paint(lips * Colour(0.84, 0.78, 0.78) * lightColour)
    let lowerLip = lips * lightColour
    let hollow = Paint(Colour(0.26, 0.07, 0.08) * lightColour)
    let teeth = Paint(Colour(0.95, 0.93, 0.89) * lightColour)
    let seam = Paint(lips * Colour(0.42, 0.30, 0.30) * lightColour)
    let corner = Paint(skin * Colour(0.55, 0.42, 0.40) * lightColour)
    paint(x: place.x, y: place.y, halfWidth: half * 1.2, halfHeight: 0.16) { x, y in
      let t = (x - place.x) / half
      let t2 = t * t
      let rest = (1 - t2).atLeast(0)
      let middle = place.y + lift * (0.4 - t2)
      let off = y - middle
      let ends = (t.magnitudes - 1) * half
      let open = rest * gap
      // The upper lip has a dip in its middle.
      let bow = (t / 0.28).hill * (upper * 0.35)
      let top = (0 - off) - open * 0.4 - rest * upper * 1.1 + bow
      let bottom = off - open * 0.6 - rest * lower
      let inLips = top.larger(bottom).larger(ends).coverage(width: 0.036)
      let upperShare = (off + open * 0.4).coverage(width: 0.03)
      let gleam = ((off - open * 0.6 - lower * 0.5) / 0.016).hill * (t / 0.6).hill
      var paint = Paint(lowerLip, shade: 1 + gleam * 0.22).mixed(with: upperLip, upperShare)
      let inside = (off.magnitudes - open * 0.5 + 0.004).larger(ends + 0.012)
      let isOpen = inside.coverage(width: 0.03) * (gap > 0 ? 1 : 0)
      let tooth = (off - open * 0.12).coverage(width: 0.028)
      let smallTeeth = 1 - (t / 0.92).hill
      let mouth = hollow.mixed(with: teeth, tooth * (1 - smallTeeth * 0.6))
      paint = paint.mixed(with: mouth, isOpen)
      let closed = gap > 0 ? Float(0.25) : 0.85
      let line = (off.magnitudes - 0.005).larger(ends).coverage(width: 0.034) * closed
      paint = paint.mixed(with: seam, line)
      let dimple = ((t.magnitudes - 1.03) * half / 0.03).hill * (off / 0.03).hill * 0.45
      return (inLips.larger(line).larger(dimple), paint.mixed(with: corner, dimple * (1 - inLips)))
    }
  }

  mutating func paintEyes() {
    for side: Float in [-1, 1] {
      let place = geometry.place(side * face.float(.eyeSpacing), -0.06, lift: -0.04)
      paintEye(place, side: side)
      paintBrow(place, side: side)
    }
  }

  private mutating func paintEye(_ place: (x: Float, y: Float, narrow: Float), side: Float) {
    let size = 1.06 * face.float(.eyeSize)
    let half = 0.098 * size * place.narrow
    // A broad smile narrows the eyes.
    let opening = face.float(.eyeOpening) * (1 - 0.22 * max(0, face.float(.smile)))
    let top = 0.066 * size * opening, bottom = 0.040 * size * opening
    let tilt = -side * 0.014 * face.float(.eyeTilt)
    let radius = 0.047 * size
    let gaze = (
      x: face.float(.gazeAcross) * 0.026 + geometry.yaw * 0.012,
      y: face.float(.gazeDown) * 0.012 - 0.006
    )
    let iris = Colour(face.float(.eyeColour), of: Colour.irises) * lightColour
    let white = Colour(0.93, 0.92, 0.91) * lightColour
    let dark = Paint(Colour(0.05, 0.04, 0.04))
    let spark = Paint(Colour(1, 1, 1))
    let sparkSide: Float = light.x > 0 ? 0.016 : -0.016
    paint(x: place.x, y: place.y, halfWidth: half * 1.1, halfHeight: 0.1) { x, y in
      let across = x - place.x
      let t = across / half
      let down = y - place.y - across / half * tilt
      let rest = (1 - t * t).atLeast(0)
      // The highest point lies towards the nose.
      let skew = 1 - t * (0.16 * side)
      let edge = (0 - down - rest * top * skew).larger(down - rest * bottom)
      let inside = edge.larger((t.magnitudes - 1) * half).coverage(width: 0.034)
      let lidShadow = ((down + rest * top) / 0.03).hill * 0.30
      var paint = Paint(white, shade: 0.97 - lidShadow - t * t * 0.12)
      let fromIris = across - gaze.x
      let irisDown = down - gaze.y
      let distance = (fromIris * fromIris + irisDown * irisDown).squareRoot()
      let glow = 0.75 + (irisDown / radius).clamped01 * 0.55
      paint = paint.mixed(
        with: Paint(iris, shade: glow), (distance - radius).coverage(width: 0.03))
      paint = paint.mixed(
        with: dark, (distance - radius * 0.46).coverage(width: 0.03) * 0.92)
      let sparkX = fromIris - sparkSide
      let sparkY = irisDown + 0.016
      let fromSpark = (sparkX * sparkX + sparkY * sparkY).squareRoot()
      paint = paint.mixed(with: spark, (fromSpark - 0.011).coverage(width: 0.026) * 0.9)
      return (inside, paint)
    }
    paintLids(place, half: half, top: top, bottom: bottom, tilt: tilt)
  }

  private mutating func paintLids(
    _ place: (x: Float, y: Float, narrow: Float), half: Float, top: Float, bottom: Float,
    tilt: Float
  ) {
    let lash = Colour(0.10, 0.07, 0.06).mixed(with: hairColour, 0.25)
    let crease = skin * Colour(0.58, 0.44, 0.40)
    let made = face.float(.lipstick)
    arc(
      x: place.x, y: place.y - top, halfWidth: half * 1.04, bend: top, tilt: tilt,
      thickness: 0.012 + 0.012 * made, softness: 0.034, taper: 0.35, colour: lash,
      opacity: 0.75 + 0.2 * made)
    arc(
      x: place.x, y: place.y + bottom, halfWidth: half * 0.95, bend: -bottom, tilt: tilt,
      thickness: 0.006, softness: 0.032, taper: 0.4, colour: crease, opacity: 0.5)
    arc(
      x: place.x, y: place.y - top - 0.026, halfWidth: half * 1.02, bend: top * 0.95, tilt: tilt,
      thickness: 0.006, softness: 0.036, taper: 0.4, colour: crease, opacity: 0.4)
  }

  private mutating func paintBrow(_ place: (x: Float, y: Float, narrow: Float), side: Float) {
    let raised = face.float(.browHeight)
    let thick = 0.018 + 0.026 * face.float(.browThickness)
    let colour = hairColour * 0.72
    arc(
      x: place.x + side * 0.006, y: place.y - 0.108 - 0.020 * raised,
      halfWidth: 0.108 * place.narrow, bend: 0.026, tilt: -side * 0.018 * face.float(.browTilt),
      thickness: thick, softness: 0.036, taper: 0.6, colour: colour.mixed(with: skin, 0.12),
      opacity: 0.88)
  }

  mutating func paintGlasses() {
    guard face[.glasses] > 0.5 else { return }
    let shape = face.float(.glassesShape)
    let tint = face.float(.glassesShape) * (1 - face.float(.glassesShape)) * 3
    let frame = Colour(0.10, 0.09, 0.10).mixed(with: Colour(0.45, 0.27, 0.14), tint)
    let paint = Paint(frame * lightColour)
    let thick = 0.010 + 0.022 * shape
    let left = geometry.place(-face.float(.eyeSpacing) - 0.02, -0.045, lift: 0.14)
    let right = geometry.place(face.float(.eyeSpacing) + 0.02, -0.045, lift: 0.14)
    for (place, side) in [(left, -1), (right, 1)] as [((x: Float, y: Float, narrow: Float), Float)]
    {
      let wide = 0.128 * place.narrow, tall: Float = 0.098 - 0.014 * shape
      self.paint(x: place.x, y: place.y, halfWidth: wide + thick, halfHeight: tall + thick) {
        x, y in
        let a = (x - place.x) / wide, b = (y - place.y) / tall
        let a2 = a * a, b2 = b * b
        // From an ellipse towards a rounded rectangle.
        let round = (a2 + b2).squareRoot()
        let square = (a2 * a2 + b2 * b2).squareRoot().squareRoot()
        let distance = (round + (square - round) * shape - 1) * (wide + tall) * 0.5
        return ((distance.magnitudes - thick * 0.5).coverage(width: 0.034) * 0.92, paint)
      }
      let edge = side * geometry.width * 0.98 - geometry.yaw * geometry.width * 0.3
      let start = place.x + side * wide
      if (edge - start) * side > 0 {
        arc(
          x: (edge + start) / 2, y: place.y - 0.02, halfWidth: abs(edge - start) / 2, bend: 0,
          tilt: 0, thickness: thick * 0.8, softness: 0.034, taper: 0, colour: frame, opacity: 0.85)
      }
    }
    arc(
      x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 - 0.03,
      halfWidth: max(0.01, (right.x - left.x) / 2 - 0.067 * (left.narrow + right.narrow)),
      bend: 0.012, tilt: 0, thickness: thick, softness: 0.034, taper: 0, colour: frame,
      opacity: 0.9)
  }
}
