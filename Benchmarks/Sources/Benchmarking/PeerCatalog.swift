import Foundation

/// A peer by name: how it is started, and what to say where it is not installed.
package struct PeerEntry: Sendable {
  /// The name in tables.
  package let name: String
  /// The program whose version it reports.
  let program: String
  /// The sentence for a user who lacks it.
  let advice: String
  /// What it is, for a reader of the table; empty where the table's page says it.
  let summary: String
  private let executable: String
  private let script: String?
  /// The arguments after a script's name, which is the peer's by default.
  private let arguments: [String]
  private let settings: [String: String]
  /// Names of a library to be loaded before all others, one of which must be there.
  private let preload: [String]

  private init(
    name: String, program: String, advice: String, summary: String = "", executable: String,
    script: String? = nil, arguments: [String]? = nil, settings: [String: String] = [:],
    preload: [String] = []
  ) {
    self.name = name
    self.program = program
    self.advice = advice
    self.summary = summary
    self.executable = executable
    self.script = script
    self.arguments = arguments ?? (script == nil ? [] : [name])
    self.settings = settings
    self.preload = preload
  }

  /// Executable and arguments.
  func command(_ folder: String) throws -> (executable: String, arguments: [String]) {
    if executable.hasPrefix("./") {
      return (folder + executable.dropFirst(1), arguments)
    }
    guard let program = Self.find(executable) else { throw missing }
    guard let script, let peers = Bundle.module.path(forResource: "Peers", ofType: nil) else {
      throw missing
    }
    let flags = executable == "Rscript" ? ["--vanilla"] : []
    return (program, flags + ["\(peers)/\(script)"] + arguments)
  }

  /// What is set in its environment beside ours.
  var environment: [String: String] {
    get throws {
      if preload.isEmpty { return settings }
      guard let library = Self.library(preload) else { throw missing }
      return settings.merging(["LD_PRELOAD": library]) { first, _ in first }
    }
  }

  var missing: BenchmarkError { .peer(name: name, reason: "is not there: \(advice)") }

  private static func find(_ program: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { "\($0)/\(program)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// Where the system keeps a library.
  private static func library(_ names: [String]) -> String? {
    let folders = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map { "/usr/lib/\($0)" }
    return (folders + ["/usr/lib64", "/usr/lib", "/usr/local/lib"]).lazy
      .flatMap { folder in names.map { "\(folder)/\($0)" } }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  private static func python(_ name: String, _ package: String) -> PeerEntry {
    PeerEntry(
      name: name, program: "Python",
      advice:
        "'python3' with \(package) is not installed; install it with 'pip install \(package)'",
      executable: "python3", script: "python_peer.py")
  }

  /// The peers in the order of the table.
  package static let all: [PeerEntry] = [
    python("numpy", "numpy"),
    python("numpy-tuned", "numpy"),
    python("scipy.special", "scipy"),
    python("scipy", "scipy"),
    PeerEntry(
      name: "r", program: "R",
      advice: "'Rscript' is not installed; install it with 'apt-get install r-base-core'",
      executable: "Rscript", script: "r_peer.R"),
    PeerEntry(
      name: "gsl", program: "GSL",
      advice: "'gsl-peer' is not built; build it with 'script/benchmark'", executable: "./gsl-peer"),
  ]

  /// This package's own side of the comparison of training.
  static let ours = latent("latent", "this package", arguments: ["training"])

  /// What training is held against, in the order of the table.
  package static let trainers: [PeerEntry] = [
    latent(
      "latent-direct", "this package without Winograd's transforms",
      arguments: ["training", "--direct"]),
    torch("torch", "PyTorch as it comes: rows of channels, Adam over lists of tensors"),
    torch("torch-channels-last", "the same with channels last"),
    torch(
      "torch-tuned",
      "channels last, real and generated images as one batch, fused Adam, an allocator that keeps its memory",
      settings: keeping),
    torch("torch-tuned-nchw", "the same with rows of channels", settings: keeping),
    torch(
      "torch-tuned-masters",
      "the same with channels last and networks in bfloat16 beside master weights, instead of autocast",
      settings: keeping),
    torch(
      "torch-tuned-huge-pages", "`torch-tuned` with memory in huge pages",
      variant: "torch-tuned",
      settings: keeping.merging(["GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"]) { first, _ in first }),
    torch(
      "torch-tuned-jemalloc", "`torch-tuned` with jemalloc", variant: "torch-tuned",
      advice: "jemalloc is not installed; install it with 'apt-get install libjemalloc2'",
      preload: ["libjemalloc.so.2"]),
    torch(
      "torch-tuned-tcmalloc", "`torch-tuned` with tcmalloc", variant: "torch-tuned",
      advice: "tcmalloc is not installed; install it with 'apt-get install libtcmalloc-minimal4'",
      preload: ["libtcmalloc_minimal.so.4", "libtcmalloc.so.4"]),
  ]

  /// Settings of glibc's allocator: nothing is given back to the system between steps.
  private static let keeping = [
    "MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": "4294967296",
    "MALLOC_TOP_PAD_": "268435456",
  ]

  private static func latent(
    _ name: String, _ summary: String, arguments: [String]
  ) -> PeerEntry {
    PeerEntry(
      name: name, program: "Latent",
      advice: "'latent-benchmark' is not built; build it with 'script/benchmark'", summary: summary,
      executable: "./latent-benchmark", arguments: arguments)
  }

  private static func torch(
    _ name: String, _ summary: String, variant: String? = nil, advice: String? = nil,
    settings: [String: String] = [:], preload: [String] = []
  ) -> PeerEntry {
    PeerEntry(
      name: name, program: "Python",
      advice: advice
        ?? "'python3' with torch is not installed; install it with 'pip install torch'",
      summary: summary, executable: "python3", script: "torch_peer.py",
      arguments: [variant ?? name], settings: settings, preload: preload)
  }
}
