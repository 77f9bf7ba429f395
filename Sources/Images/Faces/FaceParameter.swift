/// A number that says how a synthetic face looks; its raw value is its place among all.
public enum FaceParameter: Int, CaseIterable, Sendable {
  /// 0 (fair) to 1 (dark).
  case skinTone
  /// −1 (pink) to 1 (golden).
  case skinWarmth
  /// 0 (young) to 1 (old): folds, grey hair, a higher hairline.
  case age
  /// Half the width of the head over half its height, 0.66 to 0.84.
  case faceWidth
  /// −1 (pointed chin) to 1 (square jaw).
  case jaw
  /// 0 (cropped) through 0.4 (ears) and 0.65 (chin) to 1 (below the shoulders).
  case hairLength
  /// 0 (flat) to 1 (full).
  case hairVolume
  /// 0 (straight) to 1 (curly).
  case hairWave
  /// 0 (forehead free) to 1 (to the brows).
  case fringe
  /// −1 (parted on the left) to 1 (on the right).
  case parting
  /// 0 (black) to 1 (light blond).
  case hairTone
  /// 0 to 1: how red the hair is.
  case hairRed
  /// 0 to 1: how grey the hair is.
  case hairGrey
  /// 0 or 1: hair only at the sides.
  case bald
  /// 0.85 to 1.2 of the usual size.
  case eyeSize
  /// 0.45 (narrowed) to 1 (wide open).
  case eyeOpening
  /// From the middle to an eye, in half widths of the head: 0.38 to 0.46.
  case eyeSpacing
  /// −1 (outer corners low) to 1 (high).
  case eyeTilt
  /// 0 (dark brown) through brown, hazel and green to 1 (blue).
  case eyeColour
  /// −1 (to the left of the picture) to 1.
  case gazeAcross
  /// −1 (up) to 1 (down).
  case gazeDown
  /// −1 (low) to 1 (raised).
  case browHeight
  /// 0 (thin) to 1 (bushy).
  case browThickness
  /// −1 (worried) to 1 (stern).
  case browTilt
  /// 0 (short) to 1 (long).
  case noseLength
  /// 0 (narrow) to 1 (wide).
  case noseWidth
  /// 0 (narrow) to 1 (wide).
  case mouthWidth
  /// −0.4 (frowning) to 1 (beaming).
  case smile
  /// 0 (closed) to 1 (open).
  case mouthOpening
  /// 0 (thin) to 1 (full).
  case lipFullness
  /// 0 (bare) to 1 (painted red).
  case lipstick
  /// 0.8 to 1.25 of the usual size.
  case earSize
  /// 0 (shaven) to 1 (full beard).
  case beard
  /// 0 (none) to 1 (thick).
  case moustache
  /// 0 or 1.
  case glasses
  /// 0 (round and thin) to 1 (square and heavy).
  case glassesShape
  /// Sine of the turn of the head, −0.45 (to the left of the picture) to 0.45.
  case yaw
  /// Sine of the nod, −0.2 (up) to 0.2 (down).
  case pitch
  /// Tangent of half the tilt, −0.1 to 0.1.
  case roll
  /// 0.88 (far) to 1.12 (near).
  case scale
  /// −0.09 to 0.09 of half the picture.
  case offsetAcross
  /// −0.06 to 0.06 of half the picture.
  case offsetDown
  /// −1 (light from the left) to 1 (from the right).
  case lightAcross
  /// 0 (light from the front) to 1 (from above).
  case lightHeight
  /// 0 (soft light) to 1 (hard).
  case lightContrast
  /// −1 (cold light) to 1 (warm).
  case lightWarmth
  /// Hue of the background, 0 to 1 around the circle from red through green and blue.
  case backgroundHue
  /// Saturation of the background, 0 to 0.5.
  case backgroundSaturation
  /// Brightness of the background, 0.2 to 0.95.
  case backgroundBrightness
  /// −0.5 to 0.5: how much brighter the background is on top than below.
  case backgroundGradient
  /// −0.5 to 0.5: how much brighter it is on the right than on the left.
  case backgroundSlant
  /// 0 to 1: how clear the blurred discs in the background are.
  case backgroundDiscs
  /// Hue of the clothes, 0 to 1.
  case clothesHue
  /// Saturation of the clothes, 0 to 0.8.
  case clothesSaturation
  /// Brightness of the clothes, 0.1 to 0.95.
  case clothesBrightness
  /// 0 (closed at the neck) to 1 (low).
  case neckline
  /// 0 (round neckline) to 1 (pointed).
  case necklineShape
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
    get { storage[parameter.rawValue] }
    set { storage[parameter.rawValue] = newValue }
  }

  /// All numbers, in the order of `FaceParameter.allCases`.
  public var values: [Double] { storage }

  /// One of the numbers, as the drawing computes.
  func float(_ parameter: FaceParameter) -> Float { Float(self[parameter]) }
}

extension FaceParameter {
  /// The name in tables, as `skin-tone`.
  public var name: String {
    "\(self)".map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined()
  }
}
