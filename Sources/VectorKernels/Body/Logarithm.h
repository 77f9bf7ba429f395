// Logarithms.

// log x = k·LOG_TWO + f − correction.
//
// x = 2^k·m with m in [√½, √2), f = m − 1; log m = 2·atanh s with s = f/(2 + f), as in FreeBSD's e_log.c.
struct logarithm {
  double k, f, correction;
};

// The high part of log 2, with trailing zeros, so that k times it is exact.
#define LOG_TWO 0x1.62e42feep-1

// Of x·2^−power, for positive normal x.
FUNCTION struct logarithm logarithm_of(double x, double power) {
  const uint64_t root_half = 0x3FE6A09E667F3BCD;
  const uint64_t shifted = to_bits(x) + (0x3FF0000000000000 - root_half);
  const double k = from_bits(shifted >> 52 | 0x4330000000000000) - (0x1p52 + 1023) - power;
  const double f = from_bits((shifted & 0x000FFFFFFFFFFFFF) + root_half) - 1;
  const double s = f / (2 + f), z = s * s, half_square = 0.5 * f * f;
  double r = 0x1.2b58abb5a535ap-3;
  r = fused(r, z, 0x1.39fe5b524b232p-3);
  r = fused(r, z, 0x1.7462b4ab7b36ap-3);
  r = fused(r, z, 0x1.c71c62e684aaap-3);
  r = fused(r, z, 0x1.2492492deec37p-2);
  r = fused(r, z, 0x1.9999999995323p-2);
  r = fused(r, z, 0x1.5555555555558p-1);
  const double low = fused(s, fused(r, z, half_square), k * 0x1.a39ef35793c76p-33);
  return (struct logarithm){k, f, half_square - low};
}

// log x for positive normal x; 0.9 ulp.
FUNCTION double log_normal(double x) {
  const struct logarithm l = logarithm_of(x, 0);
  return fused(l.k, LOG_TWO, l.f - l.correction);
}

// log x for every x: −∞ at 0, NaN below; 0.9 ulp.
FUNCTION double log_any(double x) {
  const int tiny = x < 0x1p-1022;
  const struct logarithm l = logarithm_of(tiny ? x * 0x1p54 : x, tiny ? 54 : 0);
  const double value = fused(l.k, LOG_TWO, l.f - l.correction);
  return x > 0 ? (x < INFINITE ? value : INFINITE) : x == 0 ? -INFINITE : UNDEFINED;
}
