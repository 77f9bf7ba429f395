// Elementary functions without branches, so that loops over them become vectors.
//
// Coefficients: script/reference/kernels.sollya. Errors are measured against 30-digit values.

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

// log x for positive normal x.
//
// x = 2^k·m with m in [√½, √2); log m = 2·atanh s with s = (m − 1)/(m + 1), as in FreeBSD's e_log.c.
static inline double log_normal(double x) {
  const uint64_t root_half = 0x3FE6A09E667F3BCD;
  const uint64_t shifted = to_bits(x) + (0x3FF0000000000000 - root_half);
  const double k = from_bits(shifted >> 52 | 0x4330000000000000) - (0x1p52 + 1023);
  const double f = from_bits((shifted & 0x000FFFFFFFFFFFFF) + root_half) - 1;
  const double s = f / (2 + f), z = s * s, half_square = 0.5 * f * f;
  double r = 0x1.2b58abb5a535ap-3;
  r = fused(r, z, 0x1.39fe5b524b232p-3);
  r = fused(r, z, 0x1.7462b4ab7b36ap-3);
  r = fused(r, z, 0x1.c71c62e684aaap-3);
  r = fused(r, z, 0x1.2492492deec37p-2);
  r = fused(r, z, 0x1.9999999995323p-2);
  r = fused(r, z, 0x1.5555555555558p-1);
  // The high part of log 2 has trailing zeros, so that k times it is exact.
  const double low = fused(s, fused(r, z, half_square), k * 0x1.a39ef35793c76p-33);
  return fused(k, 0x1.62e42feep-1, f - (half_square - low));
}

// sin(πf/2) and cos(πf/2) for |f| ≤ ½.
static inline double sin_quarter(double f) {
  const double z = f * f;
  double r = 0x1.e357ef99eb0bap-25;
  r = fused(r, z, -0x1.e2fe76fdffd2bp-19);
  r = fused(r, z, 0x1.50782d5f14825p-13);
  r = fused(r, z, -0x1.32d2ccdfe9424p-8);
  r = fused(r, z, 0x1.466bc67754fffp-4);
  r = fused(r, z, -0x1.4abbce625be09p-1);
  return fused(f, 0x1.921fb54442d18p0, f * (z * r));
}

static inline double cos_quarter(double f) {
  const double z = f * f;
  double r = 0x1.f3d9faffda461p-22;
  r = fused(r, z, -0x1.a6c9c101c1184p-16);
  r = fused(r, z, 0x1.e1f4fb6e12563p-11);
  r = fused(r, z, -0x1.55d3c7dc25308p-6);
  r = fused(r, z, 0x1.03c1f081b0c98p-2);
  r = fused(r, z, -0x1.3bd3cc9be459bp0);
  return fused(r, z, 1);
}
