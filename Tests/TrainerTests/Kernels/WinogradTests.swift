import Distributions
import Testing
import Trainer

/// Winograd's convolution against the definition, in double precision.
@Suite struct WinogradTests {
  /// Whole and cut tiles, one tile and none whole, channels and features that fill no vector, several panels.
  static let shapes = [
    ConvolutionShape(height: 16, width: 16, channels: 32, features: 64),
    ConvolutionShape(height: 8, width: 8, channels: 64, features: 40),
    ConvolutionShape(height: 14, width: 14, channels: 17, features: 33),
    ConvolutionShape(height: 28, width: 28, channels: 3, features: 16),
    ConvolutionShape(height: 10, width: 6, channels: 5, features: 70),
    ConvolutionShape(height: 2, width: 18, channels: 1, features: 1),
  ]

  @Test(
    "All three directions give what the definition gives, to 2·10⁻⁵ of the largest number",
    arguments: shapes, [1, 5])
  func definition(shape: ConvolutionShape, count: Int) {
    let layer = Layer(shape: shape, count: count)
    let fast = layer.winograd(tasks: 2)
    let slow = layer.run(ReferenceConvolution(shape: shape, workers: Workers(tasks: 2)))
    expectClose(fast.features, slow.features, "features of \(shape)")
    expectClose(fast.images, slow.images, "images of \(shape)")
    expectClose(fast.gradient, slow.gradient, "gradient of \(shape)")
  }

  @Test("A batch in several groups gives what its images give one by one, and gradients add up")
  func groups() {
    let shape = ConvolutionShape(height: 32, width: 32, channels: 64, features: 8)
    let layer = Layer(shape: shape, count: 18)
    let fast = layer.winograd(tasks: 2, accumulate: true)
    let slow = layer.run(
      ReferenceConvolution(shape: shape, workers: Workers(tasks: 2)), accumulate: true)
    expectClose(fast.features, slow.features, "features")
    expectClose(fast.images, slow.images, "images")
    expectClose(fast.gradient, slow.gradient, "gradient")
  }

  @Test("An epilogue is applied to each number as the definition's", arguments: shapes)
  func epilogue(shape: ConvolutionShape) {
    let layer = Layer(shape: shape, count: 2)
    let fast = layer.winograd(tasks: 2, withEpilogue: true)
    let slow = layer.run(
      ReferenceConvolution(shape: shape, workers: Workers(tasks: 2)), withEpilogue: true)
    expectClose(fast.features, slow.features, "features of \(shape)")
    expectClose(fast.images, slow.images, "images of \(shape)")
  }

  @Test("The inner product of features is the same on either side of the convolution")
  func adjointness() {
    let shape = ConvolutionShape(height: 16, width: 24, channels: 20, features: 36)
    let layer = Layer(shape: shape, count: 3), results = layer.winograd(tasks: 2)
    let first = inner(results.features, layer.features)
    let second = inner(results.images, layer.images)
    let third = inner(results.gradient, layer.weights)
    let size =
      (inner(results.features, results.features)
      * inner(layer.features, layer.features)).squareRoot()
    #expect(abs(first - second) < 1e-6 * size)
    #expect(abs(first - third) < 1e-6 * size)
  }

  @Test("Bytes do not depend on the number of tasks", arguments: [2, 3, 8])
  func tasks(count: Int) {
    for shape in Self.shapes {
      let layer = Layer(shape: shape, count: 5)
      #expect(
        layer.winograd(tasks: count, withEpilogue: true)
          == layer.winograd(tasks: 1, withEpilogue: true), "\(shape)")
    }
  }

  @Test("Bits do not depend on the instruction set", arguments: TensorInstructionSet.available)
  func instructionSets(set: TensorInstructionSet) {
    for shape in Self.shapes {
      let layer = Layer(shape: shape, count: 2)
      #expect(
        layer.winograd(tasks: 2, set: set, withEpilogue: true)
          == layer.winograd(tasks: 2, withEpilogue: true), "\(shape)")
    }
  }

  @Test(
    "It pays where tiles are full and channels fill vectors",
    arguments: [(64, 3, false), (32, 64, true), (8, 256, true), (14, 64, true), (4, 64, false)])
  func pays(side: Int, channels: Int, expected: Bool) {
    let shape = ConvolutionShape(height: side, width: side, channels: channels, features: 128)
    #expect(WinogradConvolution.pays(for: shape) == expected)
  }

  @Test("Nothing beyond the scratch or the outputs is written, whatever the scratch held")
  func bounds() {
    let shape = ConvolutionShape(height: 14, width: 14, channels: 17, features: 33)
    let layer = Layer(shape: shape, count: 2)
    #expect(layer.winograd(tasks: 2, filler: .nan) == layer.winograd(tasks: 2, filler: 0))
  }
}

/// The largest difference, as a part of the largest number.
private func expectClose(
  _ values: [Float], _ expected: [Float], _ what: Comment,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let largest = expected.map { abs($0) }.max() ?? 0
  let allClose = zip(values, expected).allSatisfy { abs($0 - $1) <= 2e-5 * largest }
  #expect(values.count == expected.count && allClose, what, sourceLocation: sourceLocation)
}

private func inner(_ first: [Float], _ second: [Float]) -> Double {
  zip(first, second).reduce(0) { $0 + Double($1.0) * Double($1.1) }
}

/// Normal images, features and weights of one shape.
private struct Layer {
  let shape: ConvolutionShape
  let count: Int
  let images, features, weights, bias: [Float]

  struct Results: Equatable {
    var features, images, gradient: [Float]
  }

  init(shape: ConvolutionShape, count: Int) {
    var stream = PhiloxStream(seed: 7, purpose: .references)
    let normal = Normal.standard
    func draws(_ count: Int) -> [Float] {
      (0..<count).map { _ in Float(normal.sample(using: &stream)) }
    }
    self.shape = shape
    self.count = count
    images = draws(count * shape.imageCount)
    features = draws(count * shape.featureCount)
    weights = draws(shape.weightCount)
    bias = draws(max(shape.channels, shape.features))
  }

  /// The three directions by Winograd's method; what surrounds outputs and scratch is checked.
  func winograd(
    tasks: Int, set: TensorInstructionSet = .current, withEpilogue: Bool = false,
    accumulate: Bool = false, filler: Float = 0
  ) -> Results {
    let needed = WinogradConvolution.scratchCount(shape: shape, tasks: tasks)
    let guarded = 64, arena = Arena(byteCount: Arena.size(needed + guarded))
    let memory = arena.buffer(needed + guarded)
    if filler != 0 { memory.assign([Float](repeating: filler, count: memory.count)) }
    memory[needed..<memory.count].assign([Float](repeating: 5, count: guarded))
    let convolution = WinogradConvolution(
      shape: shape, workers: Workers(tasks: tasks), scratch: memory[0..<needed],
      kernels: TensorKernelTable(set))
    let results = run(convolution, withEpilogue: withEpilogue, accumulate: accumulate)
    #expect(memory[needed..<needed + guarded].values.allSatisfy { $0 == 5 })
    return results
  }

  func run(
    _ convolution: some ConvolutionKernel, withEpilogue: Bool = false, accumulate: Bool = false
  ) -> Results {
    let guarded = 64, parts = [images, features, weights, bias]
    let total = parts.reduce(0) { $0 + 2 * Arena.size($1.count + guarded) }
    let arena = Arena(byteCount: total)
    func buffer(_ values: [Float]) -> Buffer {
      let buffer = arena.buffer(values.count)
      buffer.assign(values)
      return buffer
    }
    func output(_ count: Int) -> Buffer {
      buffer([Float](repeating: 3, count: count + guarded))
    }
    let from = parts.map(buffer)
    let outputs = [features, images, weights].map { output($0.count) }
    let (first, second, third) = (outputs[0], outputs[1], outputs[2])
    convolution.use(weights: from[2])
    convolution.forward(
      from[0], into: first[0..<features.count], count: count,
      epilogue: withEpilogue
        ? Epilogue(bias: from[3], slope: 0.2, mask: from[1], maskSlope: 0.5) : .none)
    convolution.adjoint(
      from[1], into: second[0..<images.count], count: count,
      epilogue: withEpilogue
        ? Epilogue(bias: from[3], slope: 0, mask: from[0], maskSlope: 2) : .none)
    convolution.weightGradient(
      images: from[0], features: from[1], into: third[0..<weights.count], count: count,
      accumulate: accumulate)
    for buffer in outputs {
      #expect(buffer.values.suffix(guarded).allSatisfy { $0 == 3 })
    }
    return Results(
      features: first[0..<features.count].values, images: second[0..<images.count].values,
      gradient: third[0..<weights.count].values)
  }
}
