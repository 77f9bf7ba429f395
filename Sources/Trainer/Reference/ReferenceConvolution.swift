/// A convolution as its definition says, in plain loops with sums in double precision; float32 only.
///
/// y(r, c, f) = Σ x(2r + i − 2, 2c + j − 2, k)·w(i, j, k, f) over taps i, j and channels k, with 0 outside the image. It
/// always builds and is what the fast kernels are tested against.
package final class ReferenceConvolution: ConvolutionKernel {
  package let shape: ConvolutionShape
  private let workers: Workers
  private var weights: Buffer?

  package init(shape: ConvolutionShape, workers: Workers) {
    self.shape = shape
    self.workers = workers
  }

  package var name: String { "reference" }

  package func use(weights: Buffer) {
    precondition(weights.count == shape.weightCount, "\(weights.count) weights for \(shape)")
    self.weights = weights
  }

  package func forward(_ images: Buffer, into features: Buffer, count: Int, epilogue: Epilogue) {
    guard let weights else { preconditionFailure("no weights") }
    let shape = shape
    workers.forEach(count) { image in
      let from = unsafe images.floats + image * shape.imageCount
      let to = unsafe features.floats + image * shape.featureCount
      for row in 0..<shape.height / 2 {
        for column in 0..<shape.width / 2 {
          for feature in 0..<shape.features {
            var sum = 0.0
            shape.forEachTap(row: row, column: column) { tap, pixel in
              for channel in 0..<shape.channels {
                let weight = unsafe weights.floats[
                  (tap * shape.channels + channel) * shape.features + feature]
                unsafe sum += Double(from[pixel * shape.channels + channel]) * Double(weight)
              }
            }
            let place = (row * (shape.width / 2) + column) * shape.features + feature
            unsafe to[place] = epilogue.finish(
              sum, channel: feature, place: image * shape.featureCount + place)
          }
        }
      }
    }
  }

  package func adjoint(_ features: Buffer, into images: Buffer, count: Int, epilogue: Epilogue) {
    guard let weights else { preconditionFailure("no weights") }
    let shape = shape
    workers.forEach(count) { image in
      let from = unsafe features.floats + image * shape.featureCount
      let to = unsafe images.floats + image * shape.imageCount
      var sums = [Double](repeating: 0, count: shape.imageCount)
      for row in 0..<shape.height / 2 {
        for column in 0..<shape.width / 2 {
          let pixelFeatures = unsafe from + (row * (shape.width / 2) + column) * shape.features
          shape.forEachTap(row: row, column: column) { tap, pixel in
            for channel in 0..<shape.channels {
              let row = unsafe weights.floats + (tap * shape.channels + channel) * shape.features
              var sum = 0.0
              for feature in 0..<shape.features {
                unsafe sum += Double(pixelFeatures[feature]) * Double(row[feature])
              }
              sums[pixel * shape.channels + channel] += sum
            }
          }
        }
      }
      for (place, sum) in sums.enumerated() {
        unsafe to[place] = epilogue.finish(
          sum, channel: place % shape.channels, place: image * shape.imageCount + place)
      }
    }
  }

  package func weightGradient(
    images: Buffer, features: Buffer, into gradient: Buffer, count: Int, accumulate: Bool
  ) {
    let shape = shape
    workers.forEach(shape.channels) { channel in
      var sums = [Double](repeating: 0, count: ConvolutionShape.taps * ConvolutionShape.taps)
      for feature in 0..<shape.features {
        for tap in sums.indices { sums[tap] = 0 }
        for image in 0..<count {
          let from = unsafe images.floats + image * shape.imageCount
          let to = unsafe features.floats + image * shape.featureCount
          for row in 0..<shape.height / 2 {
            for column in 0..<shape.width / 2 {
              let signal = unsafe Double(
                to[(row * (shape.width / 2) + column) * shape.features + feature])
              shape.forEachTap(row: row, column: column) { tap, pixel in
                unsafe sums[tap] += signal * Double(from[pixel * shape.channels + channel])
              }
            }
          }
        }
        for (tap, sum) in sums.enumerated() {
          let place = (tap * shape.channels + channel) * shape.features + feature
          let before = accumulate ? unsafe Double(gradient.floats[place]) : 0
          unsafe gradient.floats[place] = Float(before + sum)
        }
      }
    }
  }
}

extension Epilogue {
  /// What becomes of one sum at `place` of the output.
  fileprivate func finish(_ sum: Double, channel: Int, place: Int) -> Float {
    var value = sum
    if let bias { unsafe value += Double(bias.floats[channel]) }
    if value < 0 { value *= Double(slope) }
    if let mask, unsafe !(mask.floats[place] > 0) { value *= Double(maskSlope) }
    return Float(value)
  }
}
