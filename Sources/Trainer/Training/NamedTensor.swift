/// A tensor of 32-bit numbers with the name and the shape that PyTorch would give it.
public struct NamedTensor: Sendable, Equatable {
  /// For example `generator.deconvolution1.weight`.
  public var name: String
  /// Its lengths, outermost first.
  public var shape: [Int]
  /// Its numbers, row-major.
  public var values: [Float]

  /// - Precondition: there are as many values as the shape says.
  public init(name: String, shape: [Int], values: [Float]) {
    precondition(values.count == shape.reduce(1, *), "\(values.count) values in shape \(shape)")
    self.name = name
    self.shape = shape
    self.values = values
  }
}
