import Distributions
import Foundation
import Images
import Report
import Trainer

/// The images that `--data` names.
enum TrainImages {
  /// Refuses a path that leads nowhere.
  static func check(_ source: String) throws {
    guard source != SyntheticFaces.name, !FileManager.default.fileExists(atPath: source) else {
      return
    }
    throw Failure.misuse(
      "--data is '\(source)', but there is no such folder or file; check the path, or name "
        + "'\(SyntheticFaces.name)'.")
  }

  /// What a plan calls the images: drawn ones are known by the seed, others by a checksum.
  static func identity(of images: ImageSet, from source: String) -> String {
    source == SyntheticFaces.name ? source : images.identity
  }

  static func load(
    _ source: String, plan: TrainingPlan, channels: Int?, cache: String, tasks: Int,
    progress: WorkProgress
  ) async throws -> ImageSet {
    try await SyntheticFaces(seed: plan.seed).images(
      size: plan.size, channels: channels ?? 3, tasks: tasks)
  }
}
