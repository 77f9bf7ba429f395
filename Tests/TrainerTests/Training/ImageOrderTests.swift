import Testing
import Trainer

@Suite struct ImageOrderTests {
  @Test(
    "Every epoch meets every image once", arguments: [1, 2, 3, 4, 5, 16, 17, 100, 1000, 1025],
    [0, 1, 7])
  func permutation(count: Int, epoch: Int) {
    let order = ImageOrder(seed: 9, count: count)
    let images = (0..<count).map { order.image(at: epoch * count + $0) }
    #expect(images.sorted() == Array(0..<count))
  }

  @Test("Epochs and seeds have orders of their own, far from sorted")
  func orders() {
    let count = 500
    let orders = [UInt64(1), 3].flatMap { seed in
      (0..<2).map { epoch in
        (0..<count).map { ImageOrder(seed: seed, count: count).image(at: epoch * count + $0) }
      }
    }
    #expect(Set(orders).count == orders.count)
    for order in orders {
      // A random permutation has one fixed point on average, and half of its neighbours ascend.
      #expect(order.enumerated().filter { $0.offset == $0.element }.count < 10)
      let ascents = zip(order, order.dropFirst()).filter { $0 < $1 }.count
      #expect(ascents > 200 && ascents < 300)
    }
  }

  @Test("The order of a seed is the recorded one")
  func recorded() {
    let order = ImageOrder(seed: 1806, count: 10)
    #expect((0..<10).map { order.image(at: $0) } == [8, 2, 6, 4, 3, 7, 0, 9, 1, 5])
  }
}
