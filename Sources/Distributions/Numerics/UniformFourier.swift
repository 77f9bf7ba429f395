import Foundation

/// The sum of D squares of coordinates uniform on (−1, 1), by its odd Fourier series.
///
/// P(S ≤ s) = ½ + (2/π)Σ_{k odd} Im[e^{ikπs/D}·conj(ψ(kπ/D))^D]/k with ψ(t) = E e^{itX²}; exact since S
/// lies in [0, D]. Terms fall like k^{−D/2−1}.
struct UniformFourier: Sendable {
  private let dimension: Double
  /// The values conj(ψ(kπ/D))^D for k from 1.
  private let coefficients: [(real: Double, imaginary: Double)]

  /// The series; empty for dimension 0.
  init(dimension: Int) {
    self.dimension = Double(dimension)
    let d = Double(dimension)
    // |ψ(kπ/D)|^D is (D/4k)^{D/2} for k above D and about e^{−0.44k²/D} below it.
    let logCount = (log(1e15) + d / 2 * log(max(d, 1) / 4)) / (d / 2 + 1)
    let count = dimension == 0 ? 0 : Int(max(exp(logCount), 10 * d.squareRoot())) + 10
    coefficients = (0..<count).map { index in
      let angle = Double(index + 1) * .pi / d
      let value = (d * UniformContour.logTransform(Complex(0, angle))).exponential
      return (value.real, value.imaginary)
    }
  }

  /// P(S ≤ s).
  func cdf(_ s: Double) -> Double {
    var sum = 0.0
    visit(.pi * s / dimension) { k, cosine, sine, c in
      if k % 2 == 1 { sum += (sine * c.real + cosine * c.imaginary) / Double(k) }
    }
    return 0.5 + 2 / .pi * sum
  }

  /// The density of S at s.
  func density(_ s: Double) -> Double {
    var sum = 0.5
    visit(.pi * s / dimension) { _, cosine, sine, c in
      sum += cosine * c.real - sine * c.imaginary
    }
    return sum / dimension
  }

  /// Visits k, cos kθ, sin kθ and the coefficient, by rotation: later terms weigh less than the rounding
  /// errors that rotation gathers.
  private func visit(
    _ angle: Double, _ body: (Int, Double, Double, (real: Double, imaginary: Double)) -> Void
  ) {
    let turn = (cosine: cos(angle), sine: sin(angle))
    var (cosine, sine) = turn
    for index in coefficients.indices {
      body(index + 1, cosine, sine, coefficients[index])
      (cosine, sine) = (
        cosine * turn.cosine - sine * turn.sine, sine * turn.cosine + cosine * turn.sine
      )
    }
  }
}
