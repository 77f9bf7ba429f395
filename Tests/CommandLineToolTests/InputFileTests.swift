import Foundation
import TestSupport
import Testing

/// Files that are not what they should be, given to every command that reads arrays.
@Suite struct InputFileTests {
  /// A name, its bytes, and a part of the sentence that refuses it.
  static let files: [(name: String, bytes: [UInt8], reason: String)] = [
    ("truncated.npy", Array(npy([1, 2, 3, 4], shape: [2, 2]).dropLast(5)), "cut off"),
    ("header.npy", Array(npy([1, 2], shape: [1, 2]).prefix(40)), "cannot be used"),
    ("trailing.npy", npy([1, 2, 3], shape: [1, 2]), "trailing"),
    ("object.npy", npy([1, 2], shape: [1, 2], descr: "|O"), "cannot be used"),
    ("integer.npy", npy([1, 2], shape: [1, 2], descr: "<i8"), "cannot be used"),
    ("huge.npy", npy([1, 2], shape: [1 << 40, 1 << 20]), "cannot be used"),
    ("overflow.npy", npy([1, 2], shape: [.max, .max]), "cannot be used"),
    ("deep.npy", npy([1], shape: [1, 1, 1, 1, 1]), "cannot be used"),
    ("cubes.npy", npy([1], shape: [1, 1, 1, 1]), "dimensions"),
    ("cube.npy", npy([1, 2], shape: [1, 1, 2]), "dimensions"),
    ("magic.npy", npy([1, 2], shape: [1, 2], magic: "\u{93}NUMPZ"), "neither .npy nor CSV"),
    ("empty.npy", [], "it is empty"),
    ("empty.csv", [], "it is empty"),
    ("ragged.csv", Array("a,b\n1,2\n3\n".utf8), "line 3 has 1 field"),
    ("text.csv", Array("a,b\n1,x\n".utf8), "line 2, column 'b' holds 'x'"),
    ("gap.csv", Array("a,b\n1,\n".utf8), "line 2, column 'b' is empty"),
    ("quote.csv", Array("a,b\n\"1,2\n".utf8), "never closed"),
    ("binary.csv", [0xFF, 0xFE, 0x00, 0x41], "UTF"),
  ]

  @Test(
    "a damaged file is refused with its name and what is wrong",
    arguments: files.map(\.name),
    [
      ["test", "prior", "--prior", "normal", "--samples"],
      [
        "interpolate", "--interpolation", "linear", "--prior", "normal", "--steps", "3", "--output",
        "out.npy", "--end", "good.npy", "--start",
      ],
    ])
  func damaged(name: String, command: [String]) async throws {
    let file = try #require(Self.files.first { $0.name == name })
    let folder = try TemporaryFolder()
    try folder.write(file.bytes, to: name)
    try folder.write(npy([1, 2], shape: [1, 2]), to: "good.npy")
    let outcome = try await Tool.run(command + [name], in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("'\(name)'"))
    #expect(outcome.errors.contains(file.reason), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try folder.names == ["good.npy", name].sorted())
  }

  @Test(
    "an absent file, a folder and a file without permission are misuse",
    arguments: [
      "none.npy", ".", "locked.npy",
    ])
  func unreadable(name: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(npy([1, 2], shape: [1, 2]), to: "locked.npy")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: folder.file("locked.npy").path)
    let outcome = try await Tool.run(
      ["test", "prior", "--prior", "normal", "--samples", name], in: folder)
    // Root may read everything.
    if name == "locked.npy", getuid() == 0 { return }
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("Error: '\(name)' cannot be read: "))
  }

  @Test("A folder of networks that is none, or is not there, is named before anything is done")
  func models() async throws {
    let folder = try TemporaryFolder()
    try folder.write("text", to: "file")
    for (models, sentence) in [
      ("", "--models is '', but it must be a folder."),
      ("file", "--models is 'file', but it must be a folder."),
      (
        "none",
        "--models is 'none', but there is no such folder, and --trained-only trains nothing."
      ),
    ] {
      let outcome = try await Tool.run(
        ["run", "near-origin", "--models", models, "--trained-only", "--quiet"], in: folder)
      #expect(outcome.code == 64 && outcome.errors.contains(sentence), "\(outcome.errors)")
    }
    #expect(try folder.names == ["file"])
  }
}
