/// Seeds made from other seeds.
public enum Seed {
  /// A seed of its own for everything drawn under `name`.
  ///
  /// The name's bytes address the words of a stream of `seed`, so a new name never moves the numbers of
  /// another, and no catalog order enters.
  public static func derived(from seed: UInt64, for name: String) -> UInt64 {
    var stream = PhiloxStream(seed: seed, purpose: .names)
    var state = stream.next()
    for byte in name.utf8 {
      stream = PhiloxStream(seed: state ^ UInt64(byte), purpose: .names)
      state = stream.next()
    }
    return state
  }
}
