import ArgumentParser
import Benchmarking
import Foundation
import Report

/// The root command; every error becomes one sentence on standard error.
@main
struct LatentBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark",
    abstract:
      "Times this package and its peers in turn, and follows time and memory as work grows.",
    discussion: """
      Peers are NumPy, SciPy, R, GSL and PyTorch, each left out where it is not installed. Results go into one \
      folder as CSV, JSON, Markdown and SVG. Exit codes: 0 done, 1 failed, 64 misuse.
      """,
    subcommands: [
      KernelsCommand.self, GrowthCommand.self, TrainerCommand.self, AllCommand.self,
      PointCommand.self, TrainingCommand.self,
    ])

  static func main() async {
    // A peer that dies is an error in words, not a signal.
    _ = signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as BenchmarkError {
      fail("\(error)")
    } catch let error as ReportError {
      fail("\(error)")
    } catch {
      exit(withError: error)
    }
  }

  private static func fail(_ sentence: String) -> Never {
    say("Error: \(sentence)")
    exit(withError: ExitCode.failure)
  }
}

/// Writes a line on standard error.
func say(_ line: String) { FileHandle.standardError.write(Data("\(line)\n".utf8)) }
