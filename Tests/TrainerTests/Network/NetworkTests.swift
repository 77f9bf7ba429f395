import Testing
import Trainer

@Suite struct NetworkTests {
  @Test("The paper's generator has the layers of Appendix A")
  func paper() throws {
    let network = try Network.generator(size: 64, channels: 3, latentDimension: 100)
    let shapes = try network.shapes(for: network.input).map { $0.description }
    #expect(
      shapes == [
        "100", "8192", "8192", "4×4×512", "8×8×256", "8×8×256", "16×16×128", "16×16×128",
        "32×32×64", "32×32×64", "64×64×3", "64×64×3",
      ])
  }

  @Test("A discriminator mirrors its generator", arguments: [64, 32, 28], [1, 3])
  func mirrored(size: Int, channels: Int) throws {
    let generator = try Network.generator(size: size, channels: channels, latentDimension: 7)
    let discriminator = try Network.discriminator(size: size, channels: channels)
    let up = try generator.stages().stages.dropFirst().map { $0.convolutionShape }
    let down = try discriminator.stages().stages.dropLast().map { $0.convolutionShape }
    #expect(up == down.reversed())
    #expect(try generator.shapes(for: generator.input).last == discriminator.input)
    #expect(try discriminator.shapes(for: discriminator.input).last == .vector(1))
  }

  @Test("Tensors have PyTorch's names and shapes")
  func names() throws {
    let generator = try Network.generator(size: 64, channels: 3, latentDimension: 100)
    let discriminator = try Network.discriminator(size: 64, channels: 3)
    let tensors = try (generator.stages().stages + discriminator.stages().stages).flatMap {
      [$0.weight, $0.bias]
    }
    let text = tensors.map { "\($0.name) \($0.shape)" }
    #expect(
      text == [
        "generator.linear.weight [8192, 100]", "generator.linear.bias [8192]",
        "generator.deconvolution1.weight [512, 256, 5, 5]", "generator.deconvolution1.bias [256]",
        "generator.deconvolution2.weight [256, 128, 5, 5]", "generator.deconvolution2.bias [128]",
        "generator.deconvolution3.weight [128, 64, 5, 5]", "generator.deconvolution3.bias [64]",
        "generator.deconvolution4.weight [64, 3, 5, 5]", "generator.deconvolution4.bias [3]",
        "discriminator.convolution1.weight [64, 3, 5, 5]", "discriminator.convolution1.bias [64]",
        "discriminator.convolution2.weight [128, 64, 5, 5]",
        "discriminator.convolution2.bias [128]",
        "discriminator.convolution3.weight [256, 128, 5, 5]",
        "discriminator.convolution3.bias [256]",
        "discriminator.convolution4.weight [512, 256, 5, 5]",
        "discriminator.convolution4.bias [512]",
        "discriminator.linear.weight [1, 8192]", "discriminator.linear.bias [1]",
      ])
  }

  @Test(
    "Hidden channels times the width are rounded to the nearest integer, and at least 1",
    arguments: [
      (0.5, [64, 32, 16]), (0.01, [1, 1, 1]), (0.0703125, [9, 5, 2]), (1.5, [192, 96, 48]),
    ])
  func width(_ width: Double, hidden: [Int]) throws {
    let network = try Network.discriminator(size: 32, channels: 3, width: width)
    #expect(try network.stages().stages.map { $0.output.channels } == hidden.reversed() + [1])
  }

  @Test("A generator may have tanh in its hidden layers, whose weights then have gain 1")
  func activation() throws {
    let networks = try TrainingPlan.Activation.allCases.map {
      try Network.generator(
        size: 28, channels: 1, latentDimension: 20, width: 0.1, activation: $0)
    }
    #expect(networks[1].layers.map { $0 == .relu ? .tanh : $0 } == networks[1].layers)
    #expect(networks[0].layers.map { $0 == .relu ? .tanh : $0 } == networks[1].layers)
    let stages = try networks[0].stages().stages
    let drawn = try networks.map {
      try $0.initialParameters(.variancePreserving, seed: 3, firstBlock: 0)
    }
    for (index, stage) in stages.enumerated() {
      let gain = index == stages.count - 1 ? 1 : Float(2).squareRoot()
      let isScaled = stage.weight.range.allSatisfy {
        abs(drawn[0][$0] - gain * drawn[1][$0]) <= 1e-6 * abs(drawn[0][$0])
      }
      #expect(isScaled, "\(stage.weight.name)")
    }
  }

  @Test("A layer that cannot take its input is named with the option to change")
  func misfit() {
    let network = Network(
      name: "generator", input: .vector(10),
      layers: [
        .linear(outputs: 9), .reshape(.init(height: 3, width: 3, channels: 1)),
        .convolution(features: 2),
      ])
    #expect(
      throws: TrainerError.shape(
        layer: "generator.convolution1",
        reason: "makes 2 channels of 3×3×1, but halves even sides only",
        option: "--size or --width")
    ) { try network.shapes(for: network.input) }
  }

  @Test("Exported tensors are in PyTorch's order, channels before rows")
  func order() throws {
    let network = try Network.generator(size: 28, channels: 1, latentDimension: 2, width: 0.03)
    let (stages, count) = try network.stages()
    let parameters = (0..<count).map { Float($0) }
    let linear = stages[0].weight
    #expect(stages[0].output.description == "7×7×4")
    let values = linear.exported(from: parameters)
    // PyTorch's output c·49 + row·7 + column is our output (row·7 + column)·4 + c, of 196.
    #expect(values[(3 * 49 + 5 * 7 + 6) * 2 + 1] == Float(1 * 196 + (5 * 7 + 6) * 4 + 3))
    let convolution = stages[1].weight
    #expect(convolution.shape == [4, 2, 5, 5])
    let weights = convolution.exported(from: parameters)
    #expect(
      weights[((3 * 2 + 1) * 5 + 4) * 5 + 2]
        == Float(convolution.offset + ((4 * 5 + 2) * 2 + 1) * 4 + 3))
    var back = [Float](repeating: 0, count: count)
    for tensor in stages.flatMap({ [$0.weight, $0.bias] }) {
      tensor.place(tensor.exported(from: parameters), into: &back)
    }
    let filled = stages.flatMap { [$0.weight.range, $0.bias.range] }.map { Array($0) }.joined()
    #expect(filled.allSatisfy { back[$0] == parameters[$0] })
  }
}
