/// Tensors by name, as they come from a file.
struct TensorCollection {
  private let tensors: [String: NamedTensor]

  /// - Throws: `TrainerError.tensor` where a name is given twice.
  init(_ tensors: [NamedTensor]) throws(TrainerError) {
    var named: [String: NamedTensor] = [:]
    for tensor in tensors {
      guard named.updateValue(tensor, forKey: tensor.name) == nil else {
        throw .tensor(name: tensor.name, reason: "is given twice")
      }
    }
    self.tensors = named
  }

  /// Whether there is a tensor of this name.
  func contains(_ name: String) -> Bool { tensors[name] != nil }

  /// - Throws: `TrainerError.tensor`, naming the first in alphabetical order that is not among `names`.
  func requireOnly(names: Set<String>) throws(TrainerError) {
    if let name = tensors.keys.filter({ !names.contains($0) }).min() {
      throw .tensor(name: name, reason: "is no part of the networks that the plan describes")
    }
  }

  /// A flat array of `count` parameters from the tensors that belong in it.
  ///
  /// - Throws: `TrainerError.tensor`, naming the first that is missing or of another shape.
  func parameters(
    _ layouts: [TensorLayout], prefix: String, count: Int
  ) throws(TrainerError) -> [Float] {
    var parameters = [Float](repeating: 0, count: count)
    for layout in layouts {
      let name = prefix + layout.name
      guard let tensor = tensors[name] else { throw .tensor(name: name, reason: "is missing") }
      guard tensor.shape == layout.shape else {
        throw .tensor(
          name: name,
          reason: "has the shape \(Self.text(tensor.shape)), but needs \(Self.text(layout.shape))")
      }
      layout.place(tensor.values, into: &parameters)
    }
    return parameters
  }

  private static func text(_ shape: [Int]) -> String {
    shape.map { "\($0)" }.joined(separator: "×")
  }
}
