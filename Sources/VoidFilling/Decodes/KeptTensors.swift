import Foundation
import Report
import Trainer

/// Tensors in a file with a checksum, for numbers that can be made anew.
enum KeptTensors {
  /// The tensors of a file; nil where there is none, and where it is damaged.
  static func read(_ path: String) -> [NamedTensor]? {
    guard FileManager.default.fileExists(atPath: path),
      let file = try? SafeTensors(contentsOf: path),
      file.metadata[checksumKey] == file.checksum(ignoring: checksumKey)
    else { return nil }
    return file.tensors
  }

  /// Writes a file, and makes the folders above it.
  ///
  /// - Throws: `ReportError` where it cannot be written.
  static func write(_ tensors: [NamedTensor], to path: String) throws(ReportError) {
    // A folder that cannot be made shows when the file is written.
    try? FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    var file = SafeTensors(tensors: tensors)
    file.metadata[checksumKey] = file.checksum(ignoring: checksumKey)
    try file.write(to: path, replacing: true)
  }

  private static let checksumKey = "checksum"
}

extension Features {
  /// The features that a tensor [image][feature] keeps in 32 bits.
  init(_ tensor: NamedTensor) {
    self.init(dimension: tensor.shape[1], values: tensor.values.map(Double.init))
  }

  /// The features as such a tensor.
  func tensor(named name: String) -> NamedTensor {
    NamedTensor(name: name, shape: [count, dimension], values: values.map { Float($0) })
  }
}
