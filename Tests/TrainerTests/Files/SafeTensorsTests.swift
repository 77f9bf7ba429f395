import Foundation
import Report
import TestSupport
import Testing
import Trainer

@Suite struct SafeTensorsTests {
  static let example = SafeTensors(
    tensors: [
      NamedTensor(
        name: "b.weight", shape: [2, 3], values: [1, -2, 0.5, .infinity, -0.0, 0x1p-149]),
      NamedTensor(name: "a", shape: [], values: [7]),
      NamedTensor(name: "empty \"é\"", shape: [0, 4], values: []),
    ], metadata: ["step": "3", "text": "a \"quoted\"\nline \u{1}"])

  /// A file of a header and as many bytes as are given.
  static func file(_ header: String, data: [UInt8] = []) -> [UInt8] {
    let json = Array(header.utf8)
    let length = (0..<8).map { UInt8(truncatingIfNeeded: json.count >> (8 * $0)) }
    return length + json + data
  }

  @Test("what is written is read again, in the order of the names")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    try Self.example.write(to: folder("x"))
    let read = try SafeTensors(contentsOf: folder("x"))
    #expect(read.metadata == Self.example.metadata)
    #expect(read.tensors.map(\.name) == ["a", "b.weight", "empty \"é\""])
    #expect(read.tensors[1] == Self.example.tensors[0])
    #expect(read.tensors[1].values[4].sign == .minus)
  }

  @Test("the bytes are those that the format describes, whatever the order of the tensors")
  func bytes() throws {
    let folder = try TemporaryFolder()
    let tensors = [
      NamedTensor(name: "w", shape: [1], values: [1]),
      NamedTensor(name: "b", shape: [], values: [2]),
    ]
    for (name, list) in [("x", tensors), ("y", tensors.reversed())] {
      try SafeTensors(tensors: list, metadata: ["k": "v"]).write(to: folder(name))
    }
    var header =
      #"{"__metadata__":{"k":"v"},"b":{"dtype":"F32","shape":[],"data_offsets":[0,4]},"#
      + #""w":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#
    header += String(repeating: " ", count: (8 - header.utf8.count % 8) % 8)
    #expect(
      try folder.bytes("x") == Self.file(header, data: [0, 0, 0, 0x40, 0, 0, 0x80, 0x3F]))
    #expect(try folder.bytes("y") == folder.bytes("x"))
  }

  @Test("numbers of other types become the nearest 32-bit numbers")
  func types() throws {
    let folder = try TemporaryFolder()
    let halves: [UInt16] = [0x3C00, 0xC100, 0x0001, 0x7C00, 0x03FF, 0x7BFF, 0x8000]
    var data: [UInt8] = [0x80, 0x3F, 0x40, 0xC0]
    for half in halves { data += [UInt8(half & 0xFF), UInt8(half >> 8)] }
    let double = (0.1).bitPattern
    for byte in 0..<8 { data.append(UInt8(truncatingIfNeeded: double >> UInt64(8 * byte))) }
    let header =
      #"{"b":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]},"#
      + #""h":{"dtype":"F16","data_offsets":[4,18],"shape":[7]},"#
      + #""d":{"dtype":"F64","shape":[1,1],"data_offsets":[18,26]}}"#
    try folder.write(Self.file(header, data: data), to: "x")
    let tensors = try SafeTensors(contentsOf: folder("x")).tensors
    #expect(tensors.map(\.name) == ["b", "h", "d"])
    #expect(tensors[0].values == [1, -3])
    #expect(tensors[1].values == [1, -2.5, 0x1p-24, .infinity, 1023 * 0x1p-24, 65504, -0.0])
    #expect(tensors[2] == NamedTensor(name: "d", shape: [1, 1], values: [0.1]))
  }

  @Test(
    "a file that is none is refused with the reason",
    arguments: [
      ("[]", 0, "its header is no JSON object"),
      ("{} x", 0, "more than an object"),
      (#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}"#, 4, "'}' is missing"),
      (#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#, 3, "it is cut off"),
      (#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#, 5, "trailing bytes"),
      (
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}"#, 4,
        "'a' of shape [2] has 4 bytes"
      ),
      (#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#, 8, "'a' begins at byte 4"),
      (
        #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}"#, 4, "'a' has no full description"
      ),
      (#"{"a":{"dtype":"I64","shape":[1],"data_offsets":[0,8]}}"#, 8, "the type 'I64'"),
      (#"{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}"#, 4, "no whole number"),
      (
        #"{"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]}}"#, 0,
        "has 0 bytes"
      ),
      (
        #"{"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[],"data_offsets":[4,8]}}"#,
        8, "names 'a' twice"
      ),
      (#"{"__metadata__":{"a":"b","a":"c"}}"#, 0, "metadata names 'a' twice"),
      (#"{"__metadata__":{"a":1}}"#, 0, "'\"' is missing"),
      (#"{"a\ud800":{}}"#, 0, "half a surrogate pair"),
      (#"{"a"#, 0, "ends inside a text"),
    ])
  func refused(header: String, count: Int, reason: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Self.file(header, data: [UInt8](repeating: 0, count: count)), to: "x")
    let error = #expect(throws: ReportError.self) {
      try SafeTensors(contentsOf: folder("x"))
    }
    #expect(error.map { "\($0)".contains(reason) } == true, "\(String(describing: error))")
  }

  @Test("a file cut off or changed at any byte is refused or differs, and never crashes")
  func damage() throws {
    let folder = try TemporaryFolder()
    let checkpoint = Checkpoint(
      plan: TrainingPlan(), step: 5,
      tensors: [NamedTensor(name: "w", shape: [2], values: [1, 2])])
    try checkpoint.write(to: folder("x"))
    let whole = try folder.bytes("x")
    for index in whole.indices {
      try folder.write(Array(whole[..<index]), to: "y")
      #expect(throws: ReportError.self) { try Checkpoint(contentsOf: folder("y")) }
      var changed = whole
      changed[index] ^= 0x04
      try folder.write(changed, to: "y")
      // Another place of the padding or of a space between two names is no damage.
      let read = try? Checkpoint(contentsOf: folder("y"))
      #expect(read == nil || read == checkpoint, "byte \(index)")
    }
  }

  @Test("texts may be escaped as JSON allows")
  func escapes() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Self.file(#"{ "__metadata__" : { "a\/\u0041\n" : "\ud83d\ude00\\" } }  "#), to: "x")
    #expect(try SafeTensors(contentsOf: folder("x")).metadata == ["a/A\n": "😀\\"])
  }
}
