/// How square images are brought to another size.
///
/// Both methods are separable and linear: each value of the result is a weighted mean of the values near its
/// place, first along rows and then along columns, in 32-bit numbers, rounded once at the end, ties to even. With
/// s = old size / new size, pixel i of the result has its centre at (i + ½)·s, and pixel x of the source
/// reaches from x to x + 1.
public enum Resampling: String, Codable, CaseIterable, Sendable {
  /// Weights max(0, 1 − |x + ½ − centre| / max(s, 1)), over the pixels inside, divided by their sum.
  ///
  /// The triangle is as wide as the reduction, which keeps fine detail from turning into false patterns. It is the
  /// definition of Pillow's `BILINEAR`, which also rounds between the two directions.
  case bilinear
  /// Weights in proportion to how much of a source pixel the new pixel covers.
  case area

  /// A square picture in another size; the picture itself where it has that size.
  ///
  /// - Precondition: the picture is square, and `size` positive.
  public func resized(_ picture: Picture, to size: Int) -> Picture {
    plan(from: picture.width, to: size).resized(picture)
  }

  /// The weights from one size to another.
  func plan(from old: Int, to new: Int) -> ResamplingPlan {
    ResamplingPlan(rows: (0..<new).map { taps(of: $0, from: old, to: new) }, size: old)
  }

  /// Which source pixels make pixel `index`, and with what weights, whose sum is 1.
  func taps(of index: Int, from old: Int, to new: Int) -> (first: Int, weights: [Double]) {
    let scale = Double(old) / Double(new)
    switch self {
    case .bilinear:
      let reach = max(scale, 1)
      let centre = (Double(index) + 0.5) * scale
      let first = max(0, Int((centre - reach).rounded(.down)))
      let last = min(old, Int((centre + reach).rounded(.up)))
      return normalized(first, (first..<last).map { 1 - abs(Double($0) + 0.5 - centre) / reach })
    case .area:
      let start = Double(index) * scale
      let end = Double(index + 1) * scale
      let first = Int(start.rounded(.down))
      let last = min(old, Int(end.rounded(.up)))
      return normalized(
        first, (first..<last).map { min(Double($0 + 1), end) - max(Double($0), start) })
    }
  }

  /// The positive weights alone, divided by their sum.
  private func normalized(_ first: Int, _ weights: [Double]) -> (first: Int, weights: [Double]) {
    let start = weights.firstIndex { $0 > 0 } ?? 0
    let end = (weights.lastIndex { $0 > 0 } ?? 0) + 1
    let kept = weights[start..<end]
    let sum = kept.reduce(0, +)
    return (first + start, kept.map { $0 / sum })
  }
}

/// The weights of one resizing, ready for use.
struct ResamplingPlan: Sendable {
  private let firsts: [Int]
  private let starts: [Int]
  private let weights: [Float]
  private let oldSize: Int

  init(rows: [(first: Int, weights: [Double])], size: Int) {
    firsts = rows.map(\.first)
    var starts = [0]
    for row in rows { starts.append(starts[starts.count - 1] + row.weights.count) }
    self.starts = starts
    weights = rows.flatMap { $0.weights.map { Float($0) } }
    oldSize = size
  }

  /// A square picture in its new size; the picture itself where the sizes are equal.
  ///
  /// - Precondition: the picture is as large as the plan says.
  func resized(_ picture: Picture) -> Picture {
    precondition(
      picture.width == oldSize && picture.height == oldSize,
      "a picture of \(picture.width) × \(picture.height) for a plan from \(oldSize)")
    if firsts.count == oldSize { return picture }
    let channels = picture.channels
    let narrow = alongRows(picture.pixels, channels: channels)
    return Picture(
      width: firsts.count, height: firsts.count, channels: channels,
      pixels: alongColumns(narrow, length: firsts.count * channels))
  }

  private func alongRows(_ pixels: [UInt8], channels: Int) -> [Float] {
    var output: [Float] = []
    output.reserveCapacity(oldSize * firsts.count * channels)
    for row in 0..<oldSize {
      for column in firsts.indices {
        let range = starts[column]..<starts[column + 1]
        for channel in 0..<channels {
          var source = (row * oldSize + firsts[column]) * channels + channel
          var sum: Float = 0
          for tap in range {
            sum += weights[tap] * Float(pixels[source])
            source += channels
          }
          output.append(sum)
        }
      }
    }
    return output
  }

  private func alongColumns(_ values: [Float], length: Int) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(firsts.count * length)
    var line = [Float](repeating: 0, count: length)
    for row in firsts.indices {
      for index in line.indices { line[index] = 0 }
      for (offset, tap) in (starts[row]..<starts[row + 1]).enumerated() {
        let source = (firsts[row] + offset) * length
        let weight = weights[tap]
        for index in line.indices { line[index] += weight * values[source + index] }
      }
      for value in line { output.append(UInt8(min(max(value.rounded(.toNearestOrEven), 0), 255))) }
    }
    return output
  }
}
