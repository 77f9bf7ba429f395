extension AdversarialTraining {
  /// Everything that the next step depends on beside the plan and the images, in PyTorch's names and shapes.
  ///
  /// The weights and biases of both networks, Adam's moments as `adam.first.<name>` and `adam.second.<name>`, and where
  /// the plan keeps a running average that as `average.<name>`.
  public func tensors() -> [NamedTensor] { (networkPlaces() + momentPlaces()).flatMap(\.tensors) }

  /// Those of them that are no moments.
  package func networks() -> [NamedTensor] { networkPlaces().flatMap(\.tensors) }

  /// Goes on from what ``tensors()`` gave after `step` steps of the same plan.
  ///
  /// - Throws: `TrainerError.tensor`, naming the first tensor that is missing, of another shape, given twice or no part of
  ///   the plan. Nothing is changed then.
  public func restore(_ tensors: [NamedTensor], step: Int) throws(TrainerError) {
    guard step >= 0 else {
      throw .setting(name: "step", value: "\(step)", requirement: "at least 0")
    }
    let places = networkPlaces() + momentPlaces()
    let collection = try TensorCollection(tensors)
    try collection.requireOnly(
      names: Set(places.flatMap { place in place.layouts.map { place.prefix + $0.name } }))
    var arrays: [[Float]] = []
    for place in places {
      arrays.append(
        try collection.parameters(
          place.layouts, prefix: place.prefix, count: place.buffer.count))
    }
    for (place, array) in zip(places, arrays) { place.buffer.assign(array) }
    resume(at: step)
  }

  /// The gradients of the last step, each before its update, named as the tensors that they belong to.
  ///
  /// The discriminator's is that of its loss with the penalty, if the step had one.
  public func gradients() -> [NamedTensor] {
    [generator, discriminator].flatMap { network in
      let values = network.gradient.values
      return network.tensors.map {
        NamedTensor(name: $0.name, shape: $0.shape, values: $0.exported(from: values))
      }
    }
  }

  /// One flat array and the tensors in it.
  private struct Place {
    let prefix: String
    let buffer: Buffer
    let layouts: [TensorLayout]

    var tensors: [NamedTensor] {
      let values = buffer.values
      return layouts.map {
        NamedTensor(name: prefix + $0.name, shape: $0.shape, values: $0.exported(from: values))
      }
    }
  }

  private func networkPlaces() -> [Place] {
    var places = [
      Place(prefix: "", buffer: generator.parameters, layouts: generator.tensors),
      Place(prefix: "", buffer: discriminator.parameters, layouts: discriminator.tensors),
    ]
    if let average {
      places.append(Place(prefix: "average.", buffer: average.values, layouts: generator.tensors))
    }
    return places
  }

  private func momentPlaces() -> [Place] {
    let (first, second) = (generator.tensors, discriminator.tensors)
    return [
      Place(prefix: "adam.first.", buffer: generatorAdam.firstMoment, layouts: first),
      Place(prefix: "adam.first.", buffer: discriminatorAdam.firstMoment, layouts: second),
      Place(prefix: "adam.second.", buffer: generatorAdam.secondMoment, layouts: first),
      Place(prefix: "adam.second.", buffer: discriminatorAdam.secondMoment, layouts: second),
    ]
  }
}
