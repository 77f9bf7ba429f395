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
  name: "Latent",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Distributions", targets: ["Distributions"]),
    .library(name: "MonteCarlo", targets: ["MonteCarlo"]),
    .library(name: "Report", targets: ["Report"]),
    .library(name: "Images", targets: ["Images"]),
    .library(name: "Trainer", targets: ["Trainer"]),
    .library(name: "VoidFilling", targets: ["VoidFilling"]),
    .executable(name: "latent", targets: ["CommandLineTool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .systemLibrary(
      name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    .systemLibrary(
      name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
    .systemLibrary(
      name: "CTurboJPEG", pkgConfig: "libturbojpeg",
      providers: [.apt(["libturbojpeg0-dev"]), .brew(["jpeg-turbo"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "VectorKernels"),
    .target(name: "TensorKernels"),
    .target(
      name: "Distributions", dependencies: ["CGSL", "VectorKernels"], swiftSettings: settings),
    .target(name: "Report", swiftSettings: settings),
    .target(
      name: "MonteCarlo", dependencies: ["Distributions", "Report"], swiftSettings: settings),
    .target(
      name: "Images",
      dependencies: ["Distributions", "Report", "CPNG", "CTurboJPEG", "CZlib"],
      swiftSettings: settings),
    .target(
      name: "Trainer", dependencies: ["Distributions", "Images", "Report", "TensorKernels"],
      swiftSettings: settings),
    .target(
      name: "VoidFilling",
      dependencies: ["Distributions", "Images", "MonteCarlo", "Report", "Trainer"],
      swiftSettings: settings),
    .executableTarget(
      name: "CommandLineTool",
      dependencies: [
        "Distributions", "Images", "MonteCarlo", "Report", "Trainer", "VoidFilling",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "KernelAnswers", dependencies: ["VectorKernels"], path: "Tests/KernelAnswers",
      exclude: ["print.c"]),
    .target(name: "Allocator", path: "Tests/Allocator"),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "DistributionsTests", dependencies: ["Distributions", "KernelAnswers"],
      resources: [.copy("Reference")], swiftSettings: settings),
    .testTarget(
      name: "ReportTests", dependencies: ["Report", "TestSupport"],
      exclude: ["Golden", "Reference"],
      swiftSettings: settings),
    .testTarget(
      name: "MonteCarloTests",
      dependencies: ["MonteCarlo", "Distributions", "Report", "TestSupport"],
      resources: [.copy("Reference")], swiftSettings: settings),
    .testTarget(
      name: "ImagesTests", dependencies: ["Images", "Distributions", "Report", "TestSupport"],
      resources: [.copy("Reference")], swiftSettings: settings),
    .testTarget(
      name: "TrainerTests",
      dependencies: ["Trainer", "Distributions", "Images", "Report", "Allocator", "TestSupport"],
      resources: [.copy("Reference")], swiftSettings: settings),
    .testTarget(
      name: "VoidFillingTests",
      dependencies: [
        "VoidFilling", "Distributions", "Images", "MonteCarlo", "Report", "TestSupport", "Trainer",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineToolTests", dependencies: ["CommandLineTool", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
