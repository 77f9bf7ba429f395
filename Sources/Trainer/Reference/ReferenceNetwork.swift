/// A network in double precision, one input at a time, made of reference layers.
package struct ReferenceNetwork: Sendable {
  private let layers: [any ReferenceLayer]
  /// Where each layer's parameters lie in the flat array: weights, then biases; empty for activations.
  private let places: [[Range<Int>]]
  private let parameterCount: Int

  /// The reference of a network, with parameters in the same flat array.
  package init(_ network: Network) throws(TrainerError) {
    let (stages, parameterCount) = try network.stages()
    var layers: [any ReferenceLayer] = []
    var places: [[Range<Int>]] = []
    for stage in stages {
      layers.append(stage.referenceLayer)
      places.append([stage.weight.range, stage.bias.range])
      layers.append(stage.referenceActivation)
      places.append([])
    }
    self.layers = layers
    self.places = places
    self.parameterCount = parameterCount
  }

  /// The output.
  package func forward(_ input: [Double], parameters: [Double]) -> [Double] {
    inputs(input, parameters: parameters).output
  }

  /// The gradients of ⟨signal, f(x)⟩ in the input and in the flat array of parameters.
  package func gradients(
    _ signal: [Double], input: [Double], parameters: [Double]
  ) -> (input: [Double], parameters: [Double]) {
    let inputs = inputs(input, parameters: parameters).inputs
    var signal = signal
    var gradient = [Double](repeating: 0, count: parameterCount)
    for index in layers.indices.reversed() {
      let own = layers[index].parameterGradient(signal, input: inputs[index])
      var start = 0
      for place in places[index] {
        gradient.replaceSubrange(place, with: own[start..<start + place.count])
        start += place.count
      }
      signal = layers[index].inputGradient(
        signal, input: inputs[index], parameters: slice(parameters, index))
    }
    return (signal, gradient)
  }

  /// The derivative of the output along a direction of the input.
  package func tangent(
    _ direction: [Double], input: [Double], parameters: [Double]
  ) -> [Double] {
    let inputs = inputs(input, parameters: parameters).inputs
    var direction = direction
    for index in layers.indices {
      direction = layers[index].tangent(
        direction, input: inputs[index], parameters: slice(parameters, index))
    }
    return direction
  }

  private func inputs(
    _ input: [Double], parameters: [Double]
  ) -> (inputs: [[Double]], output: [Double]) {
    var inputs: [[Double]] = []
    var value = input
    for index in layers.indices {
      inputs.append(value)
      value = layers[index].forward(value, parameters: slice(parameters, index))
    }
    return (inputs, value)
  }

  private func slice(_ parameters: [Double], _ index: Int) -> [Double] {
    places[index].flatMap { parameters[$0] }
  }
}

extension Stage {
  fileprivate var referenceLayer: any ReferenceLayer {
    guard let convolutionShape else {
      return ReferenceLinear(inputs: input.count, outputs: output.count)
    }
    return ReferenceStridedConvolution(
      convolutionShape, isTransposed: operation == .transposedConvolution)
  }

  fileprivate var referenceActivation: any ReferenceLayer {
    switch activation {
    case .rectifier(let slope):
      ReferenceActivation.rectifier(slope: Double(slope), count: output.count)
    case .tanh: ReferenceActivation.tanh(count: output.count)
    }
  }
}
