// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "latent-benchmark", targets: ["BenchmarkTool"]),
    .executable(name: "gsl-peer", targets: ["GSLPeer"]),
  ],
  dependencies: [
    .package(name: "Latent", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(
      name: "SystemGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    .target(name: "Ceilings"),
    .executableTarget(name: "GSLPeer", dependencies: ["SystemGSL"]),
    .target(
      name: "Benchmarking",
      dependencies: [
        "Ceilings",
        .product(name: "Distributions", package: "Latent"),
        .product(name: "Images", package: "Latent"),
        .product(name: "MonteCarlo", package: "Latent"),
        .product(name: "Report", package: "Latent"),
        .product(name: "Trainer", package: "Latent"),
      ],
      resources: [.copy("Peers")], swiftSettings: settings),
    .executableTarget(
      name: "BenchmarkTool",
      dependencies: [
        "Benchmarking",
        .product(name: "Report", package: "Latent"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "BenchmarkingTests",
      dependencies: [
        "Benchmarking",
        .product(name: "Distributions", package: "Latent"),
        .product(name: "Report", package: "Latent"),
        .product(name: "Trainer", package: "Latent"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
