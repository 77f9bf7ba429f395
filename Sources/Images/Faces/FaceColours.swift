/// A colour as it is shown, each part from 0 to 1.
struct Colour {
  var red: Float
  var green: Float
  var blue: Float

  init(_ red: Float, _ green: Float, _ blue: Float) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour of this hue (0 to 1 around the circle), saturation and brightness, without trigonometry.
  init(hue: Float, saturation: Float, brightness: Float) {
    func part(_ shift: Float) -> Float {
      let turned = hue + shift
      let place = (turned - turned.rounded(.down)) * 6
      let ramp = abs(place - 3) - 1
      return brightness * (1 - saturation * (1 - min(max(ramp, 0), 1)))
    }
    self.init(part(0), part(2 / 3), part(1 / 3))
  }

  /// The colour at `place` (0 to 1) of evenly spaced colours.
  init(_ place: Float, of palette: [Colour]) {
    let scaled = min(max(place, 0), 1) * Float(palette.count - 1)
    let index = min(Int(scaled), palette.count - 2)
    self = palette[index].mixed(with: palette[index + 1], scaled - Float(index))
  }

  /// This colour with a share of another.
  func mixed(with other: Colour, _ share: Float) -> Colour {
    Colour(
      red + (other.red - red) * share, green + (other.green - green) * share,
      blue + (other.blue - blue) * share)
  }

  static func * (colour: Colour, factor: Float) -> Colour {
    Colour(colour.red * factor, colour.green * factor, colour.blue * factor)
  }

  static func * (colour: Colour, factor: Colour) -> Colour {
    Colour(colour.red * factor.red, colour.green * factor.green, colour.blue * factor.blue)
  }

  static let skins = [
    Colour(0.99, 0.87, 0.79), Colour(0.96, 0.80, 0.69), Colour(0.90, 0.71, 0.57),
    Colour(0.80, 0.59, 0.44), Colour(0.66, 0.46, 0.32), Colour(0.50, 0.33, 0.23),
    Colour(0.37, 0.24, 0.17),
  ]
  static let hairs = [
    Colour(0.09, 0.08, 0.08), Colour(0.20, 0.13, 0.10), Colour(0.34, 0.22, 0.14),
    Colour(0.50, 0.34, 0.20), Colour(0.72, 0.55, 0.32), Colour(0.90, 0.78, 0.54),
  ]
  static let redHair = Colour(0.62, 0.27, 0.11)
  static let greyHair = Colour(0.74, 0.73, 0.72)
  static let irises = [
    Colour(0.17, 0.10, 0.07), Colour(0.33, 0.20, 0.11), Colour(0.44, 0.34, 0.16),
    Colour(0.33, 0.45, 0.28), Colour(0.32, 0.52, 0.66), Colour(0.30, 0.48, 0.76),
  ]
}
