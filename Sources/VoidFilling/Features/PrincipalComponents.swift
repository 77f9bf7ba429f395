import Distributions
public import Images
import Trainer

/// The first principal components of a set of images, uncentred images projected after the set's mean is taken off.
///
/// At 64 × 64 every third number of an image is used, counted channel by channel, row by row. The components come from
/// subspace iteration with as many spare directions as needed, and do not depend on the number of tasks.
public struct PrincipalComponents: FeatureMap {
  public static let name = "principal-components"
  public let dimension: Int
  /// The variance of the images along each component.
  public let variances: [Double]
  private let chosen: [Int]
  private let valuesPerImage: Int
  private let mean: [Float]
  /// [number][component], for products of images from the left.
  private let axes: [Float]
  private let workers: Workers

  /// - Parameters:
  ///   - images: the set.
  ///   - dimension: how many components.
  ///   - tasks: how many blocks run at once; no result depends on it.
  /// - Throws: `VoidFillingError.tooFew` unless there are more images than components; `.degenerate` where the images
  ///   do not vary in so many directions.
  public init(of images: ImageSet, dimension: Int = 64, tasks: Int) throws {
    guard images.count > dimension + 1 else {
      throw VoidFillingError.tooFew(
        what: "images for \(dimension) principal components", count: images.count,
        minimum: dimension + 2)
    }
    self.dimension = dimension
    workers = Workers(tasks: tasks)
    valuesPerImage = images.valuesPerImage
    chosen = Self.chosen(size: images.size, channels: images.channels)
    guard chosen.count >= dimension else {
      throw VoidFillingError.tooFew(
        what: "numbers an image for \(dimension) principal components", count: chosen.count,
        minimum: dimension)
    }
    var sums = [Double](repeating: 0, count: chosen.count)
    for image in 0..<images.count {
      let start = image * valuesPerImage
      for (place, index) in chosen.enumerated() {
        sums[place] += Double(images.pixels[start + index]) / 127.5 - 1
      }
    }
    mean = sums.map { Float($0 / Double(images.count)) }
    let subspace = Subspace(
      rows: images.count, columns: chosen.count,
      width: min(dimension + Self.spare, chosen.count, images.count - 1), workers: workers
    ) { [chosen, mean, valuesPerImage] image, place in
      ImageSet.value(images.pixels[image * valuesPerImage + chosen[place]]) - mean[place]
    }
    let found = try subspace.leading(dimension)
    variances = found.values.map { $0 / Double(images.count - 1) }
    axes = found.axes
  }

  public func features(of images: [Float]) -> Features {
    precondition(images.count % valuesPerImage == 0, "\(images.count) numbers make no images")
    let count = images.count / valuesPerImage
    var values: [Double] = []
    values.reserveCapacity(count * dimension)
    for start in stride(from: 0, to: count, by: Self.batch) {
      let batch = start..<min(start + Self.batch, count)
      var rows: [Float] = []
      rows.reserveCapacity(batch.count * chosen.count)
      for image in batch {
        for (place, index) in chosen.enumerated() {
          rows.append(images[image * valuesPerImage + index] - mean[place])
        }
      }
      values += FloatMatrix.product(
        rows, axes, rows: batch.count, inner: chosen.count, columns: dimension, workers: workers
      ).map(Double.init)
    }
    return Features(dimension: dimension, values: values)
  }

  /// Where the numbers that are used stand in an image.
  private static func chosen(size: Int, channels: Int) -> [Int] {
    let step = size == 64 ? 3 : 1
    return stride(from: 0, to: size * size * channels, by: step).map { index in
      let (channel, pixel) = (index / (size * size), index % (size * size))
      return pixel * channels + channel
    }
  }

  private static let spare = 16
  private static let batch = 512
}
