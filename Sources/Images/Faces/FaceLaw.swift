import Distributions

/// The law that the numbers of synthetic faces follow.
///
/// Most numbers are independent and have a bell-shaped or uniform law. Some depend on others as they do
/// among people: dark skin goes with dark hair and eyes, beards with short hair, grey hair with age. A draw takes
/// a fixed number of words, so a change of one number's law moves no other number.
struct FaceLaw {
  private var stream: PhiloxStream
  private var face = FaceParameters()

  /// The numbers of one face.
  static func parameters(seed: UInt64, index: Int) -> FaceParameters {
    var law = FaceLaw(
      stream: PhiloxStream(seed: seed, purpose: .syntheticFaces, block: UInt32(index)))
    law.drawPerson()
    law.drawFeatures()
    law.drawScene()
    return law.face
  }

  private init(stream: PhiloxStream) { self.stream = stream }

  /// Uniform between two ends.
  private mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * stream.uniform()
  }

  /// Bell-shaped between two ends: the mean of three uniform numbers.
  private mutating func bell(_ low: Double, _ high: Double) -> Double {
    let sum = stream.uniform() + stream.uniform() + stream.uniform()
    return low + (high - low) * (sum / 3)
  }

  private mutating func chance(_ probability: Double) -> Bool { stream.uniform() < probability }

  private mutating func drawPerson() {
    face[.skinTone] = stream.uniform()
    face[.skinWarmth] = bell(-1, 1)
    let age = stream.uniform()
    face[.age] = age
    face[.faceWidth] = bell(0.66, 0.84)
    face[.jaw] = bell(-1, 1)
    let isLong = chance(0.52)
    let length = stream.uniform()
    face[.hairLength] = isLong ? 0.55 + 0.45 * length : 0.12 + 0.3 * length
    face[.hairVolume] = bell(0, 1)
    let wave = stream.uniform()
    face[.hairWave] = wave * wave
    let hasFringe = chance(0.35)
    let fringe = stream.uniform()
    face[.fringe] = hasFringe ? 0.4 + 0.6 * fringe : 0.35 * fringe * (1 - 0.5 * age)
    face[.parting] = uniform(-1, 1)
    // Fair hair becomes rare with dark skin.
    let tone = stream.uniform()
    face[.hairTone] = tone * (1 - 0.9 * face[.skinTone]) * (0.55 + 0.45 * tone)
    let red = stream.uniform()
    face[.hairRed] = red * red * red * (1 - face[.skinTone])
    let grey = stream.uniform()
    face[.hairGrey] = age > 0.7 ? min(1, (age - 0.7) * 3.3 * (0.4 + 0.9 * grey)) : 0
    let isBald = chance(0.05 + 0.12 * age)
    face[.bald] = isBald && !isLong ? 1 : 0
    let hasBeard = chance(0.5), hasMoustache = chance(0.5)
    let beard = stream.uniform(), moustache = stream.uniform()
    face[.beard] = !isLong && hasBeard ? 0.15 + 0.85 * beard : 0
    face[.moustache] = !isLong && (hasMoustache || face[.beard] > 0.6) ? 0.3 + 0.7 * moustache : 0
    let paintsLips = chance(0.6)
    let paint = stream.uniform()
    face[.lipstick] = isLong && paintsLips ? 0.2 + 0.8 * paint : 0.12 * paint
    let wearsGlasses = chance(0.1 + 0.15 * age)
    face[.glasses] = wearsGlasses ? 1 : 0
    face[.glassesShape] = stream.uniform()
  }

  private mutating func drawFeatures() {
    face[.eyeSize] = bell(0.85, 1.2)
    face[.eyeOpening] = bell(0.55, 1.15)
    face[.eyeSpacing] = bell(0.38, 0.46)
    face[.eyeTilt] = bell(-1, 1)
    face[.eyeColour] = stream.uniform() * (1 - 0.85 * face[.skinTone])
    face[.gazeAcross] = bell(-1, 1)
    face[.gazeDown] = bell(-0.8, 0.8)
    face[.browHeight] = bell(-1, 1)
    face[.browThickness] = bell(0, 1)
    face[.browTilt] = bell(-1, 1)
    face[.noseLength] = bell(0, 1)
    face[.noseWidth] = bell(0, 1)
    face[.mouthWidth] = bell(0, 1)
    face[.smile] = uniform(-0.2, 1)
    let isOpen = chance(0.55)
    let opening = stream.uniform()
    // Who smiles broadly shows teeth.
    face[.mouthOpening] = isOpen ? (0.25 + 0.75 * opening) * (0.3 + 0.7 * max(0, face[.smile])) : 0
    face[.lipFullness] = bell(0, 1)
    face[.earSize] = bell(0.8, 1.25)
  }

  private mutating func drawScene() {
    face[.yaw] = bell(-0.5, 0.5)
    face[.pitch] = bell(-0.2, 0.2)
    face[.roll] = bell(-0.1, 0.1)
    face[.scale] = bell(0.88, 1.12)
    face[.offsetAcross] = bell(-0.09, 0.09)
    face[.offsetDown] = bell(-0.06, 0.06)
    face[.lightAcross] = uniform(-1, 1)
    face[.lightHeight] = uniform(0.1, 0.9)
    face[.lightContrast] = bell(0, 1)
    face[.lightWarmth] = bell(-1, 1)
    face[.backgroundHue] = stream.uniform()
    let saturation = stream.uniform()
    face[.backgroundSaturation] = 0.5 * saturation * (0.3 + 0.7 * saturation)
    face[.backgroundBrightness] = uniform(0.2, 0.95)
    face[.backgroundGradient] = bell(-0.5, 0.5)
    face[.backgroundSlant] = bell(-0.5, 0.5)
    let discs = stream.uniform()
    face[.backgroundDiscs] = discs * discs
    face[.clothesHue] = stream.uniform()
    face[.clothesSaturation] = uniform(0, 0.8)
    face[.clothesBrightness] = uniform(0.1, 0.95)
    face[.neckline] = stream.uniform()
    face[.necklineShape] = stream.uniform()
    face[.texture] = stream.uniform()
  }
}

extension Purpose {
  /// The numbers of synthetic faces; a face is a block.
  static let syntheticFaces = Purpose(rawValue: 64)
}
