// Features from the points, and back.

INLINE void features_part(
    const float *from, size_t point, int rows, int columns, size_t line, size_t features,
    const struct tk_epilogue *epilogue, size_t start, size_t index, float *to, size_t channel,
    size_t count) {
  vector middle[EVEN][4], out[4][4];
  UNROLLED for (int row = 0; row < EVEN; row++) {
    vector m[EVEN];
    UNROLLED for (int column = 0; column < EVEN; column++) {
      m[column] = load_part(from + (row * EVEN + column) * point + channel, count);
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
      store_part(to + at, finished(out[row][column], epilogue, start + channel, at, count),
                 count);
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
  features_part(from, tk_winograd_feature_place(0, 1, tiles *panel), rows, columns, line, features, epilogue, start, index, \
                outputs, __VA_ARGS__)
      BY_VECTORS(panel, STEP)
#undef STEP
    }
  }
}

INLINE void features_adjoint_part(
    const float *from, int rows, int columns, size_t line, size_t features, float *to,
    size_t point, size_t channel, size_t count) {
  vector middle[4][EVEN];
  UNROLLED for (int row = 0; row < 4; row++) {
    vector y[4];
    UNROLLED for (int column = 0; column < 4; column++) {
      y[column] = row < rows && column < columns
                      ? load_part(from + row * line + column * features + channel, count)
                      : (vector){0};
    }
    points_of(y, middle[row]);
  }
  UNROLLED for (int column = 0; column < EVEN; column++) {
    vector y[4], m[EVEN];
    UNROLLED for (int row = 0; row < 4; row++) y[row] = middle[row][column];
    points_of(y, m);
    UNROLLED for (int row = 0; row < EVEN; row++) {
      store_part(to + (row * EVEN + column) * point + channel, m[row], count);
    }
  }
}

static void winograd_features_adjoint(
    const float *image, size_t height, size_t width, size_t features, size_t panel, size_t size,
    size_t tiles, size_t first, float *points) {
  const size_t down = (height + 3) / 4, across = (width + 3) / 4, line = width * features;
  for (size_t i = 0; i < down; i++) {
    for (size_t j = 0; j < across; j++) {
      const int rows = outputs_left(i, height), columns = outputs_left(j, width);
      for (size_t start = 0, place = 0; start < features; start += panel, place += size) {
        const size_t wide = features - start < panel ? features - start : panel;
        const size_t point = tk_winograd_feature_place(0, 1, tiles * wide);
        const float *from = image + 4 * i * line + 4 * j * features + start;
        float *to = points + place + (first + i * across + j) * wide;
#define STEP(...) features_adjoint_part(from, rows, columns, line, features, to, point, __VA_ARGS__)
        BY_VECTORS(wide, STEP)
#undef STEP
      }
    }
  }
}
