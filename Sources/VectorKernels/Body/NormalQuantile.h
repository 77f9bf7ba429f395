// The inverse of the normal law's tails.

// z/s by s = √size, for `size` = −2·log Q(z); or z/(½ − q) near the median, by a variable of its own.
static inline double quantile_ratio(int near, double median_variable, double s) {
  const double v = near ? median_variable : s;
  return either(near, quantile_near_top, quantile_far_top, 11, v) /
         either(near, quantile_near_bottom, quantile_far_bottom, 11, v);
}

// Where Q(z) = q, for 0 ≤ q ≤ ½.
static inline double quantile_of_tail(double q) {
  const double p = 0.5 - q, s = root(-2 * log_any(q));
  const int near = q > 0.1065;
  const double value = (near ? p : s) * quantile_ratio(near, fused(-p, p, 0.16), s);
  return q > 0 ? value : INFINITE;
}

// Where Φ(z) = p, for every p: infinite at 0 and 1, NaN beyond.
static inline double normal_quantile(double p) {
  const int upper = p > 0.5;
  const double z = quantile_of_tail(upper ? 1 - p : p);
  const double value = upper ? z : -z;
  return p >= 0 && p <= 1 ? value : UNDEFINED;
}
