import CGSL

/// A Philox stream in the dress of a GSL generator, for the laws that GSL draws by rejection.
///
/// Made from a *child* stream, since rejection consumes an unknown number of words. Its doubles have 53 bits;
/// an adapter with 32 would end a Cauchy tail near 10⁹.
// Safe: both pointers are owned, never leave this type, and are freed exactly once, in `deinit`.
@safe package struct GSLRandom: ~Copyable {
  private let generator: UnsafeMutablePointer<gsl_rng>
  private let type: UnsafeMutablePointer<gsl_rng_type>

  /// A generator that continues `stream`.
  package init(_ stream: PhiloxStream) {
    GSL.prepare()
    let type = UnsafeMutablePointer<gsl_rng_type>.allocate(capacity: 1)
    unsafe type.initialize(to: Self.philox)
    // GSL allocates the state and seeds it; a failed allocation can only end the process.
    guard let generator = unsafe gsl_rng_alloc(type) else {
      preconditionFailure("no memory for a random generator")
    }
    unsafe generator.pointee.state.initializeMemory(as: PhiloxStream.self, to: stream)
    unsafe (self.type, self.generator) = (type, generator)
  }

  deinit {
    unsafe gsl_rng_free(generator)
    unsafe type.deallocate()
  }

  private static let name: StaticString = "philox4x32-10"

  private static var philox: gsl_rng_type {
    unsafe gsl_rng_type(
      name: UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self),
      max: UInt(UInt64.max), min: 0, size: MemoryLayout<PhiloxStream>.size,
      set: { state, seed in
        unsafe state?.initializeMemory(
          as: PhiloxStream.self, to: PhiloxStream(seed: UInt64(seed), purpose: .child))
      },
      get: { state in
        guard let state = unsafe state?.assumingMemoryBound(to: PhiloxStream.self) else { return 0 }
        return unsafe UInt(state.pointee.next())
      },
      get_double: { state in
        guard let state = unsafe state?.assumingMemoryBound(to: PhiloxStream.self) else { return 0 }
        return unsafe Double(state.pointee.next() >> 11) * 0x1p-53
      })
  }

  /// The next 64-bit word.
  package mutating func word() -> UInt64 { unsafe UInt64(gsl_rng_get(generator)) }

  /// A uniform number in [0, 1), a multiple of 2⁻⁵³.
  package mutating func uniform() -> Double { unsafe gsl_rng_uniform(generator) }

  /// A draw of the gamma law with density proportional to x^(shape − 1)·e^(−x/scale).
  ///
  /// - Precondition: both parameters are positive.
  package mutating func gamma(shape: Double, scale: Double) -> Double {
    unsafe gsl_ran_gamma(generator, shape, scale)
  }

  /// A draw of the beta law on (0, 1).
  ///
  /// - Precondition: both parameters are positive.
  package mutating func beta(_ a: Double, _ b: Double) -> Double {
    unsafe gsl_ran_beta(generator, a, b)
  }
}
