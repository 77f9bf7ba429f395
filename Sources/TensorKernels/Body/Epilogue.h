// What is done to sums as they are written: bias, (leaky) ReLU, and the derivative of one.

INLINE vector leaky(vector x, vector slope) { return choose(x < 0, x * slope, x); }

// One row of n sums. `mask` and `bias` may be null; `half` says how `to` and `mask` are stored.
INLINE void finish_row(
    size_t n, const float *from, void *to, const float *bias, float slope, const void *mask,
    float mask_slope, const int half) {
  const vector slopes = broadcast(slope), mask_slopes = broadcast(mask_slope);
  FOR_VECTORS(n, i, count) {
    vector x = load_part(from + i, count);
    if (bias) x += load_part(bias + i, count);
    x = leaky(x, slopes);
    if (mask) x = choose(load_either(mask, i, count, half) > 0, x, x * mask_slopes);
    store_either(to, i, x, count, half);
  }
}

static void finish(
    size_t rows, size_t n, const float *from, size_t from_row, float *to, size_t to_row,
    const float *bias, float slope, const float *mask, float mask_slope) {
  for (size_t i = 0; i < rows; i++) {
    finish_row(
        n, from + i * from_row, to + i * to_row, bias, slope, mask ? mask + i * to_row : mask,
        mask_slope, 0);
  }
}

static void finish_halves(
    size_t rows, size_t n, const float *from, size_t from_row, uint16_t *to, size_t to_row,
    const float *bias, float slope, const uint16_t *mask, float mask_slope) {
  for (size_t i = 0; i < rows; i++) {
    finish_row(
        n, from + i * from_row, to + i * to_row, bias, slope, mask ? mask + i * to_row : mask,
        mask_slope, 1);
  }
}

// The epilogue of a convolution for channels column..<column + n of rows; `index` counts the numbers before the first.
INLINE void finish_at(
    size_t rows, size_t n, const float *from, size_t from_row, void *to, size_t index,
    size_t to_row, size_t column, const struct tk_epilogue *e) {
  const float *bias = e->bias ? e->bias + column : e->bias;
#if UNIT == 2
  const uint16_t *mask = e->mask ? (const uint16_t *)e->mask + index : NULL;
  finish_halves(
      rows, n, from, from_row, (uint16_t *)to + index, to_row, bias, e->slope, mask, e->mask_slope);
#else
  const float *mask = e->mask ? (const float *)e->mask + index : NULL;
  finish(
      rows, n, from, from_row, (float *)to + index, to_row, bias, e->slope, mask, e->mask_slope);
#endif
}
