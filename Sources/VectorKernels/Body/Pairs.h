// Sums over pairs of vectors, for many divisions of the vectors into two samples at once.

typedef double lanes __attribute__((ext_vector_type(LANES), aligned(8)));
typedef int64_t lane_masks __attribute__((ext_vector_type(LANES), aligned(8)));

#define PANEL VK_PANEL
// Vectors that hold the numbers of a panel, and those that a loop over divisions keeps in registers.
#define PANEL_VECTORS (PANEL / LANES)
#define GROUP 8

// |x − y|² of each of `count` rows and of each column of a panel; a panel has its columns side by side, coordinate
// by coordinate. Coordinates are summed in their order.
static void panel_distances(
    const double *rows, size_t count, const double *panel, size_t dimension, double *out) {
  for (size_t row = 0; row < count; row++) {
    lanes sums[PANEL_VECTORS] = {0};
    for (size_t d = 0; d < dimension; d++) {
      const lanes x = rows[row * dimension + d];
      const lanes *y = (const lanes *)(panel + d * PANEL);
#pragma clang loop unroll(full)
      for (size_t v = 0; v < PANEL_VECTORS; v++) {
        const lanes gap = x - y[v];
        sums[v] = __builtin_elementwise_fma(gap, gap, sums[v]);
      }
    }
    __builtin_memcpy(out + row * PANEL, sums, sizeof sums);
  }
}

// All bits set where the division's bit of `word` is, from bit `first` on.
static inline lane_masks marked(uint64_t word, size_t first) {
  lane_masks mask;
#pragma clang loop unroll(full)
  for (size_t lane = 0; lane < LANES; lane++) {
    mask[lane] = -(int64_t)(word >> (first + lane) & 1);
  }
  return mask;
}

// Adds to sums[p], for each of 64 divisions p, the values of the pairs of which bit p marks row and column.
static void marked_sums(
    const double *values, size_t count, const uint64_t *row_marks, const uint64_t *column_marks,
    double *sums) {
  for (size_t first = 0; first < 64; first += GROUP * LANES) {
    lanes chosen[PANEL][GROUP], total[GROUP];
    __builtin_memcpy(total, sums + first, sizeof total);
    for (size_t column = 0; column < PANEL; column++) {
#pragma clang loop unroll(full)
      for (size_t g = 0; g < GROUP; g++) {
        const lane_masks one = (lane_masks)(lanes)1.0;
        chosen[column][g] = (lanes)(marked(column_marks[column], first + g * LANES) & one);
      }
    }
    for (size_t row = 0; row < count; row++) {
      lanes part[GROUP] = {0};
      for (size_t column = 0; column < PANEL; column++) {
        const lanes value = values[row * PANEL + column];
#pragma clang loop unroll(full)
        for (size_t g = 0; g < GROUP; g++) {
          part[g] = __builtin_elementwise_fma(value, chosen[column][g], part[g]);
        }
      }
#pragma clang loop unroll(full)
      for (size_t g = 0; g < GROUP; g++) {
        total[g] += (lanes)(marked(row_marks[row], first + g * LANES) & (lane_masks)part[g]);
      }
    }
    __builtin_memcpy(sums + first, total, sizeof total);
  }
}
