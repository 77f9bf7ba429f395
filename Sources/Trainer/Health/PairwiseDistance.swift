/// The mean distance of two images of a sample: the root mean square difference of their values.
///
/// It falls to 0 as a generator collapses, whatever it draws; noise in single pixels moves it little.
package enum PairwiseDistance {
  /// The mean over all pairs; NaN for fewer than two images.
  ///
  /// - Parameters:
  ///   - images: values, image after image.
  ///   - count: how many images there are; it divides the number of values.
  /// - Returns: The distance in units of the values, which run from -1 to 1. Cost: `count`² / 2 images are read.
  package static func mean(of images: [Float], count: Int) -> Double {
    guard count >= 2 else { return .nan }
    let length = images.count / count
    var sum = 0.0
    for first in 0..<count - 1 {
      for second in first + 1..<count {
        var squares = 0.0
        for index in 0..<length {
          let difference = Double(
            images[first * length + index] - images[second * length + index])
          squares += difference * difference
        }
        sum += (squares / Double(length)).squareRoot()
      }
    }
    return sum / Double(count * (count - 1) / 2)
  }
}
