/// A prior that leaves directions out, with the prior of the draws that a generator trained on it is tested with.
public protocol RestrictedPrior: LatentPrior {
  /// Draws where training had none, scaled to comparable norms.
  ///
  /// - Throws: `DistributionError.notApplicable` where nothing is left out.
  var testPrior: any LatentPrior { get throws(DistributionError) }

  /// The same before scaling.
  ///
  /// - Throws: as ``testPrior``.
  var unscaledTestPrior: any LatentPrior { get throws(DistributionError) }
}
