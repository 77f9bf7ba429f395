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

extension ConvolutionShape {
  /// Visits the taps of one output pixel that fall on the image: the tap's number and the pixel's.
  fileprivate func forEachTap(row: Int, column: Int, _ body: (_ tap: Int, _ pixel: Int) -> Void) {
    for i in 0..<Self.taps {
      let y = 2 * row + i - 2
      guard (0..<height).contains(y) else { continue }
      for j in 0..<Self.taps {
        let x = 2 * column + j - 2
        guard (0..<width).contains(x) else { continue }
        body(i * Self.taps + j, y * width + x)
      }
    }
  }
}
