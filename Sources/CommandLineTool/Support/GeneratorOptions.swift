import ArgumentParser
import Foundation
import Images
import MonteCarlo
import Report

/// What experiments with trained generators need: images, and a place for the networks.
struct GeneratorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Images to train generators on: a folder, an IDX or .npy file. (default: synthetic faces)",
      valueName: "path"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "Where trained networks are kept and found again. (default: \(RunContext.defaultWorkFolder))",
      valueName: "folder"))
  var models: String?

  @Flag(
    help: "Train no network: what needs one that is not there is left out, and named.")
  var trainedOnly = false

  /// The folder of the networks.
  var folder: String { models ?? RunContext.defaultWorkFolder }

  /// The changes that the images make in the plans of experiments that have them as a setting.
  var changes: [String: PlanValue] {
    data.map { [Plan.dataKey: .text(URL(fileURLWithPath: $0).lastPathComponent)] } ?? [:]
  }

  func validate() throws {
    if let models {
      let status = FileStatus(models)
      guard !models.isEmpty, status?.isFolder != false else {
        throw ValidationError("--models is '\(models)', but it must be a folder.")
      }
      if trainedOnly, status == nil {
        throw ValidationError(
          "--models is '\(models)', but there is no such folder, and --trained-only trains nothing."
        )
      }
    }
    guard let data, TrainImages.isMissing(data) else { return }
    throw ValidationError("--data is '\(data)', but there is no such folder or file.")
  }
}
