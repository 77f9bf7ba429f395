import Images
import Testing

@Suite("Synthetic faces")
struct FaceTests {
  @Test("faces have the same bytes on every machine")
  func bytes() async throws {
    let faces = try await SyntheticFaces(seed: 1806).images(count: 50, tasks: 1)
    #expect(faces.checksum == 5_858_785_295_766_820_455)
  }

  @Test("a set does not depend on the number of tasks", arguments: [2, 3, 8])
  func tasks(tasks: Int) async throws {
    let faces = SyntheticFaces(seed: 3)
    let one = try await faces.images(count: 150, size: 28, tasks: 1)
    #expect(try await faces.images(count: 150, size: 28, tasks: tasks) == one)
    #expect(one.count == 150 && one.name == "synthetic-faces")
  }

  @Test("a face of a set is the face at its index, and any may be had alone")
  func addressing() async throws {
    let faces = SyntheticFaces(seed: 4)
    let set = try await faces.images(count: 70, tasks: 2)
    #expect(set[69] == faces.image(69) && set[0] == faces.image(0))
    #expect(faces.image(69) == SyntheticFaces.image(of: faces.parameters(69)))
    let grey = try await faces.images(count: 2, size: 32, channels: 1, tasks: 1)
    let small = Resampling.area.resized(faces.image(1), to: 32)
    #expect(grey[1] == small.converted(toChannels: 1))
  }

  @Test("no two faces are alike, nor two seeds")
  func variety() async throws {
    let first = try await SyntheticFaces(seed: 5).images(count: 300, size: 32, tasks: 2)
    let second = try await SyntheticFaces(seed: 6).images(count: 300, size: 32, tasks: 2)
    let all = Set((0..<300).flatMap { [first[$0].pixels, second[$0].pixels] })
    #expect(all.count == 600)
  }

  @Test("every number has its own name and changes the picture", arguments: FaceParameter.allCases)
  func effects(parameter: FaceParameter) {
    let faces = SyntheticFaces(seed: 7)
    // A face that shows all there is to change: one of these has hair, beard, glasses and open lips.
    let changed = (0..<40).contains { index in
      var face = faces.parameters(index)
      face[.glasses] = 1
      face[.bald] = 0
      let before = SyntheticFaces.image(of: face)
      face[parameter] = parameter == .bald ? 1 : parameter == .glasses ? 0 : face[parameter] + 0.2
      return SyntheticFaces.image(of: face) != before
    }
    #expect(changed)
    #expect(parameter.name == parameter.name.lowercased() && !parameter.name.isEmpty)
    #expect(Set(FaceParameter.allCases.map(\.name)).count == FaceParameter.allCases.count)
    #expect(FaceParameter.skinTone.name == "skin-tone")
  }

  @Test("a smile moves the mouth and leaves the hair")
  func smile() {
    var face = SyntheticFaces(seed: 7).parameters(0)
    face[.roll] = 0
    face[.smile] = 0
    let earnest = SyntheticFaces.image(of: face)
    face[.smile] = 1
    let glad = SyntheticFaces.image(of: face)
    let rows = (0..<64).filter { row in
      earnest.pixels[row * 192..<(row + 1) * 192] != glad.pixels[row * 192..<(row + 1) * 192]
    }
    #expect(rows.contains { $0 > 36 } && !rows.contains { $0 < 16 })
  }
}
