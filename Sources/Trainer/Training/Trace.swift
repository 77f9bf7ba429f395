extension AdversarialTraining {
  /// Runs steps and writes down all that another program needs to repeat them.
  ///
  /// Before the first: `initial.<name>`, the weights. Of step K: `step.K.latents` (N × D), `step.K.images` (the real batch,
  /// N × C × H × W), `step.K.losses` (the discriminator's without penalty, the generator's, and ½‖∇ₓD‖², the mean over the
  /// batch, or 0), `step.K.scores` (the means of the real and of the generated images'). Of the first step all gradients,
  /// `step.0.gradient.<name>`; K counts from 0.
  ///
  /// - Throws: `TrainerError.notFinite`.
  public func trace(steps: Int) throws(TrainerError) -> [NamedTensor] {
    let names = Set((generator.tensors + discriminator.tensors).map { $0.name })
    var trace = tensors().filter { names.contains($0.name) }.map { $0.renamed { "initial.\($0)" } }
    for number in 0..<steps {
      let images = realImages(ofStep: step)
      let report = try advance()
      let prefix = "step.\(number)"
      trace.append(
        NamedTensor(
          name: "\(prefix).latents", shape: [plan.batch, plan.latentDimension],
          values: generator.activations[0].values))
      trace.append(images.renamed { "\(prefix).\($0)" })
      let losses = [report.discriminatorLoss, report.generatorLoss, report.penalty ?? 0]
      trace.append(
        NamedTensor(name: "\(prefix).losses", shape: [3], values: losses.map { Float($0) }))
      let scores = [report.realScore, report.fakeScore]
      trace.append(
        NamedTensor(name: "\(prefix).scores", shape: [2], values: scores.map { Float($0) }))
      if number == 0 { trace += gradients().map { $0.renamed { "\(prefix).gradient.\($0)" } } }
    }
    return trace
  }

  /// The real batch of a step as PyTorch has it.
  private func realImages(ofStep step: Int) -> NamedTensor {
    let shape = discriminator.stages[0].input
    var values: [Float] = []
    for image in batchImages(ofStep: step) {
      for channel in 0..<shape.channels {
        for pixel in 0..<shape.height * shape.width {
          values.append(pixelValue(image: image, pixel: pixel, channel: channel))
        }
      }
    }
    return NamedTensor(
      name: "images", shape: [plan.batch, shape.channels, shape.height, shape.width],
      values: values)
  }
}

extension NamedTensor {
  fileprivate func renamed(_ change: (String) -> String) -> NamedTensor {
    NamedTensor(name: change(name), shape: shape, values: values)
  }
}
