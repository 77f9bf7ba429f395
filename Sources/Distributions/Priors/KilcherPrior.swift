/// An isotropic law with many short vectors: a uniform direction times an independent gamma radius.
///
/// ‖z‖² ~ Gamma(shape ½, scale θ) makes the norm half-normal, in every dimension as in the first. Coordinates are
/// uncorrelated and dependent; the density grows without bound at the origin. The default θ = 2D gives
/// E‖z‖² = D. The text of the original (Kilcher, Lucchi & Hofmann, arXiv:1710.11381) was not at hand, so the
/// other reading, a gamma law of ‖z‖ itself, can be chosen.
public struct KilcherPrior: LatentPrior {
  /// What the gamma law is the law of.
  public enum GammaOf: String, Sendable, CaseIterable {
    /// ‖z‖².
    case squaredNorm = "squared-norm"
    /// ‖z‖.
    case norm
  }

  public let dimension: Int
  /// The shape of the gamma law.
  public let shape: Double
  /// θ, the scale of the gamma law.
  public let scale: Double
  /// What the gamma law is the law of.
  public let gammaOf: GammaOf
  private let radius: any Distribution

  /// The prior in `dimension` coordinates.
  ///
  /// - Parameters:
  ///   - dimension: D; at least 1.
  ///   - shape: of the gamma law; from ½ to 50 where it is the law of ‖z‖², else positive and at most 12.
  ///   - scale: θ, positive and finite; nil for 2D.
  ///   - gammaOf: what the gamma law is the law of.
  /// - Throws: `DistributionError.parameter` for an argument outside its domain.
  public init(
    dimension: Int, shape: Double = 0.5, scale: Double? = nil, gammaOf: GammaOf = .squaredNorm
  ) throws(DistributionError) {
    try Domain.atLeast(1, "dimension", dimension)
    let scale = scale ?? 2 * Double(dimension)
    try Domain.positive("shape", shape)
    // Beyond, the norm is so concentrated that the rule behind the coordinate's law loses its digits.
    let largest = gammaOf == .norm ? 12.0 : 50
    guard shape <= largest else {
      throw .parameter(
        name: "shape", value: "\(shape)", requirement: "at most \(Specification.number(largest))")
    }
    try Domain.positive("scale", scale)
    self.dimension = dimension
    self.shape = shape
    self.scale = scale
    self.gammaOf = gammaOf
    // A gamma variable of shape k and scale θ is θ/2 times a chi-square one with 2k degrees of freedom.
    let root = (scale / 2).squareRoot()
    switch gammaOf {
    case .norm: radius = try GammaLaw(shape: shape, scale: scale)
    case .squaredNorm where shape == 0.5: radius = try HalfNormal(sd: root)
    case .squaredNorm:
      guard shape >= 0.5 else {
        throw .parameter(name: "shape", value: "\(shape)", requirement: "at least 0.5")
      }
      radius = try Chi(degreesOfFreedom: 2 * shape, scale: root)
    }
  }

  public var description: String {
    var arguments: [String] = []
    if shape != 0.5 { arguments.append("shape=\(Specification.number(shape))") }
    if scale != 2 * Double(dimension) { arguments.append("scale=\(Specification.number(scale))") }
    if gammaOf != .squaredNorm { arguments.append("of=\(gammaOf.rawValue)") }
    return arguments.isEmpty ? "kilcher" : "kilcher(\(arguments.joined(separator: ",")))"
  }
  public var hasIndependentCoordinates: Bool { dimension == 1 }
  public var isIsotropic: Bool { true }
  public var stabilityIndex: Double? { isNormal ? 2 : nil }

  /// In one dimension a half-normal radius with a sign is a normal number.
  private var isNormal: Bool { dimension == 1 && hasNormalRadius }
  private var hasNormalRadius: Bool { shape == 0.5 && gammaOf == .squaredNorm }

  public func fill(
    _ output: inout MutableSpan<Double>, count: Int, using stream: inout PhiloxStream
  ) {
    Normal.standard.fill(&output, using: &stream)
    var radii = [Double](repeating: 0, count: count)
    do {
      var span = radii.mutableSpan
      radius.fill(&span, using: &stream)
    }
    rescale(rowsOf: &output, dimension: dimension) { radii[$0] }
  }

  public func coordinateLaw(_ index: Int) -> any DistributionFunction { coordinate }

  private var coordinate: any Distribution {
    let root = (scale / 2).squareRoot()
    if isNormal, let law = try? Normal(sd: root) { return law }
    if hasNormalRadius, let law = try? KilcherCoordinate(dimension: dimension, scale: root) {
      return law
    }
    func open(_ radius: some Distribution) -> any Distribution {
      (try? IsotropicCoordinate(normLaw: radius, dimension: dimension)) ?? radius
    }
    return open(radius)
  }

  public var normLaw: (any DistributionFunction)? { radius }

  public func projectionLaw(onto direction: [Double]) -> (any DistributionFunction)? {
    let norm = weightNorm(direction, index: 2)
    return norm > 0 && norm.isFinite ? scaled(coordinate, by: norm) : nil
  }

  public func cauchyMapLaw(_ index: Int) throws(DistributionError) -> (any Distribution)? {
    guard dimension == 1 else {
      throw .coordinateMap(of: self, reason: "its coordinates depend on each other")
    }
    return coordinate
  }
}

extension PriorEntry {
  static let kilcher = PriorEntry(
    "kilcher", summary: "isotropic with a half-normal norm: many short vectors",
    keys: [
      ParameterKey("shape", default: "0.5", "shape of the gamma law"),
      ParameterKey("scale", default: "2D", "scale of the gamma law"),
      ParameterKey("of", default: "squared-norm", "what is gamma: squared-norm or norm"),
    ],
    examples: ["kilcher", "kilcher(shape=2,scale=3)", "kilcher(shape=2,scale=1,of=norm)"]
  ) { (parameters: Parameters, dimension: Int) throws(DistributionError) in
    let text = parameters.text("of", default: KilcherPrior.GammaOf.squaredNorm.rawValue)
    guard let gammaOf = KilcherPrior.GammaOf(rawValue: text) else {
      throw .parameter(
        name: "of", value: text,
        requirement: KilcherPrior.GammaOf.allCases.map(\.rawValue).joined(separator: " or "))
    }
    return try KilcherPrior(
      dimension: dimension, shape: parameters.real("shape", default: 0.5),
      scale: parameters.real("scale", default: 2 * Double(dimension)), gammaOf: gammaOf)
  }
}
