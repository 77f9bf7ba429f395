import Foundation

/// A complex number, with the few operations that contour integrals need.
struct Complex {
  var real: Double
  var imaginary: Double

  init(_ real: Double, _ imaginary: Double = 0) {
    self.real = real
    self.imaginary = imaginary
  }

  var conjugate: Complex { Complex(real, -imaginary) }

  /// The principal logarithm.
  var logarithm: Complex { Complex(log(hypot(real, imaginary)), atan2(imaginary, real)) }

  /// The principal square root, for a positive real part.
  var root: Complex {
    let a = (0.5 * (hypot(real, imaginary) + real)).squareRoot()
    return Complex(a, 0.5 * imaginary / a)
  }

  /// e to this power.
  var exponential: Complex {
    let size = exp(real)
    return Complex(size * cos(imaginary), size * sin(imaginary))
  }

  static func + (a: Complex, b: Complex) -> Complex {
    Complex(a.real + b.real, a.imaginary + b.imaginary)
  }
  static func - (a: Complex, b: Complex) -> Complex {
    Complex(a.real - b.real, a.imaginary - b.imaginary)
  }
  static func * (a: Complex, b: Complex) -> Complex {
    Complex(
      a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }
  static func * (a: Double, b: Complex) -> Complex { Complex(a * b.real, a * b.imaginary) }
  static func / (a: Complex, b: Complex) -> Complex {
    let square = b.real * b.real + b.imaginary * b.imaginary
    return (1 / square) * (a * b.conjugate)
  }
}
