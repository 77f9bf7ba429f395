// The error function and the normal law's tails.

// exp(−x²·factor)·value, with the rounding error of x² taken into the exponent; 0 ≤ x ≤ 39, factor 1 or ½.
static inline double bell(double x, double factor, double value) {
  const double square = x * x, low = fused(x, x, -square);
  const double exponent = -factor * square;
  const struct exponential e = exponential_of(exponent < -746 ? -746 : exponent, -factor * low);
  return scaled(fused(value, e.r + e.tail, value), e.power);
}

// erfc x for x ≥ 0.
static inline double erfc_positive(double x) {
  const double a = x < 28 ? x : 28;
  return bell(a, 1, polynomial(erfcx_top, 11, a) / polynomial(erfcx_bottom, 12, a));
}

// erfc x for every x.
static inline double erfc_any(double x) {
  const double tail = erfc_positive(magnitude(x)), value = x < 0 ? 2 - tail : tail;
  return x == x ? value : UNDEFINED;
}

// erf x for every x.
static inline double erf_any(double x) {
  const double a = magnitude(x), z = x * x;
  double r = 0x1.7968a1b8c4265p-27;
  r = fused(r, z, -0x1.536f2523e2e67p-23);
  r = fused(r, z, 0x1.b8a61db15b53cp-20);
  r = fused(r, z, -0x1.f4bde937ac9a2p-17);
  r = fused(r, z, 0x1.f9a256c7d48fep-14);
  r = fused(r, z, -0x1.c02daeedc66b2p-11);
  r = fused(r, z, 0x1.565bccfc1e114p-8);
  r = fused(r, z, -0x1.b82ce31244ec3p-6);
  r = fused(r, z, 0x1.ce2f21a0425a2p-4);
  r = fused(r, z, -0x1.812746b0379e5p-2);
  const double near = fused(a, 0x1.20dd750429b6dp0, a * (z * r));
  const double value = with_sign(a < 0.85 ? near : 1 - erfc_positive(a), x);
  return x == x ? value : UNDEFINED;
}

// Q(z) = P(Z > z) of N(0, 1) for every z.
static inline double normal_upper(double z) {
  const double a = magnitude(z), b = a < 39 ? a : 39;
  const double tail = bell(b, 0.5, polynomial(mills_top, 11, b) / polynomial(mills_bottom, 12, b));
  const double value = z < 0 ? 1 - tail : tail;
  return z == z ? value : UNDEFINED;
}
