// Matrix products.
//
// A step of k is 32 bits of either factor: a float, or a pair of bfloat16 whose two products are added (Step.h).
//
// c is cut into tiles of up to TILE_ROWS × 2 vectors, whose sums stay in registers for up to DEPTH steps of k; a
// further block of k goes on from what is stored, which keeps each element one chain of fused multiply-adds in
// ascending k. Parts of a and b are copied first to where the strides are small and constant: rows of a matrix that
// are a power of two apart share few sets of the cache.

#if LANES == 16 || defined(__aarch64__)
#define TILE_ROWS 14
#else
#define TILE_ROWS 6
#endif
#define PANEL (2 * LANES)
#define DEPTH 256
// Floats between the rows of a copied row by row: lines of the rows fall into different sets.
#define A_STRIDE (DEPTH + 16)
// Floats of a copied tile, and tiles that are copied at once.
#define A_TILE (TILE_ROWS * A_STRIDE)
#define A_TILES 12

// rows × vectors of c from `depth` steps; element (i, l) of a stands at i·a_row + l·a_step.
INLINE void tile(
    const int rows, const int vectors, size_t depth, const float *a, const size_t a_row,
    const size_t a_step, const float *b, size_t b_row, float *c, size_t c_row, int accumulate) {
  vector sum[TILE_ROWS][2];
#pragma clang loop unroll(full)
  for (int i = 0; i < rows; i++) {
#pragma clang loop unroll(full)
    for (int v = 0; v < vectors; v++) {
      sum[i][v] = accumulate ? load(c + i * c_row + v * LANES) : (vector){0};
    }
  }
#pragma clang loop unroll(disable)
  for (size_t l = 0; l < depth; l++) {
    vector other[2];
#pragma clang loop unroll(full)
    for (int v = 0; v < vectors; v++) other[v] = load(b + v * LANES);
#pragma clang loop unroll(full)
    for (int i = 0; i < rows; i++) {
      const vector factor = spread(a + i * a_row);
#pragma clang loop unroll(full)
      for (int v = 0; v < vectors; v++) sum[i][v] = add_product(factor, other[v], sum[i][v]);
    }
    a += a_step;
    b += b_row;
  }
#pragma clang loop unroll(full)
  for (int i = 0; i < rows; i++) {
#pragma clang loop unroll(full)
    for (int v = 0; v < vectors; v++) store(c + i * c_row + v * LANES, sum[i][v]);
  }
}

#define TILE_CASE(count)                                                                     \
  case count:                                                                                \
    tile(count, vectors, depth, a, a_row, a_step, b, b_row, c, c_row, accumulate);           \
    break;

INLINE void tile_of(
    int rows, const int vectors, size_t depth, const float *a, const size_t a_row,
    const size_t a_step, const float *b, size_t b_row, float *c, size_t c_row, int accumulate) {
  switch (rows) {
    TILE_CASE(1) TILE_CASE(2) TILE_CASE(3) TILE_CASE(4) TILE_CASE(5) TILE_CASE(6)
#if TILE_ROWS == 14
    TILE_CASE(7) TILE_CASE(8) TILE_CASE(9) TILE_CASE(10) TILE_CASE(11) TILE_CASE(12)
    TILE_CASE(13) TILE_CASE(14)
#endif
  }
}

// A tile whose rows of a are A_STRIDE apart, or 1 apart with steps of TILE_ROWS.
static void tile_any(
    int rows, int vectors, int by_rows, size_t depth, const float *a, const float *b, size_t b_row,
    float *c, size_t c_row, int accumulate) {
  if (by_rows) {
    if (vectors == 2) {
      tile_of(rows, 2, depth, a, A_STRIDE, 1, b, b_row, c, c_row, accumulate);
    } else {
      tile_of(rows, 1, depth, a, A_STRIDE, 1, b, b_row, c, c_row, accumulate);
    }
  } else if (vectors == 2) {
    tile_of(rows, 2, depth, a, 1, TILE_ROWS, b, b_row, c, c_row, accumulate);
  } else {
    tile_of(rows, 1, depth, a, 1, TILE_ROWS, b, b_row, c, c_row, accumulate);
  }
}
#undef TILE_CASE

// The first of the rows of tile `index`, of `tiles` that differ by at most one row.
INLINE size_t first_row(size_t index, size_t tiles, size_t m) { return index * m / tiles; }

// Copies tiles of a, each to its own A_TILE floats.
static void pack_a(
    size_t first, size_t last, size_t tiles, size_t m, size_t depth, const float *a, size_t a_row,
    size_t a_column, float *packed) {
  for (size_t index = first; index < last; index++, packed += A_TILE) {
    const size_t row = first_row(index, tiles, m), rows = first_row(index + 1, tiles, m) - row;
    if (a_column == 1) {
      for (size_t i = 0; i < rows; i++) {
        __builtin_memcpy(packed + i * A_STRIDE, a + (row + i) * a_row, depth * sizeof(float));
      }
    } else {
      const float *from = a + row * a_row;
      const int whole = a_row == 1 && row + TILE_ROWS <= m;
      for (size_t l = 0; l < depth; l++, from += a_column) {
        float *to = packed + l * TILE_ROWS;
        if (whole) {
          __builtin_memcpy(to, from, TILE_ROWS * sizeof(float));
        } else {
          for (size_t i = 0; i < rows; i++) to[i] = from[i * a_row];
        }
      }
    }
  }
}

// Copies `width` columns of b, and zeros up to the end of the panel.
static void pack_b(size_t depth, size_t width, const float *b, size_t b_row, float *packed) {
  if (width == PANEL) {
    for (size_t l = 0; l < depth; l++) {
      store(packed + l * PANEL, load(b + l * b_row));
      store(packed + l * PANEL + LANES, load(b + l * b_row + LANES));
    }
    return;
  }
  for (size_t l = 0; l < depth; l++) {
    for (size_t j = 0; j < width; j++) packed[l * PANEL + j] = b[l * b_row + j];
    for (size_t j = width; j < PANEL; j++) packed[l * PANEL + j] = 0;
  }
}

// c ← a·b or c + a·b for tiles first..<last and at most DEPTH steps. `a` is the first of these tiles, by rows or by
// columns; the next begins A_TILE floats later or, in place, A_STRIDE for every row. Where b lies in panels
// of PANEL columns, b_panel apart and filled up with zeros, they are read where they lie; else b_panel is 0.
static __attribute__((noinline)) void multiply(
    size_t first, size_t last, size_t tiles, size_t m, size_t n, size_t depth, const float *a,
    int by_rows, int in_place, const float *b, size_t b_row, size_t b_panel, float *c,
    size_t c_row, int accumulate) {
  _Alignas(64) float panel[DEPTH * PANEL], edge[TILE_ROWS * PANEL];
  const size_t origin = first_row(first, tiles, m);
  for (size_t column = 0; column < n; column += PANEL) {
    const size_t width = n - column < PANEL ? n - column : PANEL;
    const int vectors = width > LANES ? 2 : 1, whole = width == (size_t)vectors * LANES;
    const float *right = b_panel ? b + column / PANEL * b_panel : b + column;
    size_t right_row = b_panel ? PANEL : b_row;
    if (!b_panel && (last - first > 1 || !whole)) {
      pack_b(depth, width, right, b_row, panel);
      right = panel;
      right_row = PANEL;
    }
    for (size_t index = first; index < last; index++) {
      const size_t row = first_row(index, tiles, m);
      const int rows = (int)(first_row(index + 1, tiles, m) - row);
      const float *left = a + (in_place ? (row - origin) * A_STRIDE : (index - first) * A_TILE);
      float *out = c + row * c_row + column;
      if (whole) {
        tile_any(rows, vectors, by_rows, depth, left, right, right_row, out, c_row, accumulate);
        continue;
      }
      for (int i = 0; accumulate && i < rows; i++) {
        for (size_t j = 0; j < width; j++) edge[i * PANEL + j] = out[i * c_row + j];
      }
      tile_any(rows, vectors, by_rows, depth, left, right, right_row, edge, PANEL, accumulate);
      for (int i = 0; i < rows; i++) {
        for (size_t j = 0; j < width; j++) out[i * c_row + j] = edge[i * PANEL + j];
      }
    }
  }
}

// The product whose left factor lies in rows A_STRIDE apart, of at most DEPTH numbers: nothing of it is copied.
static void multiply_rows(
    size_t m, size_t n, size_t depth, const float *a, const float *b, size_t b_row, size_t b_panel,
    float *c, size_t c_row, int accumulate) {
  const size_t tiles = (m + TILE_ROWS - 1) / TILE_ROWS;
  multiply(0, tiles, tiles, m, n, depth, a, 1, 1, b, b_row, b_panel, c, c_row, accumulate);
}

static void gemm(
    size_t m, size_t n, size_t k, const float *a, size_t a_row, size_t a_column, const float *b,
    size_t b_row, float *c, size_t c_row, int accumulate) {
  if (m == 0 || n == 0) return;
  const size_t tiles = (m + TILE_ROWS - 1) / TILE_ROWS;
  const size_t parts = k == 0 ? 1 : (k + DEPTH - 1) / DEPTH;
  _Alignas(64) float packed[A_TILES * A_TILE];
  for (size_t part = 0; part < parts; part++) {
    const size_t start = part * k / parts, depth = (part + 1) * k / parts - start;
    for (size_t first = 0; first < tiles; first += A_TILES) {
      const size_t last = first + A_TILES < tiles ? first + A_TILES : tiles;
      pack_a(first, last, tiles, m, depth, a + start * a_column, a_row, a_column, packed);
      multiply(
          first, last, tiles, m, n, depth, packed, a_column == 1, 0, b + start * b_row, b_row, 0, c,
          c_row, accumulate || part > 0);
    }
  }
}
