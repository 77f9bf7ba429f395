import CGSL

/// The GNU Scientific Library behind checked calls; no C type leaves this folder.
enum GSL {
  // GSL's default handler calls abort(); a library must not end its user's process.
  private static let ready: Void = { unsafe _ = gsl_set_error_handler_off() }()

  /// Turns the aborting error handler off; every law's initialiser calls this first.
  static func prepare() { _ = ready }

  /// Runs a call that reports through a status code.
  static func check(_ function: String, _ call: () -> Int32) throws(DistributionError) {
    prepare()
    let code = call()
    if code == Int32(GSL_SUCCESS) { return }
    throw .library(
      function: function, code: code, reason: unsafe String(cString: gsl_strerror(code)))
  }

  /// Inverts through whichever tail is at most one half; `1 - p` is exact there.
  ///
  /// Needed because GSL's inverses of the lower tail lose digits just below p = 1 (31 % off for the
  /// Cauchy law) and accept p > 1.
  static func smallerTail(
    _ p: Double, _ near: (Double) -> Double, _ far: (Double) -> Double
  ) -> Double {
    switch p {
    case 0...0.5: near(p)
    case 0.5...1: far(1 - p)
    default: .nan
    }
  }
}
