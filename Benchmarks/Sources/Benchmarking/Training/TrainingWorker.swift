import Distributions
import Foundation
import Images
import Trainer

/// This package's side of the benchmark of training: a process that answers as the peers do.
///
/// Ours in a process of its own pays for its memory alone, and does not share caches or threads with what measures.
package struct TrainingWorker {
  /// Whether large layers may go through Winograd's transforms.
  let allowsWinograd: Bool

  package init(allowsWinograd: Bool) { self.allowsWinograd = allowsWinograd }

  /// Answers lines of standard input until it ends.
  package func run() throws {
    // Without the transforms only 32-bit networks are anything else.
    let cases = TrainingCase.all.filter {
      (try? plan(of: $0).validate()) != nil && (allowsWinograd || $0.plan.precision == .float32)
    }
    answer("ready Latent=\(PackageVersion.current) \(cases.map(\.name).joined(separator: " "))")
    var prepared = "", training: AdversarialTraining?
    while let line = readLine() {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 3, let steps = Int(words[1]), let tasks = Int(words[2]) else {
        throw BenchmarkError.point(reason: "'\(line)' is no case with its steps and tasks")
      }
      if words[0] == "memory" {
        answer("\(GrowthPoint.largestMemory)")
        continue
      }
      if training == nil || prepared != words[0] + words[2] {
        training = try prepare(words[0], tasks: tasks)
        prepared = words[0] + words[2]
      }
      guard let training else { continue }
      let clock = ContinuousClock()
      let time = try clock.measure { for _ in 0..<steps { _ = try training.advance() } }
      answer("\(Int(time / .nanoseconds(1)))")
    }
  }

  private func plan(of entry: TrainingCase) -> TrainingPlan {
    var plan = entry.plan
    plan.winograd = allowsWinograd
    return plan
  }

  private func prepare(_ name: String, tasks: Int) throws -> AdversarialTraining {
    guard let entry = TrainingCase.all.first(where: { $0.name == name }) else {
      throw BenchmarkError.point(reason: "no training is called '\(name)'")
    }
    let plan = plan(of: entry)
    let images = Self.noise(count: 1024, size: plan.size, channels: plan.channels)
    return try AdversarialTraining(plan: plan, images: images, tasks: tasks)
  }

  /// Images of independent pixels: what is in them does not change how long a step takes.
  private static func noise(count: Int, size: Int, channels: Int) -> ImageSet {
    var stream = PhiloxStream(seed: 1, purpose: .samples)
    var pixels: [UInt8] = []
    let total = count * size * size * channels
    pixels.reserveCapacity(total + 8)
    while pixels.count < total {
      let word = stream.next()
      for byte in UInt64(0)..<8 { pixels.append(UInt8(truncatingIfNeeded: word >> (8 * byte))) }
    }
    return ImageSet(size: size, channels: channels, pixels: Array(pixels.prefix(total)))
  }

  private func answer(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }
}
