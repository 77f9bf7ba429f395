import Images
import MonteCarlo
import Trainer

/// Makes the feature maps of a set of images, once in a run and only when they are asked for.
struct MapMaker {
  private let images: ImageSet
  private let attributes: ImageAttributes?
  private let context: RunContext
  private let plan: AttributePlan?
  /// The names of all maps.
  let names: [String]
  /// What the maps are, in words that differ for different maps.
  let identity: String
  /// A checksum of all pixels is in it, so it is taken once.
  private let imagesIdentity: String

  init(images: ImageSet, attributes: ImageAttributes?, context: RunContext) throws {
    self.images = images
    self.attributes = attributes
    self.context = context
    plan = try attributes.map {
      try AttributePlan(images: images, attributes: $0, seed: context.sharedSeed)
    }
    names =
      [PrincipalComponents.name, RandomConvolutions.name]
      + (plan == nil ? [] : [AttributeNetwork.name])
    imagesIdentity = images.identity
    identity = "\(imagesIdentity) \(plan?.text ?? "") \(names)"
  }

  /// The name of a file that keeps features of one map.
  func fileName(of map: String) -> String {
    let text = "\(imagesIdentity) \(map) \(map == AttributeNetwork.name ? plan?.text ?? "" : "")"
    let hash = unsafe XXH64.hash(Array(text.utf8).span.bytes)
    return "\(map)-\(hash.hexadecimal).safetensors"
  }

  /// All maps, on the scale of the first half of the images.
  func maps() throws -> [any FeatureMap] { try made().maps }

  /// The maps, and how often the network of attributes is right: see ``KeptFeatures/accuracy``.
  private func made() throws -> (maps: [any FeatureMap], accuracy: [Double]) {
    try context.shared.value("feature maps \(identity)") {
      let first = images.reference
      let (tasks, context) = (context.tasks, context)
      var maps: [any FeatureMap] = [
        try PrincipalComponents(of: first, tasks: tasks).standardised(on: first),
        try RandomConvolutions(size: images.size, channels: images.channels, tasks: tasks)
          .standardised(on: first),
      ]
      guard let plan, let attributes else { return (maps, []) }
      let network = try AttributeNetwork(
        plan, images: images, attributes: attributes,
        folder: "\(context.workFolder)/features", tasks: tasks
      ) { context.report("attribute network", $0, $1) }
      maps.append(try network.standardised(on: first))
      let found = AttributeAccuracy(of: network, images: images, attributes: attributes)
      return (maps, [found.accuracy, found.majority, found.balancedAccuracy])
    }
  }

  /// What a map sees in the first so many images, and in as many others.
  func features(of name: String, half: Int) throws -> KeptFeatures {
    let (maps, accuracy) = try made()
    guard let map = maps.first(where: { type(of: $0).name == name }) else {
      preconditionFailure("no feature map '\(name)'")
    }
    return KeptFeatures(
      first: map.features(of: images.values(0..<half)),
      second: map.features(of: images.values(half..<2 * half)),
      accuracy: name == AttributeNetwork.name ? accuracy : [])
  }
}
