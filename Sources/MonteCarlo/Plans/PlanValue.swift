import Foundation
import Report

/// A JSON value; what plans are made of.
public enum PlanValue: Sendable, Equatable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// Any JSON number.
  case number(Double)
  /// A string.
  case text(String)
  /// An array.
  case list([PlanValue])
  /// An object; keys are written in alphabetical order.
  case object([String: PlanValue])

  /// The value as one line of JSON.
  public var json: String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let value): Self.number(value)
    case .text(let value): JSONWriter.string(value)
    case .list(let values): "[\(values.map(\.json).joined(separator: ", "))]"
    case .object(let members):
      "{\(sorted(members).map { "\(JSONWriter.string($0)): \($1.json)" }.joined(separator: ", "))}"
    }
  }

  /// The value as indented JSON; lists of plain values stay on one line.
  public func indented(_ depth: Int = 0) -> String {
    let inner = String(repeating: "  ", count: depth + 1)
    let outer = String(repeating: "  ", count: depth)
    switch self {
    case .object(let members) where !members.isEmpty:
      let lines = sorted(members).map {
        "\(inner)\(JSONWriter.string($0)): \($1.indented(depth + 1))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(outer)}"
    case .list(let values) where values.contains(where: \.isContainer):
      let lines = values.map { inner + $0.indented(depth + 1) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(outer)]"
    default: return json
    }
  }

  private var isContainer: Bool {
    switch self {
    case .list, .object: true
    default: false
    }
  }

  private func sorted(_ members: [String: PlanValue]) -> [(String, PlanValue)] {
    members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 0x1p53 ? "\(Int64(value))" : "\(value)"
  }
}

extension PlanValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([PlanValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: PlanValue].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .boolean(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
