import Allocator
import Images
import Testing
import Trainer

@Suite(.serialized) struct AllocationTests {
  @Test("Steps give back all that they take")
  func steps() throws {
    var plan = TrainingPlan.tiny(size: 32, channels: 3)
    plan.penaltyEvery = 2
    plan.average = 0.99
    let training = try AdversarialTraining(
      plan: plan, images: TrainingGradientTests.images(plan), tasks: 2)
    for _ in 0..<4 { _ = try training.advance() }
    // Other tests run at the same time; one quiet stretch of two steps shows it.
    let growths = try (0..<20).map { _ in
      let before = Int(allocator_bytes_in_use())
      for _ in 0..<2 { _ = try training.advance() }
      return Int(allocator_bytes_in_use()) - before
    }
    #expect(growths.contains { $0 <= 0 }, "\(growths)")
  }
}
