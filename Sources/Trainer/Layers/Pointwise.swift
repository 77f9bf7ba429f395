import Foundation

/// Passes over numbers that are no convolution and no product of matrices.
enum Pointwise {
  /// Applies an epilogue to a block of a matrix whose rows have `width` numbers.
  ///
  /// Without a mask in the epilogue there is one bias for each column.
  static func finish(
    _ buffer: Buffer, rows: Range<Int>, columns: Range<Int>, of width: Int, epilogue: Epilogue
  ) {
    for row in rows {
      for column in columns {
        let place = row * width + column
        var value = unsafe buffer.floats[place]
        if let bias = epilogue.bias { unsafe value += bias.floats[column] }
        if value < 0 { value *= epilogue.slope }
        if let mask = epilogue.mask, unsafe !(mask.floats[place] > 0) {
          value *= epilogue.maskSlope
        }
        unsafe buffer.floats[place] = value
      }
    }
  }

  /// Replaces numbers by their hyperbolic tangents.
  static func tanh(_ buffer: Buffer) {
    for place in 0..<buffer.count {
      unsafe buffer.floats[place] = Foundation.tanh(buffer.floats[place])
    }
  }

  /// Multiplies by 1 − y², the derivative of the hyperbolic tangent where it gave y.
  static func multiplyTanhDerivative(_ buffer: Buffer, outputs: Buffer) {
    for place in 0..<buffer.count {
      let y = unsafe outputs.floats[place]
      unsafe buffer.floats[place] *= 1 - y * y
    }
  }

  /// Multiplies by the derivative of a leaky ReLU that gave `outputs`.
  static func multiplySlope(_ slope: Float, _ buffer: Buffer, outputs: Buffer) {
    for place in 0..<buffer.count where unsafe !(outputs.floats[place] > 0) {
      unsafe buffer.floats[place] *= slope
    }
  }

  /// The sums of the columns of a matrix with `sums.count` columns, times a weight.
  static func columnSums(_ matrix: Buffer, weight: Float, into sums: Buffer) {
    for column in 0..<sums.count { unsafe sums.floats[column] = 0 }
    for row in 0..<matrix.count / sums.count {
      for column in 0..<sums.count {
        unsafe sums.floats[column] += matrix.floats[row * sums.count + column]
      }
    }
    for column in 0..<sums.count { unsafe sums.floats[column] *= weight }
  }

  /// x ← c·x + s·t.
  static func mix(_ buffer: Buffer, times c: Float, plus s: Float, times other: Buffer) {
    for place in 0..<buffer.count {
      unsafe buffer.floats[place] = c * buffer.floats[place] + s * other.floats[place]
    }
  }

  /// Σ x², in double precision.
  static func sumOfSquares(_ buffer: Buffer) -> Double {
    var sum = 0.0
    for place in 0..<buffer.count {
      let value = unsafe Double(buffer.floats[place])
      sum += value * value
    }
    return sum
  }

  /// How many numbers lie beyond ± a bound.
  static func count(_ buffer: Buffer, beyond bound: Float) -> Int {
    var count = 0
    for place in 0..<buffer.count where unsafe abs(buffer.floats[place]) > bound { count += 1 }
    return count
  }

  /// a ← a + w·(x − a).
  static func approach(_ average: Buffer, _ values: Buffer, weight: Float) {
    for place in 0..<average.count {
      let before = unsafe average.floats[place]
      unsafe average.floats[place] = before + weight * (values.floats[place] - before)
    }
  }

  /// v / 127.5 − 1 of every byte.
  static func pixels(_ bytes: UnsafeBufferPointer<UInt8>, into values: Buffer) {
    for place in 0..<values.count {
      unsafe values.floats[place] = Float(bytes[place]) / 127.5 - 1
    }
  }
}
