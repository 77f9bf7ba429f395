// Matrix products of what was just made: nothing is copied, so rows must not share sets of the cache.

static void product(
    size_t m, size_t n, size_t k, const float *a, size_t a_row, size_t a_column, const float *b,
    size_t b_row, float *c, size_t c_row, int accumulate) {
  const size_t tiles = (m + TILE_ROWS - 1) / TILE_ROWS, whole = n - n % PANEL;
  for (size_t column = 0; column < whole; column += PANEL) {
    for (size_t index = 0; index < tiles; index++) {
      const size_t row = first_row(index, tiles, m);
      const int rows = (int)(first_row(index + 1, tiles, m) - row);
      const float *left = a + row * a_row, *right = b + column;
      float *out = c + row * c_row + column;
      if (a_column == 1) {
        tile_of(rows, 2, k, left, a_row, 1, right, b_row, out, c_row, accumulate);
      } else {
        tile_of(rows, 2, k, left, 1, a_column, right, b_row, out, c_row, accumulate);
      }
    }
  }
  gemm(m, n - whole, k, a, a_row, a_column, b + whole, b_row, c + whole, c_row, accumulate);
}
