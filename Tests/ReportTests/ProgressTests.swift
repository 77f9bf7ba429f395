import Foundation
import Report
import Synchronization
import Testing

/// Keeps what is written and tells a time that moves on by a step with each look.
private final class Recorder: Sendable {
  private let state: Mutex<(text: [String], time: Duration)> = Mutex(([], .zero))
  let step: Duration

  init(step: Duration) { self.step = step }

  var texts: [String] { state.withLock { $0.text } }
  func write(_ text: String) { state.withLock { $0.text.append(text) } }
  func now() -> Duration {
    state.withLock { state in
      defer { state.time += step }
      return state.time
    }
  }

  func display(_ terminal: Terminal, isQuiet: Bool = false) -> WorkProgress.Display {
    .init(terminal: terminal, isQuiet: isQuiet, write: { self.write($0) }, now: { self.now() })
  }
}

@Suite("Progress")
struct ProgressTests {
  @Test("a terminal gets a bar with rate and time left, wiped at the end")
  func bar() async throws {
    let recorder = Recorder(step: .seconds(1))
    try await WorkProgress.show(
      "norms", total: 4, on: recorder.display(Terminal(isTerminal: true, width: 70))
    ) { progress in
      for _ in 0..<4 { progress.advance() }
    }
    #expect(recorder.texts.count == 5)
    #expect(recorder.texts[0].hasPrefix("\rnorms [#####"))
    #expect(recorder.texts[0].hasSuffix("] 1/4 blocks, 1/s, 0:03 left\u{1B}[K"))
    #expect(recorder.texts[3].contains("#] 4/4 blocks, 1/s\u{1B}[K"))
    #expect(recorder.texts[4] == "\r\u{1B}[K")
    for text in recorder.texts { #expect(text.count < 76, "one line of the terminal") }
  }

  @Test("elsewhere a line comes every five seconds, and one at the end")
  func lines() async throws {
    let recorder = Recorder(step: .seconds(2))
    let result = try await WorkProgress.show(
      "norms", total: 10, on: recorder.display(Terminal(isTerminal: false))
    ) { progress in
      for _ in 0..<10 { progress.advance() }
      return 7
    }
    #expect(result == 7)
    #expect(
      recorder.texts == [
        "norms: 3/10 blocks, 0.5/s, 0:14 left\n", "norms: 6/10 blocks, 0.5/s, 0:08 left\n",
        "norms: 9/10 blocks, 0.5/s, 0:02 left\n", "norms: 10/10 blocks in 0:22\n",
      ])
  }

  @Test("a short job elsewhere, and a quiet one anywhere, say nothing", arguments: [true, false])
  func silence(isTerminal: Bool) async throws {
    let recorder = Recorder(step: isTerminal ? .seconds(9) : .milliseconds(1))
    let terminal = Terminal(isTerminal: isTerminal)
    try await WorkProgress.show(
      "norms", total: 3, on: recorder.display(terminal, isQuiet: isTerminal)
    ) { $0.advance(by: 3) }
    #expect(recorder.texts.isEmpty)
  }

  @Test("a bar is drawn at most ten times a second")
  func rate() async throws {
    let recorder = Recorder(step: .milliseconds(1))
    try await WorkProgress.show(
      "norms", total: 1_000, on: recorder.display(Terminal(isTerminal: true))
    ) { progress in
      for _ in 0..<1_000 { progress.advance() }
    }
    #expect((10...12).contains(recorder.texts.count))
  }

  @Test("counts from many tasks at once all arrive, also when the work fails")
  func concurrent() async throws {
    struct Stop: Error {}
    let recorder = Recorder(step: .seconds(1))
    await #expect(throws: Stop.self) {
      try await WorkProgress.show(
        "norms", on: recorder.display(Terminal(isTerminal: false))
      ) { progress in
        await withTaskGroup(of: Void.self) { group in
          for _ in 0..<64 { group.addTask { progress.advance(by: 2) } }
        }
        throw Stop()
      }
    }
    #expect(recorder.texts.last?.hasPrefix("norms: 128 blocks in ") == true)
  }

  @Test(
    "colour needs a terminal, and NO_COLOR forbids it",
    arguments: [
      (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false),
      (true, ["NO_COLOR": ""], true), (true, ["TERM": "dumb"], false),
    ] as [(Bool, [String: String], Bool)])
  func color(isTerminal: Bool, environment: [String: String], allows: Bool) {
    #expect(Terminal(isTerminal: isTerminal, environment: environment).allowsColor == allows)
  }
}
