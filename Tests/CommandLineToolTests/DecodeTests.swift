import Foundation
import TestSupport
import Testing

@Suite struct DecodeTests {
  /// A folder with a small training in `a`.
  static func trained() async throws -> TemporaryFolder {
    let folder = try SmallTraining.folder()
    let outcome = try await Tool.run(
      SmallTraining.arguments + ["--steps", "3", "--output", "a"], in: folder)
    try #require(outcome.code == 0, "\(outcome.errors)")
    return folder
  }

  static let decode = ["decode", "--checkpoint", "a/checkpoint.safetensors"]

  @Test("draws become an array or a sheet, the same each time, with their plan")
  func draws() async throws {
    let folder = try await Self.trained()
    for output in ["x.npy", "y.npy", "x.png", "y.png"] {
      let outcome = try await Tool.run(
        Self.decode + ["--count", "70", "--output", output], in: folder)
      #expect(outcome.code == 0)
      #expect(outcome.errors == "Wrote 70 images to '\(output)'.\n")
    }
    let array = try folder.bytes("x.npy")
    #expect(array.count == 128 + 70 * 784 * 4)
    #expect(
      String(decoding: array.prefix(128), as: UTF8.self).contains("'shape': (70, 1, 28, 28)"))
    #expect(try folder.bytes("y.npy") == array)
    #expect(try folder.bytes("x.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try folder.bytes("y.png") == folder.bytes("x.png"))
    #expect(try folder.text("x.npy.plan.json").contains("\"seed\": 1806"))
    let other = try await Tool.run(
      Self.decode + ["--count", "70", "--output", "z.npy", "--seed", "2"], in: folder)
    #expect(other.code == 0)
    #expect(try folder.bytes("z.npy") != array)
  }

  @Test("vectors of a file and the points of paths become pictures, ends first and last")
  func vectors() async throws {
    let folder = try await Self.trained()
    let values = (0..<16).map { Double($0 % 5) - 2 }
    try folder.write(npy(values, shape: [2, 8]), to: "start.npy")
    try folder.write(npy(values.reversed(), shape: [2, 8]), to: "end.npy")
    _ = try await Tool.run(
      Self.decode + ["--latents", "start.npy", "--output", "start-images.npy"], in: folder)
    let outcome = try await Tool.run(
      Self.decode + [
        "--interpolation", "linear", "--start", "start.npy", "--end", "end.npy", "--steps", "3",
        "--output", "path.npy",
      ], in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let path = Array(try folder.bytes("path.npy").dropFirst(128))
    let ends = Array(try folder.bytes("start-images.npy").dropFirst(128))
    let size = 784 * 4
    #expect(path.count == 6 * size)
    #expect(path[0..<size] == ends[0..<size] && path[3 * size..<4 * size] == ends[size...])
    let sheet = try await Tool.run(
      Self.decode + [
        "--interpolation", "spherical", "--start", "start.npy", "--end", "end.npy", "--output",
        "path.png",
      ], in: folder)
    #expect(sheet.code == 0 && sheet.errors == "Wrote 18 images to 'path.png'.\n")
  }

  @Test(
    "what cannot be decoded is refused in a sentence",
    arguments: [
      (["--count", "3", "--output", "x.gif"], "must end in .png or .npy"),
      (["--output", "x.png"], "in one of three ways"),
      (["--count", "3", "--latents", "v.npy", "--output", "x.png"], "in one of three ways"),
      (["--latents", "v.npy", "--output", "x.png"], "takes vectors of 8 coordinates"),
      (["--latents", "nan.csv", "--output", "x.png"], "every coordinate must be finite"),
      (["--latents", "none.npy", "--output", "x.png"], "there is no such file"),
      (["--count", "0", "--output", "x.png"], "--count is 0, but it must be"),
      (["--count", "20000", "--output", "x.png"], "are too many for a sheet"),
      (["--count", "2", "--prior", "caushy", "--output", "x.png"], "Did you mean 'cauchy'?"),
      (["--interpolation", "linear", "--output", "x.png"], "needs all of"),
    ])
  func refused(options: [String], words: String) async throws {
    let folder = try await Self.trained()
    try folder.write(npy([1, 2, 3], shape: [1, 3]), to: "v.npy")
    try folder.write(
      (1...8).map { "z\($0)" }.joined(separator: ",") + "\n1,2,3,4,5,6,7,inf\n", to: "nan.csv")
    let outcome = try await Tool.run(Self.decode + options, in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try !folder.names.contains { $0.hasPrefix("x.") || $0.hasSuffix(".partial") })
  }

  @Test("a checkpoint is described for people and for programs")
  func describe() async throws {
    let folder = try await Self.trained()
    let text = try await Tool.run(["checkpoint", "a/checkpoint.safetensors"], in: folder)
    #expect(text.output.hasPrefix("Step 3 of 3.\nPlan: seed 1806, data 'images.idx "))
    let csv = try await Tool.run(
      ["checkpoint", "a/checkpoint.safetensors", "--format", "csv"], in: folder)
    #expect(csv.lines[0] == "tensor,shape,mean,sd,min,max,not_finite")
    let weights = csv.lines.filter { $0.hasPrefix("generator.") || $0.hasPrefix("discriminator.") }
    #expect(weights.count == 12)
    #expect(csv.lines.contains { $0.hasPrefix("generator.deconvolution1.weight,13×6×5×5,") })
    let plan = try await Tool.run(
      ["checkpoint", "a/checkpoint.safetensors", "--plan"], in: folder)
    #expect(plan.output == (try folder.text("a/plan.json")))
  }

  @Test("a file that is no checkpoint, and one of another network, are refused")
  func others() async throws {
    let folder = try await Self.trained()
    let none = try await Tool.run(["checkpoint", "images.idx"], in: folder)
    #expect(none.code == 64 && none.errors.contains("no safetensors file"))
    // The tensors of this network under the plan of a wider one; a file without a checksum is taken as it is.
    var bytes = try folder.bytes("a/checkpoint.safetensors")
    let length = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
    var header = String(decoding: bytes[8..<8 + length], as: UTF8.self)
    header = header.replacingOccurrences(of: "\"checksum\"", with: "\"checksun\"")
    header = header.replacingOccurrences(of: "\\\"width\\\": 0.1,", with: "\\\"width\\\": 0.2,")
    bytes.replaceSubrange(8..<8 + length, with: Array(header.utf8))
    try folder.write(bytes, to: "other.safetensors")
    let other = try await Tool.run(
      ["decode", "--checkpoint", "other.safetensors", "--count", "1", "--output", "x.png"],
      in: folder)
    #expect(other.code == 64)
    #expect(other.errors.contains("Tensor 'generator."), "\(other.errors)")
  }
}
