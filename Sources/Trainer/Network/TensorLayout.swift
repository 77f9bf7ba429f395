/// Where one tensor of a network lies in the flat array of its parameters, and how PyTorch would write it.
package struct TensorLayout: Hashable, Sendable {
  /// The name in a checkpoint.
  package let name: String
  /// PyTorch's shape.
  package let shape: [Int]
  /// The first number in the flat array.
  package let offset: Int
  /// PyTorch's order, outermost first: how many, and how far apart they lie in the flat array.
  private let axes: [Axis]

  private struct Axis: Hashable, Sendable {
    let count, stride: Int
  }

  /// How many numbers it has.
  package var count: Int { shape.reduce(1, *) }
  /// Where they lie in the flat array.
  package var range: Range<Int> { offset..<offset + count }

  /// The numbers in PyTorch's order.
  package func exported(from parameters: [Float]) -> [Float] {
    var values: [Float] = []
    values.reserveCapacity(count)
    forEachPlace { values.append(parameters[$0]) }
    return values
  }

  /// Writes numbers in PyTorch's order to their places.
  package func place(_ values: [Float], into parameters: inout [Float]) {
    var index = 0
    forEachPlace {
      parameters[$0] = values[index]
      index += 1
    }
  }

  /// Visits the places in the flat array in PyTorch's order.
  private func forEachPlace(_ body: (Int) -> Void) {
    func visit(_ axis: Int, _ place: Int) {
      let (count, stride) = (axes[axis].count, axes[axis].stride)
      if axis == axes.count - 1 {
        for index in 0..<count { body(place + index * stride) }
      } else {
        for index in 0..<count { visit(axis + 1, place + index * stride) }
      }
    }
    visit(0, offset)
  }
}

extension TensorLayout {
  /// Weights of a linear layer: [input][output] here, outputs × inputs in PyTorch.
  ///
  /// Images on either side are [row][column][channel] here and [channel][row][column] there.
  static func linear(
    _ name: String, inputs: Network.Shape, outputs: Network.Shape, offset: Int
  ) -> TensorLayout {
    TensorLayout(
      name: name, shape: [outputs.count, inputs.count], offset: offset,
      axes: axes(of: outputs, stride: 1) + axes(of: inputs, stride: outputs.count))
  }

  /// Weights of a convolution: [row][column][channel][feature] here, O × I × rows × columns in PyTorch; of a transposed
  /// one, whose input channels are the features, I × O × rows × columns.
  ///
  /// Both are features × channels × rows × columns.
  static func convolution(
    _ name: String, channels: Int, features: Int, offset: Int
  ) -> TensorLayout {
    let taps = ConvolutionShape.taps
    return TensorLayout(
      name: name, shape: [features, channels, taps, taps], offset: offset,
      axes: [
        Axis(count: features, stride: 1), Axis(count: channels, stride: features),
        Axis(count: taps, stride: taps * channels * features),
        Axis(count: taps, stride: channels * features),
      ])
  }

  /// Biases, one for each channel or, of a linear layer, for each number of `outputs`.
  static func bias(_ name: String, outputs: Network.Shape, offset: Int) -> TensorLayout {
    TensorLayout(
      name: name, shape: [outputs.count], offset: offset, axes: axes(of: outputs, stride: 1))
  }

  /// [channel][row][column] of an image that is stored as [row][column][channel].
  private static func axes(of shape: Network.Shape, stride: Int) -> [Axis] {
    [
      Axis(count: shape.channels, stride: stride),
      Axis(count: shape.height, stride: stride * shape.width * shape.channels),
      Axis(count: shape.width, stride: stride * shape.channels),
    ]
  }
}
