import Foundation
import Testing

/// `script/bootstrap` on machines made of fake programs.
@Suite("Bootstrap")
struct BootstrapTests {
  private static let good = "echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'"
  // The package manager notes its arguments; after it, pkg-config finds the libraries.
  private static let apt = "echo \"$*\" >> \"$(dirname \"$0\")/log\""
  private static let packages = "grep -q libgsl-dev \"$(dirname \"$0\")/log\" 2>/dev/null"

  struct Outcome {
    let status: Int32
    let text: String
    let log: String
  }

  private func bootstrap(_ programs: [String: String]) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bootstrap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, body) in programs {
      let file = folder.appendingPathComponent(name)
      try Data("#!/bin/sh\n\(body)\n".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
    for name in ["sh", "sed", "head", "env", "grep", "dirname"] {
      let real = ["/usr/bin", "/bin"].map { "\($0)/\(name)" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
      try FileManager.default.createSymbolicLink(
        atPath: folder.appendingPathComponent(name).path, withDestinationPath: try #require(real))
    }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../script/bootstrap").standardizedFileURL
    let process = Process(), output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [script.path]
    process.environment = ["PATH": folder.path]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let log = try? String(contentsOf: folder.appendingPathComponent("log"), encoding: .utf8)
    return Outcome(status: process.terminationStatus, text: text, log: log ?? "")
  }

  @Test("a machine that has everything is left alone, silently")
  func complete() throws {
    let outcome = try bootstrap([
      "swift": Self.good, "apt-get": Self.apt, "pkg-config": "exit 0", "gnuplot": "exit 0",
    ])
    #expect(outcome.status == 0 && outcome.text.isEmpty && outcome.log.isEmpty)
  }

  @Test("only what is missing is installed, after one update, and the reason is said")
  func missing() throws {
    let outcome = try bootstrap([
      "swift": Self.good, "apt-get": Self.apt, "pkg-config": Self.packages, "id": "echo 0",
    ])
    #expect(outcome.status == 0)
    #expect(
      outcome.log == """
        update -qq
        install -y -qq --no-install-recommends libgsl-dev libpng-dev libturbojpeg0-dev zlib1g-dev
        install -y -qq --no-install-recommends gnuplot-nox fonts-liberation fonts-dejavu-core

        """)
    #expect(
      outcome.text.contains(
        "installing libgsl-dev libpng-dev libturbojpeg0-dev zlib1g-dev: laws and"))
    #expect(
      outcome.text.contains(
        "installing gnuplot-nox fonts-liberation fonts-dejavu-core to draw the pictures"))
  }

  @Test("without gnuplot and the means to install it there is a warning, no failure")
  func withoutGnuplot() throws {
    let outcome = try bootstrap([
      "swift": Self.good, "apt-get": "exit 100", "pkg-config": "exit 0", "id": "echo 0",
    ])
    #expect(
      outcome.status == 0
        && outcome.text.contains(
          "warning: gnuplot-nox fonts-liberation fonts-dejavu-core could not be installed")
    )
  }

  @Test("a user without rights is told what to run")
  func forbidden() throws {
    let outcome = try bootstrap([
      "swift": Self.good, "apt-get": Self.apt, "pkg-config": "exit 1", "id": "echo 1000",
      "sudo": "test \"$1\" = -n && exit 1",
    ])
    #expect(outcome.status == 1 && outcome.log.isEmpty)
    #expect(
      outcome.text.hasSuffix(
        "zlib1g-dev could not be installed; run 'sudo apt-get install libgsl-dev libpng-dev libturbojpeg0-dev zlib1g-dev' with the right to do so.\n"
      ))
  }

  @Test(
    "a missing or old Swift is named with what to install",
    arguments: [
      (
        nil,
        "bootstrap: Swift is missing; install 6.2 or newer from https://www.swift.org/install.\n"
      ),
      (
        "echo 'Apple Swift version 6.1.2 (swiftlang)'",
        "bootstrap: Swift 6.1 is too old; install 6.2 or newer from https://www.swift.org/install.\n"
      ),
      (
        "echo 'Swift version 5.10 (x)'",
        "bootstrap: Swift 5.10 is too old; install 6.2 or newer from https://www.swift.org/install.\n"
      ),
      (
        "exit 1",
        "bootstrap: 'swift --version' names no version; install Swift 6.2 or newer again.\n"
      ),
    ] as [(String?, String)])
  func swift(program: String?, text: String) throws {
    let outcome = try bootstrap(program.map { ["swift": $0] } ?? [:])
    #expect(outcome.status == 1 && outcome.text == text)
  }
}
