import Foundation

/// One layer of one input in double precision, written as its definition says: what fast passes are compared with.
///
/// Parameters are the weights in the order of the flat array, then the biases.
package protocol ReferenceLayer: Sendable {
  /// How many numbers go in, come out and are learnt.
  var inputCount: Int { get }
  var outputCount: Int { get }
  var parameterCount: Int { get }

  /// The output f(x).
  func forward(_ input: [Double], parameters: [Double]) -> [Double]

  /// The gradient of ⟨signal, f(x)⟩ in x.
  func inputGradient(_ signal: [Double], input: [Double], parameters: [Double]) -> [Double]

  /// The gradient of ⟨signal, f(x)⟩ in the parameters.
  func parameterGradient(_ signal: [Double], input: [Double]) -> [Double]

  /// The derivative of f at x along a direction.
  func tangent(_ direction: [Double], input: [Double], parameters: [Double]) -> [Double]
}

/// y = Wᵀ·x + b, W as [input][output].
package struct ReferenceLinear: ReferenceLayer {
  package let inputCount, outputCount: Int

  package init(inputs: Int, outputs: Int) {
    inputCount = inputs
    outputCount = outputs
  }

  package var parameterCount: Int { (inputCount + 1) * outputCount }

  package func forward(_ input: [Double], parameters: [Double]) -> [Double] {
    let product = tangent(input, input: input, parameters: parameters)
    return zip(product, parameters.suffix(outputCount)).map { $0 + $1 }
  }

  package func inputGradient(
    _ signal: [Double], input: [Double], parameters: [Double]
  ) -> [Double] {
    (0..<inputCount).map { i in
      (0..<outputCount).reduce(0) { $0 + parameters[i * outputCount + $1] * signal[$1] }
    }
  }

  package func parameterGradient(_ signal: [Double], input: [Double]) -> [Double] {
    input.flatMap { x in signal.map { x * $0 } } + signal
  }

  package func tangent(
    _ direction: [Double], input: [Double], parameters: [Double]
  ) -> [Double] {
    (0..<outputCount).map { o in
      (0..<inputCount).reduce(0) { $0 + direction[$1] * parameters[$1 * outputCount + o] }
    }
  }
}

/// A convolution, or its adjoint (a transposed convolution), with a bias for each channel of the output.
package struct ReferenceStridedConvolution: ReferenceLayer {
  package let shape: ConvolutionShape
  package let isTransposed: Bool

  package init(_ shape: ConvolutionShape, isTransposed: Bool) {
    self.shape = shape
    self.isTransposed = isTransposed
  }

  package var inputCount: Int { isTransposed ? shape.featureCount : shape.imageCount }
  package var outputCount: Int { isTransposed ? shape.imageCount : shape.featureCount }
  package var parameterCount: Int { shape.weightCount + biasCount }
  private var biasCount: Int { isTransposed ? shape.channels : shape.features }

  package func forward(_ input: [Double], parameters: [Double]) -> [Double] {
    let biases = Array(parameters.suffix(biasCount))
    return tangent(input, input: input, parameters: parameters).enumerated().map {
      $1 + biases[$0 % biasCount]
    }
  }

  package func inputGradient(
    _ signal: [Double], input: [Double], parameters: [Double]
  ) -> [Double] {
    isTransposed ? convolved(signal, parameters) : spread(signal, parameters)
  }

  package func parameterGradient(_ signal: [Double], input: [Double]) -> [Double] {
    let (image, features) = isTransposed ? (signal, input) : (input, signal)
    var gradient = [Double](repeating: 0, count: parameterCount)
    forEachTerm { imagePlace, featurePlace, weightPlace in
      gradient[weightPlace] += image[imagePlace] * features[featurePlace]
    }
    for (place, value) in signal.enumerated() {
      gradient[shape.weightCount + place % biasCount] += value
    }
    return gradient
  }

  package func tangent(
    _ direction: [Double], input: [Double], parameters: [Double]
  ) -> [Double] {
    isTransposed ? spread(direction, parameters) : convolved(direction, parameters)
  }

  private func convolved(_ image: [Double], _ weights: [Double]) -> [Double] {
    var features = [Double](repeating: 0, count: shape.featureCount)
    forEachTerm { features[$1] += image[$0] * weights[$2] }
    return features
  }

  private func spread(_ features: [Double], _ weights: [Double]) -> [Double] {
    var image = [Double](repeating: 0, count: shape.imageCount)
    forEachTerm { image[$0] += features[$1] * weights[$2] }
    return image
  }

  /// Visits every product of the definition: the places of the image's, the feature's and the weight's number.
  private func forEachTerm(_ body: (_ image: Int, _ feature: Int, _ weight: Int) -> Void) {
    for row in 0..<shape.height / 2 {
      for column in 0..<shape.width / 2 {
        let pixelFeatures = (row * (shape.width / 2) + column) * shape.features
        shape.forEachTap(row: row, column: column) { tap, pixel in
          for channel in 0..<shape.channels {
            for feature in 0..<shape.features {
              body(
                pixel * shape.channels + channel, pixelFeatures + feature,
                (tap * shape.channels + channel) * shape.features + feature)
            }
          }
        }
      }
    }
  }
}

/// A function of each number, with its derivative.
package struct ReferenceActivation: ReferenceLayer {
  private let count: Int
  private let function, derivative: @Sendable (Double) -> Double

  /// x where it is positive, slope·x elsewhere.
  package static func rectifier(slope: Double, count: Int) -> ReferenceActivation {
    ReferenceActivation(
      count: count, function: { $0 > 0 ? $0 : slope * $0 }, derivative: { $0 > 0 ? 1 : slope })
  }

  /// The hyperbolic tangent.
  package static func tanh(count: Int) -> ReferenceActivation {
    ReferenceActivation(
      count: count, function: { Foundation.tanh($0) },
      derivative: { 1 - Foundation.tanh($0) * Foundation.tanh($0) })
  }

  package var inputCount: Int { count }
  package var outputCount: Int { count }
  package var parameterCount: Int { 0 }

  package func forward(_ input: [Double], parameters: [Double]) -> [Double] { input.map(function) }

  package func inputGradient(
    _ signal: [Double], input: [Double], parameters: [Double]
  ) -> [Double] {
    zip(signal, input).map { $0 * derivative($1) }
  }

  package func parameterGradient(_ signal: [Double], input: [Double]) -> [Double] { [] }

  package func tangent(
    _ direction: [Double], input: [Double], parameters: [Double]
  ) -> [Double] {
    zip(direction, input).map { $0 * derivative($1) }
  }
}
