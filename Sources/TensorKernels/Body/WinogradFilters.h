// Filters at the points, and back.

// What three taps, 0 to 2, count for at a point.
static const float tap_at_point[EVEN][3] = {
    {ZERO_SCALE, 0, 0},
    {NEAR_SCALE, NEAR_SCALE * NEAR, NEAR_SCALE *NEAR_2},
    {NEAR_SCALE, -NEAR_SCALE *NEAR, NEAR_SCALE *NEAR_2},
    {FAR_SCALE, FAR_SCALE *FAR, FAR_SCALE *FAR_2},
    {FAR_SCALE, -FAR_SCALE *FAR, FAR_SCALE *FAR_2},
    {0, 0, 1},
};

// The factors of a row of points for the taps 0, 2, 4 or 1, 3.
INLINE vector combined(const float *factors, const vector *taps, const int step, const int count) {
  vector sum = broadcast(factors[0]) * taps[0];
  sum = fma(broadcast(factors[1]), taps[step], sum);
  return count == EVEN ? fma(broadcast(factors[2]), taps[2 * step], sum) : sum;
}

INLINE void filters_part(
    const float *weights, size_t tap, const float *factors, const int row, float *const *to,
    size_t channel, size_t count) {
  for (int odd = 0; odd < (row < ODD ? 2 : 1); odd++) {
    vector line[5], u[SIDE];
    UNROLLED for (int column = 0; column < 5; column++) {
      vector taps[3];
      UNROLLED for (int i = 0; i < 3; i++) {
        if (i < 2 || !odd) {
          taps[i] = load_part(weights + ((2 * i + odd) * 5 + column) * tap + channel, count);
        }
      }
      line[column] = odd ? combined(factors, taps, 1, ODD) : combined(factors, taps, 1, EVEN);
    }
    const vector even[3] = {line[0], line[2], line[4]}, other[2] = {line[1], line[3]};
    taps_at_points(even, u, EVEN);
    taps_at_points(other, u + EVEN, ODD);
    UNROLLED for (int i = 0; i < SIDE; i++) {
      store_part(to[odd * SIDE + i] + channel, u[i], count);
    }
  }
}

static void winograd_filters(
    const float *weights, size_t tap, size_t weights_row, size_t lines, size_t columns, size_t row,
    int phases_inside, float *points) {
  const size_t numbers = lines * columns, start = tk_winograd_place(row, 0, numbers);
  float *to[2 * SIDE];
  size_t steps[2 * SIDE];
  for (int i = 0; i < 2 * SIDE; i++) {
    const int point = point_of(i % SIDE), odd = odd_phase(i % SIDE);
    const size_t phase = i / SIDE * (point < ODD ? 2 : 1) + odd;
    steps[i] = phases_inside ? tk_winograd_phases(row, point) * columns : columns;
    to[i] = points + tk_winograd_place(row, point, numbers) - start +
            phase * (phases_inside ? columns : numbers);
  }
  for (size_t line = 0; line < lines; line++) {
    const float *from = weights + line * weights_row;
#define STEP(...) filters_part(from, tap, tap_at_point[row], (int)row, to, __VA_ARGS__)
    BY_VECTORS(columns, STEP)
#undef STEP
    advance(to, steps, 2 * SIDE);
  }
}

INLINE void filters_adjoint_part(
    float *const *from, float *gradient, size_t tap, int accumulate, size_t channel, size_t count) {
  vector middle[SIDE][5];
  for (int row = 0; row < SIDE; row++) {
    vector u[SIDE], even[3], odd[3];
    UNROLLED for (int i = 0; i < SIDE; i++) {
      u[i] = load_part(from[row * SIDE + i] + channel, count);
    }
    taps_from_points(u, even, EVEN);
    taps_from_points(u + EVEN, odd, ODD);
    UNROLLED for (int i = 0; i < 5; i++) middle[row][i] = i % 2 ? odd[i / 2] : even[i / 2];
  }
  for (int column = 0; column < 5; column++) {
    vector u[SIDE], even[3], odd[3];
    UNROLLED for (int i = 0; i < SIDE; i++) u[i] = middle[i][column];
    taps_from_points(u, even, EVEN);
    taps_from_points(u + EVEN, odd, ODD);
    UNROLLED for (int i = 0; i < 5; i++) {
      float *to = gradient + (i * 5 + column) * tap + channel;
      const vector sum = i % 2 ? odd[i / 2] : even[i / 2];
      store_part(to, accumulate ? load_part(to, count) + sum : sum, count);
    }
  }
}

static void winograd_filters_adjoint(
    const float *points, size_t lines, size_t columns, float *gradient, size_t tap,
    size_t gradient_row, int accumulate) {
  float *from[SIDE * SIDE];
  size_t steps[SIDE * SIDE];
  places((float *)points, 1, 0, lines * columns, from, steps);
  for (size_t i = 0; i < SIDE * SIDE; i++) steps[i] = columns;
  for (size_t line = 0; line < lines; line++) {
    float *to = gradient + line * gradient_row;
#define STEP(...) filters_adjoint_part(from, to, tap, accumulate, __VA_ARGS__)
    BY_VECTORS(columns, STEP)
#undef STEP
    advance(from, steps, SIDE * SIDE);
  }
}
