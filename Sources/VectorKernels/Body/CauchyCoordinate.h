// The maps between laws and the standard Cauchy law.

// g(z) = F_C⁻¹(Φ(z)); 2.5 ulp, although the map's condition number is about z². Beyond ±1.75 it is cot θ for θ = π·Q(|z|), written 1/θ − θ·(⅓ + …).
FUNCTION double coordinate_of_normal(double z) {
  const double a = magnitude(z), b = a < 39 ? a : 39, square = b * b, low = fused(b, b, -square);
  const int near = a < 1.75;
  const double v = near ? square : b;
  const double bottom = either(near, coordinate_near_bottom, coordinate_far_bottom, 9, v);
  const double top = either(near, coordinate_near_top, coordinate_far_top, 9, v);
  const double share = top / bottom;
  // √(2/π) in two parts.
  const double ratio =
      fused(0x1.9884533d43651p-1, b, fused(-0x1.cbc0d30ebfd15p-55, b, share));
  const struct exponential e = exponential_of(square > 1420 ? 710 : 0.5 * square, 0.5 * low);
  const double inverse = scaled(fused(ratio, e.r + e.tail, ratio), e.power);
  const double angle = 1 / inverse, w = angle * angle;
  double r = 0x1.67f61b86443d2p-16;
  r = fused(r, w, 0x1.bbd7009effb5bp-13);
  r = fused(r, w, 0x1.1566abc63d821p-9);
  r = fused(r, w, 0x1.6c16c16c17192p-6);
  r = fused(r, w, 0x1.5555555555555p-2);
  const double value = with_sign(near ? fused(b, share, 2 * b) : fused(-angle, r, inverse), z);
  return z == z ? value : UNDEFINED;
}

// Where g(z) = y; 2.1 ulp. Beyond ±2.9 the tail is θ/π for θ = atan(1/|y|), and log θ = −log|y| + w·r(w), w = 1/y².
FUNCTION double normal_at_coordinate(double y) {
  const double a = magnitude(y), square = a * a, w = 1 / square;
  const int near = a < 2.9;
  double r = -0x1.ea2de989a592bp-7;
  r = fused(r, w, 0x1.a22b49a49022p-6);
  r = fused(r, w, -0x1.04ecb67846087p-5);
  r = fused(r, w, 0x1.3b9168e61bbd9p-5);
  r = fused(r, w, -0x1.8893b1aecf9cep-5);
  r = fused(r, w, 0x1.00860fd740a99p-4);
  r = fused(r, w, -0x1.6aa4e325f9099p-4);
  r = fused(r, w, 0x1.27d27d27cba91p-3);
  r = fused(r, w, -0x1.555555555554bp-2);
  const struct logarithm l = logarithm_of(a, 0);
  const struct pair b = sum_of(l.k * LOG_TWO, l.f);
  const struct pair c = sum_of(b.high, fused(-w, r, 0x1.250d048e7a1bdp0));  // log π − …
  const struct pair d = sum_of(c.high, -l.correction);
  const double z = quantile_by(
      near, 0.5, a, square, point_near_top, point_near_bottom, d.high, b.low + c.low + d.low);
  const double value = with_sign(a < INFINITE ? z : INFINITE, y);
  return y == y ? value : UNDEFINED;
}

// P(Y ≤ y) of the standard Cauchy law; 1.7 ulp in both tails.
FUNCTION double cauchy_lower(double y) {
  const double angle = smaller_angle(y);
  const int far = magnitude(y) > 1;
  const double value = y < 0 ? (far ? angle : 0.5 - angle) : (far ? 1 - angle : 0.5 + angle);
  return y == y ? value : UNDEFINED;
}

// tan(πu/2) for the distance u from the centre of (lower, upper) in half widths; 2 ulp where
// x − lower, upper − x, upper − lower and the centre are exact. Infinite from the ends on.
FUNCTION double coordinate_of_uniform(double x, double lower, double upper) {
  const double half = 0.5 * (upper - lower), centre = (0.5 * upper + 0.5 * lower);
  const double distance = magnitude(x - centre);
  const int near = distance <= 0.5 * half;
  // Near an end the distance from that end carries the digits.
  const double end = x < centre ? x - lower : upper - x;
  const double f = (near ? distance : end) / half, tangent = tan_quarter(f);
  const double size = near ? tangent : end > 0 ? 1 / tangent : INFINITE;
  const double value = with_sign(size, x - centre);
  return x == x ? value : UNDEFINED;
}

// centre + half·(2/π)·atan y, beyond ±1 from the nearer end.
FUNCTION double uniform_at_coordinate(double y, double lower, double upper) {
  const double half = 0.5 * (upper - lower), angle = 2 * smaller_angle(y);
  const int far = magnitude(y) > 1, below = y < 0;
  const double from = far ? (below ? lower : upper) : (0.5 * upper + 0.5 * lower);
  const double value = fused(below == far ? half : -half, angle, from);
  return y == y ? value : UNDEFINED;
}
