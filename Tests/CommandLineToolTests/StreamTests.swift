import Foundation
import TestSupport
import Testing

@Suite struct StreamTests {
  @Test(
    "a reader that goes away ends the tool quietly",
    arguments: [
      "yes 1 2>/dev/null | $LATENT law cauchy cdf | head -n 1",
      "$LATENT sample --prior cauchy --dimension 9 --count 1000000000 --output - | head -n 1",
    ])
  func head(command: String) async throws {
    let outcome = try await Tool.shell("\(command); echo ${PIPESTATUS[-2]}")
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.last == "0")
    #expect(outcome.errors == "")
  }

  @Test(
    "a full disk is exit code 1 and says so",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"),
    arguments: [
      "$LATENT list > /dev/full", "$LATENT law cauchy cdf 1 > /dev/full",
      "$LATENT sample --prior cauchy --dimension 9 --count 9 --output /dev/full",
    ])
  func fullDisk(command: String) async throws {
    let outcome = try await Tool.shell(command)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("the disk is full"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test("an interruption while standard input is read ends the tool at once with 130")
  func interruptedReader() async throws {
    let outcome = try await Tool.shell(
      "sleep 5 | $LATENT law cauchy cdf & sleep 1; kill -INT $!; wait $!; echo $?; "
        + "kill %1 2> /dev/null || true")
    #expect(outcome.lines == ["130"])
  }

  @Test("an interruption leaves neither a file nor a temporary", arguments: [SIGINT, SIGTERM])
  func interruptedWriter(signal: Int32) async throws {
    let folder = try TemporaryFolder()
    let arguments = [
      "sample", "--prior", "cauchy", "--dimension", "1000", "--count", "1000000", "--output",
      "x.npy", "--quiet",
    ]
    let outcome = try await Tool.run(arguments, in: folder) { process in
      Task {
        // Once the hidden file stands, the work is under way.
        while (try? folder.names)?.isEmpty != false { try await Task.sleep(for: .milliseconds(10)) }
        kill(process, signal)
      }
    }
    #expect(outcome.code == 130)
    #expect(outcome.errors == "Error: Interrupted; nothing unfinished is left.\n")
    #expect(try folder.names == [])
  }

  @Test("standard error may be closed")
  func closedErrors() async throws {
    let outcome = try await Tool.shell("$LATENT law x cdf 1 2>&-; echo $?")
    #expect(outcome.lines == ["64"])
  }

  @Test("standard input may be closed")
  func closedInput() async throws {
    let outcome = try await Tool.shell("$LATENT law cauchy cdf <&-; echo $?")
    #expect(outcome.lines.last == "64" || outcome.lines.last == "0")
  }
}
