import Foundation
import Testing

/// Compares text with a file in `Golden`; `LATENT_REWRITE_GOLDEN=1` writes the file instead.
func expectGolden(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation)
  throws
{
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")
  let file = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["LATENT_REWRITE_GOLDEN"] == "1" {
    try Data(text.utf8).write(to: file)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  if text == golden { return }
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let line =
    zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    ?? min(new.count, old.count)
  Issue.record(
    """
    \(name) differs at line \(line + 1); run script/golden and review
    old: \(line < old.count ? old[line] : "(end)")
    new: \(line < new.count ? new[line] : "(end)")
    """, sourceLocation: location)
}

/// Words from a seed, for tests that mutate.
struct Lehmer: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed | 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ state >> 29) &* 0x9E37_79B9_7F4A_7C15
  }
}
