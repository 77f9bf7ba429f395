import Foundation
public import Images
import Report
import Trainer

/// What a network that has learnt to tell attributes of faces sees in an image: the means of its last convolution's channels
/// over all positions.
///
/// The numbers of later layers know faces and nothing else: what is no face gives them numbers that lie among those of faces.
/// It learns from the first half of a set, so that the second half says how well it does: ``AttributeAccuracy``.
public struct AttributeNetwork: FeatureMap {
  public static let name = "attribute-network"
  public let dimension = 64
  /// What it has learnt.
  public let plan: AttributePlan
  private let convolutions, whole: FeatureNetwork

  init(_ plan: AttributePlan, parameters: [Float], tasks: Int) throws {
    self.plan = plan
    let network = try plan.network()
    whole = try FeatureNetwork(network, parameters: parameters, tasks: tasks)
    let first = network.layers.prefix { layer in
      if case .reshape = layer { false } else { true }
    }
    convolutions = try FeatureNetwork(
      Network(name: network.name, input: network.input, layers: Array(first)),
      parameters: parameters, tasks: tasks)
  }

  /// The network of a plan: found in a folder, or trained now and kept there.
  ///
  /// A file that is damaged, or that says to be of another plan, is replaced.
  ///
  /// - Parameters:
  ///   - plan: what to learn.
  ///   - images: the set that the plan was made of.
  ///   - attributes: what is known of each image.
  ///   - folder: where networks are kept; it is made with the first of them.
  ///   - tasks: how many blocks of a layer run at once; no result depends on it.
  ///   - progress: told of the steps that are done, and of all.
  /// - Throws: `CancellationError`; `ReportError` where the network cannot be written; `VoidFillingError.degenerate`
  ///   where a loss is no finite number.
  /// - Precondition: images and attributes are the plan's.
  public init(
    _ plan: AttributePlan, images: ImageSet, attributes: ImageAttributes, folder: String,
    tasks: Int, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws {
    let path = "\(folder)/\(plan.fileName)"
    if let parameters = Self.parameters(of: plan, at: path) {
      try self.init(plan, parameters: parameters, tasks: tasks)
      return
    }
    let parameters = try AttributeTraining(
      plan, images: images, attributes: attributes, tasks: tasks
    ).run(progress: progress)
    var file = SafeTensors(
      tensors: try plan.network().tensors(of: parameters), metadata: [Self.planKey: plan.text])
    file.metadata[Self.checksumKey] = file.checksum(ignoring: Self.checksumKey)
    // A folder that cannot be made shows when the file is written.
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try file.write(to: path, replacing: true)
    try self.init(plan, parameters: parameters, tasks: tasks)
  }

  /// What a file keeps of a plan's network; nil where it does not.
  private static func parameters(of plan: AttributePlan, at path: String) -> [Float]? {
    guard FileManager.default.fileExists(atPath: path),
      let file = try? SafeTensors(contentsOf: path), file.metadata[planKey] == plan.text,
      file.metadata[checksumKey] == file.checksum(ignoring: checksumKey)
    else { return nil }
    return try? plan.network().parameters(from: file.tensors)
  }

  public func features(of images: [Float]) -> Features {
    Features(dimension: dimension, values: convolutions.channelMeans(of: images))
  }

  /// The scores of images, one row an image, one number an attribute: the logarithm of the odds that it holds.
  ///
  /// - Precondition: the numbers make whole images.
  public func scores(of images: [Float]) -> Features {
    var values: [Double] = []
    whole.forEachBatch(of: images) { values += $0.map(Double.init) }
    return Features(dimension: plan.attributes.count, values: values)
  }

  private static let planKey = "plan"
  private static let checksumKey = "checksum"
}
