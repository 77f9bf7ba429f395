// Matrix products.

static void gemm(
    size_t m, size_t n, size_t k, const float *a, size_t a_row, size_t a_column, const float *b,
    size_t b_row, float *c, size_t c_row, int accumulate) {
  for (size_t i = 0; i < m; i++) {
    float *row = c + i * c_row;
    if (!accumulate) {
      for (size_t j = 0; j < n; j++) row[j] = 0;
    }
    for (size_t l = 0; l < k; l++) {
      const float factor = a[i * a_row + l * a_column];
      const float *other = b + l * b_row;
      for (size_t j = 0; j < n; j++) row[j] = __builtin_fmaf(factor, other[j], row[j]);
    }
  }
}
