// Transposition, by squares of 8 × 8 in registers.

// No such vector passes between functions: all that take one are inlined.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float eight __attribute__((vector_size(32)));

INLINE eight load_eight(const float *from) {
  eight value;
  __builtin_memcpy(&value, from, sizeof value);
  return value;
}

INLINE void store_eight(float *to, eight value) { __builtin_memcpy(to, &value, sizeof value); }

INLINE void transpose_square(const float *from, size_t from_row, float *to, size_t to_row) {
  eight a[8], b[8];
#pragma clang loop unroll(full)
  for (int i = 0; i < 8; i++) a[i] = load_eight(from + i * from_row);
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++) {
    b[2 * i] = __builtin_shufflevector(a[i], a[i + 4], 0, 8, 1, 9, 2, 10, 3, 11);
    b[2 * i + 1] = __builtin_shufflevector(a[i], a[i + 4], 4, 12, 5, 13, 6, 14, 7, 15);
  }
#pragma clang loop unroll(full)
  for (int i = 0; i < 2; i++) {
#pragma clang loop unroll(full)
    for (int j = 0; j < 2; j++) {
      const eight x = b[2 * i + j], y = b[2 * i + j + 4];
      a[4 * j + 2 * 0 + i] = __builtin_shufflevector(x, y, 0, 8, 1, 9, 2, 10, 3, 11);
      a[4 * j + 2 * 1 + i] = __builtin_shufflevector(x, y, 4, 12, 5, 13, 6, 14, 7, 15);
    }
  }
#pragma clang loop unroll(full)
  for (int j = 0; j < 4; j++) {
    const eight x = a[2 * j], y = a[2 * j + 1];
    store_eight(to + 2 * j * to_row, __builtin_shufflevector(x, y, 0, 8, 1, 9, 2, 10, 3, 11));
    store_eight(
        to + (2 * j + 1) * to_row, __builtin_shufflevector(x, y, 4, 12, 5, 13, 6, 14, 7, 15));
  }
}

static void transpose(
    size_t rows, size_t columns, const float *from, size_t from_row, float *to, size_t to_row) {
  for (size_t i = 0; i < rows; i += 8) {
    for (size_t j = 0; j < columns; j += 8) {
      if (i + 8 <= rows && j + 8 <= columns) {
        transpose_square(from + i * from_row + j, from_row, to + j * to_row + i, to_row);
        continue;
      }
      for (size_t k = i; k < rows && k < i + 8; k++) {
        for (size_t l = j; l < columns && l < j + 8; l++) to[l * to_row + k] = from[k * from_row + l];
      }
    }
  }
}
