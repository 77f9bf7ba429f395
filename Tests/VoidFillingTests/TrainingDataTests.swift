import Images
import MonteCarlo
import Synchronization
import TestSupport
import Testing
import VoidFilling

@Suite struct TrainingDataTests {
  @Test("Images come with what is known of them, and without where nothing is")
  func labels() async throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b", "c"] {
      let face = SyntheticFaces(seed: 2).image(name == "b" ? 1 : 2)
      try folder.write(PNGFile.bytes(of: face), to: "faces/\(name).png")
    }
    // Each time as another run, which finds the folder as it is then.
    func context() -> RunContext {
      RunContext(seed: 1, tasks: 2, dataPath: folder("faces"), workFolder: folder("work"))
    }
    let plain = try await TrainingData.labelled("faces", size: 28, context())
    #expect(plain.images.count == 3 && plain.attributes == nil)
    try folder.write("3\nGlad\nc.png 1\nb.png -1\na.png 1\n", to: "list_attr_celeba.txt")
    let labelled = try await TrainingData.labelled("faces", size: 28, context())
    #expect(labelled.images == plain.images)
    #expect(labelled.attributes == ImageAttributes(names: ["Glad"], values: [true, false, true]))
    await #expect(throws: VoidFillingError.dataMissing(name: "faces")) {
      try await TrainingData.labelled(
        "faces", size: 28, RunContext(seed: 1, workFolder: folder("work")))
    }
  }

  @Test("Broken images are named once a run, also when the others come from the cache")
  func broken() async throws {
    let folder = try TemporaryFolder()
    let face = PNGFile.bytes(of: SyntheticFaces(seed: 2).image(1))
    for index in 1...120 { try folder.write(face, to: "faces/\(index).png") }
    try folder.write("no picture", to: "faces/7.png")
    for _ in 1...2 {
      let said = Mutex<[String]>([])
      let context = RunContext(
        seed: 1, tasks: 2, dataPath: folder("faces"), workFolder: folder("work"),
        note: { sentence in said.withLock { $0.append(sentence) } })
      for _ in 1...2 {
        #expect(try await TrainingData.images("faces", size: 28, context).count == 119)
      }
      let sentences = said.withLock { $0 }
      #expect(sentences.count == 1 && sentences[0].contains("7.png"), "\(sentences)")
    }
  }
}
