// Exponential functions.

// x = k·log 2 + r with |r| ≤ ½·log 2, and eʳ − 1 = r + tail; for −746 ≤ x ≤ 710.
struct exponential {
  uint64_t power;  // k + 2046
  double k, r, tail;
};

// `low`, far below the last digit of x, is added to x.
FUNCTION struct exponential exponential_of(double x, double low) {
  const double shift = 0x1.8p52 + 2046;
  const double sum = fused(x, 0x1.71547652b82fep0, shift), k = sum - shift;
  // The high part of log 2 has trailing zeros, so that its product is exact.
  const double high = fused(k, -0x1.62e42feep-1, x);
  const double part = fused(k, -0x1.a39ef35793c76p-33, low), r = high + part;
  double p = 0x1.1f86f0def2ce8p-29;
  p = fused(p, r, 0x1.af4ecf3058f07p-26);
  p = fused(p, r, 0x1.27e4cfaefd041p-22);
  p = fused(p, r, 0x1.71de01aacddadp-19);
  p = fused(p, r, 0x1.a01a01ab9885dp-16);
  p = fused(p, r, 0x1.a01a01ac1e913p-13);
  p = fused(p, r, 0x1.6c16c16c156a5p-10);
  p = fused(p, r, 0x1.111111111005p-7);
  p = fused(p, r, 0x1.5555555555557p-5);
  p = fused(p, r, 0x1.5555555555557p-3);
  p = fused(p, r, 0.5);
  return (struct exponential){
    to_bits(sum) & 0xFFFF, k, r, fused(r * r, p, (high - r) + part)};
}

// y·2^(power − 2046) with one rounding, into the subnormal range and beyond.
FUNCTION double scaled(double y, uint64_t power) {
  const uint64_t half = power >> 1;
  return y * from_bits(half << 52) * from_bits((power - half) << 52);
}

// eˣ for every x, gradual underflow included; 0.9 ulp.
FUNCTION double exp_any(double x) {
  const struct exponential e = exponential_of(clamped(x, -746, 710), 0);
  const double value = scaled(1 + (e.r + e.tail), e.power);
  return x == x ? value : UNDEFINED;
}

// eˣ − 1 for every x; 1.2 ulp.
FUNCTION double expm1_any(double x) {
  const struct exponential e = exponential_of(clamped(x, -40, 710), 0);
  // 2ᵏ·(a + r + tail) with a = 1 − 2⁻ᵏ; below 2⁻⁶⁴ the power counts no more.
  const double k = e.k > 64 ? 64 : e.k;
  const double a = 1 - from_bits(to_bits(0x1.8p52 + 1023 - k) << 52);
  // a is 0 or larger than r, so the sum's rounding error is known.
  const double sum = a + e.r, low = a == 0 ? 0 : e.r - (sum - a);
  const double value = scaled(sum + (low + e.tail), e.power);
  const double near = magnitude(x) < 0x1p-54 ? x : value;
  return x == x ? near : UNDEFINED;
}
