import Testing
import Trainer

private let shapes = [
  ConvolutionShape(height: 8, width: 8, channels: 3, features: 5),
  ConvolutionShape(height: 6, width: 4, channels: 1, features: 64),
  ConvolutionShape(height: 10, width: 6, channels: 4, features: 17),
  ConvolutionShape(height: 14, width: 14, channels: 9, features: 6),
  ConvolutionShape(height: 8, width: 8, channels: 24, features: 33),
  ConvolutionShape(height: 2, width: 2, channels: 3, features: 40),
  ConvolutionShape(height: 4, width: 4, channels: 46, features: 530),
]

/// Numbers that bfloat16 holds.
private func halves(_ count: Int, seed: UInt64) -> [Float] {
  numbers(count, seed: seed).map { Float(bitPattern: $0.bitPattern & 0xffff_0000) }
}

/// A convolution of bfloat16 with its numbers.
private struct Example {
  let shape: ConvolutionShape
  let table: HalfKernelTable
  var tasks = 1
  /// A power of two by which all numbers are multiplied.
  var scale: Float = 1
  let count = 3
  let memory = TestMemory()

  var images: [Float] { halves(count * shape.imageCount, seed: 1).map { $0 * scale } }
  var features: [Float] { halves(count * shape.featureCount, seed: 2).map { $0 * scale } }
  var weights: [Float] { halves(shape.weightCount, seed: 3).map { $0 * scale } }

  private var convolution: DirectConvolution {
    let convolution = DirectConvolution(
      shape: shape, workers: Workers(tasks: tasks), halves: table)
    convolution.use(weights: memory.buffer(weights))
    return convolution
  }

  private func narrowed(_ values: [Float]) -> Buffer {
    let buffer = memory.zeros(values.count, .bfloat16)
    Elementwise(workers: Workers(tasks: 1)).convert(memory.buffer(values), into: buffer)
    return buffer
  }

  private func widened(_ buffer: Buffer) -> [Float] {
    let values = memory.zeros(buffer.count)
    Elementwise(workers: Workers(tasks: 1)).convert(buffer, into: values)
    return values.values
  }

  func forward(bias: [Float]? = nil, mask: [Float]? = nil) -> [Float] {
    let output = memory.zeros(count * shape.featureCount, .bfloat16)
    convolution.forward(
      narrowed(images), into: output, count: count,
      epilogue: Epilogue(
        bias: bias.map { memory.buffer($0) }, slope: bias == nil ? 1 : 0.25,
        mask: mask.map { narrowed($0) }, maskSlope: 0.5))
    return widened(output)
  }

  func adjoint() -> [Float] {
    let output = memory.zeros(count * shape.imageCount, .bfloat16)
    convolution.adjoint(narrowed(features), into: output, count: count, epilogue: .none)
    return widened(output)
  }

  func weightGradient() -> [Float] {
    let output = memory.zeros(shape.weightCount)
    convolution.weightGradient(
      images: narrowed(images), features: narrowed(features), into: output, count: count,
      accumulate: false)
    return output.values
  }
}

@Suite struct HalfConvolutionTests {
  @Test("Sums of bfloat16 are those of 32-bit numbers, rounded once", arguments: shapes)
  func definition(shape: ConvolutionShape) throws {
    let example = Example(shape: shape, table: try #require(HalfKernelTable.emulated))
    let naive = NaiveConvolution(shape: shape), count = example.count
    let (images, features, weights) = (example.images, example.features, example.weights)
    #expect(
      relativeError(example.forward(), naive.forward(images, weights, count: count)) < 0x1p-8)
    #expect(
      relativeError(example.adjoint(), naive.adjoint(features, weights, count: count)) < 0x1p-8)
    #expect(
      relativeError(
        example.weightGradient(), naive.weightGradient(images, features, count: count)) < 1e-6)
  }

  @Test(
    "The processor's dot products and any number of tasks give the bits of the definition",
    .enabled(if: HalfKernelTable.current != nil), arguments: shapes, [1, 0x1p-62, 0x1p-64])
  func bits(shape: ConvolutionShape, scale: Float) throws {
    // With the small scales, sums come near and below the smallest normal number.
    let expected = Example(
      shape: shape, table: try #require(HalfKernelTable.emulated), scale: scale)
    let (forward, adjoint) = (expected.forward(), expected.adjoint())
    let gradient = expected.weightGradient()
    for tasks in [1, 2, 3, 8] {
      let example = Example(
        shape: shape, table: try #require(HalfKernelTable.current), tasks: tasks, scale: scale)
      #expect(example.forward() == forward, "\(tasks) tasks")
      #expect(example.adjoint() == adjoint, "\(tasks) tasks")
      #expect(example.weightGradient() == gradient, "\(tasks) tasks")
    }
  }

  /// A product that is added first, one that is added to it, and the sum, next to the smallest normal number.
  ///
  /// What is below it is zero, where numbers count as below once rounded as if exponents had no end: as an AVX512-BF16
  /// processor has it.
  private static let edges: [(first: (Float, Float), second: (Float, Float), sum: Float)] = [
    ((0x1p-63, 0x1p-63), (0, 0), 0x1p-126),
    ((0x1p-63, 0x1p-64), (0, 0), 0),
    ((0x1p-63, 0x1p-63), (0x1p-75, -0x1.8p-76), 0),
    ((0x1p-63, 0x1p-63), (0x1p-75, -0x1p-76), 0x1p-126),
    ((0x1p-63, 0x1p-63), (0x1p-74, -0x1p-75), 0),
    ((-0x1p-63, 0x1p-63), (0x1p-75, 0x1.8p-76), 0),
    ((0x1p-63, 0x1p-63), (0x1p-63, 0x1p-64), 0x1.8p-126),
  ]

  @Test("Sums next to the smallest normal number are the processor's", arguments: edges)
  func edge(first: (Float, Float), second: (Float, Float), sum: Float) throws {
    let shape = ConvolutionShape(height: 2, width: 2, channels: 1, features: 1)
    var weights = [Float](repeating: 0, count: 25)
    // The pixels (0, 0) and (0, 1) are a pair, whose second product is added first.
    (weights[12], weights[13]) = (second.1, first.1)
    let images = [second.0, first.0, 0, 0]
    let tables = [HalfKernelTable.emulated, HalfKernelTable.current].compactMap { $0 }
    for table in tables {
      let memory = TestMemory(), convert = Elementwise(workers: Workers(tasks: 1))
      let input = memory.zeros(4, .bfloat16), output = memory.zeros(1, .bfloat16)
      convert.convert(memory.buffer(images), into: input)
      let convolution = DirectConvolution(shape: shape, workers: Workers(tasks: 1), halves: table)
      convolution.use(weights: memory.buffer(weights))
      convolution.forward(input, into: output, count: 1, epilogue: .none)
      let result = memory.zeros(1)
      convert.convert(output, into: result)
      #expect(result.values == [sum])
    }
  }

  @Test("A bias, an activation and a mask apply before a sum is rounded")
  func epilogue() throws {
    let shape = ConvolutionShape(height: 4, width: 4, channels: 6, features: 530)
    let example = Example(shape: shape, table: try #require(HalfKernelTable.emulated))
    let bias = numbers(530, seed: 5), mask = halves(3 * shape.featureCount, seed: 6)
    let plain = NaiveConvolution(shape: shape).forward(
      example.images, example.weights, count: example.count)
    let expected = plain.enumerated().map { index, sum in
      let x = sum + Double(bias[index % 530]), leaky = x < 0 ? x * 0.25 : x
      return mask[index] > 0 ? leaky : leaky * 0.5
    }
    #expect(relativeError(example.forward(bias: bias, mask: mask), expected) < 0x1p-8)
  }
}
