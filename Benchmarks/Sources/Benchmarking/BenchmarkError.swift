/// What can go wrong, in one sentence for the person at the keyboard.
package enum BenchmarkError: Error, Equatable, CustomStringConvertible {
  /// A peer that cannot be asked.
  case peer(name: String, reason: String)
  /// A measurement in a process of its own that failed.
  case point(reason: String)

  package var description: String {
    switch self {
    case .peer(let name, let reason): "The peer '\(name)' \(reason)."
    case .point(let reason): "A measurement failed: \(reason)."
    }
  }
}
