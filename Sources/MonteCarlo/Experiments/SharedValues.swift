import Synchronization

/// Values that several experiments of one run need, each made once.
///
/// A value's name says all that it depends on, so that no result tells whether it was made or found.
public final class SharedValues: Sendable {
  private let values = Mutex<[String: any Sendable]>([:])

  /// None yet.
  public init() {}

  /// The value of a name: found, or made now.
  public func value<Value: Sendable>(
    _ name: String, make: () throws -> Value
  ) rethrows -> Value {
    if let found: Value = found(name) { return found }
    let made = try make()
    values.withLock { $0[name] = made }
    return made
  }

  /// The value of a name: found, or made now.
  public func value<Value: Sendable>(
    _ name: String, make: () async throws -> Value
  ) async rethrows -> Value {
    if let found: Value = found(name) { return found }
    let made = try await make()
    values.withLock { $0[name] = made }
    return made
  }

  private func found<Value: Sendable>(_ name: String) -> Value? {
    values.withLock { $0[name] as? Value }
  }
}
