import Testing
import Trainer

private let shapes = [
  ConvolutionShape(height: 8, width: 8, channels: 3, features: 5),
  ConvolutionShape(height: 6, width: 4, channels: 1, features: 64),
  ConvolutionShape(height: 28, width: 28, channels: 1, features: 7),
  ConvolutionShape(height: 10, width: 6, channels: 4, features: 17),
  ConvolutionShape(height: 4, width: 8, channels: 5, features: 3),
  ConvolutionShape(height: 14, width: 14, channels: 9, features: 6),
  ConvolutionShape(height: 8, width: 8, channels: 24, features: 33),
  ConvolutionShape(height: 2, width: 2, channels: 3, features: 40),
  ConvolutionShape(height: 4, width: 4, channels: 60, features: 270),
]

/// A convolution with its numbers, and what it makes of them.
private struct Example {
  let shape: ConvolutionShape
  let count = 3
  let memory = TestMemory()
  var tasks = 1
  var kernels = TensorKernelTable.current

  var images: [Float] { numbers(count * shape.imageCount, seed: 1) }
  var features: [Float] { numbers(count * shape.featureCount, seed: 2) }
  var weights: [Float] { numbers(shape.weightCount, seed: 3) }

  var convolution: DirectConvolution {
    let convolution = DirectConvolution(
      shape: shape, workers: Workers(tasks: tasks), kernels: kernels)
    convolution.use(weights: memory.buffer(weights))
    return convolution
  }

  func forward(_ epilogue: Epilogue = .none) -> [Float] {
    let output = memory.zeros(count * shape.featureCount)
    convolution.forward(memory.buffer(images), into: output, count: count, epilogue: epilogue)
    return output.values
  }

  func adjoint(_ epilogue: Epilogue = .none) -> [Float] {
    let output = memory.zeros(count * shape.imageCount)
    convolution.adjoint(memory.buffer(features), into: output, count: count, epilogue: epilogue)
    return output.values
  }

  func weightGradient(adding: [Float]? = nil) -> [Float] {
    let output = memory.buffer(adding ?? numbers(shape.weightCount, seed: 9))
    convolution.weightGradient(
      images: memory.buffer(images), features: memory.buffer(features), into: output, count: count,
      accumulate: adding != nil)
    return output.values
  }
}

@Suite struct DirectConvolutionTests {
  @Test("All three directions agree with the definition", arguments: shapes)
  func definition(shape: ConvolutionShape) {
    let example = Example(shape: shape), naive = NaiveConvolution(shape: shape), count = 3
    let (images, features, weights) = (example.images, example.features, example.weights)
    #expect(
      relativeError(example.forward(), naive.forward(images, weights, count: count)) < 2e-6)
    #expect(
      relativeError(example.adjoint(), naive.adjoint(features, weights, count: count)) < 2e-6)
    let gradient = naive.weightGradient(images, features, count: count)
    #expect(relativeError(example.weightGradient(), gradient) < 2e-6)
    let before = numbers(shape.weightCount, seed: 10)
    let sum = zip(gradient, before).map { $0 + Double($1) }
    #expect(relativeError(example.weightGradient(adding: before), sum) < 2e-6)
  }

  @Test("⟨forward(x), y⟩ = ⟨x, adjoint(y)⟩ = ⟨w, gradient(x, y)⟩", arguments: shapes)
  func adjointness(shape: ConvolutionShape) {
    let example = Example(shape: shape)
    func product(_ x: [Float], _ y: [Float]) -> Double {
      zip(x, y).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }
    let one = product(example.forward(), example.features)
    let other = product(example.images, example.adjoint())
    let third = product(example.weights, example.weightGradient())
    let scale = example.features.count
    #expect(abs(one - other) < 1e-5 * Double(scale))
    #expect(abs(one - third) < 1e-5 * Double(scale))
  }

  @Test("Equal bits for every number of tasks and instruction set", arguments: shapes)
  func bits(shape: ConvolutionShape) {
    let expected = Example(shape: shape)
    let (forward, adjoint) = (expected.forward(), expected.adjoint())
    let gradient = expected.weightGradient()
    let variants =
      [2, 3, 8].map { ($0, TensorKernelTable.current) }
      + TensorInstructionSet.available.map { (2, TensorKernelTable($0)) }
    for (tasks, kernels) in variants {
      let example = Example(shape: shape, tasks: tasks, kernels: kernels)
      let name: Comment = "\(tasks) tasks, \(kernels.instructionSet)"
      #expect(example.forward() == forward, name)
      #expect(example.adjoint() == adjoint, name)
      #expect(example.weightGradient() == gradient, name)
    }
  }

  @Test("A bias, an activation and a mask apply to each number", arguments: shapes)
  func epilogue(shape: ConvolutionShape) {
    let example = Example(shape: shape)
    func check(_ plain: [Float], channels: Int, _ run: (Epilogue) -> [Float]) {
      let bias = numbers(channels, seed: 5), mask = numbers(plain.count, seed: 6)
      let expected = plain.enumerated().map { index, sum in
        let x = sum + bias[index % channels], leaky = x < 0 ? x * 0.2 : x
        return mask[index] > 0 ? leaky : leaky * 0.25
      }
      let memory = example.memory
      let epilogue = Epilogue(
        bias: memory.buffer(bias), slope: 0.2, mask: memory.buffer(mask), maskSlope: 0.25)
      #expect(run(epilogue) == expected)
    }
    check(example.forward(), channels: shape.features, example.forward)
    check(example.adjoint(), channels: shape.channels, example.adjoint)
  }

  @Test("New weights are seen in both directions", arguments: [3, 20])
  func newWeights(channels: Int) {
    let shape = ConvolutionShape(height: 4, width: 4, channels: channels, features: 6)
    let memory = TestMemory(), example = Example(shape: shape)
    let convolution = example.convolution, weights = memory.buffer(example.weights)
    let features = memory.buffer(example.features), output = memory.zeros(3 * shape.imageCount)
    convolution.use(weights: weights)
    convolution.adjoint(features, into: output, count: 3, epilogue: .none)
    let first = output.values
    weights.assign(example.weights.map { 2 * $0 })
    convolution.use(weights: weights)
    convolution.adjoint(features, into: output, count: 3, epilogue: .none)
    #expect(output.values == first.map { 2 * $0 })
  }
}
