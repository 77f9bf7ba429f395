import Foundation

/// What a stream can show: whether somebody watches it, how wide it is, whether colour is welcome.
public struct Terminal: Sendable, Equatable {
  /// Whether the stream is a terminal.
  public let isTerminal: Bool
  /// Its columns; 80 where it does not say.
  public let width: Int
  /// Whether colour may be used: on a terminal that is not `dumb`, and never with `NO_COLOR`.
  public let allowsColor: Bool

  /// A stream with known properties, for tests.
  public init(isTerminal: Bool, width: Int = 80, environment: [String: String] = [:]) {
    self.isTerminal = isTerminal
    self.width = max(width, 20)
    let forbids = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    allowsColor = isTerminal && !forbids && environment["TERM"] != "dumb"
  }

  /// Standard error as it is now.
  public static var standardError: Terminal { Terminal(descriptor: STDERR_FILENO) }

  /// Standard output as it is now.
  public static var standardOutput: Terminal { Terminal(descriptor: STDOUT_FILENO) }

  private init(descriptor: Int32) {
    var size = winsize()
    let known = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    self.init(
      isTerminal: isatty(descriptor) == 1, width: known ? Int(size.ws_col) : 80,
      environment: ProcessInfo.processInfo.environment)
  }
}
