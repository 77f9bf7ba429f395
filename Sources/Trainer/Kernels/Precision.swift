/// How the activations and weights of a network are stored while it computes.
///
/// Sums, losses, master weights and the optimiser's moments are 32-bit numbers in either case.
public enum Precision: String, Codable, CaseIterable, Sendable {
  /// IEEE 754 single precision.
  case float32
  /// The upper half of a single: 8 bits of exponent, 8 of significand.
  case bfloat16

  /// Bytes of one number.
  package var bytes: Int {
    switch self {
    case .float32: 4
    case .bfloat16: 2
    }
  }
}
