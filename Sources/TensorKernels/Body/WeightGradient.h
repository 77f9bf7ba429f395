// The gradient of the weights: what the filter sees of the images, turned, times the features.
//
// Sums run over all features of a batch in ascending order, each in units of them.

enum { GRADIENT_STRIDE = TK_GRADIENT_ROWS + 16 };

#if UNIT == 1

static void convolution_gradient(
    const struct tk_convolution *shape, const void *images, const void *features, size_t count,
    size_t first, size_t last, float *gradient, int accumulate) {
  _Alignas(64) float columns[DEPTH * GRADIENT_STRIDE];
  const size_t n = shape->features, pixels = count * (shape->height / 2) * (shape->width / 2);
  for (size_t start = 0; start < pixels; start += DEPTH) {
    const size_t depth = pixels - start < DEPTH ? pixels - start : DEPTH;
    copy_columns(
        shape, images, start, depth, first, last - first, (char *)columns, GRADIENT_STRIDE);
    gemm(
        last - first, n, depth, columns, 1, GRADIENT_STRIDE, (const float *)features + start * n,
        n, gradient + first * n, n, accumulate || start > 0);
  }
}

#else

// Units of features, and channels of them, that are paired at once; columns that are copied at once.
enum { PAIR_WIDTH = 128, PAIR_COLUMNS = 32 };

// Pairs the numbers of two rows: those of `lower` in the lower halves, and zeros above where there is no `upper`.
INLINE void pair_rows(size_t n, const uint16_t *lower, const uint16_t *upper, float *to) {
  FOR_VECTORS(n, j, part) {
    bits pair = (bits)load_halves(lower + j, part) >> 16;
    if (upper) pair |= (bits)load_halves(upper + j, part);
    store_part(to + j, (vector)pair, part);
  }
}

static void convolution_gradient(
    const struct tk_convolution *shape, const void *images, const void *features, size_t count,
    size_t first, size_t last, float *gradient, int accumulate) {
  _Alignas(64) float left[DEPTH * GRADIENT_STRIDE], right[DEPTH * PAIR_WIDTH];
  _Alignas(64) uint16_t columns[PAIR_COLUMNS * GRADIENT_STRIDE];
  const size_t n = shape->features, rows = last - first;
  const size_t pixels = count * (shape->height / 2) * (shape->width / 2), total = units(pixels);
  for (size_t start = 0; start < total; start += DEPTH) {
    const size_t depth = total - start < DEPTH ? total - start : DEPTH;
    const size_t end = start * UNIT + numbers_in(start, depth, pixels);
    for (size_t at = start * UNIT; at < end; at += PAIR_COLUMNS) {
      const size_t some = end - at < PAIR_COLUMNS ? end - at : PAIR_COLUMNS;
      copy_columns(shape, images, at, some, first, rows, (char *)columns, GRADIENT_STRIDE);
      for (size_t i = 0; i < some; i += UNIT) {
        const uint16_t *row = columns + i * GRADIENT_STRIDE;
        pair_rows(
            rows, row, i + 1 < some ? row + GRADIENT_STRIDE : NULL,
            left + ((at + i) / UNIT - start) * GRADIENT_STRIDE);
      }
    }
    for (size_t column = 0; column < n; column += PAIR_WIDTH) {
      const size_t width = n - column < PAIR_WIDTH ? n - column : PAIR_WIDTH;
      for (size_t at = start * UNIT; at < end; at += UNIT) {
        const uint16_t *row = (const uint16_t *)features + at * n + column;
        pair_rows(
            width, row, at + 1 < end ? row + n : NULL, right + (at / UNIT - start) * PAIR_WIDTH);
      }
      gemm(
          rows, width, depth, left, 1, GRADIENT_STRIDE, right, PAIR_WIDTH,
          gradient + first * n + column, n, accumulate || start > 0);
    }
  }
}

#endif
