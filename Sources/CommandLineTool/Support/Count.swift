import ArgumentParser

/// A whole number in digits or scientific notation, such as 1000000 or 1e6.
struct Count: ExpressibleByArgument {
  let value: Int

  init?(argument: String) {
    guard let value = Int(argument) ?? Double(argument).flatMap({ Int(exactly: $0) }) else {
      return nil
    }
    self.value = value
  }
}
