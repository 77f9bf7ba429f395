/// The outline of the hair and where it leaves the face free.
struct HairShape {
  private let face: FaceParameters
  private let geometry: FaceGeometry
  /// Half the width and half the height of the hair around the skull.
  private let width: Float
  private let height: Float
  /// Where the hair ends at the sides.
  let end: Float
  /// Whether the hair hangs below the ears.
  let isLong: Bool
  private let wave: Float
  private let phase: Float
  private let middle: Float

  init(_ face: FaceParameters, _ geometry: FaceGeometry) {
    self.face = face
    self.geometry = geometry
    let volume = face.float(.hairVolume) * (0.6 + 0.4 * min(1, face.float(.hairLength) * 2))
    let curl = face.float(.hairWave)
    let isBald = face[.bald] > 0.5
    width = geometry.width * (isBald ? 1.02 : 1.03 + 0.20 * volume + 0.08 * curl)
    height = geometry.height * (isBald ? 1.0 : 1.02 + 0.15 * volume + 0.06 * curl)
    let length = face.float(.hairLength)
    isLong = length > 0.5
    end = geometry.height * (isLong ? 0.45 + 2.6 * (length - 0.5) : -0.22 + 0.6 * length)
    wave = curl
    phase = face.float(.texture) * 5
    middle = geometry.place(0, -0.6).x
  }

  /// The distance to the outline of all hair (negative inside), as far down as it hangs.
  @inline(__always)
  func outline(_ x: Lanes, _ y: Lanes, shift: Float) -> Lanes {
    let curls = (y * (4 + 3 * wave) + phase).wave * (0.05 * wave)
    // Cropped hair draws in towards its end, so that no corner stands off the head.
    let rising = (y - end + 0.24).atLeast(0) * (isLong ? 0 : 0.45)
    let bumps = (x * 5 + y * 3 + phase).wave * (0.035 * wave)
    let upper = FaceGeometry.ellipse(x - shift, y + 0.03, width, height) - bumps + rising
    let low = y.atLeast(0)
    let flare = isLong ? Float(0.06) : -0.35
    let across = (x - shift).magnitudes - width * 0.985 - low * flare - curls
    let ragged = ((x - shift) * 3.1 + phase).wave * 0.05
    let round = across.atLeast(-0.2) + 0.2
    let bottom = y - end + round * round * 3 + ragged
    let lower = across.larger(bottom)
    let isUpper = y .< 0
    return lower.replacing(with: upper, where: isUpper)
  }

  /// The distance to the free face (positive where hair lies), seen from the front.
  @inline(__always)
  func hairline(_ x: Lanes, _ y: Lanes) -> Lanes {
    let across = (x - middle) / geometry.width
    let fringe = face.float(.fringe)
    let part = face.float(.parting) * 0.45
    let fromPart = across - part
    let height = -0.71 - 0.10 * face.float(.age) + 0.36 * fringe
    let drop = 0.52 * (1 - 0.75 * fringe)
    let jag = (across * 2.9 + phase).wave * 0.04 * (1 - wave)
    let line = (fromPart * fromPart * drop + height + jag) * geometry.height
    let top = line - y
    let cover: Float = isLong ? 0.88 - 0.10 * face.float(.hairVolume) : 0.95
    let low = y.atLeast(0) / geometry.height
    let curtain = across.magnitudes - cover - low * (isLong ? 0.02 : 0)
    let side = curtain * geometry.width
    let above = y - end
    let sides = 0 - side
    // Sides end where the hair ends; the top has no such end.
    return (0 - top).smaller(sides.larger(above))
  }

  /// The strands: 0 to 1, running from the crown downwards.
  @inline(__always)
  func strands(_ x: Lanes, _ y: Lanes) -> Lanes {
    let up = (0 - y).atLeast(0) / height
    let spread = (1.04 - up * up).atLeast(0.06).squareRoot()
    let bend = (y * (2.2 + 2 * wave) + phase).wave * (0.10 + 0.5 * wave)
    let across = (x - middle * 0.7) / spread + bend * 0.3
    let broad = (across * 3.3 + phase).wave
    let fine = (across * 8.7 + phase * 2 + bend).wave
    return broad * 0.55 + fine * 0.45
  }
}
