// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Examples",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "Latent", path: "..")],
  targets: [
    .executableTarget(
      name: "InterpolateCauchy",
      dependencies: [.product(name: "Distributions", package: "Latent")]),
    .executableTarget(
      name: "MapBetweenLaws",
      dependencies: [.product(name: "Distributions", package: "Latent")]),
    .executableTarget(
      name: "MidpointDistance",
      dependencies: [
        .product(name: "Distributions", package: "Latent"),
        .product(name: "MonteCarlo", package: "Latent"),
      ]),
    .executableTarget(
      name: "TestVectors",
      dependencies: [
        .product(name: "Distributions", package: "Latent"),
        .product(name: "MonteCarlo", package: "Latent"),
        .product(name: "Report", package: "Latent"),
      ]),
    .executableTarget(
      name: "OwnLaw",
      dependencies: [
        .product(name: "Distributions", package: "Latent"),
        .product(name: "MonteCarlo", package: "Latent"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
