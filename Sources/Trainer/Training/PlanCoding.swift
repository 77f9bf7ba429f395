extension TrainingPlan {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Reads a plan; what is missing has its default, and a setting that is none is refused.
  ///
  /// So files of older versions are read, and those of newer ones are not misread.
  public init(from decoder: any Decoder) throws {
    self.init()
    let values = try decoder.container(keyedBy: Key.self)
    let known = Set(settings.map(\.name) + ["command"])
    for key in values.allKeys where !known.contains(key.stringValue) {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: values, debugDescription: "'\(key.stringValue)' is no setting")
    }
    func read<Value: Decodable>(_ name: String, _ value: inout Value) throws {
      if let found = try values.decodeIfPresent(Value.self, forKey: Key(stringValue: name)) {
        value = found
      }
    }
    try read("seed", &seed)
    try read("data", &data)
    try read("prior", &prior)
    try read("latentDimension", &latentDimension)
    try read("latentBound", &latentBound)
    try read("size", &size)
    try read("channels", &channels)
    try read("width", &width)
    try read("generatorActivation", &generatorActivation)
    try read("batch", &batch)
    try read("steps", &steps)
    try read("precision", &precision)
    try read("loss", &loss)
    try read("penalty", &penalty)
    try read("penaltyWeight", &penaltyWeight)
    try read("penaltyEvery", &penaltyEvery)
    try read("initialisation", &initialisation)
    try read("average", &average)
    try read("learningRate", &learningRate)
    try read("firstDecay", &firstDecay)
    try read("secondDecay", &secondDecay)
    try read("winograd", &winograd)
    try read("sampleEvery", &sampleEvery)
  }
}
