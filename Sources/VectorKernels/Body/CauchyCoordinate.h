// The maps between laws and the standard Cauchy law.

// g(z) = F_C⁻¹(Φ(z)). Beyond ±1.75 it is cot θ for θ = π·Q(|z|), written 1/θ − θ·(⅓ + …).
static inline double coordinate_of_normal(double z) {
  const double a = magnitude(z), b = a < 39 ? a : 39, square = b * b, low = fused(b, b, -square);
  const int near = a < 1.75;
  const double v = near ? square : b;
  const double ratio = either(near, coordinate_near_top, coordinate_far_top, 10, v) /
                       either(near, coordinate_near_bottom, coordinate_far_bottom, 10, v);
  const struct exponential e =
      exponential_of(square > 1420 ? 710 : 0.5 * square, 0.5 * low);
  const double inverse = scaled(fused(ratio, e.r + e.tail, ratio), e.power);
  const double angle = 1 / inverse, w = angle * angle;
  double r = 0x1.67f61b86443d2p-16;
  r = fused(r, w, 0x1.bbd7009effb5bp-13);
  r = fused(r, w, 0x1.1566abc63d821p-9);
  r = fused(r, w, 0x1.6c16c16c17192p-6);
  r = fused(r, w, 0x1.5555555555555p-2);
  const double value = with_sign(near ? b * ratio : fused(-angle, r, inverse), z);
  return z == z ? value : UNDEFINED;
}

// Where g(z) = y. Beyond ±2.8 the tail is θ/π for θ = atan(1/|y|), and log θ = −log|y| + w·r(w), w = 1/y².
static inline double normal_at_coordinate(double y) {
  const double a = magnitude(y), square = a * a, w = 1 / square;
  const int near = a < 2.8;
  double r = -0x1.ea2de989a592bp-7;
  r = fused(r, w, 0x1.a22b49a49022p-6);
  r = fused(r, w, -0x1.04ecb67846087p-5);
  r = fused(r, w, 0x1.3b9168e61bbd9p-5);
  r = fused(r, w, -0x1.8893b1aecf9cep-5);
  r = fused(r, w, 0x1.00860fd740a99p-4);
  r = fused(r, w, -0x1.6aa4e325f9099p-4);
  r = fused(r, w, 0x1.27d27d27cba91p-3);
  r = fused(r, w, -0x1.555555555554bp-2);
  const double half_size = log_normal(a) + fused(-w, r, 0x1.250d048e7a1bdp0);
  const double s = root(2 * half_size), v = near ? square : s;
  const double ratio = either(near, point_near_top, quantile_far_top, 11, v) /
                       either(near, point_near_bottom, quantile_far_bottom, 11, v);
  const double value = with_sign(a < INFINITE ? (near ? a : s) * ratio : INFINITE, y);
  return y == y ? value : UNDEFINED;
}

// P(Y ≤ y) of the standard Cauchy law, both tails to their last digits.
static inline double cauchy_lower(double y) {
  const double angle = smaller_angle(y);
  const int far = magnitude(y) > 1;
  const double value = y < 0 ? (far ? angle : 0.5 - angle) : (far ? 1 - angle : 0.5 + angle);
  return y == y ? value : UNDEFINED;
}

// (2/π)·atan y: where the law uniform on (−1, 1) has the probability that the Cauchy law has at y.
static inline double uniform_at_coordinate(double y) {
  const double angle = 2 * smaller_angle(y);
  const double value = with_sign(magnitude(y) > 1 ? 1 - angle : angle, y);
  return y == y ? value : UNDEFINED;
}
