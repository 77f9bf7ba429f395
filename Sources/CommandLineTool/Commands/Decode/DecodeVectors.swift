import ArgumentParser
import Distributions
import MonteCarlo
import Report
import Trainer

/// Latent vectors with the texts that stand beside their pictures.
struct LabelledLatents: Sendable {
  /// Coordinates, row-major.
  var values: [Float]
  /// How many vectors there are.
  var count: Int
  /// Pictures in a row of a sheet.
  var columns: Int
  /// Texts left of the rows.
  var rowLabels: [String]
  /// Texts above the columns.
  var columnLabels: [String]
  /// What the sheet shows.
  var title: String
}

/// The options that say which latent vectors are decoded.
struct DecodeVectors: ParsableArguments {
  @Option(help: ArgumentHelp("Vectors of your own, one a row: .npy or .csv.", valueName: "file"))
  var latents: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("How many vectors to draw.", valueName: "count"))
  var count: Count?

  @Option(help: "The prior to draw from. (default: the plan's)")
  var prior: String?

  @Option(help: "The path between --start and --end, for example 'spherical'.")
  var interpolation: String?

  @Option(help: ArgumentHelp("The vectors at position 0.", valueName: "file"))
  var start: String?

  @Option(help: ArgumentHelp("The vectors at position 1.", valueName: "file"))
  var end: String?

  @Option(
    parsing: .unconditional,
    help: "The number of points of a path, both ends included. (default: 9)")
  var steps: Int?

  func validate() throws {
    let paths = [interpolation, start, end].compactMap { $0 }.count
    let kinds = (latents == nil ? 0 : 1) + (count == nil ? 0 : 1) + (paths == 0 ? 0 : 1)
    guard kinds == 1 else {
      throw ValidationError(
        "Say which vectors to decode in one of three ways: --latents; --count; or --interpolation, "
          + "--start and --end.")
    }
    guard paths == 0 || paths == 3 else {
      throw ValidationError("A path needs all of --interpolation, --start and --end.")
    }
    if let count, !(1...Dimension.largest).contains(count.value) {
      throw ValidationError(
        "--count is \(count.value), but it must be from 1 to \(Dimension.largest).")
    }
    if let steps, !(2...Dimension.largest).contains(steps) {
      throw ValidationError("--steps is \(steps), but it must be from 2 to \(Dimension.largest).")
    }
    if prior != nil, latents != nil {
      throw ValidationError("--prior has no effect with --latents: leave one of them out.")
    }
    if steps != nil, interpolation == nil {
      throw ValidationError("--steps needs --interpolation.")
    }
  }

  /// The vectors for a plan's generator.
  func latents(for plan: TrainingPlan, seed: UInt64?) throws -> LabelledLatents {
    if let count { return try draws(count.value, for: plan, seed: seed) }
    if let latents {
      let array = try vectors(latents, for: plan).array
      return Self.grid(
        SheetLatents.clamped(array.values, for: plan), count: array.rowCount,
        title: "vectors of \(Self.name(latents))")
    }
    return try path(for: plan)
  }

  /// What made the pictures, for the plan beside them.
  var settings: [String: PlanValue] {
    var settings: [String: PlanValue] = [:]
    if let latents { settings["latents"] = CommandPlan.fileName(latents) }
    if let count { settings["count"] = .number(Double(count.value)) }
    if let prior { settings["prior"] = .text(prior) }
    if let interpolation { settings["interpolation"] = .text(interpolation) }
    if let start { settings["start"] = CommandPlan.fileName(start) }
    if let end { settings["end"] = CommandPlan.fileName(end) }
    if interpolation != nil { settings["steps"] = .number(Double(pointCount)) }
    return settings
  }

  private var pointCount: Int { steps ?? 9 }

  private func draws(
    _ count: Int, for plan: TrainingPlan, seed: UInt64?
  ) throws -> LabelledLatents {
    let values = try SheetLatents.vectors(of: plan, count: count, prior: prior, seed: seed)
    return Self.grid(values, count: count, title: "draws of \(prior ?? plan.prior)")
  }

  private func path(for plan: TrainingPlan) throws -> LabelledLatents {
    guard let interpolation, let start, let end else {
      throw Failure.misuse("A path needs all of --interpolation, --start and --end.")
    }
    let starts = try vectors(start, for: plan).array, ends = try vectors(end, for: plan).array
    guard starts.shape == ends.shape else {
      throw Failure.misuse(
        "'\(start)' holds \(starts.rowCount) vectors and '\(end)' holds \(ends.rowCount), but both "
          + "must hold as many.")
    }
    let law = try PriorCatalog.make(prior ?? plan.prior, dimension: plan.latentDimension)
    let path = try InterpolationCatalog.make(interpolation, prior: law)
    let batch = PathBatch(
      interpolation: path, starts: starts, ends: ends, steps: pointCount)
    let dimension = plan.latentDimension
    var points = [Double](
      repeating: 0, count: batch.pairCount * pointCount * dimension)
    let first = starts.values, last = ends.values
    if let undefined = path.firstUndefinedPair(
      starts: first.span, ends: last.span, dimension: dimension)
    {
      throw Failure.misuse("Pair \(undefined.pair), counted from 0: \(undefined.error)")
    }
    var span = points.mutableSpan
    _ = path.interpolate(
      starts: first.span, ends: last.span, dimension: dimension, positions: batch.positions,
      into: &span)
    return LabelledLatents(
      values: SheetLatents.clamped(points, for: plan), count: batch.pairCount * pointCount,
      columns: pointCount, rowLabels: (0..<batch.pairCount).map { "\($0)" },
      columnLabels: batch.positions.map { ReadableNumber.text($0, digits: 3) },
      title: "\(interpolation) paths")
  }

  private func vectors(_ path: String, for plan: TrainingPlan) throws -> Vectors {
    let vectors = try Vectors(path)
    try vectors.checkFinite()
    guard vectors.dimension == plan.latentDimension else {
      throw Failure.misuse(
        "'\(path)' is \(vectors.shape), but the checkpoint's generator takes vectors of "
          + "\(plan.latentDimension) coordinates.")
    }
    guard vectors.array.rowCount > 0 else { throw Failure.misuse("'\(path)' holds no vectors.") }
    return vectors
  }

  /// About as many columns as rows, each row labelled with the number of its first vector.
  private static func grid(_ values: [Float], count: Int, title: String) -> LabelledLatents {
    var columns = 1
    while columns * columns < count { columns += 1 }
    columns = min(columns, 32)
    return LabelledLatents(
      values: values, count: count, columns: columns,
      rowLabels: stride(from: 0, to: count, by: columns).map { "\($0)" },
      columnLabels: (0..<columns).map { "+\($0)" }, title: title)
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
