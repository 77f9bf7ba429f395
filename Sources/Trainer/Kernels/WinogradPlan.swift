/// How the work of a Winograd convolution is cut; it depends on the shape alone.
struct WinogradPlan: Sendable {
  let shape: ConvolutionShape
  /// Tiles of an image.
  let tiles: Int
  /// The most images that are transformed at once.
  let groupSize: Int
  /// Features, and channels, that a block computes.
  let featurePanel, channelPanel: Int

  init(shape: ConvolutionShape) {
    self.shape = shape
    tiles = (shape.height + 7) / 8 * ((shape.width + 7) / 8)
    groupSize = max(1, Self.groupNumbers / (tiles * shape.channels))
    featurePanel = min(shape.features, Self.widestPanel)
    channelPanel = min(shape.channels, Self.widestPanel / 2)
  }

  /// Tiles times channels of a group: 121 numbers for each lie in the last-level cache.
  private static let groupNumbers = 16_384
  private static let widestPanel = 64

  var featurePanels: Int { (shape.features + featurePanel - 1) / featurePanel }
  var channelPanels: Int { (shape.channels + channelPanel - 1) / channelPanel }
  var gradientBlocks: Int { featurePanels * channelPanels }

  func features(_ panel: Int) -> Range<Int> {
    panel * featurePanel..<min((panel + 1) * featurePanel, shape.features)
  }

  func channels(_ panel: Int) -> Range<Int> {
    panel * channelPanel..<min((panel + 1) * channelPanel, shape.channels)
  }

  /// A batch in groups of images, the last of which may be smaller.
  func groups(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: groupSize).map { $0..<min($0 + groupSize, count) }
  }

  /// Numbers of a group's transformed images.
  var inputCount: Int { WinogradLayout.inputs * groupSize * tiles * shape.channels }
  /// Numbers of a group's transformed features.
  var outputCount: Int { WinogradLayout.outputs * groupSize * tiles * shape.features }

  /// Numbers of a task's filters at a row of points.
  var filterCount: Int {
    WinogradLayout.rowInputs
      * max(shape.channels * featurePanel, shape.features * channelPanel)
  }
  /// Numbers of a task's products.
  var productCount: Int {
    groupSize * tiles
      * max(WinogradLayout.outputs * featurePanel, WinogradLayout.inputs * channelPanel)
  }
  /// Numbers of a task's transposed weights.
  var transposedCount: Int { 25 * shape.features * channelPanel }
  /// Numbers in which a task adds the tiles of an image up.
  var sumCount: Int {
    ((shape.height + 7) / 8 * 8 + 3) * ((shape.width + 7) / 8 * 8 + 3) * channelPanel
  }
  /// Numbers of all that a task has to itself.
  var taskCount: Int { filterCount + productCount + transposedCount + sumCount }
}
