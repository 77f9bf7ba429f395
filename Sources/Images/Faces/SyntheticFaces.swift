/// Faces that are drawn from numbers: an endless, repeatable supply of portraits of nobody.
///
/// Face `index` of a seed has the numbers that the random stream at that address gives, so any face can be
/// had without the others, and no two are alike. Painting uses only operations that IEEE 754 rounds exactly, so
/// the bytes are the same on every machine.
///
/// ```swift
/// let faces = SyntheticFaces(seed: 1806)
/// let smile = faces.parameters(7)[.smile]
/// try PNGFile.write(faces.image(7), to: "face.png")
/// ```
public struct SyntheticFaces: Sendable {
  /// The name of the set in commands and plans.
  public static let name = "synthetic-faces"
  /// The faces in the set that a training uses.
  public static let defaultCount = 10_000
  /// Rows and columns of a face as it is painted.
  public static let size = FaceCanvas.size

  /// The seed of all faces.
  public let seed: UInt64

  /// The faces of a seed.
  public init(seed: UInt64) { self.seed = seed }

  /// The numbers of a face: its labels.
  ///
  /// - Precondition: `index` is from 0 to 2³² − 1.
  public func parameters(_ index: Int) -> FaceParameters {
    FaceLaw.parameters(seed: seed, index: index)
  }

  /// A face, 64 × 64 in colour.
  ///
  /// - Precondition: `index` is from 0 to 2³² − 1.
  public func image(_ index: Int) -> Picture { Self.image(of: parameters(index)) }

  /// The face with these numbers, 64 × 64 in colour.
  public static func image(of parameters: FaceParameters) -> Picture {
    Picture(width: size, height: size, channels: 3, pixels: FacePainter.pixels(parameters))
  }

  /// The first `count` faces as a set, painted `tasks` at a time.
  ///
  /// - Parameters:
  ///   - count: how many faces.
  ///   - size: rows and columns; 64 as painted, others by ``Resampling/area``.
  ///   - channels: 3, or 1 for grey.
  ///   - tasks: how many blocks of faces are painted at once; the result does not depend on it.
  ///   - progress: told how many faces of how many are done.
  /// - Throws: `CancellationError`.
  public func images(
    count: Int = defaultCount, size: Int = Self.size, channels: Int = 3, tasks: Int,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws -> ImageSet {
    let shrink = Resampling.area.plan(from: Self.size, to: size)
    let faces = try await mapImages(count: count, tasks: tasks, progress: progress) { indices in
      indices.map { shrink.resized(image($0)).converted(toChannels: channels) }
    }
    return ImageSet(joining: faces, size: size, channels: channels, name: Self.name)
  }
}
