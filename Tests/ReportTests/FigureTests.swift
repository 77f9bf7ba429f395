import Foundation
import Report
import TestSupport
import Testing

private let isDrawing: Bool = {
  if case .available = GnuplotRenderer().availability { return true }
  return false
}()

@Suite("Figures")
struct FigureTests {
  @Test("a figure's script is the reviewed one", arguments: FigureExamples.all.map(\.name))
  func golden(name: String) throws {
    let example = try #require(FigureExamples.all.first { $0.name == name })
    try expectGolden(GnuplotRenderer().script(for: example.figure, name: name), "\(name).gp")
  }

  @Test(
    "a figure is drawn as SVG and PNG, and a second time to the same bytes",
    .enabled(if: isDrawing, "gnuplot is not installed"), arguments: FigureExamples.all.map(\.name))
  func drawing(name: String) throws {
    let example = try #require(FigureExamples.all.first { $0.name == name })
    let first = try TemporaryFolder(), second = try TemporaryFolder()
    let renderer = GnuplotRenderer()
    let rendering = try renderer.render(example.figure, name: name, in: first.path)
    _ = try renderer.render(example.figure, name: name, in: second.path)
    #expect(rendering.pictures == ["\(name).svg", "\(name).png"])
    #expect(try first.names == ["\(name).gp", "\(name).png", "\(name).svg"])
    for file in try first.names {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: first(file)))
      #expect(try bytes == Data(contentsOf: URL(fileURLWithPath: second(file))), "\(file) varies")
    }
    let svg = try first.text("\(name).svg")
    #expect(svg.contains("<svg") && svg.contains("</svg>"))
    // Where somebody wants to look at the pictures, they are kept.
    if let folder = ProcessInfo.processInfo.environment["LATENT_KEEP_PICTURES"] {
      _ = try renderer.render(example.figure, name: name, in: folder)
    }
  }

  @Test("without gnuplot the script is written and one sentence says what to install")
  func missing() throws {
    let folder = try TemporaryFolder(), renderer = GnuplotRenderer(searchPath: folder.path)
    let rendering = try renderer.render(FigureExamples.plane, name: "plane", in: folder.path)
    #expect(rendering.script == "plane.gp" && rendering.pictures.isEmpty)
    #expect(try folder.names == ["plane.gp"])
    guard case .missing(let advice) = renderer.availability else {
      Issue.record("an empty folder holds no gnuplot")
      return
    }
    #expect(advice.contains("apt-get install gnuplot-nox") && advice.hasSuffix("."))
  }

  @Test("a gnuplot that fails is quoted, and leaves no picture")
  func failing() throws {
    let folder = try TemporaryFolder()
    try Data("#!/bin/sh\necho 'line 3: no such terminal' >&2\nexit 1\n".utf8)
      .write(to: URL(fileURLWithPath: folder("gnuplot")))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder("gnuplot"))
    let renderer = GnuplotRenderer(searchPath: folder.path)
    #expect(
      throws: ReportError.file(
        path: "plane.gp", reason: "cannot be drawn: gnuplot says 'line 3: no such terminal'")
    ) { try renderer.render(FigureExamples.plane, name: "plane", in: folder.path) }
    #expect(try folder.names == ["gnuplot", "plane.gp"])
  }
}
