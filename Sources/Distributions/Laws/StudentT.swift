import CGSL
import Foundation

/// Student's t law: Z/√(χ²_ν/ν), with tails of index ν.
///
/// P(|T| > t) = I_{ν/(ν + t²)}(ν/2, ½). GSL's `gsl_cdf_tdist_Pinv(1e-300, 1.5)` is NaN, so tails and
/// quantiles come from our incomplete beta function in the logarithm. Relative error 10⁻¹² up to ν = 10⁵;
/// beyond it grows like ν·2⁻⁵³/t².
public struct StudentT: SymmetricDistribution {
  /// ν, the tail index; positive and finite.
  public let degreesOfFreedom: Double
  private let logConstant: Double

  /// t(`degreesOfFreedom`).
  ///
  /// - Throws: `DistributionError.parameter` unless the degrees of freedom are positive and finite.
  public init(degreesOfFreedom: Double = 3) throws(DistributionError) {
    try Domain.positive("df", degreesOfFreedom)
    GSL.prepare()
    self.degreesOfFreedom = degreesOfFreedom
    logConstant =
      log(2.0) - 0.5 * log(degreesOfFreedom) - gsl_sf_lnbeta(degreesOfFreedom / 2, 0.5)
  }

  public var description: String {
    Specification.text("student-t", [("df", degreesOfFreedom, 3)])
  }
  public var mean: Double? { degreesOfFreedom > 1 ? 0 : nil }
  public var variance: Double? {
    guard degreesOfFreedom > 1 else { return nil }
    return degreesOfFreedom > 2 ? degreesOfFreedom / (degreesOfFreedom - 2) : .infinity
  }

  public var magnitudeEnd: Double { .infinity }
  public var magnitudeScale: Double { 1 }
  public var bulkForm: any Distribution { TabulatedDistribution(self) }

  public func logMagnitudeTails(_ r: Double) -> LogTails {
    IncompleteBeta.logTails(0.5, degreesOfFreedom / 2, at: point(r))
  }

  public func logMagnitudeDensity(_ r: Double) -> Double {
    logConstant + 0.5 * (degreesOfFreedom + 1) * point(r).logY
  }

  private func point(_ r: Double) -> IncompleteBeta.Point {
    IncompleteBeta.Point(squaredRatio: r / degreesOfFreedom.squareRoot())
  }

  public func fill(_ output: inout MutableSpan<Double>, using stream: inout PhiloxStream) {
    stream.drawStudentT(&output, degreesOfFreedom: degreesOfFreedom)
  }

  /// One draw of Z/√(χ²_ν/ν); two words.
  public func sample(using stream: inout some RandomNumberGenerator) -> Double {
    let z = Draws.normal(using: &stream)
    return z / (Draws.chiSquare(degreesOfFreedom, using: &stream) / degreesOfFreedom).squareRoot()
  }
}

extension LawEntry {
  static let studentT = LawEntry(
    "student-t", summary: "Student's t: power tails of index df",
    keys: [ParameterKey("df", default: "3", "degrees of freedom, the index of the tails")],
    accuracy: 1e-12, examples: ["student-t", "student-t(df=0.5)", "student-t(df=40)"]
  ) { (parameters: Parameters) throws(DistributionError) in
    try StudentT(degreesOfFreedom: parameters.real("df", default: 3))
  }
}
