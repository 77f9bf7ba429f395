// The inverse of the normal law's tails.

// Where log Q(z) = −(high + low), at most log 0.107: z = 0.8125·s + s·top/bottom by s = √(2·(high + low)).
//
// Near the median the caller has another form, z = base·m + m·top/bottom by v.
FUNCTION double quantile_by(
    int near, double base, double m, double v, const double *near_top, const double *near_bottom,
    double high, double low) {
  const double size = 2 * high, s = root(size), rest = fused(-s, s, size) + 2 * low;
  // What the rounding of s left, times dz/ds. 1/s from its bits and dz/ds = 1.15 are good to a fifth, and a
  // rounding needs no more.
  const double inverse = from_bits(0x7FDE623822FC16E6 - to_bits(s));
  const double left = rest * (inverse * 0.575);
  const double x = near ? v : s, factor = near ? m : s;
  const double top = either(near, near_top, quantile_far_top, 11, x);
  const double bottom = either(near, near_bottom, quantile_far_bottom, 11, x);
  const double scale = near ? base : 0.8125, whole = scale * factor;
  const double rest_of_whole = fused(scale, factor, -whole) + (near ? 0 : left);
  return whole + fused(factor, top / bottom, rest_of_whole);
}

// Where Q(z) = q, for 0 ≤ q ≤ ½.
FUNCTION double quantile_of_tail(double q) {
  const int tiny = q < 0x1p-1022;
  const struct logarithm l = logarithm_of(tiny ? q * 0x1p54 : q, tiny ? 54 : 0);
  const struct pair a = sum_of(-l.k * LOG_TWO, -l.f);
  const struct pair b = sum_of(a.high, l.correction);
  const double p = 0.5 - q;
  const double value = quantile_by(
      q > 0.1065, 2.75, p, fused(-p, p, 0.16), quantile_near_top, quantile_near_bottom, b.high, a.low + b.low);
  return q > 0 ? value : INFINITE;
}

// Where Φ(z) = p, for every p: infinite at 0 and 1, NaN beyond; 2 ulp.
FUNCTION double normal_quantile(double p) {
  const int upper = p > 0.5;
  const double z = quantile_of_tail(upper ? 1 - p : p);
  const double value = upper ? z : -z;
  return p >= 0 && p <= 1 ? value : UNDEFINED;
}
