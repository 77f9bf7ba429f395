import Foundation
import Report
import TestSupport
import Testing

@Suite("Files")
struct FileTests {
  @Test("a file appears on commit, and an abandoned one leaves nothing")
  func abandoned() throws {
    struct Stop: Error {}
    let folder = try TemporaryFolder()
    #expect(throws: Stop.self) {
      var file = try OutputFile(folder("a.csv"))
      try file.write("half")
      #expect(try folder.names.count == 1, "the bytes stand beside the place")
      throw Stop()
    }
    #expect(try folder.names.isEmpty)
    var file = try OutputFile(folder("a.csv"))
    try file.write("who")
    try file.write([108, 101])
    try file.commit()
    #expect(try folder.names == ["a.csv"] && folder.text("a.csv") == "whole")
  }

  @Test("a cancelled task leaves the old file as it was")
  func cancelled() async throws {
    let folder = try TemporaryFolder()
    try OutputFile.write("old", to: folder("a"))
    let task = Task {
      var file = try OutputFile(folder("a"), replacing: true)
      try file.write("new")
      try await Task.sleep(for: .seconds(60))
      try file.commit()
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try folder.names == ["a"] && folder.text("a") == "old")
  }

  @Test("a file that exists is replaced only on demand, also when it appears meanwhile")
  func replacing() throws {
    let folder = try TemporaryFolder()
    let refusal = ReportError.file(
      path: folder("a"), reason: "already exists; choose another name, or allow it to be replaced")
    let file = try OutputFile(folder("a"))
    try OutputFile.write("first", to: folder("a"))
    #expect(throws: refusal) { try OutputFile.write("second", to: folder("a")) }
    do throws(ReportError) {
      try file.commit()
      Issue.record("the late file was replaced")
    } catch {
      #expect(error == refusal)
    }
    #expect(try folder.names == ["a"] && folder.text("a") == "first")
    try OutputFile.write("third", to: folder("a"), replacing: true)
    #expect(try folder.text("a") == "third")
  }

  @Test("a symbolic link stays, and its file is replaced")
  func link() throws {
    let folder = try TemporaryFolder()
    try OutputFile.write("old", to: folder("file"))
    try FileManager.default.createSymbolicLink(
      atPath: folder("link"), withDestinationPath: "file")
    try OutputFile.write("new", to: folder("link"), replacing: true)
    #expect(try folder.text("file") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("link")) == "file")
  }

  @Test("what cannot be written or read is refused by one sentence")
  func refused() throws {
    let folder = try TemporaryFolder()
    try OutputFile.write("x", to: folder("file"))
    func writing(_ path: String) -> String {
      do throws(ReportError) {
        try OutputFile.write("x", to: path)
        return ""
      } catch { return "\(error)" }
    }
    func reading(_ path: String) -> String {
      do throws(ReportError) {
        return "\(try InputFile.bytes(of: path))"
      } catch { return "\(error)" }
    }
    let missing = folder("no/a"), inside = folder("file/a"), here = folder.path
    #expect(
      writing(missing)
        == "'\(missing)' cannot be written: its folder does not exist; make the folder first.")
    #expect(writing(inside) == "'\(inside)' cannot be written: a part of its path is not a folder.")
    #expect(writing(here) == "'\(here)' cannot be written: it is a folder; name a file.")
    #expect(
      reading(missing) == "'\(missing)' cannot be read: there is no such file; check the path.")
    #expect(reading(here) == "'\(here)' cannot be read: it is a folder; name a file.")
    #expect(writing(folder(String(repeating: "n", count: 300))).hasSuffix("its name is too long."))
  }

  @Test(
    "a full disk is named",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func full() {
    #expect(
      throws: ReportError.file(
        path: "/dev/full",
        reason: "cannot be written: the disk is full; free some space and run again")
    ) { try OutputFile.write("x", to: "/dev/full") }
  }

  @Test("a device is written in place, and its size is not asked for")
  func device() throws {
    try OutputFile.write("x", to: "/dev/null")
    try FreeSpace.require(nil, at: "/dev/null")
    try FreeSpace.require(.max, at: "-")
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }

  @Test("more than the free space is refused, and less is not")
  func space() throws {
    let folder = try TemporaryFolder()
    let free = try #require(FreeSpace.bytes(at: folder("new")))
    #expect(free > 0)
    try FreeSpace.require(1, at: folder("new"))
    for count in [free + (1 << 40), nil] {
      #expect(throws: ReportError.self) { try FreeSpace.require(count, at: folder("new")) }
    }
  }

  @Test("a file is read in pieces of the size asked for")
  func pieces() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    try OutputFile.write(bytes, to: folder("a"))
    var file = try InputFile(folder("a"))
    #expect(file.size == 200_000)
    #expect(try file.read(3) == Array(bytes[..<3]) && file.position == 3)
    #expect(try file.readAll() == Array(bytes[3...]))
    #expect(try file.read(1).isEmpty)
  }
}

@Suite("Output folders")
struct OutputFolderTests {
  @Test("a new folder is made with those above it, and an empty one is accepted")
  func new() throws {
    let folder = try TemporaryFolder()
    let output = try OutputFolder(folder("a/b"), command: "latent reproduce")
    try output.write("{}", to: "index.md")
    try output.folder("norms").write([1, 2], to: "x.bin")
    #expect(try folder.text("a/b/index.md") == "{}")
    #expect(try InputFile.bytes(of: output.path(of: "norms/x.bin")) == [1, 2])
    try OutputFile.write("", to: output.path(of: ".DS_Store"))
    _ = try output.folder("empty")
    _ = try OutputFolder(output.path(of: "empty"), command: "latent reproduce")
  }

  @Test(
    "a folder is written again by the command that its plan or manifest names",
    arguments: ["plan", "manifest"])
  func again(record: String) throws {
    let folder = try TemporaryFolder()
    try OutputFile.write(
      "{\"command\": \"latent run norms\", \"seed\": 1}", to: folder("\(record).json"))
    try OutputFile.write("old", to: folder("a.csv"))
    let output = try OutputFolder(folder.path, command: "latent run norms")
    try output.write("new", to: "a.csv")
    #expect(try folder.text("a.csv") == "new")
    #expect(
      throws: ReportError.file(
        path: folder.path,
        reason: "already holds files, and no plan.json or manifest.json in it names the command "
          + "'latent train'; choose another folder")
    ) { try OutputFolder(folder.path, command: "latent train") }
  }

  @Test("a folder that was made goes with those made for it, and one that was there stays")
  func removal() throws {
    let folder = try TemporaryFolder()
    let output = try OutputFolder(folder("a/b/"), command: "x")
    try output.write("1", to: "x.csv")
    output.removeIfNew()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    let shared = try OutputFolder(folder("c/d"), command: "x")
    try OutputFile.write("1", to: folder("c/somebody's"))
    shared.removeIfNew()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("c")) == ["somebody's"])
    let empty = try TemporaryFolder()
    try OutputFolder(empty.path, command: "x").removeIfNew()
    #expect(FileManager.default.fileExists(atPath: empty.path))
  }

  @Test("a file, another's folder and a damaged plan are refused")
  func refused() throws {
    let folder = try TemporaryFolder()
    try OutputFile.write("{\"command\": 5}", to: folder("plan.json"))
    #expect(throws: ReportError.self) { try OutputFolder(folder.path, command: "x") }
    #expect(
      throws: ReportError.file(
        path: folder("plan.json"), reason: "is a file, but a folder is needed; choose another name")
    ) { try OutputFolder(folder("plan.json"), command: "x") }
    #expect(
      throws: ReportError.file(
        path: folder("plan.json/a/b"),
        reason: "cannot be made: '\(folder("plan.json"))' is not a folder")
    ) { try OutputFolder(folder("plan.json/a/b"), command: "x") }
  }
}
