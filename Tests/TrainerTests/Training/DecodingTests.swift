import Foundation
import Images
import Testing
import Trainer

/// Generators and discriminators without a training.
@Suite struct DecodingTests {
  private static let kinds: [TrainingPlan] = [
    .tiny(size: 32, channels: 3), .tanh(.tiny()), .wide(winograd: true),
  ]

  private static func latents(_ plan: TrainingPlan, count: Int = 10) -> [Float] {
    var numbers = RandomNumbers(seed: 4)
    return numbers.floats(count * plan.latentDimension)
  }

  private static func training(_ plan: TrainingPlan, steps: Int) throws -> AdversarialTraining {
    let training = try AdversarialTraining(
      plan: plan, images: TrainingGradientTests.images(plan), tasks: 2)
    for _ in 0..<steps { _ = try training.advance() }
    return training
  }

  @Test("Before its first step a network is what a training begins with", arguments: kinds)
  func untrained(plan: TrainingPlan) throws {
    var plan = plan
    plan.average = 0.5
    let training = try Self.training(plan, steps: 0)
    let latents = Self.latents(plan)
    let images = training.generate(latents: latents)
    #expect(try Generator(untrained: plan, tasks: 3).generate(latents: latents) == images)
    let scores = try Discriminator(untrained: plan, tasks: 3).scores(of: images)
    #expect(scores.count == 10 && Set(scores).count == 10)
    #expect(scores == training.score(images: images))
  }

  @Test("Scores of any number of images are those of the training", arguments: kinds)
  func scores(plan: TrainingPlan) throws {
    let training = try Self.training(plan, steps: 2)
    let images = training.generate(latents: Self.latents(plan))
    let expected = training.score(images: images)
    for tensors in [training.tensors(), training.networks()] {
      let discriminator = try Discriminator(plan: plan, tensors: tensors, tasks: 3)
      #expect(discriminator.scores(of: images) == expected)
    }
    #expect(throws: TrainerError.self) {
      try Discriminator(
        plan: plan, tensors: training.tensors().filter { $0.name != "discriminator.linear.bias" },
        tasks: 1)
    }
  }

  @Test("A level is the root mean square of the numbers that tanh was taken of", arguments: kinds)
  func levels(plan: TrainingPlan) throws {
    let training = try Self.training(plan, steps: 2)
    let generator = try Generator(plan: plan, tensors: training.tensors(), tasks: 2)
    let latents = Self.latents(plan)
    let decoded = generator.decode(latents: latents)
    #expect(decoded.images == generator.generate(latents: latents))
    let sums = decoded.images.map { atanh(Double($0)) }.parts(10)
    #expect(decoded.levels.count == 10)
    for (level, own) in zip(decoded.levels, sums) {
      let expected = (inner(own, own) / Double(own.count)).squareRoot()
      #expect(expected > 0.01 && abs(Double(level) / expected - 1) < 1e-4)
    }
  }

  @Test(
    "Without biases the last sums of a ReLU generator grow as the latent vector does, of tanh they do not"
  )
  func homogeneity() throws {
    let plan = TrainingPlan.tiny(size: 32, channels: 3)
    let latents = Self.latents(plan)
    let generator = try Generator(untrained: plan, tasks: 1)
    let levels = generator.decode(latents: latents).levels
    // A power of two rounds nothing.
    #expect(generator.decode(latents: latents.map { 1024 * $0 }).levels == levels.map { 1024 * $0 })
    let thirds = generator.decode(latents: latents.map { $0 / 3 }).levels
    #expect(zip(thirds, levels).allSatisfy { abs(3 * $0 / $1 - 1) < 1e-5 })
    let bounded = try Generator(untrained: .tanh(plan), tasks: 1)
    let small = bounded.decode(latents: latents).levels
    let large = bounded.decode(latents: latents.map { 1024 * $0 }).levels
    #expect(zip(large, small).allSatisfy { $0 < 20 * $1 })
  }
}
