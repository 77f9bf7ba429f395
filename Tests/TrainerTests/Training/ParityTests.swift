import Foundation
import Testing
import Trainer

/// Steps that PyTorch did, done again: `script/reference/dcgan_torch.py record` wrote them.
@Suite struct ParityTests {
  /// What one file holds.
  private struct Recording {
    let plan: TrainingPlan
    private let tensors: [String: NamedTensor]

    init(_ name: String) throws {
      let url = try #require(
        Bundle.module.url(
          forResource: name, withExtension: "safetensors", subdirectory: "Reference"))
      let file = try SafeTensors(contentsOf: url.path)
      let json = try #require(file.metadata["plan"])
      plan = try JSONDecoder().decode(RecordedPlan.self, from: Data(json.utf8)).plan
      tensors = Dictionary(uniqueKeysWithValues: file.tensors.map { ($0.name, $0) })
    }

    func tensor(_ name: String) throws -> NamedTensor { try #require(tensors[name], "\(name)") }

    var stepCount: Int {
      (0...).first { tensors["step.\($0).losses"] == nil } ?? 0
    }

    /// Images with channels innermost.
    func images(_ step: Int) throws -> [Float] {
      let tensor = try tensor("step.\(step).images")
      let (channels, pixels) = (tensor.shape[1], tensor.shape[2] * tensor.shape[3])
      return tensor.values.indices.map { place in
        let (image, rest) = place.quotientAndRemainder(dividingBy: channels * pixels)
        let (pixel, channel) = rest.quotientAndRemainder(dividingBy: channels)
        return tensor.values[(image * channels + channel) * pixels + pixel]
      }
    }
  }

  @Test(
    "Losses are PyTorch's to 1e-4, and the first step's gradients to 1e-5 of their largest entry",
    arguments: TrainingPlan.Loss.allCases, TrainingPlan.Penalty.allCases)
  func parity(loss: TrainingPlan.Loss, penalty: TrainingPlan.Penalty) throws {
    let recording = try Recording("\(loss.rawValue)-\(penalty.rawValue)")
    let plan = recording.plan
    #expect(plan.loss == loss && plan.penalty == penalty && recording.stepCount > 1)
    let training = try AdversarialTraining(
      plan: plan, images: TrainingGradientTests.images(plan), tasks: 2)
    var tensors = training.tensors()
    for index in tensors.indices where !tensors[index].name.hasPrefix("a") {
      tensors[index] = try recording.tensor("initial.\(tensors[index].name)")
      tensors[index].name.removeFirst("initial.".count)
    }
    try training.restore(tensors, step: 0)
    for step in 0..<recording.stepCount {
      let latents = try recording.tensor("step.\(step).latents").values
      let report = try training.advance(latents: latents, images: recording.images(step))
      let losses = [report.discriminatorLoss, report.generatorLoss, report.penalty ?? 0]
      for (ours, theirs) in zip(losses, try recording.tensor("step.\(step).losses").values) {
        #expect(abs(ours - Double(theirs)) <= 1e-4 * abs(Double(theirs)), "step \(step)")
      }
      guard step == 0 else { continue }
      for gradient in training.gradients() {
        let theirs = try recording.tensor("step.0.gradient.\(gradient.name)")
        #expect(theirs.shape == gradient.shape)
        #expect(
          relativeDifference(gradient.values, theirs.values.map { Double($0) }) < 1e-5,
          "\(gradient.name)")
      }
    }
  }
}

/// The settings that a recording names; others are at their defaults.
private struct RecordedPlan: Decodable {
  let seed: UInt64
  let latentDimension, size, channels, batch, steps, penaltyEvery: Int
  let width, penaltyWeight, learningRate, firstDecay, secondDecay: Double
  let loss: TrainingPlan.Loss
  let penalty: TrainingPlan.Penalty

  var plan: TrainingPlan {
    var plan = TrainingPlan()
    plan.seed = seed
    (plan.latentDimension, plan.size, plan.channels) = (latentDimension, size, channels)
    (plan.batch, plan.steps, plan.width) = (batch, steps, width)
    (plan.loss, plan.penalty) = (loss, penalty)
    (plan.penaltyWeight, plan.penaltyEvery) = (penaltyWeight, penaltyEvery)
    plan.learningRate = learningRate
    (plan.firstDecay, plan.secondDecay) = (firstDecay, secondDecay)
    return plan
  }
}
