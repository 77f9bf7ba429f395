// Loops over flat arrays.

// y ← scale(i)·x + factor·t for each row i of n numbers; t may be null, and y may be x or t. `half` says how all three
// are stored.
INLINE void combine(
    size_t rows, size_t n, const float *scales, const void *x, float factor, const void *t, void *y,
    const int half) {
  const vector factors = broadcast(factor);
  for (size_t i = 0; i < rows; i++) {
    const vector scale = broadcast(scales[i]);
    FOR_VECTORS(n, j, count) {
      const size_t index = i * n + j;
      vector sum = scale * load_either(x, index, count, half);
      if (t) sum = fma(factors, load_either(t, index, count, half), sum);
      store_either(y, index, sum, count, half);
    }
  }
}

static void combine_rows(
    size_t rows, size_t n, const float *scales, const float *x, float factor, const float *t,
    float *y) {
  combine(rows, n, scales, x, factor, t, y, 0);
}

static void combine_halves(
    size_t rows, size_t n, const float *scales, const uint16_t *x, float factor, const uint16_t *t,
    uint16_t *y) {
  combine(rows, n, scales, x, factor, t, y, 1);
}

INLINE double load_one(const void *from, size_t index, const int half) {
  if (!half) return ((const float *)from)[index];
  const uint32_t bits = (uint32_t)((const uint16_t *)from)[index] << 16;
  float value;
  __builtin_memcpy(&value, &bits, sizeof value);
  return value;
}

// The sums of `count` columns from `first` on, a constant where this stands: they stay in registers.
INLINE void sum_columns(
    size_t rows, size_t n, size_t first, const size_t count, const void *x, double *sums,
    const int half) {
  double own[32];
  for (size_t j = 0; j < count; j++) own[j] = sums[first + j];
  for (size_t i = 0; i < rows; i++) {
#pragma clang loop vectorize(enable) unroll(full)
    for (size_t j = 0; j < count; j++) own[j] += load_one(x, i * n + first + j, half);
  }
  for (size_t j = 0; j < count; j++) sums[first + j] = own[j];
}

INLINE void sum_all_columns(size_t rows, size_t n, const void *x, double *sums, const int half) {
  size_t j = 0;
  for (; j + 32 <= n; j += 32) sum_columns(rows, n, j, 32, x, sums, half);
  for (; j + 8 <= n; j += 8) sum_columns(rows, n, j, 8, x, sums, half);
  for (; j + 3 <= n; j += 3) sum_columns(rows, n, j, 3, x, sums, half);
  for (; j < n; j++) sum_columns(rows, n, j, 1, x, sums, half);
}

// sums ← sums + Σ over rows, each column one chain in double precision.
static void column_sums(size_t rows, size_t n, const float *x, double *sums) {
  sum_all_columns(rows, n, x, sums, 0);
}

static void column_sums_halves(size_t rows, size_t n, const uint16_t *x, double *sums) {
  sum_all_columns(rows, n, x, sums, 1);
}

// *sum ← *sum + Σx², by 16 chains in double precision.
static void sum_of_squares(size_t count, const float *x, double *sum) {
  double chains[16] = {0};
  size_t i = 0;
  for (; i + 16 <= count; i += 16) {
#pragma clang loop unroll(full)
    for (size_t c = 0; c < 16; c++) {
      const double value = x[i + c];
      chains[c] = __builtin_elementwise_fma(value, value, chains[c]);
    }
  }
  for (; i < count; i++) {
    const double value = x[i];
    chains[i % 16] = __builtin_elementwise_fma(value, value, chains[i % 16]);
  }
  for (size_t c = 0; c < 16; c++) *sum += chains[c];
}

// Adam. The first moment moves by one fused multiply-add from the nearer end, so that a weight of 1 gives the gradient
// itself; PyTorch's does, too, and goes from the other end at a weight of one half.
static void adam(
    size_t count, const struct tk_adam *rule, const float *gradient, float *parameters,
    float *first, float *second) {
  const vector rest1 = broadcast(1 - rule->first_weight);
  const vector weight1 = broadcast(rule->first_weight), decay2 = broadcast(rule->second_decay);
  const vector weight2 = broadcast(rule->second_weight), root = broadcast(rule->root);
  const vector epsilon = broadcast(rule->epsilon), step = broadcast(rule->step);
  FOR_VECTORS(count, i, part) {
    const vector g = load_part(gradient + i, part), old = load_part(first + i, part);
    const vector m = rule->first_weight > 0.5f ? fma(rest1, old - g, g) : fma(weight1, g - old, old);
    const vector v = fma(weight2 * g, g, decay2 * load_part(second + i, part));
    const vector divisor = __builtin_elementwise_sqrt(v) / root + epsilon;
    store_part(first + i, m, part);
    store_part(second + i, v, part);
    store_part(parameters + i, load_part(parameters + i, part) - step * m / divisor, part);
  }
}

// average ← average + weight·(x − average).
static void move_average(size_t count, float weight, const float *x, float *average) {
  const vector weights = broadcast(weight);
  FOR_VECTORS(count, i, part) {
    const vector old = load_part(average + i, part);
    store_part(average + i, fma(weights, load_part(x + i, part) - old, old), part);
  }
}

// exp(x) for 0 ≤ x ≤ 20: 2ⁿ times the Taylor polynomial of what remains, which is at most ln 2 / 2.
INLINE vector exponential(vector x) {
  const float shift = 12582912.0f;  // 1.5·2²³: adding it rounds to an integer
  const vector n = fma(x, broadcast(0x1.715476p0f), broadcast(shift)) - shift;
  vector r = fma(n, broadcast(-0x1.62e4p-1f), x);
  r = fma(n, broadcast(-0x1.7f7d1cp-20f), r);
  vector sum = broadcast(1.0f / 5040);
  sum = fma(sum, r, broadcast(1.0f / 720));
  sum = fma(sum, r, broadcast(1.0f / 120));
  sum = fma(sum, r, broadcast(1.0f / 24));
  sum = fma(sum, r, broadcast(1.0f / 6));
  sum = fma(sum, r, broadcast(0.5f));
  sum = fma(sum, r, broadcast(1));
  sum = fma(sum, r, broadcast(1));
  const bits power = (__builtin_convertvector(n, bits) + 127) << 23;
  return sum * (vector)power;
}

// tanh: an odd polynomial near zero (that of Cephes's tanhf), 1 − 2/(exp(2x) + 1) elsewhere.
INLINE vector hyperbolic_tangent(vector x) {
  const bits sign = (bits)x & 0x80000000u;
  const vector size = (vector)((bits)x ^ sign), square = size * size;
  vector near = broadcast(-5.70498872745e-3f);
  near = fma(near, square, broadcast(2.06390887954e-2f));
  near = fma(near, square, broadcast(-5.37397155531e-2f));
  near = fma(near, square, broadcast(1.33314422036e-1f));
  near = fma(near, square, broadcast(-3.33332819422e-1f));
  near = fma(near * square, size, size);
  const vector bounded = choose(size < 10, size, broadcast(10));
  const vector far = 1 - 2 / (exponential(2 * bounded) + 1);
  const vector value = choose(size < 0.625f, near, far);
  return choose(x == x, (vector)((bits)value | sign), x);
}

static void tanh_forward(size_t count, const float *x, float *y) {
  FOR_VECTORS(count, i, part) {
    store_part(y + i, hyperbolic_tangent(load_part(x + i, part)), part);
  }
}

// gradient·(1 − y²), where y is what tanh gave.
static void tanh_backward(size_t count, const float *y, const float *gradient, float *to) {
  FOR_VECTORS(count, i, part) {
    const vector value = load_part(y + i, part);
    const vector slope = fma(-value, value, broadcast(1));
    store_part(to + i, load_part(gradient + i, part) * slope, part);
  }
}

// Pixels v as v / 127.5 − 1.
static void pixels_to_floats(size_t count, const uint8_t *from, float *to) {
  for (size_t i = 0; i < count; i++) to[i] = (float)from[i] / 127.5f - 1;
}

static void to_halves(size_t count, const float *from, uint16_t *to) {
  FOR_VECTORS(count, i, part) store_halves(to + i, load_part(from + i, part), part);
}

static void from_halves(size_t count, const uint16_t *from, float *to) {
  FOR_VECTORS(count, i, part) store_part(to + i, load_halves(from + i, part), part);
}
