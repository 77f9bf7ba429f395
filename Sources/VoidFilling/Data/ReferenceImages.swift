package import Images

extension ImageSet {
  /// The images that feature maps are made of and others are compared with: the first half, at most 5,000.
  package var reference: ImageSet { subset(0..<referenceCount) }

  /// How many these are, without a copy of them.
  package var referenceCount: Int { min(5_000, count / 2) }
}
