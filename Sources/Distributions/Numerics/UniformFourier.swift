import Foundation

/// The sum of D squares of coordinates uniform on (−1, 1), by its odd Fourier series.
///
/// P(S ≤ s) = ½ + (2/π)Σ_{k odd} Im[e^{ikπs/D}·conj(ψ(kπ/D))^D]/k with ψ(t) = E e^{itX²}; exact since S
/// lies in [0, D]. Terms fall like k^{−D/2−1}.
struct UniformFourier: Sendable {
  private let dimension: Double
  /// conj(ψ(kπ/D))^D for k = 1, 2, 3, …
  private let coefficients: [(real: Double, imaginary: Double)]

  /// The series; empty for dimension 0.
  init(dimension: Int) {
    self.dimension = Double(dimension)
    let d = Double(dimension)
    let count = dimension == 0 ? 0 : Int(pow(1e13, 1 / (d / 2 + 1)))
    coefficients = (0..<count).map { index in
      let angle = Double(index + 1) * .pi / d
      let value = (d * UniformContour.logTransform(Complex(0, angle))).exponential
      return (value.real, value.imaginary)
    }
  }

  /// P(S ≤ s).
  func cdf(_ s: Double) -> Double {
    var sum = 0.0
    for index in stride(from: 0, to: coefficients.count, by: 2) {
      let k = Double(index + 1), angle = k * .pi * s / dimension, c = coefficients[index]
      sum += (sin(angle) * c.real + cos(angle) * c.imaginary) / k
    }
    return 0.5 + 2 / .pi * sum
  }

  /// The density of S at s.
  func density(_ s: Double) -> Double {
    var sum = 0.5
    for index in coefficients.indices {
      let angle = Double(index + 1) * .pi * s / dimension, c = coefficients[index]
      sum += cos(angle) * c.real - sin(angle) * c.imaginary
    }
    return sum / dimension
  }
}
