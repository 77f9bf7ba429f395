import MonteCarlo
import Report

/// Tables of experiments on trained generators, made by hand: all that claims of section 4 read.
struct VoidTables {
  private(set) var tables: [String: Table] = [:]
  private let maps: [String]

  static let allMaps = ["attribute-network", "principal-components", "random-convolutions"]

  /// - Parameter maps: the feature maps of all groups.
  init(maps: [String] = allMaps) { self.maps = maps }

  /// What a model is called in the columns of all tables.
  struct Model {
    var prior = "normal"
    var dimension = 100
    var width = 0.5
    var recipe = "default"

    var cells: [Table.Cell] {
      [.text(prior), .integer(dimension), .real(width), .text(recipe)]
    }
  }

  /// Says which maps tell controls from the prior's draws by a measure.
  ///
  /// - Parameter blind: the control that a map misses, by the map.
  mutating func usability(
    _ experiment: String, _ measure: String = "density", blind: [String: String] = [:],
    isUsable: Bool = true
  ) {
    let name = "\(experiment)/usability"
    var table =
      tables[name]
      ?? Table(columns: ["measure", "control", "feature_map", "separated", "usable"])
    for control in ["control: untrained", "control: trained on noise"] {
      for map in maps {
        table.append([
          .text(measure), .text(control), .text(map),
          .text(blind[map] == control ? "no" : "yes"), .text(isUsable ? "yes" : "no"),
        ])
      }
    }
    tables[name] = table
  }

  /// A group's part of its baseline, by map, as an interval with the value in its middle.
  mutating func contrast(
    _ experiment: String, _ group: String, of model: Model = Model(), measure: String = "density",
    interpolation: String? = nil, baseline: Double = 2, learned: Int = 2,
    hasInterval: Bool = true, _ parts: [ClosedRange<Double>]
  ) {
    let name = "\(experiment)/contrasts"
    var table =
      tables[name]
      ?? Table(
        columns: ["prior", "dimension", "width", "recipe", "step", "group", "interpolation"] + [
          "feature_map", "measure", "baseline", "value", "learned", "share", "share_low",
          "share_high",
        ])
    for (place, map) in maps.enumerated() {
      let part = parts[place % parts.count]
      let value = baseline * (part.lowerBound + part.upperBound) / 2
      table.append(
        model.cells + [.integer(1_000), .text(group)] + [
          interpolation.map { .text($0) } ?? .missing, .text(map), .text(measure),
          .real(baseline), .real(value), .integer(learned),
          baseline > 0 && learned > 0 ? .real(value / baseline) : .missing,
          hasInterval ? .real(part.lowerBound) : .missing,
          hasInterval ? .real(part.upperBound) : .missing,
        ])
    }
    tables[name] = table
  }

  /// A row of the experiment's own table in every map.
  mutating func row(
    _ experiment: String, _ group: String, of model: Model = Model(), seed: Int = 0,
    step: Int = 1_000, factor: Double? = nil, norm: Double? = nil, measure: String = "density",
    hasLearned: Bool = true, _ values: [Double]
  ) {
    var table =
      tables[experiment]
      ?? Table(
        columns: ["prior", "dimension", "width", "recipe", "training_seed", "learned"] + [
          "step", "group", "factor", "feature_map", "norm", measure,
        ])
    for (place, map) in maps.enumerated() {
      table.append(
        model.cells + [
          .integer(seed), .text(hasLearned ? "yes" : "no"), .integer(step), .text(group),
          .optional(factor), .text(map),
          .optional(norm), .real(values[place % values.count]),
        ])
    }
    tables[experiment] = table
  }

  /// The finding on a claim.
  func finding(_ claim: String) throws -> ClaimFinding {
    guard let claim = ClaimCatalog.entries.first(where: { $0.name == claim }) else {
      throw MissingClaim(name: claim)
    }
    return claim.finding(in: tables)
  }

  func verdict(_ claim: String) throws -> ClaimVerdict { try finding(claim).verdict }

  struct MissingClaim: Error { let name: String }
}
