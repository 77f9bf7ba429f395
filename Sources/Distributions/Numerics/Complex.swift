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
    // Smith's scaling: |b|² would overflow for large b.
    if abs(b.real) >= abs(b.imaginary) {
      let ratio = b.imaginary / b.real, size = b.real + b.imaginary * ratio
      return Complex((a.real + a.imaginary * ratio) / size, (a.imaginary - a.real * ratio) / size)
    }
    let ratio = b.real / b.imaginary, size = b.imaginary + b.real * ratio
    return Complex((a.real * ratio + a.imaginary) / size, (a.imaginary * ratio - a.real) / size)
  }
}
