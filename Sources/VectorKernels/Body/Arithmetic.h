// The operations from which the functions are built.

// A loop over a function is a vector loop only where the function stands in it.
#define FUNCTION static inline __attribute__((always_inline))

#define INFINITE __builtin_inf()
#define UNDEFINED __builtin_nan("")
#define SIGN_BIT 0x8000000000000000u

FUNCTION double from_bits(uint64_t bits) {
  double value;
  __builtin_memcpy(&value, &bits, sizeof value);
  return value;
}

FUNCTION uint64_t to_bits(double value) {
  uint64_t bits;
  __builtin_memcpy(&bits, &value, sizeof bits);
  return bits;
}

FUNCTION double fused(double a, double b, double c) {
  return __builtin_elementwise_fma(a, b, c);
}

FUNCTION double root(double x) { return __builtin_elementwise_sqrt(x); }

FUNCTION double magnitude(double x) { return from_bits(to_bits(x) & ~SIGN_BIT); }

// `magnitude` ≥ 0 with the sign of `sign`.
FUNCTION double with_sign(double magnitude, double sign) {
  return from_bits(to_bits(magnitude) | (to_bits(sign) & SIGN_BIT));
}

// Horner's rule, the highest power first.
FUNCTION double polynomial(const double *coefficients, size_t count, double x) {
  double sum = coefficients[0];
#pragma clang loop unroll(full)
  for (size_t i = 1; i < count; i++) sum = fused(sum, x, coefficients[i]);
  return sum;
}

// The polynomial `first` or `second`, without evaluating both.
FUNCTION double either(
    int is_first, const double *first, const double *second, size_t count, double x) {
  double sum = is_first ? first[0] : second[0];
#pragma clang loop unroll(full)
  for (size_t i = 1; i < count; i++) sum = fused(sum, x, is_first ? first[i] : second[i]);
  return sum;
}

FUNCTION double clamped(double x, double low, double high) {
  return x < low ? low : x > high ? high : x;
}

// A number and what its rounding left.
struct pair {
  double high, low;
};

// a + b exactly, where a is 0 or its exponent is not below that of b.
FUNCTION struct pair sum_of(double a, double b) {
  const double high = a + b;
  return (struct pair){high, b - (high - a)};
}
