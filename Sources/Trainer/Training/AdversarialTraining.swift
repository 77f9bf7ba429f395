public import Images

/// A generator and a discriminator in training: the one place that runs a step.
///
/// What a step does depends on the plan, the images, the tensors and the step's number alone: neither on the number of
/// tasks nor on what was run before. A step allocates nothing.
public final class AdversarialTraining {
  /// What is trained, and how.
  public let plan: TrainingPlan
  /// How many steps have been done.
  public private(set) var step = 0

  let generator, discriminator: CompiledNetwork
  let generatorAdam, discriminatorAdam: Adam
  /// The running average of the generator's parameters, where the plan keeps one.
  let average: RunningAverage?
  private let images: ImageSet
  private let order: ImageOrder
  private var latents: LatentSource
  private let workers: Workers
  private let elementwise: Elementwise
  private let sums: BlockSums
  /// The derivative of the loss in the scores of a batch of real images, then 1 for each generated image.
  private let weights: Buffer
  /// A batch of images as 32-bit numbers, where the discriminator's are of bfloat16.
  private let wideImages: Buffer
  private let arena: Arena
  /// What stopped the training; it stays stopped until tensors are restored.
  private var failure: TrainerError?

  /// A training before its first step, its weights drawn.
  ///
  /// - Parameters:
  ///   - plan: what to train; it is checked.
  ///   - images: the data, of the plan's size and channels.
  ///   - tasks: how many blocks of a layer run at once; no result depends on it.
  /// - Throws: `TrainerError` for a plan that cannot be trained or images that do not fit it.
  public init(plan: TrainingPlan, images: ImageSet, tasks: Int) throws(TrainerError) {
    try plan.validate()
    try Self.check(images, for: plan)
    self.plan = plan
    self.images = images
    order = ImageOrder(seed: plan.seed, count: images.count)
    latents = try LatentSource(plan: plan)
    workers = Workers(tasks: tasks)
    elementwise = Elementwise(workers: workers)

    let batch = plan.batch
    let networks = (generator: try plan.generator(), discriminator: try plan.discriminator())
    let kernels = try KernelChoice(
      networks: [networks.generator, networks.discriminator], plan: plan, workers: workers)
    discriminator = try CompiledNetwork(
      networks.discriminator, capacity: 2 * batch,
      use: plan.penalty == .none ? .gradients : .tangents(images: batch), kernels: kernels)
    let shape = discriminator.stages[0].input
    let fake = batch..<2 * batch
    generator = try CompiledNetwork(
      networks.generator, capacity: batch, use: .gradients, kernels: kernels,
      output: plan.precision == .float32
        ? (
          discriminator.part(discriminator.activations[0], of: shape, fake),
          discriminator.part(discriminator.signals[0], of: shape, fake)
        ) : nil)
    generatorAdam = Adam(count: generator.parameters.count, plan: plan, workers: workers)
    discriminatorAdam = Adam(count: discriminator.parameters.count, plan: plan, workers: workers)
    if let decay = plan.average {
      average = RunningAverage(of: generator.parameters, decay: decay, workers: workers)
    } else {
      average = nil
    }
    sums = BlockSums(
      capacity: max(
        2 * batch, BlockSums.capacity(for: generator.parameters.count),
        BlockSums.capacity(for: discriminator.parameters.count),
        BlockSums.capacity(for: batch * shape.count)),
      workers: workers)
    let wide = plan.precision == .float32 ? 0 : batch * shape.count
    arena = Arena(byteCount: Arena.size(2 * batch) + Arena.size(wide))
    weights = arena.buffer(2 * batch)
    wideImages = arena.buffer(wide)
    try drawParameters()
  }

  private static func check(_ images: ImageSet, for plan: TrainingPlan) throws(TrainerError) {
    guard images.size == plan.size, images.channels == plan.channels else {
      throw .images(
        reason: """
          The images are \(images.size)×\(images.size)×\(images.channels), but the plan says \
          \(plan.size)×\(plan.size)×\(plan.channels): change --size or --channels
          """)
    }
    guard images.count >= plan.batch else {
      throw .images(
        reason: """
          There are \(images.count) images, but a batch takes \(plan.batch): change --batch, or \
          give more images
          """)
    }
  }

  private func drawParameters() throws(TrainerError) {
    let drawn = try plan.initialGeneratorParameters()
    generator.parameters.assign(drawn)
    discriminator.parameters.assign(try plan.initialDiscriminatorParameters())
    average?.values.assign(drawn)
    useParameters()
  }

  /// Hands the parameters to the kernels, after they have been replaced.
  func useParameters() {
    generator.use(parameters: generator.parameters)
    discriminator.use(parameters: discriminator.parameters)
  }

  /// Goes on from another step; parameters and moments have been replaced.
  func resume(at step: Int) {
    self.step = step
    failure = nil
    useParameters()
  }

  /// Runs one step: an update of the discriminator, then one of the generator through the updated discriminator.
  ///
  /// Both see the same latent vectors and the same generated images.
  ///
  /// - Throws: `TrainerError.notFinite` where a loss or a gradient is no finite number. No update is made from it, but
  ///   the discriminator's of the same step may have been: no further step is run until tensors are restored.
  public func advance() throws(TrainerError) -> StepReport {
    if let failure { throw failure }
    let clampedCount = latents.fill(generator.activations[0], step: step)
    loadImages { writePixels(into: $0) }
    return try update(clampedCount: clampedCount)
  }

  /// Runs one step with latent vectors and real images from elsewhere, laid out as the networks read them.
  ///
  /// - Precondition: there is one batch of each.
  package func advance(latents: [Float], images: [Float]) throws(TrainerError) -> StepReport {
    if let failure { throw failure }
    generator.activations[0].assign(latents)
    loadImages { $0.assign(images) }
    return try update(clampedCount: 0)
  }

  /// Both updates, once latent vectors and real images are in place.
  private func update(clampedCount: Int) throws(TrainerError) -> StepReport {
    generator.forward(0..<plan.batch)
    hand(generator.activations.last, to: images(discriminator.activations[0], fake))
    let saturation = saturation()
    do {
      let critic = try trainDiscriminator()
      let (loss, norm) = try trainGenerator()
      defer { step += 1 }
      return StepReport(
        step: step, discriminatorLoss: critic.loss, generatorLoss: loss, penalty: critic.penalty,
        realScore: critic.realScore, fakeScore: critic.fakeScore,
        discriminatorGradientNorm: critic.gradientNorm, generatorGradientNorm: norm,
        saturation: saturation, clampedCount: clampedCount)
    } catch {
      failure = error
      throw error
    }
  }
}

// MARK: - The parts of a step

extension AdversarialTraining {
  private var real: Range<Int> { 0..<plan.batch }
  private var fake: Range<Int> { plan.batch..<2 * plan.batch }

  /// The images of a step's batch, by their places in the set.
  ///
  /// A batch that crosses the end of an epoch goes on in the next.
  func batchImages(ofStep step: Int) -> [Int] {
    (0..<plan.batch).map { order.image(at: step * plan.batch + $0) }
  }

  /// One value of an image of the set, from −1 to 1.
  func pixelValue(image: Int, pixel: Int, channel: Int) -> Float {
    let place = (image * images.size * images.size + pixel) * images.channels + channel
    return ImageSet.value(images.pixels[place])
  }

  /// A part of the discriminator's input or of the gradient in it.
  private func images(_ buffer: Buffer, _ range: Range<Int>) -> Buffer {
    discriminator.part(buffer, of: discriminator.stages[0].input, range)
  }

  /// Converts images between the networks; there is nothing to do where they share memory.
  private func hand(_ from: Buffer?, to: Buffer?) {
    guard let from, let to, from.precision != to.precision else { return }
    elementwise.convert(from, into: to)
  }

  /// Puts real images into the discriminator's input.
  private func loadImages(_ write: (Buffer) -> Void) {
    let input = images(discriminator.activations[0], real)
    let floats = input.precision == .float32 ? input : wideImages
    write(floats)
    hand(floats, to: input)
  }

  /// Writes the pixels of this step's real images as numbers from −1 to 1.
  private func writePixels(into input: Buffer) {
    let count = discriminator.stages[0].input.count
    let (images, order, first, elementwise) = (images, order, step * plan.batch, elementwise)
    workers.forEach(plan.batch) { number in
      let image = order.image(at: first + number)
      let pixels = images.pixels.span.extracting(image * count..<(image + 1) * count)
      elementwise.pixels(pixels, into: input[number * count..<(number + 1) * count])
    }
  }

  /// The share of generated values that are saturated.
  private func saturation() -> Double {
    guard let output = generator.activations.last else { return 0 }
    let count = discriminator.stages[0].input.count
    let beyond = sums.sum(plan.batch) {
      Double(Self.count(output[$0 * count..<($0 + 1) * count], beyond: Saturation.bound))
    }
    return beyond / Double(output.count)
  }

  /// How many numbers lie beyond ± a bound.
  private static func count(_ buffer: Buffer, beyond bound: Float) -> Int {
    var count = 0
    for place in 0..<buffer.count where unsafe abs(buffer.floats[place]) > bound { count += 1 }
    return count
  }

  /// What the discriminator's part of a step found.
  private struct Critic {
    var loss = 0.0, realScore = 0.0, fakeScore = 0.0, gradientNorm = 0.0
    var penalty: Double?
  }

  private func trainDiscriminator() throws(TrainerError) -> Critic {
    let both = 0..<2 * plan.batch
    discriminator.forward(both)
    var critic = Critic()
    let (real, fake) = (score(real, plan.loss.real), score(fake, plan.loss.fake))
    critic.loss = real.loss + fake.loss
    critic.realScore = real.meanScore
    critic.fakeScore = fake.meanScore
    if plan.penalty == .r1, step % plan.penaltyEvery == 0 {
      critic.penalty = penalisedGradient()
    } else {
      discriminator.backward(both)
      discriminator.parameterGradient(both)
    }
    critic.gradientNorm = try gradientNorm(of: discriminator, loss: critic.loss)
    discriminatorAdam.update(
      discriminator.parameters, gradient: discriminator.gradient, step: step)
    discriminator.use(parameters: discriminator.parameters)
    return critic
  }

  /// The gradient of the discriminator's loss with the R1 penalty, in one pass over the parameters.
  ///
  /// For real images signals δ are taken with the score itself instead of the loss c·score. With v = ∇ₓD(x), the signal
  /// of the input, and t the tangent along v, the gradient of ½‖∇ₓD(x)‖² in the weights of a stage is its input tangent
  /// times δ: the discriminator is piecewise linear, so ½‖∇ₓD‖² changes as the tangent along a fixed v. The loss's own
  /// gradient is its input times c·δ. So one product of c·x + s·t with δ gives both.
  ///
  /// - Returns: ½‖∇ₓD(x)‖², the mean over real images.
  private func penalisedGradient() -> Double {
    let (batch, real) = (plan.batch, real)
    guard let upstream = discriminator.signals.last else { return 0 }
    for image in real {
      unsafe weights.floats[image] = upstream.floats[image]
      unsafe weights.floats[batch + image] = 1
      unsafe upstream.floats[image] = 1
    }
    discriminator.backward(0..<2 * batch, inputs: real)
    let slopes = images(discriminator.signals[0], real)
    hand(slopes, to: wideImages)
    let floats = slopes.precision == .float32 ? slopes : wideImages
    let penalty = 0.5 * sums.sumOfSquares(floats) / Double(batch)
    discriminator.tangent(real)
    let factor = plan.penaltyWeight * Double(plan.penaltyEvery) / Double(batch)
    discriminator.mixTangents(real, weights: weights, factor: Float(factor))
    discriminator.parameterGradient(0..<2 * batch, biasWeights: weights)
    return penalty
  }

  private func trainGenerator() throws(TrainerError) -> (loss: Double, gradientNorm: Double) {
    discriminator.forward(fake)
    let loss = score(fake, plan.loss.generator).loss
    discriminator.backward(fake, inputs: fake)
    hand(images(discriminator.signals[0], fake), to: generator.signals.last)
    generator.backward(0..<plan.batch)
    generator.parameterGradient(0..<plan.batch)
    let norm = try gradientNorm(of: generator, loss: loss)
    generatorAdam.update(generator.parameters, gradient: generator.gradient, step: step)
    generator.use(parameters: generator.parameters)
    average?.update(from: generator.parameters)
    return (loss, norm)
  }

  /// The mean loss of a range of images; its derivative becomes the signal of the scores.
  private func score(
    _ images: Range<Int>, _ loss: (Double) -> LossTerm
  ) -> (loss: Double, meanScore: Double) {
    guard let scores = discriminator.activations.last, let upstream = discriminator.signals.last
    else { return (0, 0) }
    var (sum, scoreSum) = (0.0, 0.0)
    let count = Double(images.count)
    for image in images {
      let score = unsafe Double(scores.floats[image])
      let term = loss(score)
      sum += term.value
      scoreSum += score
      unsafe upstream.floats[image] = Float(term.derivative / count)
    }
    return (sum / count, scoreSum / count)
  }

  /// ‖gradient‖, checked before it spoils the parameters, or Adam's means of its squares.
  private func gradientNorm(
    of network: CompiledNetwork, loss: Double
  ) throws(TrainerError) -> Double {
    let norm = sums.sumOfSquares(network.gradient).squareRoot()
    guard norm * norm < Double(Float.greatestFiniteMagnitude), loss.isFinite else {
      throw .notFinite(step: step)
    }
    return norm
  }
}
