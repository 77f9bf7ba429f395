/// The skin of the head, the nose and the beard.
extension FacePainter {
  mutating func paintHead() {
    let geometry = geometry
    let light = light
    let skin = skin
    let lightColour = lightColour
    // Shadows on skin are redder than the skin.
    let deep = skin * Colour(0.94, 0.82, 0.78) * lightColour
    let bright = skin * lightColour
    let cheek = geometry.place(0.52, 0.28)
    let otherCheek = geometry.place(-0.52, 0.28)
    let flush = Paint(skin.mixed(with: Colour(0.86, 0.36, 0.34), 0.42) * lightColour)
    paint(x: 0, y: 0, halfWidth: geometry.width * 1.2, halfHeight: geometry.height * 1.05) { x, y in
      let (square, distance) = geometry.head(x, y)
      let inside = square.atMost(1)
      let forward = (1 - inside).squareRoot()
      let across = x / geometry.width - geometry.yaw * 0.35
      let down = y / geometry.height
      let shade = light.shade(x: across * 0.85, y: down * 0.55, z: forward * 0.75 + 0.25)
      let rim = inside * inside * inside * 0.14
      let lit = shade - rim
      let dark = ((1 - lit) * 1.4).clamped01
      var paint = Paint(bright, shade: lit).mixed(with: Paint(deep, shade: lit), dark)
      for place in [cheek, otherCheek] {
        let spot = FaceGeometry.ellipse(x - place.x, y - place.y, 0.11 * place.narrow, 0.09)
        paint = paint.mixed(with: flush, spot.coverage(width: 0.16) * 0.28)
      }
      return (distance.coverage(width: geometry.pixel * 1.15), paint)
    }
    paintSockets()
  }

  /// The shadows around the eyes and below the lip, and the folds of age.
  private mutating func paintSockets() {
    let shadow = skin * Colour(0.66, 0.52, 0.48)
    for side: Float in [-1, 1] {
      let eye = geometry.place(side * face.float(.eyeSpacing), -0.06)
      spot(
        x: eye.x, y: eye.y - 0.012, halfWidth: 0.105 * eye.narrow, halfHeight: 0.06,
        softness: 0.11, colour: shadow, opacity: 0.24)
      let fold = geometry.place(side * 0.33, 0.42)
      arc(
        x: fold.x + side * 0.01, y: fold.y, halfWidth: 0.05, bend: 0, tilt: side * 0.075,
        thickness: 0.012, softness: 0.05, taper: 0.5, colour: shadow,
        opacity: 0.12 + 0.38 * face.float(.age) * face.float(.age)
          + 0.18 * max(0, face.float(.smile)))
      if face[.age] > 0.5 {
        let bag = geometry.place(side * face.float(.eyeSpacing), 0.06)
        arc(
          x: bag.x, y: bag.y + 0.012, halfWidth: 0.075 * bag.narrow, bend: -0.015, tilt: 0,
          thickness: 0.008, softness: 0.035, taper: 0.4, colour: shadow,
          opacity: 0.7 * (face.float(.age) - 0.45))
      }
    }
    let chin = geometry.place(0, 0.74)
    spot(
      x: chin.x, y: chin.y, halfWidth: 0.07, halfHeight: 0.014, softness: 0.06, colour: shadow,
      opacity: 0.3)
  }

  mutating func paintNose() {
    let long = face.float(.noseLength)
    let wide = 0.066 + 0.034 * face.float(.noseWidth)
    let shadow = skin * Colour(0.60, 0.46, 0.42)
    let gleam = skin.mixed(with: Colour(1, 0.97, 0.93), 0.55)
    let tip = geometry.place(0, 0.22 + 0.10 * long, lift: 0.28)
    let bridge = geometry.place(0, -0.10, lift: 0.10)
    let base = geometry.place(0, 0.27 + 0.10 * long, lift: 0.12)
    // The side away from the light lies in shadow.
    let away: Float = light.x + 0.6 * geometry.yaw > 0 ? -1 : 1
    let strength = min(1, 0.35 + abs(light.x) * 0.6 + abs(geometry.yaw) * 0.5)
    let middle = (x: (tip.x + bridge.x) / 2, y: (tip.y + bridge.y) / 2)
    spot(
      x: middle.x + away * 0.042, y: middle.y + 0.02, halfWidth: 0.020,
      halfHeight: (tip.y - bridge.y) * 0.5, softness: 0.06, colour: shadow,
      opacity: 0.42 * strength)
    spot(
      x: middle.x - away * 0.008, y: middle.y, halfWidth: 0.012,
      halfHeight: (tip.y - bridge.y) * 0.48, softness: 0.045, colour: gleam, opacity: 0.36)
    spot(
      x: tip.x + away * wide * 0.75, y: tip.y + 0.018, halfWidth: 0.026, halfHeight: 0.036,
      softness: 0.045, colour: shadow, opacity: 0.34)
    spot(
      x: tip.x - away * wide * 0.8, y: tip.y + 0.02, halfWidth: 0.016, halfHeight: 0.030,
      softness: 0.04, colour: shadow, opacity: 0.18)
    arc(
      x: base.x, y: base.y + 0.012, halfWidth: wide, bend: -0.018, tilt: 0, thickness: 0.014,
      softness: 0.045, taper: 0.3, colour: shadow, opacity: 0.5)
    for side: Float in [-1, 1] {
      spot(
        x: base.x + side * wide * 0.48, y: base.y + 0.002, halfWidth: 0.017, halfHeight: 0.009,
        softness: 0.034, colour: skin * Colour(0.34, 0.20, 0.18), opacity: 0.7)
    }
    spot(
      x: tip.x - away * 0.012, y: tip.y - 0.012, halfWidth: 0.020, halfHeight: 0.018,
      softness: 0.05, colour: gleam, opacity: 0.55)
  }

  mutating func paintBeard() {
    let amount = face.float(.beard)
    let moustache = face.float(.moustache)
    let mouth = geometry.place(0, 0.56)
    let colour = hairColour.mixed(with: skin * 0.55, 0.25) * lightColour
    let dark = Paint(colour)
    let light = light
    let geometry = geometry
    if amount > 0 {
      let phase = face.float(.texture) * 7
      paint(
        x: 0, y: geometry.height * 0.55, halfWidth: geometry.width * 1.15,
        halfHeight: geometry.height * 0.55
      ) { x, y in
        let (square, distance) = geometry.head(x, y)
        let across = (x - mouth.x) / geometry.width
        let line = 0.66 - across * across * 0.72
        let below = (line - y / geometry.height).coverage(width: 0.16)
        let lips = FaceGeometry.ellipse(x - mouth.x, y - mouth.y, 0.145, 0.062)
          .coverage(width: 0.05)
        let strands = (x * 11 + phase).wave * 0.10
        let texture = strands + (y * 8 - x * 5).wave * 0.08
        let edge = square.atMost(1)
        let shade = light.shade(x: across, y: y * 0.6, z: (1 - edge).squareRoot())
        let lit = shade * 0.9 + texture
        let place = distance.coverage(width: 0.04) * below * (1 - lips)
        let opacity = place * (0.18 + 0.74 * amount)
        return (opacity, Paint(colour, shade: lit))
      }
    }
    if moustache > 0 {
      for side: Float in [-1, 1] {
        paint(x: mouth.x + side * 0.06, y: mouth.y - 0.06, halfWidth: 0.12, halfHeight: 0.09) {
          x, y in
          let t = (x - mouth.x) * side / 0.13
          let curve = mouth.y - 0.070 + t * t * 0.030
          let half = (1.05 - t * t).atLeast(0) * (0.012 + 0.018 * moustache)
          let distance = (y - curve).magnitudes - half
          let inner = 0 - t - 0.02
          let outer = t - 1
          let ends = outer.larger(inner) * 0.13
          let opacity = distance.coverage(width: 0.035) * ends.coverage(width: 0.03)
          return (opacity * (0.35 + 0.55 * moustache), dark)
        }
      }
    }
  }
}
