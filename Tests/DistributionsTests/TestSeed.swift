import Foundation

/// The seed of statistical tests: fixed, so that a change is judged on the same draws, unless the nightly
/// job sets `LATENT_TEST_SEED`.
enum TestSeed {
  static let value =
    ProcessInfo.processInfo.environment["LATENT_TEST_SEED"].flatMap(UInt64.init) ?? 1806
}
