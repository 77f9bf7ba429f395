import Foundation

/// The middle of several measurements, and how far they spread.
package struct Spread: Sendable, Equatable {
  /// The median.
  package let median: Double
  /// The lower quartile.
  package let low: Double
  /// The upper quartile.
  package let high: Double

  /// Median and quartiles, linear between the order statistics.
  ///
  /// - Precondition: there is a value.
  package init(_ values: [Double]) {
    precondition(!values.isEmpty, "no measurements")
    let sorted = values.sorted()
    func quantile(_ p: Double) -> Double {
      let place = p * Double(sorted.count - 1), below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
    median = quantile(0.5)
    low = quantile(0.25)
    high = quantile(0.75)
  }
}

/// The b of the power law y = a·x^b through points, by least squares of the logarithms; nil for fewer than two
/// different x.
package func fittedExponent(x: [Double], y: [Double]) -> Double? {
  precondition(x.count == y.count, "\(x.count) and \(y.count) values")
  let points = zip(x.map { log($0) }, y.map { log($0) })
  let n = Double(x.count)
  let (meanX, meanY) = points.reduce((0, 0)) { ($0.0 + $1.0 / n, $0.1 + $1.1 / n) }
  var squares = 0.0, products = 0.0
  for (a, b) in points {
    squares += (a - meanX) * (a - meanX)
    products += (a - meanX) * (b - meanY)
  }
  return squares > 0 ? products / squares : nil
}
