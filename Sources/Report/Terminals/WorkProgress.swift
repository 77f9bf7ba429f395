import Foundation

/// A progress display on standard error: a bar on a terminal, a line every few seconds elsewhere.
///
/// ``advance(by:)`` may be called from any block at once and never waits: it drops a number into a stream
/// that one task reads and draws. Nothing that a run computes depends on it.
///
/// (Foundation has a class `Progress`, hence the name.)
///
/// ```swift
/// let parts = try await WorkProgress.show("norms", unit: "blocks", total: blocks) { progress in
///   try await mapBlocks(count: blocks, tasks: tasks) { block in
///     defer { progress.advance() }
///     return …
///   }
/// }
/// ```
public struct WorkProgress: Sendable {
  /// Where the display goes and how time is told; replaced in tests.
  public struct Display: Sendable {
    let terminal: Terminal
    let isQuiet: Bool
    let write: @Sendable (String) -> Void
    let now: @Sendable () -> Duration

    /// Standard error and the machine's clock.
    ///
    /// - Parameter isQuiet: whether nothing is shown.
    public static func standardError(isQuiet: Bool = false) -> Display {
      let clock = ContinuousClock()
      let start = clock.now
      return Display(
        terminal: .standardError, isQuiet: isQuiet,
        write: { text in
          // Progress that cannot be shown must not end the work.
          try? OpenFile.standardError().write(Array(text.utf8))
        },
        now: { start.duration(to: clock.now) })
    }

    /// A display with a terminal, a sink and a clock of its own.
    public init(
      terminal: Terminal, isQuiet: Bool = false, write: @escaping @Sendable (String) -> Void,
      now: @escaping @Sendable () -> Duration
    ) {
      self.terminal = terminal
      self.isQuiet = isQuiet
      self.write = write
      self.now = now
    }

    fileprivate var style: ProgressMeter.Style {
      if isQuiet { return .silent }
      return terminal.isTerminal ? .bar(width: terminal.width) : .lines
    }
  }

  private let counts: AsyncStream<Int>.Continuation

  /// Counts finished work; returns at once, from any task.
  public func advance(by count: Int = 1) { counts.yield(count) }

  /// Runs work while showing its progress; the display is gone, or ended by a line, when this returns.
  ///
  /// - Parameters:
  ///   - label: what is going on, in a word or two.
  ///   - unit: what is counted, in the plural.
  ///   - total: how much there is to do; nil where nobody knows.
  ///   - display: where it is shown.
  ///   - work: what is done; it calls ``advance(by:)``.
  /// - Throws: What the work throws.
  public static func show<Result: Sendable>(
    _ label: String, unit: String = "blocks", total: Int? = nil,
    on display: Display = .standardError(), _ work: (WorkProgress) async throws -> Result
  ) async throws -> Result {
    let (stream, counts) = AsyncStream.makeStream(of: Int.self)
    let meter = ProgressMeter(label: label, unit: unit, total: total, style: display.style)
    // Not a child task: it must see the stream's end also when the work is cancelled.
    let drawing = Task.detached { await draw(stream, meter, on: display) }
    do {
      let result = try await work(WorkProgress(counts: counts))
      counts.finish()
      await drawing.value
      return result
    } catch {
      counts.finish()
      await drawing.value
      throw error
    }
  }

  private static func draw(
    _ stream: AsyncStream<Int>, _ initial: ProgressMeter, on display: Display
  ) async {
    var meter = initial
    let start = display.now()
    for await count in stream {
      if let text = meter.advance(by: count, at: display.now() - start) { display.write(text) }
    }
    if let text = meter.finish(at: display.now() - start) { display.write(text) }
  }
}
