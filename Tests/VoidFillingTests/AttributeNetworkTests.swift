import Distributions
import Foundation
import Images
import TestSupport
import Testing
import Trainer
import VoidFilling

@Suite struct AttributeNetworkTests {
  /// Noise with a bright spot on the left or on the right, above or below, and an attribute that nothing shows.
  private static func data(_ count: Int = 640) -> (images: ImageSet, attributes: ImageAttributes) {
    var stream = PhiloxStream(seed: 3, purpose: .samples)
    var pixels: [UInt8] = []
    var answers: [Bool] = []
    for _ in 0..<count {
      let own = (0..<3).map { _ in stream.uniform() < 0.4 }
      answers += own
      for place in 0..<28 * 28 {
        let isRight = place % 28 >= 14, isBelow = place / 28 >= 14
        let isBright = isRight == own[0] && isBelow == own[1]
        pixels.append(UInt8(60 + 80 * stream.uniform() + (isBright ? 25 : 0)))
      }
    }
    return (
      ImageSet(size: 28, channels: 1, pixels: pixels, name: "spots"),
      ImageAttributes(names: ["right", "below", "hidden"], values: answers)
    )
  }

  private static func plan(epochs: Int = 3, seed: UInt64 = 1) throws -> AttributePlan {
    let (images, attributes) = data()
    return try AttributePlan(images: images, attributes: attributes, seed: seed, epochs: epochs)
  }

  private static func network(
    _ plan: AttributePlan, in folder: String, tasks: Int = 2,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> AttributeNetwork {
    let (images, attributes) = data()
    return try AttributeNetwork(
      plan, images: images, attributes: attributes, folder: folder, tasks: tasks,
      progress: progress)
  }

  @Test("It learns what pictures show, and nothing else")
  func accuracy() throws {
    let folder = try TemporaryFolder()
    let (images, attributes) = Self.data()
    let network = try Self.network(Self.plan(), in: folder("models"))
    let found = AttributeAccuracy(of: network, images: images, attributes: attributes)
    #expect(found.attributes.map(\.name) == ["right", "below", "hidden"])
    for attribute in found.attributes.prefix(2) {
      #expect(attribute.accuracy > 0.97 && (attribute.balancedAccuracy ?? 0) > 0.97)
      #expect(abs(attribute.majority - 0.6) < 0.1)
    }
    let hidden = found.attributes[2]
    #expect(hidden.accuracy < 0.75 && abs((hidden.balancedAccuracy ?? 0) - 0.5) < 0.1)

    // The definitions, from the scores.
    let scores = network.scores(of: images.values(320..<640))
    let isRight = (0..<320).map { (scores.values[3 * $0 + 2] > 0) == attributes[320 + $0, 2] }
    #expect(hidden.accuracy == Double(isRight.count { $0 }) / 320)
    let shares = [true, false].map { answer in
      let chosen = (0..<320).filter { attributes[320 + $0, 2] == answer }
      return Double(chosen.count { isRight[$0] }) / Double(chosen.count)
    }
    #expect(abs((hidden.balancedAccuracy ?? 0) - (shares[0] + shares[1]) / 2) < 1e-12)
    #expect(abs(found.accuracy - found.attributes.reduce(0) { $0 + $1.accuracy } / 3) < 1e-12)
  }

  @Test("Its features are the means of its last convolution, for any number of tasks and images")
  func features() throws {
    let folder = try TemporaryFolder()
    let images = Self.data().images.values(0..<130)
    let plan = try Self.plan(epochs: 1)
    let one = try Self.network(plan, in: folder("1"), tasks: 1)
    let features = one.features(of: images)
    #expect(features.count == 130 && features.dimension == 64)
    for tasks in [2, 3, 8] {
      let other = try Self.network(plan, in: folder("\(tasks)"), tasks: tasks)
      #expect(other.features(of: images) == features)
      #expect(other.features(of: Array(images.suffix(784))) == features.subset([129]))
      #expect(try folder.files(in: "\(tasks)") == folder.files(in: "1"))
    }
    // The same convolutions by themselves, and their means.
    let file = try #require(try folder.files(in: "1").keys.first)
    let tensors = try SafeTensors(contentsOf: folder("1/\(file)")).tensors
    let shape = Network.Shape(height: 28, width: 28, channels: 1)
    let convolutions = Network(
      name: "attribute-network", input: shape,
      layers: [
        .convolution(features: 32), .leakyReLU(slope: 0.2), .convolution(features: 64),
        .leakyReLU(slope: 0.2),
      ])
    let compiled = try CompiledNetwork(inference: convolutions, plan: TrainingPlan(), tasks: 1)
    compiled.use(
      values: try convolutions.parameters(
        from: tensors.filter { $0.name.contains("convolution") }))
    let outputs = compiled.outputs(of: images)
    for image in [0, 77, 129] {
      for channel in 0..<64 {
        let mean = (0..<49).reduce(0.0) {
          $0 + Double(outputs[(image * 49 + $1) * 64 + channel]) / 49
        }
        #expect(abs(mean - features.values[image * 64 + channel]) < 1e-6)
      }
    }
  }

  @Test("It is trained once, and a file that is damaged or of another plan is never used")
  func store() throws {
    let folder = try TemporaryFolder()
    var steps: [Int] = []
    let plan = try Self.plan(epochs: 1)
    _ = try Self.network(plan, in: folder("models")) { steps.append($0 * 100 + $1) }
    #expect(steps == [105, 205, 305, 405, 505])
    let whole = try folder.files(in: "models")
    _ = try Self.network(plan, in: folder("models")) { _, _ in Issue.record("trained again") }
    let name = try #require(whole.keys.first)
    #expect(name.hasPrefix("attribute-network-28-") && whole.count == 1)

    let other = try Self.plan(epochs: 1, seed: 2)
    _ = try Self.network(other, in: folder("other"))
    let foreign = try #require(try folder.files(in: "other").values.first)
    var damaged = try #require(whole[name])
    damaged[damaged.count - 9] ^= 1
    for bytes in [foreign, damaged, []] {
      try folder.write(bytes, to: "models/\(name)")
      var count = 0
      _ = try Self.network(plan, in: folder("models")) { _, _ in count += 1 }
      #expect(count == 5)
      #expect(try folder.files(in: "models") == whole)
    }
  }

  @Test("Sets that are too small, sizes without a network and no epochs are refused")
  func refusals() throws {
    let (images, attributes) = Self.data(640)
    #expect(
      throws: VoidFillingError.tooFew(
        what: "images for a network of attributes", count: 127, minimum: 128)
    ) {
      try AttributePlan(
        images: images.subset(0..<127), attributes: attributes.subset(0..<127), seed: 1)
    }
    #expect(throws: TrainerError.self) {
      try AttributePlan(images: images, attributes: attributes, seed: 1, epochs: 0)
    }
    let small = ImageSet(size: 14, channels: 1, pixels: images.pixels)
    #expect(throws: TrainerError.self) {
      try AttributePlan(
        images: small, attributes: attributes.subset((0..<2560).map { $0 % 640 }), seed: 1)
    }
  }

  @Test("A cancelled training ends and leaves no file")
  func cancellation() async throws {
    let folder = try TemporaryFolder()
    let path = folder("models")
    let task = Task {
      try Self.network(Self.plan(), in: path) { done, _ in
        if done == 2 { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
      }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
