import Trainer

/// What a feature map sees in both halves of a set of images, as a file keeps it.
struct KeptFeatures {
  let first, second: Features
  /// How often the network of attributes is right about images that it has not seen: the mean over attributes, that of the
  /// more frequent answer, and the balanced one; empty for other maps.
  let accuracy: [Double]

  /// Features as they will be read, so that numbers do not depend on who made them.
  init(first: Features, second: Features, accuracy: [Double]) {
    func kept(_ features: Features) -> Features {
      Features(
        dimension: features.dimension, values: features.values.map { Double(Float($0)) })
    }
    self.first = kept(first)
    self.second = kept(second)
    self.accuracy = accuracy.map { Double(Float($0)) }
  }

  /// Nil where there is no file, or one of something else: it is made anew then.
  init?(contentsOf path: String) {
    var named: [String: NamedTensor] = [:]
    for tensor in KeptTensors.read(path) ?? [] { named[tensor.name] = tensor }
    guard let first = named["first"], let second = named["second"],
      let accuracy = named["accuracy"], first.shape.count == 2, second.shape == first.shape,
      first.shape[1] > 0
    else { return nil }
    self.first = Features(first)
    self.second = Features(second)
    self.accuracy = accuracy.values.map(Double.init)
  }

  /// Writes the file, and makes its folder.
  ///
  /// - Throws: `ReportError` where it cannot be written.
  func write(to path: String) throws {
    try KeptTensors.write(
      [
        first.tensor(named: "first"), second.tensor(named: "second"),
        NamedTensor(name: "accuracy", shape: [accuracy.count], values: accuracy.map { Float($0) }),
      ], to: path)
  }
}
