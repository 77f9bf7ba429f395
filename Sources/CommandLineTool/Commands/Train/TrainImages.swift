import Distributions
import Foundation
import Images
import Report
import Trainer

/// The images that `--data` names.
enum TrainImages {
  /// Refuses a path that leads nowhere.
  static func check(_ source: String) throws {
    guard isMissing(source) else { return }
    throw Failure.misuse(
      "--data is '\(source)', but there is no such folder or file; check the path, or name "
        + "'\(SyntheticFaces.name)'.")
  }

  /// Whether images are to come from where nothing is; drawn ones come from nowhere.
  static func isMissing(_ source: String) -> Bool {
    source != SyntheticFaces.name && !FileManager.default.fileExists(atPath: source)
  }

  /// The part of an identity that tells of content, without the name.
  static func checksum(of identity: String) -> Substring {
    identity.split(separator: " ").last ?? ""
  }

  /// The path from the root, so that a training can be resumed from any folder.
  static func absolute(_ source: String) -> String {
    source == SyntheticFaces.name ? source : URL(fileURLWithPath: source).path
  }

  /// Loads the images, decoded ones from the cache where it has them.
  ///
  /// Drawn ones are drawn again: they take longer to keep than to draw.
  static func load(
    _ source: String, plan: TrainingPlan, channels: Int?, cache: String, options: RunOptions
  ) async throws -> ImageSet {
    var loader = ImageLoader()
    loader.size = plan.size
    loader.channels = channels
    loader.seed = plan.seed
    loader.tasks = try options.checkedTasks
    loader.cacheFolder = source == SyntheticFaces.name ? nil : cache
    let loaded = try await options.withProgress("images", unit: "images") { progress in
      var shown = 0
      return try await loader.load(source) { done, _ in
        progress.advance(by: done - shown)
        shown = done
      }
    }
    for image in loaded.broken { options.notes.note("\(image)") }
    return loaded.images
  }
}
