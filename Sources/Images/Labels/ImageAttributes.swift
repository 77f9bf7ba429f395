/// What is true of the images of a set, and what is not: one answer for each image and attribute.
public struct ImageAttributes: Sendable, Equatable {
  /// The attributes.
  public let names: [String]
  /// All answers, image after image in the order of the set.
  public let values: [Bool]

  /// How many images there are.
  public var count: Int { values.count / names.count }

  /// - Precondition: there is at least one attribute, and an answer for each of every image.
  public init(names: [String], values: [Bool]) {
    precondition(
      !names.isEmpty && values.count % names.count == 0,
      "\(values.count) answers for \(names.count) attributes")
    self.names = names
    self.values = values
  }

  /// Whether an attribute holds of an image, by their places.
  public subscript(image: Int, attribute: Int) -> Bool {
    values[image * names.count + attribute]
  }

  /// The share of the images that an attribute holds of.
  public func share(of attribute: Int) -> Double {
    Double((0..<count).count { self[$0, attribute] }) / Double(count)
  }

  /// The answers for the images at these positions, in this order.
  public func subset(_ images: some Sequence<Int>) -> ImageAttributes {
    ImageAttributes(
      names: names,
      values: images.flatMap { values[$0 * names.count..<($0 + 1) * names.count] })
  }

  /// XXH64 of all answers, seeded by that of the names.
  public var checksum: UInt64 {
    let names = Array(names.joined(separator: "\n").utf8)
    let answers = values.map { UInt8($0 ? 1 : 0) }
    let seed = unsafe XXH64.hash(names.span.bytes)
    return unsafe XXH64.hash(answers.span.bytes, seed: seed)
  }
}

extension ImageLoader {
  /// What is known of images that this loader has loaded; nil where no labels belong to them.
  ///
  /// Synthetic faces are known by their parameters: see ``ImageAttributes/init(of:count:)``. For photographs CelebA's
  /// `list_attr_celeba.txt` is sought in their folder, beside it and one level up, in this order.
  ///
  /// - Throws: `ImagesError.labels` for a file that does not fit the images; `ReportError` where it cannot be read.
  public func attributes(of loaded: Loaded, from source: String) throws -> ImageAttributes? {
    if source == SyntheticFaces.name {
      return ImageAttributes(of: SyntheticFaces(seed: seed), count: loaded.images.count)
    }
    guard let names = loaded.names, let path = AttributeList.path(near: source) else { return nil }
    return try AttributeList(path).attributes(of: names)
  }
}
