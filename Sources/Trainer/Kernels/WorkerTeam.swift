import Foundation
import Synchronization
import TensorKernels

/// Threads that wait, awake for a while, for the next pass over a layer.
///
/// Starting threads for a pass takes some 20 µs; a step of a small network has a hundred passes of a tenth of a
/// millisecond. A helper that comes too late for a pass is not waited for.
final class WorkerTeam: Sendable {
  private let door = Door()
  private let helpers: [Helper]

  /// - Parameter helpers: how many threads beside the caller's; at least 1.
  init(helpers count: Int) {
    helpers = (1...count).map { Helper(task: $0) }
    for helper in helpers {
      let thread = Thread { [door] in helper.serve(door) }
      thread.name = "latent-worker-\(helper.task)"
      thread.start()
    }
  }

  deinit {
    door.leave()
    for helper in helpers { helper.wake() }
  }

  /// Runs `body` at once on the caller's thread, as task 0, and on the helpers that come in time.
  ///
  /// - Precondition: no other pass of this team is under way.
  func perform(_ body: @Sendable (_ task: Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      unsafe withUnsafePointer(to: body) { job in
        unsafe door.open(for: job)
        for helper in helpers { helper.wake() }
        body(0)
        door.close()
      }
    }
  }
}

/// The one word that a pass is announced with: its number, whether it is open, and how many helpers are inside.
private final class Door: Sendable {
  typealias Job = UnsafePointer<@Sendable (_ task: Int) -> Void>

  private static let isOpen: UInt64 = 1 << 16
  private static let helpersInside: UInt64 = isOpen - 1
  private static let pass: UInt64 = 1 << 17

  private let word = Atomic<UInt64>(0)
  /// Written before the door opens, read behind it: whoever is inside finds the job alive.
  private let job = Atomic<UInt>(0)
  private let isLeft = Atomic(false)

  /// What tells a helper that there is something new.
  var news: UInt64 { word.load(ordering: .sequentiallyConsistent) / Self.pass }
  var hasBeenLeft: Bool { isLeft.load(ordering: .sequentiallyConsistent) }

  func open(for job: Job) {
    let before = word.load(ordering: .relaxed)
    precondition(before % Self.pass == 0, "a pass within a pass of the same workers")
    self.job.store(UInt(bitPattern: job), ordering: .relaxed)
    word.store(before + Self.pass + Self.isOpen, ordering: .sequentiallyConsistent)
  }

  /// Lets nobody in any more and waits until nobody is inside.
  func close() {
    word.bitwiseAnd(~Self.isOpen, ordering: .acquiringAndReleasing)
    var wait = Wait()
    while word.load(ordering: .acquiring) & Self.helpersInside != 0 { wait.pause() }
  }

  /// Runs the open pass, if there is one, and it is not over before the helper is inside.
  func enter(task: Int) {
    var seen = word.load(ordering: .acquiring)
    while seen & Self.isOpen != 0 {
      let (isInside, now) = word.weakCompareExchange(
        expected: seen, desired: seen + 1, ordering: .acquiringAndReleasing)
      if isInside {
        run(task: task)
        word.subtract(1, ordering: .releasing)
        return
      }
      seen = now
    }
  }

  /// A function of its own, so that the job's closure is let go before the helper goes out.
  @inline(never)
  private func run(task: Int) {
    guard let job = unsafe Job(bitPattern: job.load(ordering: .relaxed)) else { return }
    unsafe job.pointee(task)
  }

  /// Sends the helpers home, as soon as they wake.
  func leave() {
    isLeft.store(true, ordering: .sequentiallyConsistent)
    word.add(Self.pass, ordering: .sequentiallyConsistent)
  }
}

/// One thread's side of the door.
private final class Helper: Sendable {
  let task: Int
  private let isAsleep = Atomic(false)
  private let bell = DispatchSemaphore(value: 0)

  init(task: Int) { self.task = task }

  /// Rings where the helper sleeps; a helper that is awake looks at the door by itself.
  func wake() {
    if isAsleep.exchange(false, ordering: .sequentiallyConsistent) { bell.signal() }
  }

  func serve(_ door: Door) {
    var known: UInt64 = 0
    while true {
      waitForNews(at: door, after: known)
      if door.hasBeenLeft { return }
      known = door.news
      door.enter(task: task)
    }
  }

  private func waitForNews(at door: Door, after known: UInt64) {
    var wait = Wait()
    while door.news == known {
      if wait.pause() { continue }
      isAsleep.store(true, ordering: .sequentiallyConsistent)
      // Whoever takes the mark back rings, or is this thread: news may have come before the mark was seen.
      if door.news == known || !isAsleep.exchange(false, ordering: .sequentiallyConsistent) {
        bell.wait()
      }
      wait = Wait()
    }
  }
}

/// Waiting awake: first on the processor, then giving it to others between looks.
private struct Wait {
  private var looks = 0

  /// - Returns: whether it is worth to look again soon; false after some tenths of a millisecond.
  @discardableResult
  mutating func pause() -> Bool {
    looks += 1
    if looks < 2_000 {
      tk_pause()
    } else {
      sched_yield()
    }
    return looks < 4_000
  }
}
