import Benchmarking
import Report
import Testing
import Trainer

struct TrainerTableTests {
  private static func entry(_ name: String) throws -> TrainingCase {
    try #require(TrainingCase.all.first { $0.name == name })
  }

  @Test("cases have names of their own")
  func names() {
    #expect(Set(TrainingCase.all.map(\.name)).count == TrainingCase.all.count)
  }

  @Test("a step's products are those counted by hand")
  func operations() throws {
    var plan = TrainingPlan()
    plan.penalty = .none
    // Products of one image: a forward pass of either network's convolutions, its linear layer, and the first
    // convolution of the discriminator.
    let taps = [16 * 512 * 256, 64 * 256 * 128, 256 * 128 * 64, 1024 * 64 * 3]
    let convolutions = Double(25 * taps.reduce(0, +))
    let latents = Double(100 * 8192), scores = Double(8192), first = Double(25 * 1024 * 3 * 64)
    let products: Double = 11 * convolutions + 2 * latents + 8 * scores - 2 * first
    let plain = try NominalOperations.ofStep(plan)
    #expect(plain == 128 * products)
    plan.penalty = .r1
    plan.penaltyEvery = 2
    let penalty: Double = (convolutions + scores + first) / 2
    let penalised = try NominalOperations.ofStep(plan)
    #expect(penalised == 128 * (products + penalty))
  }

  @Test("a ratio is taken within a round, and above 1 where ours is faster")
  func ratios() throws {
    let times = TrainerTimes(
      entry: try Self.entry("float32-32"), tasks: 2, ours: [1e6, 2e6, 4e6],
      peers: [("torch", [2e6, 8e6, 8e6], 7e8)], memory: nil)
    let table = try TrainerTable([times], operations: nil).table
    #expect(table.columns == TrainerTable.columns)
    #expect(table.reals("ours_images_per_s") == [500])
    #expect(table.reals("peer_images_per_s") == [125])
    #expect(table.reals("ratio") == [2])
    #expect(table.reals("ratio_low") == [2])
    #expect(table.reals("ratio_high") == [3])
    #expect(table.reals("peer_peak_bytes") == [7e8])
    #expect(table.reals("ceiling_share")[0].isNaN)
  }

  @Test("targets are held against the fastest setting of PyTorch, never against this package")
  func verdicts() throws {
    let times = TrainerTimes(
      entry: try Self.entry("float32-64"), tasks: 2, ours: [1e7],
      peers: [
        ("latent-direct", [1.1e7], 5e8), ("torch", [2e7], 1e9), ("torch-tuned", [1.2e7], 1e9),
      ],
      memory: 8e8)
    // 500 operations a nanosecond would take 7.1 ms an image.
    let verdicts = try TrainerTable([times], operations: 500).verdicts
    #expect(verdicts.texts("against") == ["torch-tuned", "multiply-adds", ""])
    let measured = verdicts.reals("measured")
    #expect(abs(measured[0] - 1.2) < 1e-12)
    #expect(abs(measured[1] - 0.71) < 0.01)
    #expect(measured[2] == 800)
    #expect(verdicts.texts("met") == ["no", "no", "no"])
  }
}
