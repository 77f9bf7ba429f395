// The transforms of Winograd's F(4 × 4, 3 × 3) over the four stride phases of a 5 × 5 convolution with stride 2.
//
// A tile is 4 × 4 outputs. They see 11 × 11 inputs, from two before the first: 6 even and 5 odd rows, likewise columns.
// An even phase has three taps and six points, 0, ±NEAR, ±FAR and infinity; an odd phase has two taps, whose product
// at infinity is zero, and five points. So each tile has 11 × 11 numbers in place of its inputs, which stand by point,
// tile, phase and channel, and its outputs become 6 × 6 numbers by point, tile and feature.

// The points are short binary fractions, and so are all numbers of the transforms of inputs and outputs.
#define NEAR 0.75f
#define FAR 1.5f
#define NEAR_2 (NEAR * NEAR)
#define FAR_2 (FAR * FAR)
// The products of a point's distances to the other finite points.
#define ZERO_SCALE (float)(1 / (0.75 * 0.75 * 1.5 * 1.5))
#define NEAR_SCALE (float)(1 / (2 * 0.75 * 0.75 * (0.75 * 0.75 - 1.5 * 1.5)))
#define FAR_SCALE (float)(1 / (2 * 1.5 * 1.5 * (1.5 * 1.5 - 0.75 * 0.75)))

#define SIDE 11
#define EVEN 6
#define ODD 5

#define UNROLLED _Pragma("clang loop unroll(full)")

// `whole` is a constant: all lanes, or the first `count`.
INLINE vector load_lanes(const float *from, const int whole, size_t count) {
  if (whole) return load(from);
  float lanes[LANES] = {0};
  for (size_t i = 0; i < count; i++) lanes[i] = from[i];
  return load(lanes);
}

INLINE void store_lanes(float *to, vector value, const int whole, size_t count) {
  if (whole) {
    store(to, value);
    return;
  }
  float lanes[LANES];
  store(lanes, value);
  for (size_t i = 0; i < count; i++) to[i] = lanes[i];
}

// Calls of STEP(channel, whole, count) that cover `channels`.
#define BY_VECTORS(channels, STEP)                                          \
  for (size_t channel = 0; channel < (channels); channel += LANES) {        \
    if (channel + LANES <= (channels)) {                                    \
      STEP(channel, 1, LANES);                                              \
    } else {                                                                \
      STEP(channel, 0, (channels) - channel);                               \
    }                                                                       \
  }

// Where the numbers of points stand, in units of what one phase of one point takes.
INLINE size_t phases(int row, int column) { return (row < ODD ? 2 : 1) * (column < ODD ? 2 : 1); }
INLINE size_t phases_before(int row, int column) {
  return row < ODD ? row * (4 * ODD + 2) + column * 4 : ODD * (4 * ODD + 2) + column * 2;
}

// The even numbers of a line of 11 come before the odd ones.
INLINE int odd_phase(int index) { return index >= EVEN; }
INLINE int point_of(int index) { return index < EVEN ? index : index - EVEN; }

// One line of inputs, x[0], x[step], …, at the points; the first five of them for an odd phase.
INLINE void at_points(const vector *x, const int step, vector *v, const int count) {
  const vector x0 = x[0], x1 = x[step], x2 = x[2 * step], x3 = x[3 * step], x4 = x[4 * step];
  const vector even_near = fma(broadcast(-FAR_2), x2, x4), odd_near = fma(broadcast(-FAR_2), x1, x3);
  const vector even_far = fma(broadcast(-NEAR_2), x2, x4), odd_far = fma(broadcast(-NEAR_2), x1, x3);
  v[0] = fma(broadcast(NEAR_2 * FAR_2), x0, fma(broadcast(-(NEAR_2 + FAR_2)), x2, x4));
  v[1] = fma(broadcast(NEAR), odd_near, even_near);
  v[2] = fma(broadcast(-NEAR), odd_near, even_near);
  v[3] = fma(broadcast(FAR), odd_far, even_far);
  v[4] = fma(broadcast(-FAR), odd_far, even_far);
  if (count == EVEN) {
    v[5] = fma(broadcast(NEAR_2 * FAR_2), x1, fma(broadcast(-(NEAR_2 + FAR_2)), x3, x[5 * step]));
  }
}

// The adjoint of `at_points`.
INLINE void from_points(const vector *v, vector *x, const int step, const int count) {
  const vector even_near = v[1] + v[2], odd_near = broadcast(NEAR) * (v[1] - v[2]);
  const vector even_far = v[3] + v[4], odd_far = broadcast(FAR) * (v[3] - v[4]);
  const vector infinite = count == EVEN ? v[5] : (vector){0};
  vector x1 = fma(broadcast(-FAR_2), odd_near, broadcast(-NEAR_2) * odd_far);
  vector x3 = odd_near + odd_far;
  if (count == EVEN) {
    x1 = fma(broadcast(NEAR_2 * FAR_2), infinite, x1);
    x3 = fma(broadcast(-(NEAR_2 + FAR_2)), infinite, x3);
    x[5 * step] = infinite;
  }
  x[0] = broadcast(NEAR_2 * FAR_2) * v[0];
  x[step] = x1;
  x[2 * step] = fma(
      broadcast(-(NEAR_2 + FAR_2)), v[0],
      fma(broadcast(-FAR_2), even_near, broadcast(-NEAR_2) * even_far));
  x[3 * step] = x3;
  x[4 * step] = v[0] + (even_near + even_far);
}

// Four outputs from six points.
INLINE void outputs_of(const vector *m, vector *y) {
  const vector even_near = m[1] + m[2], odd_near = m[1] - m[2];
  const vector even_far = m[3] + m[4], odd_far = m[3] - m[4];
  y[0] = m[0] + (even_near + even_far);
  y[1] = fma(broadcast(NEAR), odd_near, broadcast(FAR) * odd_far);
  y[2] = fma(broadcast(NEAR_2), even_near, broadcast(FAR_2) * even_far);
  y[3] = fma(broadcast(NEAR * NEAR_2), odd_near, fma(broadcast(FAR * FAR_2), odd_far, m[5]));
}

// The adjoint of `outputs_of`.
INLINE void points_of(const vector *y, vector *m) {
  const vector even_near = fma(broadcast(NEAR_2), y[2], y[0]);
  const vector odd_near = fma(broadcast(NEAR_2), y[3], y[1]);
  const vector even_far = fma(broadcast(FAR_2), y[2], y[0]);
  const vector odd_far = fma(broadcast(FAR_2), y[3], y[1]);
  m[0] = y[0];
  m[1] = fma(broadcast(NEAR), odd_near, even_near);
  m[2] = fma(broadcast(-NEAR), odd_near, even_near);
  m[3] = fma(broadcast(FAR), odd_far, even_far);
  m[4] = fma(broadcast(-FAR), odd_far, even_far);
  m[5] = y[3];
}

// Three taps at six points, or two at five.
INLINE void taps_at_points(const vector *g, vector *u, const int count) {
  vector near = broadcast(NEAR_SCALE) * g[0], far = broadcast(FAR_SCALE) * g[0];
  if (count == EVEN) {
    near = fma(broadcast(NEAR_SCALE * NEAR_2), g[2], near);
    far = fma(broadcast(FAR_SCALE * FAR_2), g[2], far);
    u[5] = g[2];
  }
  u[0] = broadcast(ZERO_SCALE) * g[0];
  u[1] = fma(broadcast(NEAR_SCALE * NEAR), g[1], near);
  u[2] = fma(broadcast(-NEAR_SCALE * NEAR), g[1], near);
  u[3] = fma(broadcast(FAR_SCALE * FAR), g[1], far);
  u[4] = fma(broadcast(-FAR_SCALE * FAR), g[1], far);
}

// The adjoint of `taps_at_points`.
INLINE void taps_from_points(const vector *u, vector *g, const int count) {
  const vector even_near = u[1] + u[2], odd_near = u[1] - u[2];
  const vector even_far = u[3] + u[4], odd_far = u[3] - u[4];
  g[0] = fma(broadcast(ZERO_SCALE), u[0],
             fma(broadcast(NEAR_SCALE), even_near, broadcast(FAR_SCALE) * even_far));
  g[1] = fma(broadcast(NEAR_SCALE * NEAR), odd_near, broadcast(FAR_SCALE * FAR) * odd_far);
  if (count == EVEN) {
    g[2] = fma(broadcast(NEAR_SCALE * NEAR_2), even_near,
               fma(broadcast(FAR_SCALE * FAR_2), even_far, u[5]));
  }
}

// What three taps, 0 to 2, count for at a point.
static const float tap_at_point[EVEN][3] = {
    {ZERO_SCALE, 0, 0},
    {NEAR_SCALE, NEAR_SCALE * NEAR, NEAR_SCALE *NEAR_2},
    {NEAR_SCALE, -NEAR_SCALE *NEAR, NEAR_SCALE *NEAR_2},
    {FAR_SCALE, FAR_SCALE *FAR, FAR_SCALE *FAR_2},
    {FAR_SCALE, -FAR_SCALE *FAR, FAR_SCALE *FAR_2},
    {0, 0, 1},
};

// Rows or columns `first`, …, `last` − 1 of a tile's eleven lie in the image.
struct within {
  int first, last;
};
INLINE struct within within(size_t tile, size_t side) {
  const ptrdiff_t start = (ptrdiff_t)(8 * tile) - 2, left = (ptrdiff_t)side - start;
  return (struct within){start < 0 ? (int)-start : 0, left < SIDE ? (int)left : SIDE};
}

INLINE void images_part(
    const float *corner, size_t pixel, size_t line, struct within rows, struct within columns,
    float *const *to, size_t channel, const int whole, size_t count) {
  vector middle[SIDE][SIDE];
  for (int row = 0; row < SIDE; row++) {
    vector x[SIDE];
    const float *from = corner + row * line + channel;
    const int inside = row >= rows.first && row < rows.last;
    UNROLLED for (int column = 0; column < SIDE; column++) {
      x[column] = inside && column >= columns.first && column < columns.last
                      ? load_lanes(from + column * pixel, whole, count)
                      : (vector){0};
    }
    at_points(x, 2, middle[row], EVEN);
    at_points(x + 1, 2, middle[row] + EVEN, ODD);
  }
  for (int column = 0; column < SIDE; column++) {
    vector x[SIDE], v[SIDE];
    UNROLLED for (int row = 0; row < SIDE; row++) x[row] = middle[row][column];
    at_points(x, 2, v, EVEN);
    at_points(x + 1, 2, v + EVEN, ODD);
    UNROLLED for (int row = 0; row < SIDE; row++) {
      store_lanes(to[row * SIDE + column] + channel, v[row], whole, count);
    }
  }
}

// The places of one tile's 11 × 11 numbers.
INLINE void places(float *points, size_t tiles, size_t tile, size_t channels, float **to) {
  for (int row = 0; row < SIDE; row++) {
    for (int column = 0; column < SIDE; column++) {
      const int r = point_of(row), c = point_of(column);
      const size_t phase = odd_phase(row) * (c < ODD ? 2 : 1) + odd_phase(column);
      to[row * SIDE + column] =
          points + channels * (phases_before(r, c) * tiles + phases(r, c) * tile + phase);
    }
  }
}

static void winograd_images(
    const float *image, size_t height, size_t width, size_t channels, size_t tiles, size_t first,
    float *points) {
  const size_t down = (height + 7) / 8, across = (width + 7) / 8, line = width * channels;
  float *to[SIDE * SIDE];
  for (size_t i = 0; i < down; i++) {
    for (size_t j = 0; j < across; j++) {
      places(points, tiles, first + i * across + j, channels, to);
      const struct within rows = within(i, height), columns = within(j, width);
      const float *corner = image + (8 * i * line + 8 * j * channels) - (2 * line + 2 * channels);
#define STEP(...) images_part(corner, channels, line, rows, columns, to, __VA_ARGS__)
      BY_VECTORS(channels, STEP)
#undef STEP
    }
  }
}

// Sums of tiles overlap by three rows and three columns, which earlier tiles wrote.
INLINE void images_adjoint_part(
    float *const *from, float *corner, size_t pixel, size_t line, int added_rows,
    int added_columns, size_t channel, const int whole, size_t count) {
  vector middle[SIDE][SIDE];
  for (int column = 0; column < SIDE; column++) {
    vector v[SIDE], x[SIDE];
    UNROLLED for (int row = 0; row < SIDE; row++) {
      v[row] = load_lanes(from[row * SIDE + column] + channel, whole, count);
    }
    from_points(v, x, 2, EVEN);
    from_points(v + EVEN, x + 1, 2, ODD);
    UNROLLED for (int row = 0; row < SIDE; row++) middle[row][column] = x[row];
  }
  for (int row = 0; row < SIDE; row++) {
    vector x[SIDE];
    float *to = corner + row * line + channel;
    from_points(middle[row], x, 2, EVEN);
    from_points(middle[row] + EVEN, x + 1, 2, ODD);
    UNROLLED for (int column = 0; column < SIDE; column++) {
      const int added = row < added_rows || column < added_columns;
      if (added) x[column] = load_lanes(to + column * pixel, whole, count) + x[column];
      store_lanes(to + column * pixel, x[column], whole, count);
    }
  }
}

INLINE vector positive_or(vector sign, vector value, vector other) {
  typedef int32_t bits __attribute__((vector_size(4 * LANES)));
  const bits positive = (bits)(sign > (vector){0});
  return (vector)((positive & (bits)value) | (~positive & (bits)other));
}

INLINE vector finished(
    vector sum, const struct tk_epilogue *epilogue, size_t channel, size_t index, const int whole,
    size_t count) {
  if (epilogue->bias) sum = sum + load_lanes(epilogue->bias + channel, whole, count);
  if (epilogue->slope != 1) sum = positive_or(sum, sum, broadcast(epilogue->slope) * sum);
  if (epilogue->mask) {
    const vector sign = load_lanes(epilogue->mask + index, whole, count);
    sum = positive_or(sign, sum, broadcast(epilogue->mask_slope) * sum);
  }
  return sum;
}

static void winograd_images_adjoint(
    const float *points, size_t tiles, size_t first, size_t height, size_t width, size_t panel,
    float *sums, const struct tk_epilogue *epilogue, size_t channels, size_t start, size_t offset,
    float *images) {
  const size_t down = (height + 7) / 8, across = (width + 7) / 8;
  const size_t line = (8 * across + 3) * panel;
  float *from[SIDE * SIDE];
  for (size_t i = 0; i < down; i++) {
    for (size_t j = 0; j < across; j++) {
      places((float *)points, tiles, first + i * across + j, panel, from);
      float *corner = sums + 8 * i * line + 8 * j * panel;
#define STEP(...) images_adjoint_part(from, corner, panel, line, i ? 3 : 0, j ? 3 : 0, __VA_ARGS__)
      BY_VECTORS(panel, STEP)
#undef STEP
    }
  }
  for (size_t row = 0; row < height; row++) {
    for (size_t column = 0; column < width; column++) {
      const float *sum = sums + (row + 2) * line + (column + 2) * panel;
      const size_t index = offset + (row * width + column) * channels + start;
#define STEP(channel, whole, count)                                                     \
  store_lanes(                                                                           \
      images + index + channel,                                                         \
      finished(load_lanes(sum + channel, whole, count), epilogue, start + channel,       \
               index + channel, whole, count),                                          \
      whole, count)
      BY_VECTORS(panel, STEP)
#undef STEP
    }
  }
}

INLINE void features_part(
    const float *from, size_t point, int rows, int columns, size_t line, size_t features,
    const struct tk_epilogue *epilogue, size_t start, size_t index, float *to, size_t channel,
    const int whole, size_t count) {
  vector middle[EVEN][4], out[4][4];
  UNROLLED for (int row = 0; row < EVEN; row++) {
    vector m[EVEN];
    UNROLLED for (int column = 0; column < EVEN; column++) {
      m[column] = load_lanes(from + (row * EVEN + column) * point + channel, whole, count);
    }
    outputs_of(m, middle[row]);
  }
  UNROLLED for (int column = 0; column < 4; column++) {
    vector m[EVEN], y[4];
    UNROLLED for (int row = 0; row < EVEN; row++) m[row] = middle[row][column];
    outputs_of(m, y);
    UNROLLED for (int row = 0; row < 4; row++) out[row][column] = y[row];
  }
  for (int row = 0; row < rows; row++) {
    for (int column = 0; column < columns; column++) {
      const size_t at = index + row * line + column * features + channel;
      store_lanes(to + at, finished(out[row][column], epilogue, start + channel, at, whole, count),
                 whole, count);
    }
  }
}

INLINE int outputs_left(size_t tile, size_t side) {
  return side - 4 * tile < 4 ? (int)(side - 4 * tile) : 4;
}

static void winograd_features(
    const float *points, size_t tiles, size_t first, size_t panel, size_t height, size_t width,
    const struct tk_epilogue *epilogue, size_t features, size_t start, size_t offset,
    float *outputs) {
  const size_t down = (height + 3) / 4, across = (width + 3) / 4, line = width * features;
  for (size_t i = 0; i < down; i++) {
    for (size_t j = 0; j < across; j++) {
      const float *from = points + (first + i * across + j) * panel;
      const int rows = outputs_left(i, height), columns = outputs_left(j, width);
      const size_t index = offset + 4 * i * line + 4 * j * features + start;
#define STEP(...)                                                                          \
  features_part(from, tiles *panel, rows, columns, line, features, epilogue, start, index, \
                outputs, __VA_ARGS__)
      BY_VECTORS(panel, STEP)
#undef STEP
    }
  }
}

INLINE void features_adjoint_part(
    const float *from, int rows, int columns, size_t line, size_t features, float *to,
    size_t point, size_t channel, const int whole, size_t count) {
  vector middle[4][EVEN];
  UNROLLED for (int row = 0; row < 4; row++) {
    vector y[4];
    UNROLLED for (int column = 0; column < 4; column++) {
      y[column] = row < rows && column < columns
                      ? load_lanes(from + row * line + column * features + channel, whole, count)
                      : (vector){0};
    }
    points_of(y, middle[row]);
  }
  UNROLLED for (int column = 0; column < EVEN; column++) {
    vector y[4], m[EVEN];
    UNROLLED for (int row = 0; row < 4; row++) y[row] = middle[row][column];
    points_of(y, m);
    UNROLLED for (int row = 0; row < EVEN; row++) {
      store_lanes(to + (row * EVEN + column) * point + channel, m[row], whole, count);
    }
  }
}

static void winograd_features_adjoint(
    const float *image, size_t height, size_t width, size_t features, size_t tiles, size_t first,
    float *points) {
  const size_t down = (height + 3) / 4, across = (width + 3) / 4, line = width * features;
  for (size_t i = 0; i < down; i++) {
    for (size_t j = 0; j < across; j++) {
      const float *from = image + 4 * i * line + 4 * j * features;
      float *to = points + (first + i * across + j) * features;
      const int rows = outputs_left(i, height), columns = outputs_left(j, width);
#define STEP(...) \
  features_adjoint_part(from, rows, columns, line, features, to, tiles *features, __VA_ARGS__)
      BY_VECTORS(features, STEP)
#undef STEP
    }
  }
}

// The factors of a row of points for the taps 0, 2, 4 or 1, 3.
INLINE vector combined(const float *factors, const vector *taps, const int step, const int count) {
  vector sum = broadcast(factors[0]) * taps[0];
  sum = fma(broadcast(factors[1]), taps[step], sum);
  return count == EVEN ? fma(broadcast(factors[2]), taps[2 * step], sum) : sum;
}

INLINE void filters_part(
    const float *weights, size_t tap, const float *factors, const int row, float *const *to,
    size_t channel, const int whole, size_t count) {
  for (int odd = 0; odd < (row < ODD ? 2 : 1); odd++) {
    vector line[5], u[SIDE];
    UNROLLED for (int column = 0; column < 5; column++) {
      vector taps[3];
      UNROLLED for (int i = 0; i < 3; i++) {
        if (i < 2 || !odd) {
          taps[i] = load_lanes(weights + ((2 * i + odd) * 5 + column) * tap + channel, whole, count);
        }
      }
      line[column] = odd ? combined(factors, taps, 1, ODD) : combined(factors, taps, 1, EVEN);
    }
    const vector even[3] = {line[0], line[2], line[4]}, other[2] = {line[1], line[3]};
    taps_at_points(even, u, EVEN);
    taps_at_points(other, u + EVEN, ODD);
    UNROLLED for (int i = 0; i < SIDE; i++) {
      store_lanes(to[odd * SIDE + i] + channel, u[i], whole, count);
    }
  }
}

// The places of one line's numbers at a row of points: by point, phase, line, or by point, line, phase.
INLINE void line_places(
    float *points, int row, size_t lines, size_t line, size_t columns, int phases_inside,
    float **to) {
  for (int odd = 0; odd < 2; odd++) {
    for (int i = 0; i < SIDE; i++) {
      const int c = point_of(i);
      const size_t count = phases(row, c), before = phases_before(row, c) - phases_before(row, 0);
      const size_t phase = odd * (c < ODD ? 2 : 1) + odd_phase(i);
      const size_t place = phases_inside ? count * line + phase : phase * lines + line;
      to[odd * SIDE + i] = points + columns * (before * lines + place);
    }
  }
}

static void winograd_filters(
    const float *weights, size_t tap, size_t weights_row, size_t lines, size_t columns, size_t row,
    int phases_inside, float *points) {
  float *to[2 * SIDE];
  for (size_t line = 0; line < lines; line++) {
    const float *from = weights + line * weights_row;
    line_places(points, (int)row, lines, line, columns, phases_inside, to);
#define STEP(...) filters_part(from, tap, tap_at_point[row], (int)row, to, __VA_ARGS__)
    BY_VECTORS(columns, STEP)
#undef STEP
  }
}

INLINE void filters_adjoint_part(
    float *const *from, const float *factors, const int row, float *gradient, size_t tap,
    int accumulate, size_t channel, const int whole, size_t count) {
  for (int odd = 0; odd < (row < ODD ? 2 : 1); odd++) {
    vector u[SIDE], even[3], other[2];
    UNROLLED for (int i = 0; i < SIDE; i++) {
      u[i] = load_lanes(from[odd * SIDE + i] + channel, whole, count);
    }
    taps_from_points(u, even, EVEN);
    taps_from_points(u + EVEN, other, ODD);
    const vector line[5] = {even[0], other[0], even[1], other[1], even[2]};
    for (int i = 0; i < 3 - odd; i++) {
      const vector factor = broadcast(factors[i]);
      UNROLLED for (int column = 0; column < 5; column++) {
        float *to = gradient + ((2 * i + odd) * 5 + column) * tap + channel;
        const vector sum = accumulate ? load_lanes(to, whole, count) : (vector){0};
        store_lanes(to, fma(factor, line[column], sum), whole, count);
      }
    }
  }
}

static void winograd_filters_adjoint(
    const float *points, size_t lines, size_t columns, size_t row, float *gradient, size_t tap,
    size_t gradient_row, int accumulate) {
  float *from[2 * SIDE];
  for (size_t line = 0; line < lines; line++) {
    float *to = gradient + line * gradient_row;
    line_places((float *)points, (int)row, lines, line, columns, 0, from);
#define STEP(...) \
  filters_adjoint_part(from, tap_at_point[row], (int)row, to, tap, accumulate, __VA_ARGS__)
    BY_VECTORS(columns, STEP)
#undef STEP
  }
}

static void transpose(
    const float *from, size_t from_row, size_t rows, size_t columns, float *to, size_t to_row) {
  for (size_t i = 0; i < columns; i++) {
    for (size_t j = 0; j < rows; j++) to[i * to_row + j] = from[j * from_row + i];
  }
}
