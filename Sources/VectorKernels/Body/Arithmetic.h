// The operations from which the functions are built.

#define INFINITE __builtin_inf()
#define UNDEFINED __builtin_nan("")
#define SIGN_BIT 0x8000000000000000u

static inline double from_bits(uint64_t bits) {
  double value;
  __builtin_memcpy(&value, &bits, sizeof value);
  return value;
}

static inline uint64_t to_bits(double value) {
  uint64_t bits;
  __builtin_memcpy(&bits, &value, sizeof bits);
  return bits;
}

static inline double fused(double a, double b, double c) {
  return __builtin_elementwise_fma(a, b, c);
}

static inline double root(double x) { return __builtin_elementwise_sqrt(x); }

static inline double magnitude(double x) { return from_bits(to_bits(x) & ~SIGN_BIT); }

// `magnitude` ≥ 0 with the sign of `sign`.
static inline double with_sign(double magnitude, double sign) {
  return from_bits(to_bits(magnitude) | (to_bits(sign) & SIGN_BIT));
}

// Horner's rule, the highest power first.
static inline double polynomial(const double *coefficients, size_t count, double x) {
  double sum = coefficients[0];
#pragma clang loop unroll(full)
  for (size_t i = 1; i < count; i++) sum = fused(sum, x, coefficients[i]);
  return sum;
}

// The polynomial `first` or `second`, without evaluating both.
static inline double either(
    int is_first, const double *first, const double *second, size_t count, double x) {
  double sum = is_first ? first[0] : second[0];
#pragma clang loop unroll(full)
  for (size_t i = 1; i < count; i++) sum = fused(sum, x, is_first ? first[i] : second[i]);
  return sum;
}

static inline double clamped(double x, double low, double high) {
  return x < low ? low : x > high ? high : x;
}
