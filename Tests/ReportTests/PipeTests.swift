import Foundation
import Report
import Synchronization
import TestSupport
import Testing

@Suite("Pipes", .serialized)
struct PipeTests {
  private func pipe(in folder: TemporaryFolder) throws -> String {
    try #require(unsafe mkfifo(folder("pipe"), 0o600) == 0)
    return folder("pipe")
  }

  @Test("rows stream through a pipe, whose length nobody knows", .timeLimit(.minutes(1)))
  func rows() throws {
    let folder = try TemporaryFolder()
    let path = try pipe(in: folder)
    Thread.detachNewThread {
      do throws(ReportError) {
        var writer = try NumPyRowWriter(path, shape: [40_000, 3])
        for row in 0..<40 {
          try writer.append([Double](repeating: Double(row), count: 3_000))
        }
        try writer.commit()
      } catch { Issue.record(error) }
    }
    var reader = try NumPyRowReader(path)
    #expect(reader.header.shape == [40_000, 3])
    var sum = 0.0, count = 0
    while reader.remainingRows > 0 {
      let values = try reader.next(777)
      sum += values.reduce(0, +)
      count += values.count
    }
    #expect(count == 120_000 && sum == 3_000 * 39 * 40 / 2)
  }

  @Test("a pipe that ends early is refused where it ends", .timeLimit(.minutes(1)))
  func cut() throws {
    let folder = try TemporaryFolder()
    let path = try pipe(in: folder)
    let bytes = NumericArray(shape: [4, 1], values: [1, 2, 3, 4]).npy().dropLast(9)
    Thread.detachNewThread {
      do throws(ReportError) {
        try OutputFile.write(Array(bytes), to: path)
      } catch { Issue.record(error) }
    }
    var reader = try NumPyRowReader(path)
    #expect(try reader.next(2) == [1, 2])
    do throws(ReportError) {
      _ = try reader.next(2)
      Issue.record("two rows came from one and a half")
    } catch {
      #expect(error == .format(path: path, reason: "it is cut off, 2 rows before its end"))
    }
  }

  @Test("a reader that goes away is an error of its own", .timeLimit(.minutes(1)))
  func closed() throws {
    // A program that wants the error instead of the signal says so, as this test does.
    _ = signal(SIGPIPE, SIG_IGN)
    let folder = try TemporaryFolder()
    let path = try pipe(in: folder)
    let outcome = Outcome()
    Thread.detachNewThread {
      do throws(ReportError) {
        try OutputFile.write([UInt8](repeating: 0, count: 1 << 20), to: path)
      } catch { outcome.error.withLock { $0 = error } }
      outcome.ended.signal()
    }
    do {
      var file = try InputFile(path)
      _ = try file.read(10)
    }
    outcome.ended.wait()
    #expect(outcome.error.withLock { $0 } == .pipeClosed)
  }

  private final class Outcome: Sendable {
    let error = Mutex<ReportError?>(nil)
    let ended = DispatchSemaphore(value: 0)
  }
}
