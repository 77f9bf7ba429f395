// The error function and the normal law's tails.

// exp(−x²·factor)·(value + left), with the rounding error of x² in the exponent; 0 ≤ x ≤ 39, factor 1 or ½.
FUNCTION double bell(double x, double factor, double value, double left) {
  const double square = x * x, low = fused(x, x, -square), exponent = -factor * square;
  const struct exponential e =
      exponential_of(exponent < -746 ? -746 : exponent, -factor * low);
  return scaled(value + fused(value, e.r + e.tail, left), e.power);
}

// bottom/((high + low)·x·bottom + top), times exp(−x²·factor).
//
// What the roundings of the sum and of the quotient left goes into the exponential's correction.
FUNCTION double tail_by(
    double x, double factor, double high, double low, double bottom, double top) {
  const double base = high * x, rest = fused(low, x, fused(high, x, -base));
  const double product = base * bottom, small = fused(rest, bottom, top);
  const double sum = product + small, part = sum - product;
  const double sum_left =
      fused(base, bottom, -product) + ((product - (sum - part)) + (small - part));
  const double quotient = bottom / sum;
  const double left = fused(-quotient, sum_left, fused(-quotient, sum, bottom));
  // 1/sum from its bits is good to an eighth: a rounding needs no more.
  const double inverse = from_bits(0x7FDE623822FC16E6 - to_bits(sum));
  return bell(x, factor, quotient, left * inverse);
}

// (erf(x)/x − 2/√π)/x² by x², 0 ≤ x ≤ 0.85; relative error of erf 4.8e-17.
static const double erf_near[10] = {
  0x1.7968a1b8c4265p-27,
  -0x1.536f2523e2e67p-23,
  0x1.b8a61db15b53cp-20,
  -0x1.f4bde937ac9a2p-17,
  0x1.f9a256c7d48fep-14,
  -0x1.c02daeedc66b2p-11,
  0x1.565bccfc1e114p-8,
  -0x1.b82ce31244ec3p-6,
  0x1.ce2f21a0425a2p-4,
  -0x1.812746b0379e5p-2,
};

// ((½ − Q(z))/z − 1/√(2π))/z² by z², 0 ≤ z ≤ 0.92; relative error of ½ − Q 1.8e-17.
static const double normal_near[10] = {
  0,
  -0x1.a27ed55423e47p-34,
  0x1.34ae0b71eafc8p-29,
  -0x1.61ef19c0dafc9p-25,
  0x1.65888a89cb19p-21,
  -0x1.3ce8f3572a054p-17,
  0x1.e42b0d2b4ed3ap-14,
  -0x1.37403f6b6eacdp-10,
  0x1.46d0429768eccp-7,
  -0x1.1058377e2ceep-4,
};

// (high + low)·x + x³·r, the product by high + low without a rounding.
FUNCTION struct pair odd_series(double x, double high, double low, double r) {
  const double first = high * x, rest = fused(low, x, fused(high, x, -first));
  return (struct pair){first, fused(x * x, x * r, rest)};
}

// erf near 0 and the tail erfc, of which one is of use; `near`: |x| < 0.7.
struct error_function {
  struct pair near;
  double tail;
};

FUNCTION struct error_function error_function(int near, double x) {
  const double r = either(near, erf_near, erfcx_top, 10, near ? x * x : x);
  const double bottom = polynomial(erfcx_bottom, 11, x);
  // 2/√π and √π in two parts.
  return (struct error_function){
    odd_series(x, 0x1.20dd750429b6dp0, 0x1.1ae3a914fed8p-56, r),
    tail_by(x, 1, 0x1.c5bf891b4ef6bp0, -0x1.618f13eb7ca89p-54, bottom, r)};
}

// erfc x for every x; 1.7 ulp.
FUNCTION double erfc_any(double x) {
  const double a = magnitude(x), b = a < 28 ? a : 28;
  const int near = b < 0.7;
  const struct error_function e = error_function(near, b);
  const double below = x < 0 ? 2 - e.tail : e.tail;
  const double middle = x < 0 ? 1 + (e.near.high + e.near.low) : (1 - e.near.high) - e.near.low;
  return x == x ? (near ? middle : below) : UNDEFINED;
}

// erf x for every x; 1.1 ulp.
FUNCTION double erf_any(double x) {
  const double a = magnitude(x), b = a < 28 ? a : 28;
  const int near = b < 0.7;
  const struct error_function e = error_function(near, b);
  const double value = with_sign(near ? e.near.high + e.near.low : 1 - e.tail, x);
  return x == x ? value : UNDEFINED;
}

// Q(z) = P(Z > z) of N(0, 1) for every z; 1.7 ulp.
FUNCTION double normal_upper(double z) {
  const double a = magnitude(z), b = a < 39 ? a : 39;
  const int near = b < 0.9;
  const double r = either(near, normal_near, mills_top, 10, near ? b * b : b);
  const double bottom = polynomial(mills_bottom, 11, b);
  // 1/√(2π) and √(2π) in two parts.
  const struct pair e = odd_series(b, 0x1.9884533d43651p-2, -0x1.cbc0d30ebfd15p-56, r);
  const double tail =
      tail_by(b, 0.5, 0x1.40d931ff62706p1, -0x1.a6a0d6f814637p-53, bottom, r);
  const double below = z < 0 ? 1 - tail : tail;
  const double middle = z < 0 ? 0.5 + (e.high + e.low) : (0.5 - e.high) - e.low;
  return z == z ? (near ? middle : below) : UNDEFINED;
}
