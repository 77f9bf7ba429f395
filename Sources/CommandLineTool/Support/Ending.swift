import ArgumentParser
import Distributions
import Images
import MonteCarlo
import Report
import Trainer
import VoidFilling

/// How an error ends the process: its one sentence and its exit code.
struct Ending {
  /// The sentence for standard error; nil where nothing is to be said.
  let message: String?
  /// 0, 1, 64 or 130.
  let code: ExitCode

  /// The ending of an error of ours; nil for those that the argument parser explains itself.
  init?(_ error: any Error) {
    switch error {
    case Failure.misuse(let message): self.init(message, .validationFailure)
    case Failure.failure(let message): self.init(message, .failure)
    case Failure.rejected: self.init(nil, .failure)
    case Failure.interrupted(let message): self.init(message, Self.interrupted)
    case is CancellationError:
      self.init("Interrupted; nothing unfinished is left.", Self.interrupted)
    // The reader has what it wanted, as in `latent … | head`.
    case ReportError.pipeClosed: self.init(nil, .success)
    case ReportError.format(_, _): self.init("\(error)", .validationFailure)
    case is ReportError: self.init("\(error)", .failure)
    case DistributionError.library(_, _, _): self.init("\(error)", .failure)
    case is DistributionError, is PlanError, is MonteCarloError:
      self.init("\(error)", .validationFailure)
    case VoidFillingError.interrupted(_, _): self.init("\(error)", Self.interrupted)
    case is VoidFillingError: self.init("\(error)", .validationFailure)
    case TrainerError.setting(let name, let value, let requirement):
      let option = OptionName.of(name)
      self.init("\(option) is \(value), but it must be \(requirement).", .validationFailure)
    case TrainerError.notFinite(_), TrainerError.folder(_, _): self.init("\(error)", .failure)
    case is TrainerError, is ImagesError: self.init("\(error)", .validationFailure)
    default: return nil
    }
  }

  private init(_ message: String?, _ code: ExitCode) {
    self.message = message.map(Self.printable)
    self.code = code
  }

  /// A sentence as a terminal may have it: names from files may hold codes that steer it.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          scalar.properties.generalCategory == .control && scalar != "\n" ? "\u{FFFD}" : scalar
        }))
  }

  private static let interrupted = ExitCode(Interruption.exitCode)
}

/// Runs a piece of work whose file errors are about input: what cannot be read is misuse.
func reading<Result>(_ work: () throws -> Result) throws -> Result {
  do { return try work() } catch let error as ReportError {
    throw Failure.misuse("\(error)")
  }
}
