import Distributions

extension TrainingPlan {
  /// Checks every setting, and that the settings make networks whose shapes fit.
  ///
  /// - Throws: `TrainerError` naming the first setting outside its domain, as a plan's file spells it.
  public func validate() throws(TrainerError) {
    try checkNetwork()
    try checkLatents()
    try checkSteps()
    try checkOptimiser()
  }

  private func checkNetwork() throws(TrainerError) {
    try Self.require("size", size, [64, 32, 28].contains(size), "64, 32 or 28")
    try Self.require("channels", channels, [1, 3].contains(channels), "1 (grey) or 3 (colour)")
    try Self.require(
      "width", width, width > 0 && width <= Self.widest, "above 0 and at most \(Self.widest)")
    try Self.require(
      "generatorActivation", generatorActivation.rawValue,
      generatorActivation == .relu || precision == .float32, "relu where precision is bfloat16")
  }

  private func checkLatents() throws(TrainerError) {
    try Self.require(
      "latentDimension", latentDimension, (1...Self.mostCoordinates).contains(latentDimension),
      "between 1 and \(Self.mostCoordinates)")
    if let latentBound {
      try Self.require(
        "latentBound", latentBound, latentBound > 0 && latentBound.isFinite, "positive and finite")
    }
    do { _ = try PriorCatalog.make(prior, dimension: latentDimension) } catch {
      throw .prior(error)
    }
  }

  private func checkSteps() throws(TrainerError) {
    try Self.require(
      "batch", batch, (1...Self.largestBatch).contains(batch), "between 1 and \(Self.largestBatch)")
    try Self.require(
      "steps", steps, (1...Self.mostSteps).contains(steps), "between 1 and \(Self.mostSteps)")
    try Self.require("sampleEvery", sampleEvery, sampleEvery >= 1, "at least 1")
    try Self.require("penaltyEvery", penaltyEvery, penaltyEvery >= 1, "at least 1")
    try Self.require(
      "penaltyWeight", penaltyWeight, penaltyWeight >= 0 && penaltyWeight.isFinite,
      "finite and not negative")
  }

  private func checkOptimiser() throws(TrainerError) {
    try Self.require(
      "learningRate", learningRate, learningRate > 0 && learningRate.isFinite, "positive and finite"
    )
    for (name, decay) in [("firstDecay", firstDecay), ("secondDecay", secondDecay)] {
      try Self.require(name, decay, decay >= 0 && decay < 1, "at least 0 and below 1")
    }
    if let average {
      try Self.require("average", average, average > 0 && average < 1, "above 0 and below 1")
    }
    if precision == .bfloat16 && !KernelChoice.supportsBfloat16 {
      throw .setting(
        name: "precision", value: "bfloat16",
        requirement: "float32 on this processor, which has no instructions for bfloat16")
    }
  }

  /// More would not fit into memory on any machine that trains on its processor.
  private static let widest = 16.0
  private static let mostCoordinates = 1 << 20
  private static let largestBatch = 1 << 16
  /// A step addresses its latents with 32 bits.
  private static let mostSteps = Int(UInt32.max)

  private static func require(
    _ name: String, _ value: some CustomStringConvertible, _ holds: Bool, _ requirement: String
  ) throws(TrainerError) {
    guard holds else {
      throw .setting(name: name, value: value.description, requirement: requirement)
    }
  }
}
