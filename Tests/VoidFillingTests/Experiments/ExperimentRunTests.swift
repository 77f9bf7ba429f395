import Foundation
import Images
import MonteCarlo
import Report
import TestSupport
import Testing
import Trainer
import VoidFilling

@Suite struct ExperimentRunTests {
  private static let names = SmallExperiment.all.map(\.name)

  @Test("All experiments but the checks of measures are run here")
  func completeness() {
    #expect(
      Set(Self.names + ["measure-checks"]) == Set(VoidFillingCatalog.entries.map(\.name)))
  }

  @Test(
    "Tables and pictures are equal for any number of tasks, from kept networks, and with shared values"
  )
  func tasks() async throws {
    let folder = try TemporaryFolder()
    let expected = try await SmallExperiment.answers()
    for (name, answer) in try await SmallExperiment.answers(in: folder, tasks: 1) {
      let isEqual = answer == expected[name]
      #expect(isEqual && !answer.table.rows.isEmpty, "\(name)")
    }
    let files = try folder.files(in: "work")
    let again = try await SmallExperiment.answers(
      in: folder, tasks: 3, trains: false, shared: SharedValues())
    for (name, answer) in again {
      let isEqual = answer == expected[name]
      #expect(isEqual, "\(name)")
    }
    let isUnchanged = try folder.files(in: "work") == files
    #expect(isUnchanged)
    let rest = try await VoidFillingCatalog.forecast(
      of: SmallExperiment.all.map { try $0.plan() }, SmallExperiment.context(in: folder))
    #expect(rest.networks == 0 && rest.steps == 0 && rest.sentence == nil)
  }

  @Test("Before it starts, a run counts the networks that it lacks, and those that are shared once")
  func forecast() async throws {
    let folder = try TemporaryFolder()
    try folder.write(try await SmallFaces.file(), to: "faces.npy")
    let context = SmallExperiment.context(in: folder)
    var steps = 0
    for experiment in SmallExperiment.all {
      let found = try await VoidFillingCatalog.forecast(of: [experiment.plan()], context)
      #expect(found.networks >= 2 && found.seconds > 0, "\(experiment.name)")
      steps += found.steps
    }
    // The network of the normal prior for 10 steps, which others have a part of, and that of noise for 2.
    let one = try await VoidFillingCatalog.forecast(
      of: [try SmallExperiment.named("decoded-interpolations").plan()], context)
    #expect(one.networks == 2 && one.steps == 12)
    let long = try await VoidFillingCatalog.forecast(
      of: ["decoded-interpolations", "origin-over-training"].map {
        try SmallExperiment.named($0).plan()
      }, context)
    #expect(long.networks == 3 && long.steps == 42)
    let all = try await VoidFillingCatalog.forecast(
      of: SmallExperiment.all.map { try $0.plan() }, context)
    #expect(all.steps < steps)
    let sentence = try #require(all.sentence)
    #expect(sentence.hasPrefix("\(all.networks) networks are to be trained, \(all.steps) steps"))
  }

  @Test("Figures draw, and answers come back from their folders", arguments: names)
  func reports(name: String) async throws {
    let folder = try TemporaryFolder()
    let answer = try await SmallExperiment.answer(of: name)
    let output = try OutputFolder(folder("out"), command: "run \(name)")
    let entry = try VoidFillingCatalog.entries.entry(name)
    let plan = try SmallExperiment.named(name).plan()
    try ExperimentReport.write(entry, plan: plan, answer: answer, to: output)
    let read = try ExperimentAnswer(contentsOf: folder("out"))
    #expect(read.pictures == answer.pictures)
    #expect(read.furtherTables.map(\.name) == answer.furtherTables.map(\.name))
    for figure in FigureCatalog.entries where figure.experiment == name {
      #expect(try !figure.figure(of: read.table).panels.isEmpty)
    }
    // Lists of what an answer has no more are gone.
    try ExperimentReport.write(
      entry, plan: plan, answer: ExperimentAnswer(table: answer.table), to: output)
    let less = try ExperimentAnswer(contentsOf: folder("out"))
    #expect(less.pictures.isEmpty && less.furtherTables.isEmpty)
  }

  @Test("Where nothing is to be trained and no network is there, nothing is done")
  func trainedOnly() async throws {
    let folder = try TemporaryFolder()
    for experiment in SmallExperiment.all {
      let error = await #expect(throws: MonteCarloError.self, "\(experiment.name)") {
        try await experiment.answer(in: folder, trains: false)
      }
      let sentence = error?.description ?? ""
      #expect(sentence.hasPrefix("None of the "), "\(sentence)")
      #expect(sentence.contains("is trained in '\(folder("work"))'"), "\(sentence)")
    }
    // Not even the network that knows attributes.
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder("work"))
    #expect(kept == ["images"], "\(kept)")
  }

  @Test("A network that is not trained leaves the others, and their numbers, as they are")
  func partlyTrained() async throws {
    let folder = try TemporaryFolder()
    let experiment = try SmallExperiment.named("inside-the-sphere")
    let normal = ["priors": SmallExperiment.texts(["normal"])]
    let alone = try await experiment.answer(in: folder, changes: normal)
    let both = try await experiment.answer(in: folder, trains: false)
    #expect(both.table == alone.table)
    let missing = try #require(both.furtherTables.first { $0.name == "missing" }).table
    #expect(missing.texts("prior") == ["hypercube-vertices"])
  }

  @Test("An experiment that is interrupted in training goes on, and ends alike")
  func interruption() async throws {
    let folder = try TemporaryFolder()
    let experiment = try SmallExperiment.named("near-origin")
    let few: [String: PlanValue] = [
      "factors": SmallExperiment.numbers([0, 1]), "otherDimensions": .list([]),
    ]
    let whole = try await experiment.answer(in: folder, work: "whole", changes: few)
    let error = await #expect(throws: VoidFillingError.self) {
      // In a task of its own, or all that follows would be cancelled, too.
      try await Task {
        try await experiment.answer(in: folder, work: "stopped", changes: few) { label, done, _ in
          if label.hasSuffix("tanh"), done == 6 {
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
          }
        }
      }.value
    }
    guard case .interrupted(let step, let path) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(step == 6 && path.hasPrefix(folder("stopped")))
    let isEqual = try await experiment.answer(in: folder, work: "stopped", changes: few) == whole
    #expect(isEqual)
  }

  @Test(
    "Pictures show generated images alone", arguments: ["near-origin", "decoded-interpolations"])
  func pictures(name: String) async throws {
    let folder = try TemporaryFolder()
    let images = try await SmallFaces.images()
    let answer = try await SmallExperiment.answer(of: name)
    #expect(!answer.pictures.isEmpty)
    // The middle row of an image is in no row of a sheet, which shows each pixel twice.
    let row = 28 * 3
    func middle(_ image: Int, of set: ImageSet) -> [UInt8] {
      let start = image * set.valuesPerImage + 14 * row
      return Array(set.pixels[start..<start + row])
    }
    let real = Set((0..<images.count).map { middle($0, of: images) })
    func shows(_ wanted: Set<[UInt8]>, _ picture: Picture) -> Bool {
      let channels = picture.channels
      return (0..<picture.height).contains { y in
        (0...picture.width - 56).contains { x in
          let window = (0..<28).flatMap { column in
            (0..<3).map { channel in
              picture.pixels[
                (y * picture.width + x + 2 * column) * channels + min(channel, channels - 1)]
            }
          }
          return wanted.contains(window)
        }
      }
    }
    for picture in answer.pictures {
      #expect(picture.caption.hasPrefix("Generated images after "))
      try folder.write(picture.bytes, to: picture.file)
      #expect(!shows(real, try Picture(contentsOf: folder(picture.file))), "\(picture.file)")
    }
    // A sheet of real images would be seen.
    var sheet = ContactSheet(images.subset(0..<2), columns: 2)
    sheet.magnification = 2
    #expect(shows(real, sheet.picture))
  }

  @Test("Groups have the norms that their names say")
  func norms() async throws {
    func norms(_ table: Table, prior: String = "normal", _ group: String) -> [Double] {
      table.rows(where: "recipe", is: "default").rows(where: "prior", is: prior)
        .rows(where: "dimension", is: "8").rows(where: "group", is: group).reals("norm")
    }
    let origin = try await SmallExperiment.answer(of: "near-origin").table
    let own = norms(origin, "train")
    #expect(own.count == 2 && own[0] == own[1] && abs(own[0] - 2.7) < 0.3)
    for (group, factor) in [("0.0 X", 0.0), ("0.25 X", 0.25), ("4.0 X", 4.0)] {
      for norm in norms(origin, group) { #expect(abs(norm - factor * own[0]) < 1e-5) }
    }
    #expect(norms(origin, "control: four times the norm") == norms(origin, "4.0 X"))
    let inside = try await SmallExperiment.answer(of: "inside-the-sphere").table
    #expect(abs(norms(inside, prior: "hypercube-vertices", "train")[0] - 8.squareRoot()) < 1e-5)
    #expect(
      abs(norms(inside, prior: "hypercube-vertices", "half as long")[0] - 2.squareRoot()) < 1e-5)
    #expect(norms(inside, "midpoints")[0] < 0.85 * norms(inside, "train")[0])
  }

  @Test(
    "Draws outside of training have the norms of their laws, and those of training only if scaled")
  func restrictedNorms() async throws {
    let folder = try TemporaryFolder()
    func norm(_ table: Table, _ group: String) -> Double {
      table.rows(where: "group", is: group).reals("norm").first ?? .nan
    }
    let samples: [String: PlanValue] = ["samples": .number(600)]
    // Medians of χ with one and eight degrees of freedom, by SciPy.
    let (one, eight) = (0.6744897501960817, 2.7100)
    let sparse = try await SmallExperiment.named("sparse-prior").answer(
      in: folder,
      changes: samples.merging(["priors": SmallExperiment.texts(["sparse(zeros=7)"])]) { $1 }
    ).table
    #expect(abs(norm(sparse, "train") / one - 1) < 0.2)
    #expect(abs(norm(sparse, "dense") / (eight / 8.squareRoot()) - 1) < 0.05)
    #expect(abs(norm(sparse, "dense, not scaled") / eight - 1) < 0.05)
    // With two and six.
    let (two, six) = (1.1774100225154747, 2.3124)
    let subspace = try await SmallExperiment.named("orthogonal-subspace").answer(
      in: folder,
      changes: samples.merging([
        "priors": SmallExperiment.texts(["subspace(active=2)"]), "seeds": .number(1),
      ]) { $1 }
    ).table
    #expect(abs(norm(subspace, "train") / two - 1) < 0.06)
    #expect(abs(norm(subspace, "orthogonal") / (six / 3.squareRoot()) - 1) < 0.05)
    #expect(abs(norm(subspace, "orthogonal, not scaled") / six - 1) < 0.05)
    // Levels tell the quarters apart.
    func level(_ group: String) -> Double {
      subspace.rows(where: "group", is: group).reals("level").first ?? .nan
    }
    #expect(level("orthogonal, lowest levels") < level("orthogonal"))
    #expect(level("orthogonal, highest levels") > level("orthogonal"))
  }

  @Test("Differences are those of a group from the training draws of its own network")
  func baselines() async throws {
    let answer = try await SmallExperiment.answer(of: "near-origin")
    let contrasts = try #require(answer.furtherTables.first { $0.name == "contrasts" }).table
    let columns = ["prior", "dimension", "width", "recipe", "step", "group", "feature_map"]
    func key(_ table: Table, _ row: Int, group: String? = nil) -> [String] {
      columns.map { $0 == "group" && group != nil ? group ?? "" : table.texts($0)[row] }
    }
    var places: [[String]: Int] = [:]
    for row in answer.table.rows.indices { places[key(answer.table, row)] = row }
    #expect(contrasts.rows.count > 100 && !contrasts.texts("group").contains("train"))
    let rows = contrasts.rows(where: "measure", is: "density")
    for row in rows.rows.indices {
      var own = key(rows, row, group: "train")
      own[4] = "10"
      let baseline = answer.table.reals("density")[try #require(places[own])]
      let value = answer.table.reals("density")[try #require(places[key(rows, row)])]
      #expect(rows.reals("baseline")[row] == baseline && rows.reals("value")[row] == value)
      #expect(rows.reals("difference")[row] == value - baseline)
    }
  }

  @Test("Every image of a sheet has a row with its numbers")
  func images() async throws {
    var sheets = 0
    for (name, answer) in try await SmallExperiment.answers() where name != "dcgan-training" {
      guard let table = answer.furtherTables.first(where: { $0.name == "images" })?.table else {
        #expect(answer.pictures.isEmpty, "\(name)")
        continue
      }
      #expect(Set(table.texts("image_file")) == Set(answer.pictures.map(\.file)), "\(name)")
      sheets += answer.pictures.count
      #expect(table.reals("sample").allSatisfy { $0 >= 1 && $0 <= 8 })
      for column in ["norm", "score", "saturation", "level"] {
        #expect(table.reals(column).allSatisfy { $0.isFinite }, "\(name) \(column)")
      }
      let isShare = table.reals("saturation").allSatisfy { $0 >= 0 && $0 <= 1 }
      #expect(isShare && table.texts("training_seed").allSatisfy { $0 == "0" })
    }
    #expect(sheets >= 9)
    let near = try await SmallExperiment.answer(of: "near-origin").furtherTables
      .first { $0.name == "images" }
    let rows = try #require(near?.table)
    let own = rows.rows(where: "group", is: "train").reals("norm")
    let far = rows.rows(where: "group", is: "4.0 X").reals("norm")
    #expect(own.count >= 8 && own.count == far.count)
    #expect(zip(own, far).allSatisfy { abs($1 / $0 - 4) < 1e-5 })
  }

  @Test("Steps of the pairs on a sheet stand beside the means over all pairs")
  func pathSteps() async throws {
    let answer = try await SmallExperiment.answer(of: "decoded-interpolations")
    func table(_ name: String) throws -> Table {
      try #require(answer.furtherTables.first { $0.name == name }).table
    }
    let steps = try table("path-steps"), means = try table("smoothness")
    // One pair and three steps of each path in each map.
    #expect(steps.rows.count == 3 * means.rows.count)
    #expect(steps.reals("path_step").allSatisfy { $0 > 0 })
    #expect(Array(steps.reals("position").prefix(3)) == [0.25, 0.5, 1])
    #expect(Set(steps.reals("pair")) == [1])
  }
}
