import TensorKernels

/// How the work of a Winograd convolution is cut, and the memory that it takes; the shape alone decides.
struct WinogradPlan: Sendable {
  let shape: ConvolutionShape
  /// Tiles of 4 × 4 features in an image.
  let imageTiles: Int
  /// The most images that are transformed at once.
  let groupSize: Int

  init(shape: ConvolutionShape) {
    self.shape = shape
    imageTiles = (shape.height + 7) / 8 * ((shape.width + 7) / 8)
    groupSize = max(1, Self.groupNumbers / (imageTiles * shape.channels))
  }

  /// Tiles times channels of a group: at the points they take 8 MB, which the last-level cache holds.
  private static let groupNumbers = 16_384

  /// A batch in groups of images, the last of which may be smaller.
  func groups(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: groupSize).map { $0..<min($0 + groupSize, count) }
  }

  // What belongs to a block of each pass: filters at a row of points stay in the cache near a core.
  var forwardPanels: Panels { Panels(shape.features, width: 32) }
  var adjointPanels: Panels { Panels(shape.channels, width: 16) }
  var gradientPanels: (channels: Panels, features: Panels) {
    (Panels(shape.channels, width: 16), Panels(shape.features, width: 64))
  }

  /// Numbers that all blocks of a pass share: images and features of a group at the points.
  var sharedCount: Int {
    let tiles = groupSize * imageTiles, panels = gradientPanels
    return max(
      imageCount(tiles: tiles, channels: shape.channels),
      featureCount(tiles: tiles, features: shape.features),
      panels.channels.count * imageCount(tiles: tiles, channels: panels.channels.width)
        + panels.features.count * featureCount(tiles: tiles, features: panels.features.width))
  }

  /// Numbers that a task has to itself.
  var ownCount: Int {
    let tiles = groupSize * imageTiles, panels = gradientPanels
    let forward =
      filterCount(lines: shape.channels, columns: forwardPanels.width)
      + featureCount(tiles: tiles, features: forwardPanels.width)
    let width = adjointPanels.width
    let adjoint =
      filterCount(lines: shape.features, columns: width)
      + imageCount(tiles: tiles, channels: width) + transposedCount(width: width)
      + tk_winograd_sums(shape.height, shape.width, width)
    let gradient = tk_winograd_place(6, 0, panels.channels.width * panels.features.width)
    return Self.rounded(max(forward, adjoint, gradient))
  }

  func imageCount(tiles: Int, channels: Int) -> Int {
    Self.rounded(tk_winograd_place(6, 0, tiles * channels))
  }

  func featureCount(tiles: Int, features: Int) -> Int {
    Self.rounded(tk_winograd_feature_place(6, 0, tiles * features))
  }

  /// Numbers of filters at a row of points.
  func filterCount(lines: Int, columns: Int) -> Int {
    Self.rounded(tk_winograd_place(1, 0, lines * columns))
  }

  func transposedCount(width: Int) -> Int {
    Self.rounded(ConvolutionShape.taps * ConvolutionShape.taps * shape.features * width)
  }

  /// Whole lines of the cache.
  private static func rounded(_ count: Int) -> Int { (count + 15) / 16 * 16 }

  /// Channels or features in ranges of one width, the last of which may be narrower.
  struct Panels {
    let total, width: Int

    init(_ total: Int, width: Int) {
      self.total = total
      self.width = min(width, total)
    }

    var count: Int { (total + width - 1) / width }

    subscript(index: Int) -> Range<Int> { index * width..<min((index + 1) * width, total) }
  }
}
