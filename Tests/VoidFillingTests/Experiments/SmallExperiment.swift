import Foundation
import Images
import MonteCarlo
import Report
import TestSupport
import VoidFilling

/// Experiments with tiny networks on three hundred small faces.
struct SmallExperiment: Sendable {
  /// In the catalog.
  let name: String
  /// Its own settings, beside those of all.
  var own: [String: PlanValue] = [:]

  /// Everything that a claim or a figure asks of an experiment is in these settings, and little more.
  static let all: [SmallExperiment] = [
    SmallExperiment(
      name: "dcgan-training", own: ["priors": texts(["normal"]), "stepsPerRow": .number(5)]),
    SmallExperiment(
      name: "near-origin",
      own: ["factors": numbers([0, 0.25, 1, 4]), "otherDimensions": numbers([4])]),
    SmallExperiment(
      name: "norm-limit",
      own: [
        "factors": numbers([1, 2, 8]), "priors": texts(["normal"]),
        "otherDimensions": numbers([4]),
      ]),
    SmallExperiment(
      name: "origin-over-training",
      own: [
        "longSteps": .number(20), "positions": numbers([0, 0.375]), "normalSeeds": .number(2),
      ]),
    SmallExperiment(
      name: "inside-the-sphere", own: ["priors": texts(["normal", "hypercube-vertices"])]),
    SmallExperiment(name: "sparse-prior", own: ["priors": texts(["sparse"])]),
    SmallExperiment(name: "orthogonal-subspace", own: ["seeds": .number(2)]),
    SmallExperiment(
      name: "cauchy-and-kilcher-samples",
      own: ["priors": texts(["normal", "cauchy", "kilcher"]), "positions": numbers([0.5])]),
    SmallExperiment(
      name: "decoded-interpolations",
      own: ["positions": numbers([0.25, 0.5]), "shownPairs": .number(1)]),
    SmallExperiment(
      name: "stopping-early-and-width",
      own: ["priors": texts(["normal"]), "otherWidths": numbers([0.0625])]),
    SmallExperiment(name: "memorisation"),
  ]

  private static let shared: [String: PlanValue] = [
    "data": .text("faces.npy"), "size": .number(28), "widths": numbers([0.125]),
    "dimension": .number(8), "steps": .number(10), "seeds": .number(1), "normalSeeds": .number(1),
    "samples": .number(60),
  ]

  /// The answer of an experiment among those made for all tests.
  static func answer(of name: String) async throws -> ExperimentAnswer {
    guard let found = try await answers()[name] else { throw CocoaError(.keyValueValidation) }
    return found
  }

  static func named(_ name: String) throws -> SmallExperiment {
    guard let found = all.first(where: { $0.name == name }) else {
      throw CocoaError(.keyValueValidation)
    }
    return found
  }

  /// Runs it in a folder, in which networks are kept under `work`.
  func answer(
    in folder: TemporaryFolder, work: String = "work", tasks: Int = 2, trains: Bool = true,
    changes: [String: PlanValue] = [:], shared: SharedValues = SharedValues(),
    report: RunContext.ProgressHandler? = nil
  ) async throws -> ExperimentAnswer {
    try await Self.writeFaces(to: folder)
    return try await VoidFillingCatalog.entries.entry(name).run(
      plan(changes),
      Self.context(
        in: folder, work: work, tasks: tasks, trains: trains, shared: shared, report: report))
  }

  /// Its plan, with further changes.
  func plan(_ changes: [String: PlanValue] = [:]) throws -> Plan {
    let entry = try VoidFillingCatalog.entries.entry(name)
    // What an experiment does not have is left out; a wrong key in `own` is refused.
    let settings = entry.own(Self.shared).merging(own) { $1 }.merging(changes) { $1 }
    return try entry.plan(.paper, 5, settings, "a test")
  }

  /// A run on the images in a folder, in which networks are kept under `work`.
  static func context(
    in folder: TemporaryFolder, work: String = "work", tasks: Int = 2, trains: Bool = true,
    shared: SharedValues = SharedValues(), report: RunContext.ProgressHandler? = nil
  ) -> RunContext {
    RunContext(
      seed: 5, tasks: tasks, dataPath: folder("faces.npy"), workFolder: folder(work),
      trains: trains, shared: shared, progress: report)
  }

  /// Writes the images, if they are not there.
  static func writeFaces(to folder: TemporaryFolder) async throws {
    if FileStatus(folder("faces.npy")) == nil {
      try folder.write(try await SmallFaces.file(), to: "faces.npy")
    }
  }

  /// The answers of all experiments, whose networks share one folder.
  static func answers(
    in folder: TemporaryFolder, work: String = "work", tasks: Int = 2, trains: Bool = true,
    shared: SharedValues? = nil
  ) async throws -> [String: ExperimentAnswer] {
    var answers: [String: ExperimentAnswer] = [:]
    for experiment in all {
      answers[experiment.name] = try await experiment.answer(
        in: folder, work: work, tasks: tasks, trains: trains, shared: shared ?? SharedValues())
    }
    return answers
  }

  /// The same, made once for all tests.
  static func answers() async throws -> [String: ExperimentAnswer] { try await made.value }

  private static let made = Task { try await answers(in: TemporaryFolder()) }

  static func numbers(_ values: [Double]) -> PlanValue { .list(values.map { .number($0) }) }

  static func texts(_ values: [String]) -> PlanValue { .list(values.map { .text($0) }) }
}

/// The images that small networks learn from.
///
/// Each is the mean of two of some faces: few directions hold all that varies, so principal components are found at once.
enum SmallFaces {
  static let count = 300

  static func images() async throws -> ImageSet {
    let bases = 76
    let faces = try await SyntheticFaces(seed: 9).images(
      count: bases, size: 28, channels: 3, tasks: 2)
    let size = faces.valuesPerImage
    let pixels = (0..<count).flatMap { image in
      let first = image % bases, second = (first + 1 + image / bases) % bases
      return (0..<size).map { place in
        UInt8(
          (Int(faces.pixels[first * size + place]) + Int(faces.pixels[second * size + place])) / 2)
      }
    }
    return ImageSet(size: 28, channels: 3, pixels: pixels)
  }

  /// They as bytes of an `.npy` file, N × C × H × W.
  static func file(_ images: ImageSet? = nil) async throws -> [UInt8] {
    let images = if let images { images } else { try await Self.images() }
    let header =
      "{'descr': '|u1', 'fortran_order': False, 'shape': (\(images.count), 3, 28, 28), }"
    let padded = header + String(repeating: " ", count: 117 - header.utf8.count) + "\n"
    let square = 28 * 28
    let pixels = (0..<images.count).flatMap { image in
      (0..<3).flatMap { channel in
        (0..<square).map { images.pixels[(image * square + $0) * 3 + channel] }
      }
    }
    return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(padded.utf8.count), 0]
      + Array(padded.utf8) + pixels
  }
}
