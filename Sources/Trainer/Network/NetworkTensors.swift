extension Network {
  /// The tensors of a flat array of parameters, in PyTorch's names and shapes.
  ///
  /// - Throws: `TrainerError.shape` where layers do not fit.
  package func tensors(of parameters: [Float]) throws(TrainerError) -> [NamedTensor] {
    try layouts().tensors.map {
      NamedTensor(name: $0.name, shape: $0.shape, values: $0.exported(from: parameters))
    }
  }

  /// The flat array that ``tensors(of:)`` gave these tensors of.
  ///
  /// - Throws: `TrainerError.tensor`, naming the first that is missing, of another shape, given twice or no part of the
  ///   network.
  package func parameters(from tensors: [NamedTensor]) throws(TrainerError) -> [Float] {
    let (layouts, count) = try layouts()
    let collection = try TensorCollection(tensors)
    try collection.requireOnly(names: Set(layouts.map(\.name)))
    return try collection.parameters(layouts, prefix: "", count: count)
  }

  private func layouts() throws(TrainerError) -> (tensors: [TensorLayout], count: Int) {
    let (stages, count) = try stages()
    return (stages.flatMap { [$0.weight, $0.bias] }, count)
  }
}
