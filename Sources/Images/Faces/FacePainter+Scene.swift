/// What stands behind the head: background, neck and clothes.
extension FacePainter {
  mutating func paintBackground() {
    let brightness = face.float(.backgroundBrightness)
    let colour = Colour(
      hue: face.float(.backgroundHue), saturation: face.float(.backgroundSaturation),
      brightness: 1)
    let down = face.float(.backgroundGradient)
    let slant = face.float(.backgroundSlant)
    let strength = face.float(.backgroundDiscs) * 0.17
    let phase = face.float(.texture)
    let lightColour = lightColour
    canvas.paint(.everything) { x, y in
      let far = (x * x + y * y) * 0.06
      var light = brightness + (x * slant - y * down) * 0.45 - far
      for disc in 0..<4 {
        let step = Float(disc)
        let turn = phase * (3 + 2 * step) + step * 0.37
        let place = (turn - turn.rounded(.down)) * 2.2 - 1.1
        let turnDown = phase * (5 + 3 * step) + step * 0.61
        let placeDown = (turnDown - turnDown.rounded(.down)) * 1.8 - 1.1
        let radius = 0.22 + 0.08 * step
        let distance = FaceGeometry.ellipse(x - place, y - placeDown, radius, radius)
        light += distance.coverage(width: 0.16) * strength
      }
      let shown = Paint(colour * lightColour, shade: light.clamped01)
      return (Lanes(repeating: 1), shown)
    }
  }

  mutating func paintBody() {
    let width = geometry.width
    let top = geometry.height * 0.6
    let chin = geometry.global(-0.1 * geometry.yaw, geometry.height)
    let foot = geometry.global(-0.12 * geometry.yaw, 1.1)
    let neck = chin.x * 0.5 + foot.x * 0.5
    let half = width * (0.56 + 0.10 * face.float(.jaw)) * geometry.scale
    let skin = skin * lightColour
    let scale = geometry.scale
    let light = light
    let shoulder = chin.y + 0.17
    // Neck.
    canvas.paint(
      Box(left: neck - half - 0.2, right: neck + half + 0.2, top: chin.y - top, bottom: 1)
    ) { x, y in
      let spread = (y - shoulder).atLeast(0)
      let wide = half + spread * spread * 1.6
      let edge = (x - neck).magnitudes - wide
      let side = (x - neck) / wide
      let turned = (1 - side * side).atLeast(0).squareRoot()
      let under = ((y - chin.y - 0.02) / 0.24).clamped01
      let shade = light.shade(x: side * 0.9, y: Lanes(repeating: 0.1), z: turned)
      return (
        edge.coverage(width: 0.04),
        Paint(skin, shade: shade * (0.62 + under * 0.30))
      )
    }
    paintClothes(neck: neck, shoulder: shoulder, half: half, scale: scale)
  }

  private mutating func paintClothes(neck: Float, shoulder: Float, half: Float, scale: Float) {
    let colour =
      Colour(
        hue: face.float(.clothesHue), saturation: face.float(.clothesSaturation),
        brightness: face.float(.clothesBrightness)) * lightColour
    let depth = 0.05 + 0.34 * face.float(.neckline)
    let pointed = face.float(.necklineShape)
    let reach = half * (1.12 + 0.35 * face.float(.neckline))
    let lightSide = light.x
    canvas.paint(Box(left: -1, right: 1, top: shoulder - 0.25, bottom: 1)) { x, y in
      let across = (x - neck).magnitudes
      // Shoulders fall in a curve from the neck.
      let slope = ((across - half) / 0.85).atLeast(0)
      let line = shoulder - 0.02 + slope * slope * 0.38 + slope * 0.10
      let shoulderEdge = line - y
      let collar = across / reach
      let round = collar * collar
      let shape = round + (collar - round) * pointed
      let hole = y - (shoulder + depth * (1 - shape.atMost(1.2)))
      let opened = (0 - hole).smaller(Lanes(repeating: 1))
      let edge = shoulderEdge.larger(opened)
      let fold = (x * 2.3 + y * 1.1 + pointed * 3).wave
      let side = (x - neck) * (0.25 * lightSide)
      let hem = (hole / 0.05).hill * 0.16
      let shade = 0.86 + side + fold * 0.10 - (y - shoulder) * 0.12 - hem
      return (edge.coverage(width: 0.045), Paint(colour, shade: shade))
    }
  }

  mutating func paintEars() {
    let size = face.float(.earSize)
    let tall = 0.125 * size
    let wide = 0.062 * size
    for side: Float in [-1, 1] {
      let x = side * geometry.width * 1.0 - geometry.yaw * geometry.width * 0.32
      let y = geometry.height * 0.06 - geometry.pitch * 0.1
      let flush = skin.mixed(with: Colour(0.80, 0.35, 0.28), 0.14) * lightColour
      let shadow = side * light.x > 0 ? Float(0.95) : 0.78
      paint(x: x, y: y, halfWidth: wide, halfHeight: tall) { across, down in
        let lean = (across - x) - (down - y) * (0.18 * -side)
        let distance = FaceGeometry.ellipse(lean, down - y, wide, tall)
        let inner = FaceGeometry.ellipse(
          lean + side * 0.012, down - y, wide * 0.5, tall * 0.6)
        let shade = shadow - inner.coverage(width: 0.04) * 0.25
        return (distance.coverage(width: 0.034), Paint(flush, shade: shade))
      }
    }
  }
}
