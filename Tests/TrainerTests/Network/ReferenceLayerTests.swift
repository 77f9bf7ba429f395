import Testing
import Trainer

/// The reference layers against differences of their own forward passes.
@Suite struct ReferenceLayerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let layer: any ReferenceLayer
  }

  static let cases: [Case] = [
    Case(testDescription: "linear", layer: ReferenceLinear(inputs: 5, outputs: 3)),
    Case(
      testDescription: "convolution",
      layer: ReferenceStridedConvolution(
        ConvolutionShape(height: 6, width: 4, channels: 2, features: 3), isTransposed: false)),
    Case(
      testDescription: "transposed convolution",
      layer: ReferenceStridedConvolution(
        ConvolutionShape(height: 4, width: 6, channels: 3, features: 2), isTransposed: true)),
    Case(testDescription: "ReLU", layer: ReferenceActivation.rectifier(slope: 0, count: 7)),
    Case(testDescription: "leaky ReLU", layer: ReferenceActivation.rectifier(slope: 0.2, count: 7)),
    Case(testDescription: "tanh", layer: ReferenceActivation.tanh(count: 7)),
  ]

  /// A layer with an input, parameters, a signal and a direction.
  private struct Point {
    let layer: any ReferenceLayer
    let input, parameters, signal, direction: [Double]

    init(_ layer: any ReferenceLayer) {
      var numbers = RandomNumbers(seed: 11)
      self.layer = layer
      input = numbers.normal(layer.inputCount)
      parameters = numbers.normal(layer.parameterCount)
      signal = numbers.normal(layer.outputCount)
      direction = numbers.normal(layer.inputCount)
    }

    /// ⟨signal, f⟩ with one number moved.
    func value(input: [Double]? = nil, parameters: [Double]? = nil) -> Double {
      inner(
        signal,
        layer.forward(input ?? self.input, parameters: parameters ?? self.parameters))
    }
  }

  private static let step = 1e-4

  /// Central differences of a function of an array, entry by entry.
  private func differences(_ at: [Double], _ value: ([Double]) -> Double) -> [Double] {
    at.indices.map { index in
      var (above, below) = (at, at)
      above[index] += Self.step
      below[index] -= Self.step
      return (value(above) - value(below)) / (2 * Self.step)
    }
  }

  @Test("The gradient in the input is that of central differences", arguments: cases)
  func inputGradient(of layer: Case) {
    let point = Point(layer.layer)
    let gradient = point.layer.inputGradient(
      point.signal, input: point.input, parameters: point.parameters)
    let expected = differences(point.input) { point.value(input: $0) }
    #expect(relativeDifference(gradient, expected) < 1e-7)
  }

  @Test("The gradient in the parameters is that of central differences", arguments: cases)
  func parameterGradient(of layer: Case) {
    let point = Point(layer.layer)
    let gradient = point.layer.parameterGradient(point.signal, input: point.input)
    let expected = differences(point.parameters) { point.value(parameters: $0) }
    #expect(relativeDifference(gradient, expected) < 1e-7)
  }

  @Test("The tangent is the central difference along a direction", arguments: cases)
  func tangent(of layer: Case) {
    let point = Point(layer.layer)
    func moved(by step: Double) -> [Double] {
      let input = zip(point.input, point.direction).map { $0 + step * $1 }
      return point.layer.forward(input, parameters: point.parameters)
    }
    let expected = zip(moved(by: Self.step), moved(by: -Self.step)).map {
      ($0 - $1) / (2 * Self.step)
    }
    let tangent = point.layer.tangent(
      point.direction, input: point.input, parameters: point.parameters)
    #expect(relativeDifference(tangent, expected) < 1e-7)
  }

  @Test("A convolution reads what lies under its taps, with zeros outside the image")
  func taps() {
    let shape = ConvolutionShape(height: 4, width: 4, channels: 1, features: 1)
    let layer = ReferenceStridedConvolution(shape, isTransposed: false)
    let image = (0..<16).map { Double($0) }
    // Each filter with a single 1 shifts the image by its tap, as Conv2d(1, 1, 5, stride: 2, padding: 2) does.
    func output(row: Int, column: Int) -> [Double] {
      var weights = [Double](repeating: 0, count: 26)
      weights[row * 5 + column] = 1
      return layer.forward(image, parameters: weights)
    }
    #expect(output(row: 2, column: 2) == [0, 2, 8, 10])
    #expect(output(row: 0, column: 0) == [0, 0, 0, 0])
    #expect(output(row: 4, column: 3) == [9, 11, 0, 0])
    #expect(output(row: 1, column: 4) == [0, 0, 6, 0])
  }
}
