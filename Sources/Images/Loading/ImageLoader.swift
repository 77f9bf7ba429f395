import Foundation
import Report

/// Brings images from where they lie to one size, for a network to learn from.
///
/// A source is the name of a folder of JPEG and PNG photographs (searched one level deep, in order of the
/// names' bytes), of an IDX file as MNIST's (also compressed by gzip), or of an `.npy` file (float32 in [−1, 1] or
/// bytes, N × C × H × W); or it is `synthetic-faces`. From a picture the square in its middle is taken
/// and brought to ``size`` by ``resampling``; grey becomes colour by repetition, colour grey by the luma of
/// Rec. 601.
///
/// ```swift
/// var loader = ImageLoader()
/// loader.size = 32
/// loader.cacheFolder = "run"
/// let images = try await loader.load("photographs").images
/// ```
public struct ImageLoader: Sendable {
  /// Rows and columns of the images; 4 to 1024.
  public var size = 64
  /// 1 or 3; nil for 3 where any image has colour, else 1.
  public var channels: Int?
  /// How pictures are resized; synthetic faces are always resized by area.
  public var resampling = Resampling.bilinear
  /// The seed of synthetic faces.
  public var seed: UInt64 = 1806
  /// How many synthetic faces there are.
  public var syntheticCount = SyntheticFaces.defaultCount
  /// A folder for the decoded images, made where it is missing; nil to keep none.
  public var cacheFolder: String?
  /// How many blocks of images are decoded at once; the result does not depend on it.
  public var tasks = 1

  /// Loads at 64 × 64 without a cache.
  public init() {}

  /// What was loaded.
  public struct Loaded: Sendable {
    /// The images, in the source's order.
    public let images: ImageSet
    /// The paths of the images inside their folder, in the order of the images; nil where they are no files.
    public let names: [String]?
    /// Pictures that were left out.
    public let broken: [BrokenImage]
    /// Whether the images come from the cache.
    public let isFromCache: Bool
  }

  /// Loads a source.
  ///
  /// Broken pictures of a folder are left out and reported; more than 1 % of them end the loading.
  ///
  /// - Parameters:
  ///   - source: a folder, a file, or `synthetic-faces`.
  ///   - progress: told how many pictures of how many are done.
  /// - Throws: `ImagesError`; `ReportError` where a file cannot be read or the cache not be written;
  ///   `CancellationError`.
  public func load(
    _ source: String, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws -> Loaded {
    try checkSettings()
    let name = Self.name(of: source)
    if source == SyntheticFaces.name {
      let description = "faces \(seed) \(syntheticCount) \(size) \(channels ?? 3)"
      return try await cached(name: name, description: description) {
        let images = try await SyntheticFaces(seed: seed).images(
          count: syntheticCount, size: size, channels: channels ?? 3, tasks: tasks,
          progress: progress)
        return (images, [])
      }
    }
    guard let status = FileStatus(source) else {
      throw ImagesError.source(
        path: source,
        reason: "there is no such folder or file; check the path, or use \(SyntheticFaces.name)")
    }
    let settings = "\(size) \(channels ?? 0) \(resampling.rawValue)"
    if status.isFolder {
      let folder = try ImageFolder(source)
      let lines = folder.entries.map { "\($0.name)\0\($0.size) \($0.modified)" }
      let description = "folder \(settings)\n\(lines.joined(separator: "\n"))"
      return try await cached(
        name: name, description: description, entries: folder.entries.map(\.name)
      ) {
        try await photographs(of: folder, name: name, progress: progress)
      }
    }
    let description = "file \(settings) \(name)\0\(status.size) \(status.modified)"
    return try await cached(name: name, description: description) {
      let stack = try Self.stack(source)
      return (try await images(of: stack, name: name, path: source, progress: progress), [])
    }
  }

  private func checkSettings() throws(ImagesError) {
    guard (4...1024).contains(size) else {
      throw .setting(name: "size", value: "\(size)", requirement: "from 4 to 1024")
    }
    if let channels, channels != 1, channels != 3 {
      throw .setting(name: "channels", value: "\(channels)", requirement: "1 or 3")
    }
    guard syntheticCount > 1 else {
      throw .setting(name: "syntheticCount", value: "\(syntheticCount)", requirement: "at least 2")
    }
  }

  /// The last part of a path, also of `.` and of one that ends in a slash.
  private static func name(of source: String) -> String {
    source == SyntheticFaces.name ? source : URL(fileURLWithPath: source).lastPathComponent
  }

  private func cached(
    name: String, description: String, entries: [String]? = nil,
    make: () async throws -> (ImageSet, [BrokenImage])
  ) async throws -> Loaded {
    func loaded(_ images: ImageSet, _ broken: [BrokenImage], isFromCache: Bool) -> Loaded {
      let leftOut = Set(broken.map(\.name))
      return Loaded(
        images: images, names: entries?.filter { !leftOut.contains($0) }, broken: broken,
        isFromCache: isFromCache)
    }
    guard let cacheFolder else {
      let (images, broken) = try await make()
      return loaded(images, broken, isFromCache: false)
    }
    let cache = ImageCache(folder: cacheFolder, name: name, description: description)
    if let (images, broken) = cache.load(name: name) {
      return loaded(images, broken, isFromCache: true)
    }
    let (images, broken) = try await make()
    if FileStatus(cacheFolder) == nil {
      // A folder that cannot be made shows when the file is opened.
      try? FileManager.default.createDirectory(
        atPath: cacheFolder, withIntermediateDirectories: true)
    }
    try cache.store(images, broken: broken)
    return loaded(images, broken, isFromCache: false)
  }

  // MARK: Folders

  private enum Outcome: Sendable {
    case picture(Picture)
    case broken(BrokenImage)
  }

  private func photographs(
    of folder: ImageFolder, name: String, progress: (Int, Int) -> Void
  ) async throws -> (ImageSet, [BrokenImage]) {
    let total = folder.entries.count
    let outcomes = try await mapImages(count: total, tasks: tasks, progress: progress) { indices in
      let decoder = PictureDecoder()
      var framing = Framing(size: size, resampling: resampling)
      return indices.map { index in
        outcome(of: folder.entries[index].name, in: folder.path, decoder, &framing)
      }
    }
    var pictures: [Picture] = []
    var broken: [BrokenImage] = []
    for outcome in outcomes {
      switch outcome {
      case .picture(let picture): pictures.append(picture)
      case .broken(let image): broken.append(image)
      }
    }
    if let first = broken.first, broken.count * 100 > total {
      throw ImagesError.broken(path: folder.path, count: broken.count, total: total, first: first)
    }
    return (try set(of: pictures, name: name, path: folder.path), broken)
  }

  private func outcome(
    of name: String, in folder: String, _ decoder: borrowing PictureDecoder,
    _ framing: inout Framing
  ) -> Outcome {
    do {
      let bytes = try InputFile.bytes(of: FilePath.join(folder, name))
      let picture = framing.framed(try decoder.picture(bytes, path: name))
      return .picture(channels.map(picture.converted) ?? picture)
    } catch let error as ImagesError {
      if case .picture(_, let reason) = error {
        return .broken(BrokenImage(name: name, reason: reason))
      }
      return .broken(BrokenImage(name: name, reason: "\(error)"))
    } catch let error as ReportError {
      return .broken(BrokenImage(name: name, reason: "it \(error.reason)"))
    } catch {
      return .broken(BrokenImage(name: name, reason: "\(error)"))
    }
  }

  // MARK: Files

  private static func stack(_ path: String) throws -> PictureStack {
    var file = try InputFile(path)
    let start = try file.read(8)
    if start.starts(with: [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59]) {
      return try NumPyImages.stack(path)
    }
    if PNGDecoder.begins(start) || JPEGDecoder.begins(start) {
      throw ImagesError.source(
        path: path, reason: "it is one picture; name a folder that holds at least 2")
    }
    var bytes = start + (try file.readAll())
    if Deflate.isGzip(bytes) {
      guard let content = Deflate.unzipped(bytes, limit: 1 << 32) else {
        throw ImagesError.source(path: path, reason: "it is a damaged gzip file; get it again")
      }
      bytes = content
    }
    guard IDX.begins(bytes) else {
      throw ImagesError.source(
        path: path,
        reason: "it is neither an IDX nor an .npy file; name one, or a folder of JPEG or PNG "
          + "photographs, or use \(SyntheticFaces.name)")
    }
    return try IDX.stack(bytes, path: path)
  }

  private func images(
    of stack: PictureStack, name: String, path: String, progress: (Int, Int) -> Void
  ) async throws -> ImageSet {
    let pictures = try await mapImages(
      count: stack.count, tasks: tasks, progress: progress
    ) { indices in
      var framing = Framing(size: size, resampling: resampling)
      return indices.map { index in
        let picture = framing.framed(stack.picture(index))
        return channels.map(picture.converted) ?? picture
      }
    }
    return try set(of: pictures, name: name, path: path)
  }

  private func set(
    of pictures: [Picture], name: String, path: String
  ) throws(ImagesError) -> ImageSet {
    guard pictures.count > 1 else {
      let number = pictures.isEmpty ? "no image" : "only one image"
      throw .source(path: path, reason: "it holds \(number), but at least 2 are needed")
    }
    let channels = pictures.map(\.channels).max() ?? 1
    return ImageSet(joining: pictures, size: size, channels: channels, name: name)
  }
}
