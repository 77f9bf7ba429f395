import CGSL

/// The versions of this package and of the library that it computes with.
public enum PackageVersion {
  /// This package's version.
  public static let current = "0.1.0"

  /// The version of the GNU Scientific Library that this package was built against.
  public static var gsl: String { GSL_VERSION }
}
