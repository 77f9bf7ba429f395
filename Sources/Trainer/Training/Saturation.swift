/// Which values of an image count as saturated.
package enum Saturation {
  /// The size beyond which they do: tanh passes next to no gradient there.
  package static let bound: Float = 0.98

  /// The share of saturated values.
  package static func share(of values: ArraySlice<Float>) -> Double {
    Double(values.count { abs($0) > bound }) / Double(values.count)
  }
}
