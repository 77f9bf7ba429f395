/// All claims of the paper that the ledger examines, in the order of the paper.
public enum ClaimCatalog {
  /// One list a section.
  public static let entries: [Claim] = Claim.norms + Claim.paths + Claim.void
}
