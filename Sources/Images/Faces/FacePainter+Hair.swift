/// The hair behind and in front of the head.
extension FacePainter {
  private var isBald: Bool { face[.bald] > 0.5 }

  mutating func paintHairBehind() {
    if isBald { return }
    let hair = hair
    let shift = -geometry.yaw * geometry.width * 0.3
    let colour = hairColour * lightColour * 0.62
    paint(x: 0, y: 0.25, halfWidth: 0.9, halfHeight: 1.3) { x, y in
      let distance = hair.outline(x, y, shift: shift)
      let shade = 0.80 + hair.strands(x, y) * 0.30 - (y * 0.15).clamped01
      return (distance.coverage(width: 0.05), Paint(colour, shade: shade))
    }
  }

  mutating func paintHairInFront() {
    let hair = hair
    let geometry = geometry
    let colour = hairColour * lightColour
    let gleam = hairColour.mixed(with: Colour(1, 0.96, 0.90), 0.45) * lightColour
    let sheen = 0.25 + 0.35 * (1 - face.float(.hairWave))
    let isBald = isBald
    let side = light.x * 0.5
    let shift = geometry.yaw * geometry.width * 0.08
    // Hair casts a shadow on the skin under its edge.
    let shadow = Paint(skin * Colour(0.55, 0.42, 0.38) * lightColour)
    if !isBald {
      paint(x: 0, y: -0.2, halfWidth: geometry.width * 1.1, halfHeight: 0.6) { x, y in
        let (_, head) = geometry.head(x, y)
        let line = hair.hairline(x, y - 0.03)
        return (line.coverage(width: 0.12) * head.coverage(width: 0.04) * 0.34, shadow)
      }
    }
    paint(x: 0, y: 0.25, halfWidth: 0.9, halfHeight: 1.3) { x, y in
      let outline = hair.outline(x, y, shift: shift)
      var line = hair.hairline(x, y)
      if isBald {
        let across = ((x - shift) / geometry.width).magnitudes
        let low = (y / geometry.height + 0.42).magnitudes - 0.34
        line = ((0.90 - across) * geometry.width).larger(low * geometry.height)
      }
      let strands = hair.strands(x, y)
      let across = x / geometry.width
      let band = ((y / geometry.height + 0.66 - across * across * 0.3) / 0.26).hill
      let lit = 0.74 + strands * 0.34 + across * side * 0.35 - (y * 0.18).clamped01
      let shine = band * (0.35 + strands * 0.65) * sheen
      let paint = Paint(colour, shade: lit).mixed(with: Paint(gleam), shine.clamped01)
      let opacity = outline.larger(line).coverage(width: 0.045)
      return (opacity, paint)
    }
  }
}
