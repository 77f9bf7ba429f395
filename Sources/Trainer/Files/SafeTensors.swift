import Images
public import Report

/// Tensors and texts in a safetensors file, which PyTorch and others read and write.
///
/// - Source: <https://github.com/huggingface/safetensors>, the section *Format*.
public struct SafeTensors: Sendable, Equatable {
  /// Texts by their keys.
  public var metadata: [String: String]
  /// The tensors; names are distinct.
  public var tensors: [NamedTensor]

  /// Tensors to be written.
  ///
  /// - Precondition: names are distinct, and none is `__metadata__`.
  public init(tensors: [NamedTensor], metadata: [String: String] = [:]) {
    let names = Set(tensors.map(\.name))
    precondition(names.count == tensors.count, "names repeat among \(tensors.map(\.name))")
    precondition(!names.contains("__metadata__"), "a tensor is called '__metadata__'")
    self.tensors = tensors
    self.metadata = metadata
  }

  /// Reads a file; `-` is standard input.
  ///
  /// F32 numbers keep their bits, F16 and BF16 are widened exactly, F64 is rounded to the nearest 32-bit number.
  ///
  /// - Throws: `ReportError.file` where it cannot be read; `ReportError.format` where it is no such file, is cut off or
  ///   longer than it says, or holds another type.
  public init(contentsOf path: String) throws(ReportError) {
    var file = try InputFile(path)
    let name = file.path
    let prefix = try file.read(8)
    let length = prefix.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard prefix.count == 8, length <= UInt64(SafeTensorsHeader.largest) else {
      throw .format(path: name, reason: "it is no safetensors file")
    }
    let json = try file.read(Int(length))
    guard json.count == Int(length) else {
      throw .format(
        path: name, reason: "it ends inside its header, so it is cut off or no safetensors file")
    }
    let rest = file.size.map { $0 - file.position }
    let header = try SafeTensorsHeader(json: json, dataCount: rest, path: name)
    metadata = header.metadata
    tensors = []
    for entry in header.entries {
      let bytes = try file.read(entry.bytes.count)
      guard bytes.count == entry.bytes.count else {
        throw .format(path: name, reason: "it ends inside tensor '\(entry.name)': it is cut off")
      }
      tensors.append(
        NamedTensor(
          name: entry.name, shape: entry.shape,
          values: ElementBytes.floats(bytes, entry.element)))
    }
    guard try file.read(1).isEmpty else {
      throw .format(path: name, reason: "it has trailing bytes")
    }
  }

  /// Writes a file of F32 numbers beside its place and renames it; `-` is standard output.
  ///
  /// Equal content gives equal bytes. Tensors stand in the order of their names, as the format's own library writes them.
  ///
  /// - Throws: `ReportError.file`, as `OutputFile`; the disk's free space is asked before the first byte.
  public func write(to path: String, replacing: Bool = false) throws(ReportError) {
    var file = try OutputFile(path, replacing: replacing)
    try write(into: &file, at: path)
    try file.commit()
  }

  /// Writes everything into a file that the caller puts in its place.
  func write(into file: inout OutputFile, at path: String) throws(ReportError) {
    let sorted = Self.sorted(tensors)
    var entries: [SafeTensorsHeader.Entry] = []
    var end = 0
    for tensor in sorted {
      let bytes = end..<end + 4 * tensor.values.count
      entries.append(
        .init(name: tensor.name, element: .float32, shape: tensor.shape, bytes: bytes))
      end = bytes.upperBound
    }
    let header = SafeTensorsHeader(metadata: metadata, entries: entries).bytes
    try FreeSpace.require(header.count + end, at: path)
    try file.write(header)
    for tensor in sorted {
      // In pieces, so that writing takes no second copy of a large tensor.
      for start in stride(from: 0, to: tensor.values.count, by: Self.piece) {
        let stop = min(start + Self.piece, tensor.values.count)
        try file.write(ElementBytes.bytes(tensor.values[start..<stop]))
      }
    }
  }

  /// A checksum of all texts and tensors, whatever their order in a file.
  package func checksum(ignoring key: String) -> String {
    // Each part's checksum is the seed of the next.
    var hash: UInt64 = 0
    for (name, text) in metadata.sorted(by: { $0.key < $1.key }) where name != key {
      for part in [name, text] {
        let bytes = Array(part.utf8)
        let span = unsafe bytes.span.bytes
        hash = XXH64.hash(span, seed: hash)
      }
    }
    for tensor in Self.sorted(tensors) {
      let description = Array("\(tensor.name) \(tensor.shape)".utf8)
      let name = unsafe description.span.bytes
      let values = unsafe tensor.values.span.bytes
      hash = XXH64.hash(values, seed: XXH64.hash(name, seed: hash))
    }
    return hash.hexadecimal
  }

  private static let piece = 1 << 18

  private static func sorted(_ tensors: [NamedTensor]) -> [NamedTensor] {
    tensors.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
