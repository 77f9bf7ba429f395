import Trainer

/// The 5×5 convolution with stride 2 and padding 2 as its definition says, in double precision.
struct NaiveConvolution {
  let shape: ConvolutionShape

  /// Calls `body` with the places of an image's number, a weight and a feature that meet.
  private func forEach(count: Int, _ body: (_ image: Int, _ weight: Int, _ feature: Int) -> Void) {
    let (rows, columns) = (shape.height / 2, shape.width / 2)
    for place in 0..<count * rows * columns * 25 {
      let (pixel, tap) = (place / 25, place % 25)
      let row = 2 * (pixel / columns % rows) + tap / 5 - 2
      let column = 2 * (pixel % columns) + tap % 5 - 2
      guard 0..<shape.height ~= row, 0..<shape.width ~= column else { continue }
      let image = (pixel / (rows * columns) * shape.height + row) * shape.width + column
      for channel in 0..<shape.channels {
        for feature in 0..<shape.features {
          body(
            image * shape.channels + channel,
            (tap * shape.channels + channel) * shape.features + feature,
            pixel * shape.features + feature)
        }
      }
    }
  }

  func forward(_ images: [Float], _ weights: [Float], count: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: count * shape.featureCount)
    forEach(count: count) { sums[$2] += Double(images[$0]) * Double(weights[$1]) }
    return sums
  }

  func adjoint(_ features: [Float], _ weights: [Float], count: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: count * shape.imageCount)
    forEach(count: count) { sums[$0] += Double(features[$2]) * Double(weights[$1]) }
    return sums
  }

  func weightGradient(_ images: [Float], _ features: [Float], count: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: shape.weightCount)
    forEach(count: count) { sums[$1] += Double(images[$0]) * Double(features[$2]) }
    return sums
  }
}
