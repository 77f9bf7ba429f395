// The gradient of the weights: what the filter sees of the images, turned, times the features.
//
// Sums run over all features of a batch in ascending order, by units of them.

enum {
  GRADIENT_STRIDE = TK_GRADIENT_ROWS + 16,              // numbers between the copies of two features' columns
  GRADIENT_COPIES = 32,                                 // features whose columns are copied at once
  GRADIENT_TILES = TK_GRADIENT_ROWS / TILE_ROWS + 1,
  TILE_LOADS = (TILE_ROWS + LANES - 1) / LANES,
};

// The numbers of `lower` in the lower halves of units and those of `upper`, if any, in the upper ones; in 32 bits,
// those of `lower`.
INLINE vector paired(const char *lower, const char *upper, size_t count) {
#if UNIT == 1
  (void)upper;
  return load_part((const float *)lower, count);
#else
  bits pair = (bits)load_halves((const uint16_t *)lower, count) >> 16;
  if (upper) pair |= (bits)load_halves((const uint16_t *)upper, count);
  return (vector)pair;
#endif
}

// The left factor for features start..<end, as tiles by columns. A tile's last lanes may hold what is not used.
static void pack_columns(
    const struct tk_convolution *shape, const void *images, size_t start, size_t end, size_t first,
    size_t rows, size_t tiles, float *packed) {
  char columns[(GRADIENT_COPIES * GRADIENT_STRIDE + LANES) * SIZE];
  for (size_t at = start; at < end; at += GRADIENT_COPIES) {
    const size_t some = end - at < GRADIENT_COPIES ? end - at : GRADIENT_COPIES;
    copy_columns(shape, images, at, some, first, rows, columns, GRADIENT_STRIDE);
    for (size_t index = 0; index < tiles; index++) {
      const char *from = columns + first_row(index, tiles, rows) * SIZE;
      float *to = packed + index * A_TILE + (at - start) / UNIT * TILE_ROWS;
      for (size_t i = 0; i < some; i += UNIT, to += TILE_ROWS) {
        const char *lower = from + i * GRADIENT_STRIDE * SIZE;
        const char *upper = i + 1 < some ? lower + GRADIENT_STRIDE * SIZE : NULL;
        for (int v = 0; v < TILE_LOADS; v++) {
          const size_t lane = (size_t)v * LANES * SIZE;
          store(to + v * LANES, paired(lower + lane, upper ? upper + lane : NULL, LANES));
        }
      }
    }
  }
}

#if UNIT == 2

// A panel of the right factor: `width` channels of features start..<end in pairs, then zeros.
static void pair_features(
    const uint16_t *features, size_t n, size_t start, size_t end, size_t width, float *panel) {
  for (size_t at = start; at < end; at += UNIT, panel += PANEL) {
    const uint16_t *lower = features + at * n, *upper = at + 1 < end ? lower + n : NULL;
    for (size_t j = 0; j < PANEL; j += LANES) {
      const size_t left = width > j ? width - j : 0, part = left < LANES ? left : LANES;
      store(
          panel + j,
          paired((const char *)(lower + j), upper ? (const char *)(upper + j) : NULL, part));
    }
  }
}

#endif

static void convolution_gradient(
    const struct tk_convolution *shape, const void *images, const void *features, size_t count,
    size_t first, size_t last, float *gradient, int accumulate) {
  _Alignas(64) float packed[GRADIENT_TILES * A_TILE];
  const size_t n = shape->features, rows = last - first;
  const size_t tiles = (rows + TILE_ROWS - 1) / TILE_ROWS;
  const size_t pixels = count * (shape->height / 2) * (shape->width / 2);
  for (size_t start = 0; start < pixels; start += DEPTH * UNIT) {
    const size_t end = pixels - start < DEPTH * UNIT ? pixels : start + DEPTH * UNIT;
    const int add = accumulate || start > 0;
    pack_columns(shape, images, start, end, first, rows, tiles, packed);
#if UNIT == 1
    multiply(
        0, tiles, tiles, rows, n, end - start, packed, 0, 0, (const float *)features + start * n,
        n, 0, gradient + first * n, n, add);
#else
    _Alignas(64) float panel[DEPTH * PANEL];
    for (size_t column = 0; column < n; column += PANEL) {
      const size_t width = n - column < PANEL ? n - column : PANEL;
      pair_features((const uint16_t *)features + column, n, start, end, width, panel);
      multiply(
          0, tiles, tiles, rows, width, units(end - start), packed, 0, 0, panel, 0, 1,
          gradient + first * n + column, n, add);
    }
#endif
  }
}
