import Trainer

/// The generator and the discriminator that were asked for last: most groups in a row are of one network.
final class LoadedNetworks {
  private let tasks: Int
  private var generator: (name: String, network: Generator)?
  private var critic: (name: String, network: Discriminator)?

  /// - Parameter tasks: how many blocks of a layer run at once; no result depends on it.
  init(tasks: Int) { self.tasks = tasks }

  /// A model's generator after some steps.
  ///
  /// - Throws: as ``TrainedModel/generator(after:tasks:)``.
  func generator(of model: TrainedModel, after step: Int) throws -> Generator {
    let name = "\(model.path) \(step)"
    if let generator, generator.name == name { return generator.network }
    let network = try model.generator(after: step, tasks: tasks)
    generator = (name, network)
    return network
  }

  /// A model's discriminator after its last step.
  ///
  /// - Throws: as ``TrainedModel/discriminator(tasks:)``.
  func critic(of model: TrainedModel) throws -> Discriminator {
    let name = "\(model.path) \(model.plan.steps)"
    if let critic, critic.name == name { return critic.network }
    let network = try model.discriminator(tasks: tasks)
    critic = (name, network)
    return network
  }
}
