import Dispatch
import Foundation
import VoidFilling

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
    let (gate, opening) = AsyncStream.makeStream(of: Void.self)
    let task = Task {
      for await _ in gate {}
      return try await work()
    }
    // The handler of `prepare` must not end the process. Before the sources, since on Linux they set a
    // handler of their own.
    for number in signals { _ = signal(number, SIG_IGN) }
    let sources = signals.map { DispatchSource.makeSignalSource(signal: $0, queue: .global()) }
    for source in sources {
      source.setEventHandler {
        if task.isCancelled { _exit(exitCode) }
        task.cancel()
      }
      await register(source)
    }
    opening.finish()
    defer {
      for source in sources { source.cancel() }
      prepare()
    }
    do { return try await task.value } catch {
      // What a cancelled task says went wrong, or what its child processes did, is not the cause; but where a training
      // is saved it says so.
      if task.isCancelled, !(error is VoidFillingError) { throw CancellationError() }
      throw error
    }
  }

  /// Waits until a source really watches: a signal that comes earlier is lost.
  private static func register(_ source: any DispatchSourceSignal) async {
    await withCheckedContinuation { registered in
      source.setRegistrationHandler { registered.resume() }
      source.activate()
    }
  }

  private static let signals = [SIGINT, SIGTERM]
}
