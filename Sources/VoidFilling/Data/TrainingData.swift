import Foundation
import Images
import MonteCarlo

/// The images that an experiment's plan names.
enum TrainingData {
  /// The images called `name` at a size, decoded ones from the cache in the context's folder where it has them.
  ///
  /// - Throws: `VoidFillingError.dataMissing` or `.otherData` where the context leads to no such images; `ImagesError` where
  ///   they cannot be read.
  static func images(_ name: String, size: Int, _ context: RunContext) async throws -> ImageSet {
    var loader = ImageLoader()
    loader.size = size
    loader.channels = 3
    loader.seed = context.sharedSeed
    loader.tasks = context.tasks
    if name == SyntheticFaces.name { return try await loader.load(name).images }
    guard let path = context.dataPath else { throw VoidFillingError.dataMissing(name: name) }
    let found = URL(fileURLWithPath: path).lastPathComponent
    guard found == name else {
      throw VoidFillingError.otherData(path: path, name: found, planned: name)
    }
    loader.cacheFolder = "\(context.workFolder)/images"
    return try await loader.load(path).images
  }
}
