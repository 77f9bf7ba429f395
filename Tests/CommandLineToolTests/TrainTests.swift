import Foundation
import TestSupport
import Testing

/// A small training: 40 drawn images in an IDX file and a narrow network.
enum SmallTraining {
  static let arguments = [
    "train", "--data", "images.idx", "--size", "28", "--width", "0.1", "--batch", "4",
    "--latent-dimension", "8", "--checkpoint-every", "7", "--sample-every", "10", "--quiet",
  ]

  /// A folder with the images.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(idx(count: 40), to: "images.idx")
    return folder
  }

  /// Grey images of 28 × 28 as MNIST has them.
  static func idx(count: Int) -> [UInt8] {
    var bytes: [UInt8] = [0, 0, 8, 3]
    for word in [count, 28, 28] {
      for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
    for place in 0..<count * 784 { bytes.append(UInt8((place * 7 + place / 28 * 5) % 256)) }
    return bytes
  }

  /// Everything in a training's folder but what may differ between equal trainings.
  static func content(_ folder: TemporaryFolder, _ name: String) throws -> [String: [UInt8]] {
    let root = folder.file(name)
    var result: [String: [UInt8]] = [:]
    let all = try #require(FileManager.default.enumerator(atPath: root.path))
    for case let path as String in all where path != "manifest.json" && !path.contains(".cache") {
      let file = root.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      if unsafe FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        result[path] = Array(try Data(contentsOf: file))
      }
    }
    return result
  }
}

@Suite struct TrainTests {
  @Test("equal trainings have equal bytes for any number of tasks")
  func tasks() async throws {
    let folder = try SmallTraining.folder()
    var contents: [[String: [UInt8]]] = []
    for tasks in [1, 2, 3] {
      let outcome = try await Tool.run(
        SmallTraining.arguments + [
          "--steps", "20", "--output", "\(tasks)", "--tasks", "\(tasks)",
        ], in: folder)
      #expect(outcome.code == 0 && outcome.errors == "")
      #expect(outcome.output == "Trained 20 steps.\nWrote \(tasks)/checkpoint.safetensors\n")
      contents.append(try SmallTraining.content(folder, "\(tasks)"))
    }
    #expect(contents[0]["checkpoint.safetensors"] != nil)
    #expect(contents[0].keys.sorted().contains("samples/step-000020.png"))
    #expect(contents[1] == contents[0] && contents[2] == contents[0])
  }

  @Test("a training that is killed again and again ends with the bytes of one that is not")
  func kills() async throws {
    let folder = try SmallTraining.folder()
    let arguments = SmallTraining.arguments + ["--steps", "60", "--resume"]
    let clock = ContinuousClock(), start = clock.now
    #expect(try await Tool.run(arguments + ["--output", "whole"], in: folder).code == 0)
    let duration = clock.now - start
    var random = SystemRandomNumberGenerator()
    var kills = 0
    while kills < 20 {
      let moment = duration * Double.random(in: 0..<0.3, using: &random)
      let outcome = try await Tool.run(arguments + ["--output", "killed"], in: folder) { process in
        Task {
          try await Task.sleep(for: moment)
          kill(process, SIGKILL)
        }
      }
      if outcome.code == 0 { break }
      #expect(outcome.code == 128 + SIGKILL, "\(outcome.errors)")
      kills += 1
    }
    let last = try await Tool.run(arguments + ["--output", "killed"], in: folder)
    #expect(last.code == 0 && last.errors == "")
    let killed = try SmallTraining.content(folder, "killed")
    let whole = try SmallTraining.content(folder, "whole")
    #expect(killed.keys.sorted() == whole.keys.sorted())
    for (name, bytes) in whole { #expect(killed[name] == bytes, "\(name) after \(kills) kills") }
  }

  @Test(
    "an interruption saves, says how to go on, and changes no result", arguments: [SIGINT, SIGTERM])
  func interruption(number: Int32) async throws {
    let folder = try SmallTraining.folder()
    let arguments = SmallTraining.arguments
    let metrics = folder.file("a/metrics.csv")
    let outcome = try await Tool.run(
      arguments + ["--steps", "100000", "--output", "a"], in: folder
    ) { process in
      Task {
        while ((try? Data(contentsOf: metrics))?.count ?? 0) < 500 {
          try await Task.sleep(for: .milliseconds(5))
        }
        kill(process, number)
      }
    }
    #expect(outcome.code == 130)
    #expect(outcome.errors.contains("go on with 'latent train --resume --output a'"))
    let rows = try folder.text("a/metrics.csv").split(separator: "\n").count - 1
    #expect(outcome.errors.contains("Interrupted after step \(rows), which is saved"))
    let table = try await Tool.run(["checkpoint", "a/checkpoint.safetensors"], in: folder)
    #expect(table.output.hasPrefix("Step \(rows) of 100000."))
  }

  @Test("a finished training is left as it is, and may grow")
  func finished() async throws {
    let folder = try SmallTraining.folder()
    let arguments = SmallTraining.arguments
    _ = try await Tool.run(arguments + ["--steps", "8", "--output", "a"], in: folder)
    _ = try await Tool.run(arguments + ["--steps", "12", "--output", "b"], in: folder)
    let before = try SmallTraining.content(folder, "a")
    let again = try await Tool.run(["train", "--resume", "--output", "a"], in: folder)
    #expect(again.code == 0)
    #expect(again.errors == "The training in 'a' is finished.\n")
    #expect(try SmallTraining.content(folder, "a") == before)
    let longer = try await Tool.run(
      ["train", "--resume", "--output", "a", "--steps", "12", "--checkpoint-every", "7"], in: folder
    )
    #expect(longer.code == 0)
    var grown = try SmallTraining.content(folder, "a")
    var whole = try SmallTraining.content(folder, "b")
    // The checkpoint before the last is that of step 8 here and of step 7 there.
    grown["checkpoint.previous.safetensors"] = nil
    whole["checkpoint.previous.safetensors"] = nil
    #expect(grown == whole)
  }

  @Test(
    "what disagrees with the plan is refused by name",
    arguments: [
      (["--batch", "8"], "--batch is 8, but the training to be continued has 4"),
      (["--prior", "cauchy"], "--prior is cauchy, but the training to be continued has normal"),
      (
        ["--latent-bound", "10"], "--latent-bound is 10, but the training to be continued has off"
      ),
      (["--seed", "7"], "--seed is 7, but the training to be continued has 1806"),
      (["--winograd", "off"], "--winograd is off, but the training to be continued has on"),
      (["--sample-every", "9"], "--sample-every is 9, but the training to be continued has 10"),
      (["--steps", "3"], "The plan of 3 steps is shorter than the 4 that are done"),
      (["--data", "other.idx"], "The images in 'other.idx' are"),
    ])
  func disagreement(options: [String], words: String) async throws {
    let folder = try SmallTraining.folder()
    try folder.write(SmallTraining.idx(count: 41), to: "other.idx")
    _ = try await Tool.run(
      SmallTraining.arguments + ["--steps", "4", "--output", "a"], in: folder)
    let before = try SmallTraining.content(folder, "a")
    let outcome = try await Tool.run(["train", "--resume", "--output", "a"] + options, in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try SmallTraining.content(folder, "a") == before)
    let same = try await Tool.run(
      SmallTraining.arguments + ["--steps", "4", "--output", "a", "--resume"], in: folder)
    #expect(same.code == 0)
  }

  @Test(
    "a slip of the finger is one sentence and leaves no trace",
    arguments: [
      (["--latent-dimension", "0"], 64, "--latent-dimension is 0, but it must be"),
      (["--size", "30"], 64, "--size is 30, but it must be 64, 32 or 28."),
      (["--prior", "caushy"], 64, "No prior is called 'caushy'. Did you mean 'cauchy'?"),
      (["--data", "none"], 64, "--data is 'none', but there is no such folder or file"),
      (["--steps", "0"], 64, "--steps is 0, but it must be at least 1."),
      (["--epochs", "2", "--steps", "3"], 64, "--steps and --epochs say the same"),
      (["--average", "2"], 64, "--average is 2.0, but it must be above 0 and below 1."),
      (["--channels", "2"], 64, "--channels is 2, but it must be 1"),
      (["--width", "0"], 64, "--width is 0.0, but it must be above 0"),
      (["--checkpoint-every", "0"], 64, "--checkpoint-every is 0, but it must be at least 1."),
      (["--penalty", "r2"], 64, "'r2' is invalid"),
      (["--batch", "-1"], 64, "--batch is -1, but it must be"),
    ] as [([String], Int32, String)])
  func misuse(options: [String], code: Int32, words: String) async throws {
    let folder = try SmallTraining.folder()
    let outcome = try await Tool.run(
      ["train", "--data", "images.idx", "--output", "a", "--size", "28"] + options, in: folder)
    #expect(outcome.code == code && outcome.output == "")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try folder.names == ["images.idx"])
  }

  @Test("a batch larger than the data, a folder of text and a missing source are refused")
  func data() async throws {
    let folder = try SmallTraining.folder()
    try FileManager.default.createDirectory(
      at: folder.file("texts"), withIntermediateDirectories: true)
    try folder.write("no picture", to: "texts/a.txt")
    for (options, words) in [
      (["--data", "images.idx"], "There are 40 images, but a batch takes 64: change --batch"),
      (["--data", "texts"], "'texts' cannot be used as images"),
      ([], "--data is missing"), (["--resume"], "holds no training to go on with. Give --data"),
    ] {
      let outcome = try await Tool.run(
        ["train", "--output", "a", "--size", "28"] + options, in: folder)
      #expect(outcome.code == 64)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test("a folder with a training is not begun anew, and one with other files not at all")
  func folders() async throws {
    let folder = try SmallTraining.folder()
    let arguments = SmallTraining.arguments + ["--steps", "2", "--output"]
    _ = try await Tool.run(arguments + ["a"], in: folder)
    let again = try await Tool.run(arguments + ["a"], in: folder)
    #expect(again.code == 1 && again.errors.contains("'a' already holds a training"))
    let other = try await Tool.run(arguments + ["."], in: folder)
    #expect(other.code == 1 && other.errors.contains("already holds files"))
  }

  @Test("a write that fails is one sentence, and the last checkpoint stays")
  func fullDisk() async throws {
    let folder = try SmallTraining.folder()
    _ = try await Tool.run(
      SmallTraining.arguments + ["--steps", "8", "--output", "a"], in: folder)
    let before = try folder.bytes("a/checkpoint.safetensors")
    // A limit on the size of files stands for a full disk.
    let outcome = try await Tool.shell(
      "trap '' XFSZ; ulimit -f 64; $LATENT train --resume --output a --steps 40 --quiet", in: folder
    )
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("cannot be written"), "\(outcome.errors)")
    #expect(try folder.bytes("a/checkpoint.safetensors") == before)
    let later = try await Tool.run(
      ["train", "--resume", "--output", "a", "--steps", "40"], in: folder)
    #expect(later.code == 0)
  }

  @Test("a damaged checkpoint is refused, and the one before it is named")
  func damage() async throws {
    let folder = try SmallTraining.folder()
    _ = try await Tool.run(
      SmallTraining.arguments + ["--steps", "8", "--output", "a"], in: folder)
    var bytes = try folder.bytes("a/checkpoint.safetensors")
    bytes[bytes.count / 2] ^= 0x10
    try folder.write(bytes, to: "a/checkpoint.safetensors")
    let outcome = try await Tool.run(
      ["train", "--resume", "--output", "a", "--steps", "20"], in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("checkpoint.previous.safetensors' of step 7, is whole"))
  }

  @Test("a trace holds ten steps, and the training goes on as without it")
  func trace() async throws {
    let folder = try SmallTraining.folder()
    let arguments = SmallTraining.arguments + ["--steps", "12", "--output"]
    _ = try await Tool.run(arguments + ["a"], in: folder)
    let outcome = try await Tool.run(
      arguments + ["b", "--trace", "trace.safetensors"], in: folder)
    #expect(outcome.code == 0)
    #expect(
      try SmallTraining.content(folder, "a") == SmallTraining.content(folder, "b"))
    let header = String(
      decoding: try folder.bytes("trace.safetensors").prefix(20_000), as: UTF8.self)
    #expect(header.contains("\"step.9.losses\"") && header.contains("\"step.0.gradient.generator."))
    try folder.write("mine", to: "mine.safetensors")
    for (file, words) in [
      ("mine.safetensors", "exists"), ("trace.txt", "must end in .safetensors"),
    ] {
      let refused = try await Tool.run(arguments + ["c", "--trace", file], in: folder)
      #expect(refused.code == 64 && refused.errors.contains(words), "\(refused.errors)")
    }
    #expect(try folder.text("mine.safetensors") == "mine")
  }

  @Test("a resumed training remembers how often to save and what to keep")
  func memory() async throws {
    let folder = try SmallTraining.folder()
    let arguments =
      SmallTraining.arguments + ["--snapshots", "2", "9", "--checkpoint-every", "4", "--output"]
    _ = try await Tool.run(arguments + ["whole", "--steps", "10"], in: folder)
    _ = try await Tool.run(arguments + ["parts", "--steps", "5"], in: folder)
    let outcome = try await Tool.run(
      ["train", "--resume", "--output", "parts", "--steps", "10"], in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(
      try folder.files(in: "parts/snapshots").keys.sorted() == [
        "step-000002.safetensors", "step-000009.safetensors",
      ])
    let previous = try await Tool.run(
      ["checkpoint", "parts/checkpoint.previous.safetensors"], in: folder)
    #expect(previous.output.hasPrefix("Step 8 of 10."))
  }

  @Test("codes for a terminal in a file's names do not reach it")
  func controlCodes() async throws {
    let folder = try TemporaryFolder()
    let header = #"{"a\u001b[31mRED":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}"#
    let length = (0..<8).map { UInt8(truncatingIfNeeded: header.utf8.count >> (8 * $0)) }
    try folder.write(length + Array(header.utf8) + [0, 0, 0, 0], to: "a.safetensors")
    let outcome = try await Tool.run(["checkpoint", "a.safetensors"], in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("RED") && !outcome.errors.contains("\u{1B}"))
  }

  @Test("data that was renamed is found by --data, and asked for where it is not")
  func renamed() async throws {
    let folder = try SmallTraining.folder()
    _ = try await Tool.run(
      SmallTraining.arguments + ["--steps", "2", "--output", "a"], in: folder)
    try FileManager.default.moveItem(at: folder.file("images.idx"), to: folder.file("moved.idx"))
    let arguments = ["train", "--resume", "--output", "a", "--steps", "4"]
    let lost = try await Tool.run(arguments, in: folder)
    #expect(lost.code == 64 && lost.errors.contains("say with --data where they are now"))
    let found = try await Tool.run(arguments + ["--data", "moved.idx"], in: folder)
    #expect(found.code == 0, "\(found.errors)")
  }
}
