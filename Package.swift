// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every room: warnings are errors, imports are explicit,
/// and each use of unsafe memory is spelled out (only `Markdown`, `Codings` and `Publishing` need any).
let rules: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "stele",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "stele", targets: ["stele"])],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    // The line of rooms: a target may import only what stands above it.
    .target(name: "Diagnostics", swiftSettings: rules),
    .systemLibrary(
      name: "CMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
        .brew(["cmark-gfm"]),
      ]
    ),
    .target(name: "Markdown", dependencies: ["CMarkGFM", "Diagnostics"], swiftSettings: rules),
    .target(
      name: "PortalModel",
      dependencies: ["Diagnostics", "Markdown", .product(name: "Yams", package: "Yams")],
      swiftSettings: rules
    ),
    .systemLibrary(
      name: "CZLib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    .systemLibrary(
      name: "CBrotli",
      pkgConfig: "libbrotlienc",
      providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]
    ),
    .systemLibrary(
      name: "CCrypto",
      pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]
    ),
    .target(name: "Codings", dependencies: ["CBrotli", "CCrypto", "CZLib"], swiftSettings: rules),
    .target(
      name: "Rendering",
      dependencies: ["Codings", "Diagnostics", "Markdown", "PortalModel"],
      swiftSettings: rules
    ),
    .systemLibrary(name: "CDisk"),
    .target(
      name: "Publishing",
      dependencies: ["CDisk", "Codings", "Diagnostics", "Markdown", "PortalModel", "Rendering"],
      swiftSettings: rules
    ),
    .target(
      name: "Authoring",
      dependencies: ["Diagnostics", "PortalModel", "Publishing"],
      swiftSettings: rules
    ),
    .target(
      name: "Preview",
      dependencies: ["Diagnostics", "PortalModel", "Publishing", "Rendering"],
      // The preview's own templates, words, script and styles are parts of the program.
      resources: [.embedInCode("Assets")],
      swiftSettings: rules
    ),
    .systemLibrary(name: "CMalloc"),
    .executableTarget(
      name: "stele",
      dependencies: [
        "Authoring", "CMalloc", "Diagnostics", "PortalModel", "Preview", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: rules
    ),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: rules),
    // Random Markdown, and the numbers that it is made from, for the tests of several rooms.
    .target(name: "MarkdownSamples", path: "Tests/MarkdownSamples", swiftSettings: rules),
    // Small portals for the tests of two rooms.
    .target(
      name: "PortalSamples",
      dependencies: ["Diagnostics", "PortalModel"],
      path: "Tests/PortalSamples",
      swiftSettings: rules
    ),
    // The last stage of a build as a program, to be killed a thousand times.
    .executableTarget(
      name: "commit-probe",
      dependencies: ["Publishing", "Rendering"],
      path: "Tests/CommitProbe",
      swiftSettings: rules
    ),
    .testTarget(
      name: "DiagnosticsTests",
      dependencies: ["Diagnostics", "MarkdownSamples"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "MarkdownTests",
      dependencies: ["CMarkGFM", "Diagnostics", "Markdown", "MarkdownSamples"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "PortalModelTests",
      dependencies: [
        "Diagnostics", "Markdown", "MarkdownSamples", "PortalModel", "PortalSamples", "TestSupport",
      ],
      swiftSettings: rules
    ),
    .testTarget(name: "CodingsTests", dependencies: ["Codings"], swiftSettings: rules),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        "CMarkGFM", "Diagnostics", "Markdown", "MarkdownSamples", "PortalModel", "PortalSamples", "Rendering",
        "TestSupport",
        // What templates are held against; no room needs it.
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: rules
    ),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Codings", "Diagnostics", "MarkdownSamples", "PortalModel", "Publishing", "Rendering", "TestSupport",
      ],
      swiftSettings: rules
    ),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Diagnostics", "PortalModel", "PortalSamples", "Preview", "Publishing", "Rendering", "TestSupport",
      ],
      swiftSettings: rules
    ),
    .testTarget(
      name: "AuthoringTests",
      dependencies: [
        "Authoring", "Diagnostics", "PortalModel", "PortalSamples", "Publishing", "TestSupport",
      ],
      swiftSettings: rules
    ),
    // What a fuzzer drives: by libFuzzer in Tests/Fuzz, and without guidance in FuzzTests.
    .target(
      name: "FuzzHarnesses",
      dependencies: ["Diagnostics", "Markdown", "PortalModel", "Publishing", "Rendering"],
      path: "Tests/FuzzHarnesses",
      swiftSettings: rules
    ),
    .testTarget(
      name: "FuzzTests",
      dependencies: ["FuzzHarnesses", "MarkdownSamples", "TestSupport"],
      swiftSettings: rules
    ),
    // Runs the program itself, on whole portals.
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["Diagnostics", "TestSupport", "stele"],
      swiftSettings: rules
    ),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings a main of its own, so that this program can't be linked without it.
if Context.environment["STELE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: ["FuzzHarnesses"],
      path: "Tests/Fuzz",
      exclude: ["Corpus", "executions.csv"],
      swiftSettings: rules
    )
  )
}
