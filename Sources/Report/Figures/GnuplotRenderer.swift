import Foundation

/// Draws figures with gnuplot: `NAME.gp` with the data inside, and from it `NAME.svg` and `NAME.png`.
///
/// The script runs on its own: `gnuplot -d NAME.gp` in its folder draws the pictures again. It holds
/// only relative names and no time, so the same figure gives the same bytes. Where gnuplot is missing
/// the script is written all the same.
public struct GnuplotRenderer: Sendable {
  /// Whether pictures can be drawn here.
  public enum Availability: Sendable, Equatable {
    /// The program that draws.
    case available(executable: String)
    /// One sentence for the user: what to install.
    case missing(advice: String)
  }

  /// What was written for one figure.
  public struct Rendering: Sendable, Equatable {
    /// The script's file name.
    public let script: String
    /// The pictures' file names; none without gnuplot.
    public let pictures: [String]
  }

  /// Whether this renderer can draw pictures.
  public let availability: Availability

  /// Whether pictures can be drawn here.
  public var isAvailable: Bool {
    if case .available = availability { return true }
    return false
  }

  /// A renderer with the first `gnuplot` in the folders of a search path.
  ///
  /// - Parameter searchPath: folders with `:` between; nil for the variable `PATH`.
  public init(searchPath: String? = nil) {
    let path = searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? ""
    let found = path.split(separator: ":").map { "\($0)/gnuplot" }.first {
      FileStatus($0)?.isRegular == true && FileManager.default.isExecutableFile(atPath: $0)
    }
    availability =
      found.map { .available(executable: $0) }
      ?? .missing(
        advice: "Pictures are not drawn, since gnuplot is missing; install it with "
          + "'apt-get install gnuplot-nox' or 'brew install gnuplot'.")
  }

  /// The script that draws a figure as `name.svg` and `name.png`.
  public func script(for figure: Figure, name: String) -> String {
    GnuplotScript(figure, name: name).text
  }

  /// Writes the script into a folder and draws the pictures beside it, replacing older ones.
  ///
  /// - Parameters:
  ///   - figure: what to draw.
  ///   - name: the file name without its ending; letters, digits, `-`, `_` and `.`.
  ///   - folder: a folder that exists.
  /// - Throws: `ReportError.file` where a file cannot be written or gnuplot fails, with its words.
  public func render(
    _ figure: Figure, name: String, in folder: String
  ) throws(ReportError) -> Rendering {
    precondition(
      !name.isEmpty
        && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) },
      "'\(name)' is not a plain file name")
    let script = FilePath.join(folder, "\(name).gp")
    try OutputFile.write(self.script(for: figure, name: name), to: script, replacing: true)
    guard case .available(let executable) = availability else {
      return Rendering(script: "\(name).gp", pictures: [])
    }
    // gnuplot writes into a hidden folder: a picture that is half drawn never has its final name.
    let work = OutputFile.temporaryName(for: FilePath.join(folder, name), attempt: 0)
    let pictures = ["\(name).svg", "\(name).png"]
    // A killed run may have left one of the same number.
    try? FileManager.default.removeItem(atPath: work)
    do {
      try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: false)
    } catch {
      throw .file(path: folder, reason: "cannot be written, so no picture is drawn there")
    }
    defer { try? FileManager.default.removeItem(atPath: work) }
    try run(executable, script: "../\(name).gp", in: work)
    for picture in pictures {
      let drawn = FilePath.join(work, picture), place = FilePath.join(folder, picture)
      guard unsafe rename(drawn, place) == 0 else { throw .writing(place, code: errno) }
    }
    return Rendering(script: "\(name).gp", pictures: pictures)
  }

  private func run(
    _ executable: String, script: String, in folder: String
  ) throws(ReportError) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    // Without -d a user's ~/.gnuplot would change the picture.
    process.arguments = ["-d", script]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    do { try process.run() } catch {
      throw .file(path: executable, reason: "cannot be started; install gnuplot again")
    }
    let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let line = words.split(separator: "\n").last {
        !$0.allSatisfy { $0 == "^" || $0.isWhitespace }
      }
      throw .file(
        path: script.replacingOccurrences(of: "../", with: ""),
        reason: "cannot be drawn: gnuplot says '\(line.map(String.init) ?? "nothing")'")
    }
  }
}
