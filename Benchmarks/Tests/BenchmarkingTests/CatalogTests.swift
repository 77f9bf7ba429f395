import Benchmarking
import Testing

struct CatalogTests {
  @Test("kernels have names of their own")
  func names() {
    #expect(Set(kernelCatalog.map(\.name)).count == kernelCatalog.count)
    #expect(kernelCatalog.allSatisfy { !$0.summary.isEmpty })
  }
}
