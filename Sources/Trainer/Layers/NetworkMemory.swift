/// How many numbers each buffer of a network holds, in the order in which they are taken.
struct NetworkMemory {
  private(set) var activations: [Request] = []
  private(set) var signals: [Request] = []
  private(set) var tangents: [Request] = []
  private(set) var gradient = 0
  private(set) var biasSums = 0
  private let parameterCount: Int

  struct Request {
    let count: Int
    let precision: Precision
  }

  init(
    stages: [Stage], parameterCount: Int, capacity: Int, use: CompiledNetwork.Use, hasOutput: Bool,
    hidden: Precision
  ) {
    self.parameterCount = parameterCount
    guard let first = stages.first else { return }
    let outputs = stages.enumerated().map {
      ($1.output.count, $0 == stages.count - 1 ? Precision.float32 : hidden)
    }
    let input = (first.input.count, first.operation == .linear ? .float32 : hidden)
    activations = ([input] + (hasOutput ? outputs : outputs.dropLast())).map {
      Request(count: $0.0 * capacity, precision: $0.1)
    }
    guard use != .inference else { return }
    gradient = parameterCount
    signals = activations
    biasSums = (stages.map { $0.bias.count }.max() ?? 0) * capacity
    if case .tangents(let images) = use {
      tangents = outputs.map { Request(count: $0.0 * images, precision: $0.1) }
    }
  }

  var byteCount: Int {
    (activations + signals + tangents).reduce(Arena.size(parameterCount) + Arena.size(gradient)) {
      $0 + Arena.size($1.count, $1.precision)
    }
  }
}
