import Dispatch
import Foundation

/// What Ctrl-C does: it ends the process at once, or cancels work that has files open.
enum Interruption {
  /// The exit code of an interrupted process.
  static let exitCode: Int32 = 130

  /// Makes SIGINT and SIGTERM end the process at once, and a closed pipe an error.
  static func prepare() {
    _ = signal(SIGPIPE, SIG_IGN)
    for number in signals { _ = signal(number) { _ in _exit(Interruption.exitCode) } }
    // A parent that starts us from a worker thread hands down a mask that blocks every signal.
    var mask = sigset_t()
    unsafe sigemptyset(&mask)
    for number in signals { unsafe sigaddset(&mask, number) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &mask, nil)
  }

  /// Runs work that an interruption cancels, so that it can remove its unfinished files; a second
  /// interruption ends the process at once.
  static func cancelling<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let task = Task { try await work() }
    let sources = signals.map { number in
      // A dispatch source only watches; the handler of `prepare` would still end the process.
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if task.isCancelled { _exit(exitCode) }
        task.cancel()
      }
      source.activate()
      return source
    }
    defer {
      for source in sources { source.cancel() }
      prepare()
    }
    do { return try await task.value } catch {
      // What a cancelled task says went wrong, or what its child processes did, is not the cause.
      if task.isCancelled { throw CancellationError() }
      throw error
    }
  }

  private static let signals = [SIGINT, SIGTERM]
}
