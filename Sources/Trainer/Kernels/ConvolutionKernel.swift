/// The shape of a 5×5 convolution with stride 2 and padding 2, seen from the larger image.
///
/// Its adjoint, with the same weights, is the transposed convolution from the smaller image to the larger one.
package struct ConvolutionShape: Hashable, Sendable {
  /// Rows and columns of the larger image, both even.
  package let height, width: Int
  /// Channels of the larger image.
  package let channels: Int
  /// Channels of the smaller image, of `height / 2` × `width / 2`.
  package let features: Int

  package init(height: Int, width: Int, channels: Int, features: Int) {
    precondition(height % 2 == 0 && width % 2 == 0, "\(height) × \(width) is not even")
    self.height = height
    self.width = width
    self.channels = channels
    self.features = features
  }

  /// Rows and columns of the filter.
  package static let taps = 5
  /// Numbers of one larger image.
  package var imageCount: Int { height * width * channels }
  /// Numbers of one smaller image.
  package var featureCount: Int { height / 2 * (width / 2) * features }
  /// Numbers of the weights, in the order [row][column][channel][feature].
  package var weightCount: Int { Self.taps * Self.taps * channels * features }
}

/// What is done to each number that a convolution is about to write.
package struct Epilogue: Sendable {
  /// Added to each channel of the output; 32-bit numbers.
  package var bias: Buffer?
  /// Multiplies negative sums: 0 is ReLU, 1 leaves them.
  package var slope: Float
  /// Outputs of an activation, as many as are written and of the same precision.
  ///
  /// Where one of them is not positive the sum is multiplied by ``maskSlope``: the derivative of a (leaky) ReLU, taken
  /// from the sign of what it gave.
  package var mask: Buffer?
  package var maskSlope: Float

  package init(bias: Buffer? = nil, slope: Float = 1, mask: Buffer? = nil, maskSlope: Float = 1) {
    self.bias = bias
    self.slope = slope
    self.mask = mask
    self.maskSlope = maskSlope
  }

  /// Nothing is done.
  package static let none = Epilogue()
}

/// A convolution of one shape, its adjoint and the gradient of its weights, for batches of images.
///
/// Images are [image][row][column][channel]. Weights are [row][column][channel][feature], 32-bit numbers in either
/// precision. Results do not depend on the number of tasks, and nothing is allocated after the first call of each.
package protocol ConvolutionKernel: AnyObject {
  var shape: ConvolutionShape { get }
  /// The name that provenance records.
  var name: String { get }

  /// Takes the weights, which stay where they are; to be called again whenever they have changed.
  func use(weights: Buffer)

  /// Features from images: a convolution, and the input gradient of a transposed one.
  func forward(_ images: Buffer, into features: Buffer, count: Int, epilogue: Epilogue)

  /// Images from features: a transposed convolution, and the input gradient of a convolution.
  func adjoint(_ features: Buffer, into images: Buffer, count: Int, epilogue: Epilogue)

  /// The sum over a batch of the weights' gradient, written or added; `gradient` is laid out as the weights.
  func weightGradient(
    images: Buffer, features: Buffer, into gradient: Buffer, count: Int, accumulate: Bool)
}
