import Distributions
import Foundation

/// Properties 1 to 3 of one path for one prior.
struct GeometryCells: Sendable {
  let prior: String
  let interpolation: String
  let pairs: EndPointPairs
  let seed: UInt64

  /// The cells: any end points, and end points of equal norm where a property is claimed for those.
  func cells(of interpolation: any Interpolation, properties wanted: Set<Int>) -> [PropertyCell] {
    let properties = interpolation.properties
    var cells: [PropertyCell] = []
    if wanted.contains(1) {
      cells.append(continuity(interpolation, pairs, expected: properties.continuity))
    }
    if wanted.contains(2) {
      cells.append(shortness(interpolation, pairs, equalNorms: false, properties.shortness))
      if properties.shortness == .equalNorms {
        cells.append(shortness(interpolation, pairs, equalNorms: true, properties.shortness))
      }
    }
    if wanted.contains(3) {
      // A prior on a sphere has no other end points than those of equal norm.
      if properties.consistency != .equalNorms || !pairs.haveEqualNorms {
        cells.append(consistency(interpolation, pairs, equalNorms: false, properties.consistency))
      }
      if properties.consistency == .equalNorms {
        cells.append(consistency(interpolation, pairs, equalNorms: true, properties.consistency))
      }
    }
    return cells
  }

  private func continuity(
    _ interpolation: any Interpolation, _ pairs: EndPointPairs, expected: Validity
  ) -> PropertyCell {
    let finding = ContinuityCheck.run(interpolation, pairs: pairs, seed: seed)
    return cell(
      1, equalNorms: false, "sensitivity to a move by 1e-7 over 1e-5",
      finding.sensitivityRatio, threshold: 10, finding.verdict, expected)
  }

  private func shortness(
    _ interpolation: any Interpolation, _ pairs: EndPointPairs, equalNorms: Bool,
    _ expected: Validity
  ) -> PropertyCell {
    let excess = ShortnessCheck.excess(
      interpolation, pairs: equalNorms ? pairs.withEqualNorms() : pairs, onSphere: equalNorms)
    let threshold = ShortnessCheck.threshold(onSphere: equalNorms)
    return cell(
      2, equalNorms: equalNorms,
      equalNorms ? "length over great circle - 1" : "length over line - 1",
      excess, threshold: threshold, excess <= threshold ? .holds : .fails, expected)
  }

  private func consistency(
    _ interpolation: any Interpolation, _ pairs: EndPointPairs, equalNorms: Bool,
    _ expected: Validity
  ) -> PropertyCell {
    let used = equalNorms ? pairs.withEqualNorms() : pairs
    let finding = ConsistencyCheck.run(interpolation, pairs: used, seed: seed)
    return cell(
      3, equalNorms: equalNorms, "distance from the path over norm",
      finding.verdict == .holds ? finding.pointDistance : finding.pathDistance,
      threshold: finding.verdict == .holds ? 1e-10 : 1e-3, finding.verdict, expected)
  }

  private func cell(
    _ property: Int, equalNorms: Bool, _ statisticName: String, _ statistic: Double,
    threshold: Double, _ verdict: Verdict, _ validity: Validity
  ) -> PropertyCell {
    let expected: Verdict =
      switch validity {
      case .always: .holds
      case .equalNorms: equalNorms ? .holds : .fails
      case .never: .fails
      }
    return PropertyCell(
      prior: prior, interpolation: interpolation, property: property,
      condition: equalNorms ? "equal norms" : "any end points", sampleCount: pairs.count,
      statisticName: statisticName, statistic: statistic, threshold: threshold,
      verdict: verdict, expected: expected)
  }
}
