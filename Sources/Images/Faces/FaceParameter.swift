/// A number that says how a synthetic face looks; its raw value is its name in tables.
public enum FaceParameter: String, CaseIterable, Sendable {
  /// 0 (fair) to 1 (dark).
  case skinTone = "skin-tone"
  /// −1 (pink) to 1 (golden).
  case skinWarmth = "skin-warmth"
  /// 0 (young) to 1 (old): folds, grey hair, a higher hairline.
  case age
  /// Half the width of the head over half its height, 0.66 to 0.84.
  case faceWidth = "face-width"
  /// −1 (pointed chin) to 1 (square jaw).
  case jaw
  /// 0 (cropped) through 0.4 (ears) and 0.65 (chin) to 1 (below the shoulders).
  case hairLength = "hair-length"
  /// 0 (flat) to 1 (full).
  case hairVolume = "hair-volume"
  /// 0 (straight) to 1 (curly).
  case hairWave = "hair-wave"
  /// 0 (forehead free) to 1 (to the brows).
  case fringe
  /// −1 (parted on the left) to 1 (on the right).
  case parting
  /// 0 (black) to 1 (light blond).
  case hairTone = "hair-tone"
  /// 0 to 1: how red the hair is.
  case hairRed = "hair-red"
  /// 0 to 1: how grey the hair is.
  case hairGrey = "hair-grey"
  /// 0 or 1: hair only at the sides.
  case bald
  /// 0.85 to 1.2 of the usual size.
  case eyeSize = "eye-size"
  /// 0.45 (narrowed) to 1 (wide open).
  case eyeOpening = "eye-opening"
  /// From the middle to an eye, in half widths of the head: 0.38 to 0.46.
  case eyeSpacing = "eye-spacing"
  /// −1 (outer corners low) to 1 (high).
  case eyeTilt = "eye-tilt"
  /// 0 (dark brown) through brown, hazel and green to 1 (blue).
  case eyeColour = "eye-colour"
  /// −1 (to the left of the picture) to 1.
  case gazeAcross = "gaze-across"
  /// −1 (up) to 1 (down).
  case gazeDown = "gaze-down"
  /// −1 (low) to 1 (raised).
  case browHeight = "brow-height"
  /// 0 (thin) to 1 (bushy).
  case browThickness = "brow-thickness"
  /// −1 (worried) to 1 (stern).
  case browTilt = "brow-tilt"
  /// 0 (short) to 1 (long).
  case noseLength = "nose-length"
  /// 0 (narrow) to 1 (wide).
  case noseWidth = "nose-width"
  /// 0 (narrow) to 1 (wide).
  case mouthWidth = "mouth-width"
  /// −0.4 (frowning) to 1 (beaming).
  case smile
  /// 0 (closed) to 1 (open).
  case mouthOpening = "mouth-opening"
  /// 0 (thin) to 1 (full).
  case lipFullness = "lip-fullness"
  /// 0 (bare) to 1 (painted red).
  case lipstick
  /// 0.8 to 1.25 of the usual size.
  case earSize = "ear-size"
  /// 0 (shaven) to 1 (full beard).
  case beard
  /// 0 (none) to 1 (thick).
  case moustache
  /// 0 or 1.
  case glasses
  /// 0 (round and thin) to 1 (square and heavy).
  case glassesShape = "glasses-shape"
  /// Sine of the turn of the head, −0.45 (to the left of the picture) to 0.45.
  case yaw
  /// Sine of the nod, −0.2 (up) to 0.2 (down).
  case pitch
  /// Tangent of half the tilt, −0.1 to 0.1.
  case roll
  /// 0.88 (far) to 1.12 (near).
  case scale
  /// −0.09 to 0.09 of half the picture.
  case offsetAcross = "offset-across"
  /// −0.06 to 0.06 of half the picture.
  case offsetDown = "offset-down"
  /// −1 (light from the left) to 1 (from the right).
  case lightAcross = "light-across"
  /// 0 (light from the front) to 1 (from above).
  case lightHeight = "light-height"
  /// 0 (soft light) to 1 (hard).
  case lightContrast = "light-contrast"
  /// −1 (cold light) to 1 (warm).
  case lightWarmth = "light-warmth"
  /// Hue of the background, 0 to 1 around the circle from red through green and blue.
  case backgroundHue = "background-hue"
  /// Saturation of the background, 0 to 0.6.
  case backgroundSaturation = "background-saturation"
  /// Brightness of the background, 0.2 to 0.95.
  case backgroundBrightness = "background-brightness"
  /// −0.5 to 0.5: how much brighter the background is on top than below.
  case backgroundGradient = "background-gradient"
  /// −0.5 to 0.5: how much brighter it is on the right than on the left.
  case backgroundSlant = "background-slant"
  /// 0 to 1: how clear the blurred discs in the background are.
  case backgroundDiscs = "background-discs"
  /// Hue of the clothes, 0 to 1.
  case clothesHue = "clothes-hue"
  /// Saturation of the clothes, 0 to 0.8.
  case clothesSaturation = "clothes-saturation"
  /// Brightness of the clothes, 0.1 to 0.95.
  case clothesBrightness = "clothes-brightness"
  /// 0 (closed at the neck) to 1 (low).
  case neckline
  /// 0 (round neckline) to 1 (pointed).
  case necklineShape = "neckline-shape"
  /// 0 to 1, a phase: where strands of hair and discs lie.
  case texture
}

/// All numbers of one synthetic face: labels that nobody had to write.
public struct FaceParameters: Sendable, Equatable {
  private var storage: [Double]

  /// A face with every number 0.
  public init() { storage = [Double](repeating: 0, count: FaceParameter.allCases.count) }

  /// One of the numbers.
  public subscript(parameter: FaceParameter) -> Double {
    get { storage[parameter.position] }
    set { storage[parameter.position] = newValue }
  }

  /// All numbers, in the order of `FaceParameter.allCases`.
  public var values: [Double] { storage }

  /// One of the numbers, as the drawing computes.
  func float(_ parameter: FaceParameter) -> Float { Float(self[parameter]) }
}

extension FaceParameter {
  private static let positions = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// The place among `allCases`.
  fileprivate var position: Int { Self.positions[self] ?? 0 }
}
