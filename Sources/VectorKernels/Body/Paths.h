// Paths of many pairs of vectors: a few numbers of each pair once, then a row of points for every position.
//
// Numbers of pairs stand in planes: one number of all pairs, then the next. Coefficients: script/reference/paths.sollya.

#define PAIRS const double *starts, const double *ends, size_t pairs, size_t dimension

// Writes `TERM(type, k)` for every element k of a row of n. The first and the last tile overlap their
// neighbours, so that the others begin with a line of the cache; `out` must overlap nothing that TERM reads.
#define ROW_MAP(TERM)                                                              \
  size_t k = 0;                                                                    \
  if (n >= 8) {                                                                    \
    *(x8 *)out = TERM(x8, 0);                                                      \
    for (k = 8 - (uintptr_t)out / 8 % 8; k + 16 <= n; k += 16) {                   \
      *(x16 *)(out + k) = TERM(x16, k);                                            \
    }                                                                              \
    if (n - k >= 8) *(x8 *)(out + k) = TERM(x8, k);                                \
    *(x8 *)(out + (n - 8)) = TERM(x8, n - 8);                                      \
  } else {                                                                         \
    if (n & 4) *(x4 *)out = TERM(x4, 0), k = 4;                                    \
    if (n & 2) *(x2 *)(out + k) = TERM(x2, k), k += 2;                             \
    if (n & 1) out[k] = TERM(double, k);                                           \
  }

#define SPLAT(type, value) ((type)(value))
#define COPIED(type, k) AT(type, x, k)
#define FROM_NEARER(type, k) \
  __builtin_elementwise_fma( \
      SPLAT(type, share), AT(type, far, k) - AT(type, near, k), AT(type, near, k))
#define WEIGHTED(type, k)    \
  __builtin_elementwise_fma( \
      SPLAT(type, a), AT(type, x, k), SPLAT(type, b) * AT(type, y, k))

static inline void row_copied(const double *x, double *restrict out, size_t n) {
  ROW_MAP(COPIED)
}

static inline void row_from_nearer(
    const double *near, const double *far, double share, double *restrict out, size_t n) {
  ROW_MAP(FROM_NEARER)
}

static inline void row_weighted(
    double a, const double *x, double b, const double *y, double *restrict out, size_t n) {
  ROW_MAP(WEIGHTED)
}

// The points of straight paths, anchored at the nearer end; positions 0 and 1 copy an end.
static void path_lines(PAIRS, double *out, const double *positions, size_t count) {
  for (size_t p = 0; p < pairs; p++) {
    const double *start = starts + p * dimension, *end = ends + p * dimension;
    for (size_t k = 0; k < count; k++, out += dimension) {
      const double position = positions[k];
      if (position == 0 || position == 1) {
        row_copied(position == 0 ? start : end, out, dimension);
      } else if (position <= 0.5) {
        row_from_nearer(start, end, position, out, dimension);
      } else {
        row_from_nearer(end, start, 1 - position, out, dimension);
      }
    }
  }
}

// a·start + b·end for the weights a and b of every position, which stand in two planes for each; weights
// 1 and 0 copy the end that has 1. `plane`: the length of a plane; `step`: 1, or 0 for weights that all pairs share.
static void path_sums(
    PAIRS, double *out, const double *weights, size_t count, size_t plane, size_t step) {
  for (size_t p = 0; p < pairs; p++) {
    const double *start = starts + p * dimension, *end = ends + p * dimension;
    for (size_t k = 0; k < count; k++, out += dimension) {
      const double a = weights[2 * k * plane + p * step];
      const double b = weights[(2 * k + 1) * plane + p * step];
      if ((a == 1 && b == 0) || (a == 0 && b == 1)) {
        row_copied(a == 1 ? start : end, out, dimension);
      } else {
        row_weighted(a, start, b, end, out, dimension);
      }
    }
  }
}

// ±1/r of the rows x and y, for their scaled difference and sum.
#define SCALED(type, k, sum) \
  __builtin_elementwise_fma( \
      SPLAT(type, b), AT(type, y, k), SPLAT(type, a) * AT(type, x, k))
#define SCALED_SQUARE(type, k, sum) \
  __builtin_elementwise_fma(SCALED(type, k, sum), SCALED(type, k, sum), sum)

ROW_FOLD(
    scaled_square_sum, (double a, const double *x, double b, const double *y, size_t n),
    SCALED_SQUARE, ADDED)

// Asks for the part of memory that pairs a little later will read; nothing happens beyond the end of an array.
static inline void expect(const double *row, size_t n) {
  const uintptr_t ahead = (uintptr_t)row + 2048;
  for (size_t k = 0; k < n; k += 8) __builtin_prefetch((const void *)(ahead + 8 * k));
}

// Two planes: |x|² and |y|² of the ends.
static void path_squares(PAIRS, double *planes, size_t plane) {
  for (size_t p = 0; p < pairs; p++) {
    const double *x = starts + p * dimension, *y = ends + p * dimension;
    expect(x, dimension), expect(y, dimension);
    planes[p] = square_sum(x, dimension);
    planes[plane + p] = square_sum(y, dimension);
  }
}

// Four planes: |x|² and |y|² of the ends, then |u − v|² and |u + v|² of their directions u and v.
static void path_angles(PAIRS, double *planes, size_t plane) {
  for (size_t p = 0; p < pairs; p++) {
    const double *x = starts + p * dimension, *y = ends + p * dimension;
    expect(x, dimension), expect(y, dimension);
    const double xx = square_sum(x, dimension), yy = square_sum(y, dimension);
    const double a = root(xx), b = root(yy), cosine = dot(x, y, dimension) / (a * b);
    double difference = 2 - 2 * cosine, sum = 2 + 2 * cosine;
    // The inner product forgets small angles.
    if (!(cosine > -0.5 && cosine < 0.5)) {
      difference = scaled_square_sum(1 / a, x, -1 / b, y, dimension);
      sum = scaled_square_sum(1 / a, x, 1 / b, y, dimension);
    }
    planes[p] = xx;
    planes[plane + p] = yy;
    planes[2 * plane + p] = difference;
    planes[3 * plane + p] = sum;
  }
}

// 4/π times the angle that `opposite` and `adjacent` make in a right triangle; both at least 0, not both 0.
static inline double double_quarters(double opposite, double adjacent) {
  const int steep = opposite > adjacent;
  const double small = steep ? adjacent : opposite, large = steep ? opposite : adjacent;
  const int diagonal = small > 0x1.a827999fcef32p-2 * large;
  const double t = (diagonal ? small - large : small) / (diagonal ? small + large : large);
  const double z = t * t;
  double r = -0x1.90c68155b3e03p-6;
  r = fused(r, z, 0x1.9985ea077fc5ep-5);
  r = fused(r, z, -0x1.0946c4d8d200ap-4);
  r = fused(r, z, 0x1.3186b98bfe7bcp-4);
  r = fused(r, z, -0x1.5b9189c1e0e09p-4);
  r = fused(r, z, 0x1.91297b3019906p-4);
  r = fused(r, z, -0x1.da1b9de4e53c1p-4);
  r = fused(r, z, 0x1.21bb942a03722p-3);
  r = fused(r, z, -0x1.7483758dfb18bp-3);
  r = fused(r, z, 0x1.04c26be3b032ep-2);
  r = fused(r, z, -0x1.b2995e7b7b603p-2);
  const double angle = (diagonal ? 1.0 : 0.0) + fused(t, 0x1.45f306dc9c883p0, t * (z * r));
  return steep ? 2 - angle : angle;
}

// sin(share·Ω)/sin Ω, straight where the angle Ω is too small to matter.
static inline double arc_weight(double share, double quarters, double sine) {
  const double angle = quarters * 0x1.921fb54442d18p0;
  const double reach = share < 0 ? -share : share;
  const double straight = share * fused(1 - share * share, angle * angle * (1.0 / 6), 1);
  const double arc = sincospi(0.5 * (share * quarters)).sine / sine;
  return (reach > 1 ? reach : 1) * angle < 1e-4 ? straight : arc;
}

// The weights of both ends on the arcs between the directions of every pair, as `path_sums` takes them, from the
// planes of `path_angles`.
static void path_arcs(
    const double *planes, double *weights, size_t plane, const double *positions, size_t count) {
  for (size_t first = 0; first < plane; first += 8) {
    double quarters[8], sines[8];
    INTERLEAVE(LANES, 1)
    for (size_t i = 0; i < 8; i++) {
      const double difference = root(planes[2 * plane + first + i]);
      const double sum = root(planes[3 * plane + first + i]);
      quarters[i] = double_quarters(difference, sum);
      sines[i] = 0.5 * difference * sum;
    }
    for (size_t k = 0; k < count; k++) {
      double *a = weights + 2 * k * plane + first, *b = a + plane;
      const double position = positions[k];
      INTERLEAVE(LANES, 1)
      for (size_t i = 0; i < 8; i++) {
        const double start = arc_weight(1 - position, quarters[i], sines[i]);
        const double end = arc_weight(position, quarters[i], sines[i]);
        a[i] = position == 0 ? 1 : position == 1 ? 0 : start;
        b[i] = position == 0 ? 0 : position == 1 ? 1 : end;
      }
    }
  }
}

// Every element moved into [lower, upper]; `.nan` stays.
static void clamp(double *values, size_t count, double lower, double upper) {
  INTERLEAVED
  for (size_t i = 0; i < count; i++) {
    const double x = values[i], above = x < lower ? lower : x;
    values[i] = above > upper ? upper : above;
  }
}
