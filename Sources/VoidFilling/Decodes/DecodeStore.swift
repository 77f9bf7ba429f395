import Images
import Trainer

/// Decoded groups in a folder, so that measures can be taken anew without a network.
///
/// A group is found by what it is made of: the network, the vectors, and the feature maps.
package struct DecodeStore {
  /// The folder of all groups.
  package let path: String

  /// The groups in a folder, which is made with the first of them.
  package init(path: String) { self.path = path }

  /// What a group is made of.
  package struct Key {
    /// The network's folder, and after how many steps.
    let network: String
    let step: Int
    let latents: [Float]
    /// What the feature maps are, in words that differ for different maps.
    let maps: String
    let shown: Int

    package init(network: String, step: Int, latents: [Float], maps: String, shown: Int) {
      (self.network, self.step, self.latents) = (network, step, latents)
      (self.maps, self.shown) = (maps, shown)
    }
  }

  /// The group of a key: found, or decoded now and kept.
  ///
  /// - Throws: `ReportError` where it cannot be written; what `decode` throws.
  package func group(_ key: Key, decode: () throws -> DecodedGroup) throws -> DecodedGroup {
    let file = "\(path)/\(name(of: key))"
    // A file that cannot be read is made anew.
    if let group = KeptTensors.read(file).flatMap(Self.group) { return group }
    let group = try decode()
    let made = Self.tensors(of: group)
    try KeptTensors.write(made, to: file)
    // As it will be read: features are kept in 32 bits, and numbers must not depend on who decoded.
    return Self.group(of: made) ?? group
  }

  private func name(of key: Key) -> String {
    let text = "\(key.network) \(key.step) \(key.shown) \(key.maps)"
    let seed = unsafe XXH64.hash(Array(text.utf8).span.bytes)
    let hash = unsafe XXH64.hash(key.latents.span.bytes, seed: seed)
    return "\(hash.hexadecimal).safetensors"
  }

  private static func tensors(of group: DecodedGroup) -> [NamedTensor] {
    func column(_ name: String, _ values: [Float]) -> NamedTensor {
      NamedTensor(name: name, shape: [values.count], values: values)
    }
    let shown = group.shown
    var tensors = [
      column("norms", group.norms), column("scores", group.scores),
      column("saturations", group.saturations), column("levels", group.levels),
      NamedTensor(
        name: "shown", shape: [shown.count, shown.size, shown.size, shown.channels],
        values: shown.pixels.map(Float.init)),
    ]
    for (name, features) in group.features {
      tensors.append(features.tensor(named: prefix + name))
    }
    return tensors
  }

  /// Nil where they are something else.
  private static func group(of tensors: [NamedTensor]) -> DecodedGroup? {
    var named: [String: NamedTensor] = [:]
    for tensor in tensors { named[tensor.name] = tensor }
    guard let norms = named["norms"], let scores = named["scores"],
      let saturations = named["saturations"], let levels = named["levels"],
      let shown = named["shown"], shown.shape.count == 4, shown.shape[1] > 0, shown.shape[3] > 0
    else { return nil }
    var features: [String: Features] = [:]
    for tensor in tensors where tensor.name.hasPrefix(prefix) && tensor.shape.count == 2 {
      features[String(tensor.name.dropFirst(prefix.count))] = Features(tensor)
    }
    return DecodedGroup(
      norms: norms.values, scores: scores.values, saturations: saturations.values,
      levels: levels.values, features: features,
      shown: ImageSet(
        size: shown.shape[1], channels: shown.shape[3],
        pixels: shown.values.map { UInt8(min(max($0, 0), 255)) }))
  }

  private static let prefix = "features."
}
