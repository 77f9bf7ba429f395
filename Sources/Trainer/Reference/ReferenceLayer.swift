import Foundation

/// One layer of one input in double precision, written as its definition says: what fast passes are compared with.
///
/// Parameters are the weights in the order of the flat array, then the biases.
package protocol ReferenceLayer: Sendable {
  /// How many numbers go in, come out and are learnt.
  var inputCount: Int { get }
  var outputCount: Int { get }
  var parameterCount: Int { get }

  /// The output f(x).
  func forward(_ input: [Double], parameters: [Double]) -> [Double]

  /// The gradient of ⟨signal, f(x)⟩ in x.
  func inputGradient(_ signal: [Double], input: [Double], parameters: [Double]) -> [Double]

  /// The gradient of ⟨signal, f(x)⟩ in the parameters.
  func parameterGradient(_ signal: [Double], input: [Double]) -> [Double]

  /// The derivative of f at x along a direction.
  func tangent(_ direction: [Double], input: [Double], parameters: [Double]) -> [Double]
}

/// y = Wᵀ·x + b, W as [input][output].
package struct ReferenceLinear: ReferenceLayer {
  package let inputCount, outputCount: Int

  package init(inputs: Int, outputs: Int) {
    inputCount = inputs
    outputCount = outputs
  }

  package var parameterCount: Int { (inputCount + 1) * outputCount }

  package func forward(_ input: [Double], parameters: [Double]) -> [Double] {
    let product = tangent(input, input: input, parameters: parameters)
    return zip(product, parameters.suffix(outputCount)).map { $0 + $1 }
  }

  package func inputGradient(
    _ signal: [Double], input: [Double], parameters: [Double]
  ) -> [Double] {
    (0..<inputCount).map { i in
      (0..<outputCount).reduce(0) { $0 + parameters[i * outputCount + $1] * signal[$1] }
    }
  }

  package func parameterGradient(_ signal: [Double], input: [Double]) -> [Double] {
    input.flatMap { x in signal.map { x * $0 } } + signal
  }

  package func tangent(
    _ direction: [Double], input: [Double], parameters: [Double]
  ) -> [Double] {
    (0..<outputCount).map { o in
      (0..<inputCount).reduce(0) { $0 + direction[$1] * parameters[$1 * outputCount + o] }
    }
  }
}

/// A function of each number, with its derivative.
package struct ReferenceActivation: ReferenceLayer {
  private let count: Int
  private let function, derivative: @Sendable (Double) -> Double

  /// x where it is positive, slope·x elsewhere.
  package static func rectifier(slope: Double, count: Int) -> ReferenceActivation {
    ReferenceActivation(
      count: count, function: { $0 > 0 ? $0 : slope * $0 }, derivative: { $0 > 0 ? 1 : slope })
  }

  /// The hyperbolic tangent.
  package static func tanh(count: Int) -> ReferenceActivation {
    ReferenceActivation(
      count: count, function: { Foundation.tanh($0) },
      derivative: { 1 - Foundation.tanh($0) * Foundation.tanh($0) })
  }

  package var inputCount: Int { count }
  package var outputCount: Int { count }
  package var parameterCount: Int { 0 }

  package func forward(_ input: [Double], parameters: [Double]) -> [Double] { input.map(function) }

  package func inputGradient(
    _ signal: [Double], input: [Double], parameters: [Double]
  ) -> [Double] {
    zip(signal, input).map { $0 * derivative($1) }
  }

  package func parameterGradient(_ signal: [Double], input: [Double]) -> [Double] { [] }

  package func tangent(
    _ direction: [Double], input: [Double], parameters: [Double]
  ) -> [Double] {
    zip(direction, input).map { $0 * derivative($1) }
  }
}
