import Foundation
package import Images
package import MonteCarlo

/// The images that an experiment's plan names.
package enum TrainingData {
  /// The images called `name` at a size, decoded ones from the cache in the context's folder where it has them.
  ///
  /// - Throws: as ``labelled(_:size:_:)``.
  package static func images(_ name: String, size: Int, _ context: RunContext) async throws
    -> ImageSet
  {
    try await labelled(name, size: size, context).images
  }

  /// These images with what is known of each; nil where nothing is.
  ///
  /// - Throws: `VoidFillingError.dataMissing` or `.otherData` where the context leads to no such images; `ImagesError` where
  ///   they cannot be read.
  package static func labelled(
    _ name: String, size: Int, _ context: RunContext
  ) async throws -> (images: ImageSet, attributes: ImageAttributes?) {
    let (loader, source) = try loader(name, size: size, context)
    return try await context.shared.value("images \(source) \(size) \(context.sharedSeed)") {
      let loaded = try await loader.load(source)
      for image in loaded.broken { context.note("\(image)") }
      return (loaded.images, try loader.attributes(of: loaded, from: source))
    }
  }

  private static func loader(
    _ name: String, size: Int, _ context: RunContext
  ) throws(VoidFillingError) -> (loader: ImageLoader, source: String) {
    var loader = ImageLoader()
    loader.size = size
    loader.channels = 3
    loader.seed = context.sharedSeed
    loader.tasks = context.tasks
    loader.cacheFolder = "\(context.workFolder)/images"
    if name == SyntheticFaces.name { return (loader, name) }
    guard let path = context.dataPath else { throw VoidFillingError.dataMissing(name: name) }
    let found = URL(fileURLWithPath: path).lastPathComponent
    guard found == name else {
      throw VoidFillingError.otherData(path: path, name: found, planned: name)
    }
    return (loader, path)
  }
}
