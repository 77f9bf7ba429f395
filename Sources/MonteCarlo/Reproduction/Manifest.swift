import Distributions
import Foundation
import Report

/// What made a reproduction: versions, machine and durations; the only file that may differ between runs.
struct Manifest {
  let profile: Profile
  let seed: UInt64
  let renderer: GnuplotRenderer
  /// How long each experiment took, its figures included.
  var durations: [(name: String, duration: Duration)] = []

  init(profile: Profile, seed: UInt64, renderer: GnuplotRenderer) {
    self.profile = profile
    self.seed = seed
    self.renderer = renderer
  }

  /// Indented JSON.
  var json: String {
    let host = ProcessInfo.processInfo
    let value = PlanValue.object([
      "command": .text(Reproduction.command),
      "profile": .text(profile.rawValue),
      // A string, since JSON numbers made from doubles end at 2⁵³.
      "seed": .text("\(seed)"),
      "versions": .object([
        "latent": .text(PackageVersion.current), "gsl": .text(PackageVersion.gsl),
        "gnuplot": .text(renderer.isAvailable ? "present" : "missing"),
      ]),
      "machine": .object([
        "system": .text(host.operatingSystemVersionString),
        "processor": .text(Self.processor),
        "cores": .number(Double(host.activeProcessorCount)),
      ]),
      "date": .text(Date.now.formatted(.iso8601)),
      "seconds": .object(
        Dictionary(uniqueKeysWithValues: durations.map { ($0.name, .number($0.duration.seconds)) })),
    ])
    return value.indented() + "\n"
  }

  /// The processor's name where the system tells it.
  private static var processor: String {
    guard let bytes = try? InputFile.bytes(of: "/proc/cpuinfo") else { return "unknown" }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first {
      $0.hasPrefix("model name")
    }
    return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
      ?? "unknown"
  }
}

extension Duration {
  /// Seconds, to the millisecond.
  fileprivate var seconds: Double {
    (Double(components.seconds) + Double(components.attoseconds) * 1e-18).rounded(toPlaces: 3)
  }
}

extension Double {
  fileprivate func rounded(toPlaces places: Int) -> Double {
    let factor = pow(10, Double(places))
    return (self * factor).rounded() / factor
  }
}
