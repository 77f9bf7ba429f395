import Foundation
import Images
import MonteCarlo
import Report
import TestSupport
import Testing
import VoidFilling

@Suite struct BadInputTests {
  /// The sentence of an experiment that is refused.
  private static func refusal(
    _ name: String, in folder: TemporaryFolder, _ changes: [String: PlanValue]
  ) async throws -> String {
    let experiment = try SmallExperiment.named(name)
    do {
      _ = try await experiment.answer(in: folder, changes: changes)
      return "nothing was refused"
    } catch {
      return "\(error)"
    }
  }

  private static let texts = SmallExperiment.texts

  @Test(
    "What cannot be run is refused in words, before anything is trained",
    arguments: [
      (
        "sparse-prior", ["priors": texts(["normal"])],
        #"'priors' is "normal", but it must be a prior that leaves directions out, such as 'sparse' or "#
          + "'subspace'."
      ),
      ("sparse-prior", ["priors": texts(["sparse(zeros=0)"])], "no coordinate is zero"),
      (
        "orthogonal-subspace", ["priors": texts(["subspace(active=8)"])],
        "all coordinates are active"
      ),
      (
        "cauchy-and-kilcher-samples", ["recipes": texts(["wgan"])],
        #"'recipes' is "wgan", but it must be 'default' or 'paper' or"#
      ),
      (
        "decoded-interpolations",
        ["prior": PlanValue.text("hypercube-vertices")], "its coordinates have atoms"
      ),
      ("decoded-interpolations", ["interpolations": texts(["bent"])], "bent"),
      ("near-origin", ["seeds": .number(0)], "'seeds' is 0, but it must be a whole number from 1"),
      (
        "near-origin", ["samples": .number(3)],
        "'samples' is 3, but it must be a whole number from 4"
      ),
      ("near-origin", ["factors": SmallExperiment.numbers([-1])], "'factors' is -1"),
      ("near-origin", ["size": .number(30)], "'size' is 30, but it must be 28 or 32 or 64."),
      ("memorisation", ["noise": .number(-1)], "'noise' is -1"),
      ("norm-limit", ["data": .text("others.npy")], "'others.npy'"),
      (
        "near-origin", ["otherDimensions": SmallExperiment.numbers([8])],
        "A plan that names a model twice (prior normal, D = 8, width 0.125, recipe 'default') has no answer"
      ),
      (
        "inside-the-sphere", ["priors": texts(["cauchy", "cauchy(scale=1)"])],
        "models must differ in prior, dimension, width or recipe"
      ),
    ])
  func refusals(name: String, changes: [String: PlanValue], words: String) async throws {
    let folder = try TemporaryFolder()
    let sentence = try await Self.refusal(name, in: folder, changes)
    #expect(sentence.contains(words) && sentence.hasSuffix("."), "\(sentence)")
    let kept = (try? FileManager.default.contentsOfDirectory(atPath: folder("work"))) ?? []
    #expect(Set(kept).isSubset(of: ["features", "images"]), "\(kept)")
  }

  @Test("Too few images of the data, and images that are all the same, are refused")
  func data() async throws {
    let folder = try TemporaryFolder()
    let images = try await SmallFaces.images()
    try folder.write(try await SmallFaces.file(images.subset(0..<100)), to: "faces.npy")
    #expect(
      try await Self.refusal("near-origin", in: folder, [:])
        == "50 images for 64 principal components are too few: at least 66 are needed.")
    let alike = images.subset(Array(repeating: 0, count: 300))
    try folder.write(try await SmallFaces.file(alike), to: "faces.npy")
    let sentence = try await Self.refusal("near-origin", in: folder, [:])
    #expect(sentence.contains("cannot be measured"), "\(sentence)")
  }

  @Test("A damaged network is named, and no number is made of it")
  func damagedNetwork() async throws {
    let folder = try TemporaryFolder()
    let experiment = try SmallExperiment.named("memorisation")
    _ = try await experiment.answer(in: folder)
    try FileManager.default.removeItem(atPath: folder("work/decodes"))
    var count = 0
    for (path, bytes) in try folder.files(in: "work") where path.hasSuffix("000010.safetensors") {
      var bytes = bytes
      bytes[bytes.count - 5] ^= 64
      try folder.write(bytes, to: "work/\(path)")
      count += 1
    }
    #expect(count == 2)
    let sentence = try await Self.refusal("memorisation", in: folder, [:])
    #expect(sentence.contains("so it is damaged"), "\(sentence)")
    #expect(sentence.contains("000010.safetensors"), "\(sentence)")
  }

  @Test("Kept features and decodes that are damaged are made anew")
  func damagedNumbers() async throws {
    let folder = try TemporaryFolder()
    let experiment = try SmallExperiment.named("inside-the-sphere")
    let whole = try await experiment.answer(in: folder)
    let files = try folder.files(in: "work")
    let numbers = files.filter { $0.key.hasPrefix("decodes/") || $0.key.hasPrefix("features/") }
    #expect(numbers.count > 10)
    for (path, bytes) in numbers {
      var bytes = bytes
      bytes[bytes.count - 3] ^= 1
      try folder.write(bytes, to: "work/\(path)")
    }
    #expect(try await experiment.answer(in: folder) == whole)
    let isMended = try folder.files(in: "work") == files
    #expect(isMended)
  }

  @Test("A file of attributes that are other images' is named")
  func attributes() async throws {
    let folder = try TemporaryFolder()
    for face in 0..<3 {
      try folder.write(
        PNGFile.bytes(of: SyntheticFaces(seed: 2).image(face)), to: "faces/\(face).png")
    }
    try folder.write("2\nGlad\n0.png 1\n7.png -1\n", to: "faces/list_attr_celeba.txt")
    let entry = try VoidFillingCatalog.entries.entry("near-origin")
    let plan = try entry.plan(.quick, 5, ["data": .text("faces"), "size": .number(28)], "a test")
    do {
      _ = try await entry.run(
        plan, RunContext(seed: 5, dataPath: folder("faces"), workFolder: folder("work")))
      Issue.record("the attributes were taken")
    } catch {
      #expect("\(error)".contains("no line is about '1.png'"), "\(error)")
    }
  }

  @Test(
    "An experiment without a width is refused, one without a prior or a factor of its own has an answer"
  )
  func nothingAsked() async throws {
    let folder = try TemporaryFolder()
    let origin = try SmallExperiment.named("near-origin")
    await #expect(throws: PlanError.self) {
      try await origin.answer(
        in: folder, changes: ["widths": .list([]), "otherDimensions": .list([])])
    }
    let one = try await origin.answer(
      in: folder,
      changes: [
        "factors": .list([]), "otherDimensions": .list([]), "bounded": .boolean(false),
      ])
    #expect(one.table.texts("group").first == "train")
    let segment = try await SmallExperiment.named("origin-over-training").answer(
      in: folder, changes: ["positions": SmallExperiment.numbers([0.5]), "longSteps": .number(20)])
    #expect(segment.table.texts("group").contains("train"))
  }
}
