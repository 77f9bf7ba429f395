/// Where a property of a path holds.
public enum Validity: String, Sendable, Codable {
  /// For all end points on which the path is defined.
  case always
  /// Only for end points of equal norm.
  case equalNorms = "equal norms"
  /// Not in general.
  case never
}

/// What theory says of a path's geometry, whatever the law of its end points.
public struct PathProperties: Sendable, Equatable {
  /// Property 1: the path is continuous in its position and its end points.
  public let continuity: Validity
  /// Property 2: the path is the shortest one; on the sphere for end points of equal norm.
  public let shortness: Validity
  /// Property 3: the path between two points of a path is a part of it.
  public let consistency: Validity

  /// The three properties.
  public init(continuity: Validity = .always, shortness: Validity, consistency: Validity) {
    self.continuity = continuity
    self.shortness = shortness
    self.consistency = consistency
  }

  /// Those of the straight path.
  public static let straight = PathProperties(shortness: .always, consistency: .always)
}
