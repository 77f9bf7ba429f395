// Images at the points, and back.

// Rows or columns `first`, …, `last` − 1 of a tile's eleven lie in the image.
struct within {
  int first, last;
};
INLINE struct within within(size_t tile, size_t side) {
  const ptrdiff_t start = (ptrdiff_t)(8 * tile) - 2, left = (ptrdiff_t)side - start;
  return (struct within){start < 0 ? (int)-start : 0, left < SIDE ? (int)left : SIDE};
}

INLINE void images_part(
    const float *image, ptrdiff_t corner, size_t pixel, size_t line, struct within rows, struct within columns,
    float *const *to, size_t place, size_t channel, size_t count) {
  vector middle[SIDE][SIDE];
  for (int row = 0; row < SIDE; row++) {
    vector x[SIDE];
    const ptrdiff_t start = corner + (ptrdiff_t)(row * line + channel);
    const int inside = row >= rows.first && row < rows.last;
    UNROLLED for (int column = 0; column < SIDE; column++) {
      x[column] = inside && column >= columns.first && column < columns.last
                      ? load_part(image + start + (ptrdiff_t)(column * pixel), count)
                      : (vector){0};
    }
    at_points(x, 2, middle[row], EVEN);
    at_points(x + 1, 2, middle[row] + EVEN, ODD);
  }
  for (int column = 0; column < SIDE; column++) {
    vector x[SIDE], v[SIDE];
    UNROLLED for (int row = 0; row < SIDE; row++) x[row] = middle[row][column];
    at_points(x, 2, v, EVEN);
    at_points(x + 1, 2, v + EVEN, ODD);
    UNROLLED for (int row = 0; row < SIDE; row++) {
      store_part(to[row * SIDE + column] + place + channel, v[row], count);
    }
  }
}

// The places of one tile's 11 × 11 numbers.
INLINE void places(float *points, size_t tiles, size_t tile, size_t channels, float **to) {
  for (int row = 0; row < SIDE; row++) {
    for (int column = 0; column < SIDE; column++) {
      const int r = point_of(row), c = point_of(column);
      const size_t phase = odd_phase(row) * (c < ODD ? 2 : 1) + odd_phase(column);
      to[row * SIDE + column] =
          points + tk_winograd_place(r, c, tiles * channels) +
          channels * (tk_winograd_phases(r, c) * tile + phase);
    }
  }
}

static void winograd_images(
    const float *image, size_t height, size_t width, size_t channels, size_t panel, size_t size,
    size_t tiles, size_t first, float *points) {
  const size_t down = (height + 7) / 8, across = (width + 7) / 8, line = width * channels;
  float *to[SIDE * SIDE];
  for (size_t i = 0; i < down; i++) {
    for (size_t j = 0; j < across; j++) {
      const struct within rows = within(i, height), columns = within(j, width);
      const ptrdiff_t corner =
          (ptrdiff_t)(8 * i * line + 8 * j * channels) - (ptrdiff_t)(2 * line + 2 * channels);
      for (size_t start = 0, place = 0; start < channels; start += panel, place += size) {
        const size_t wide = channels - start < panel ? channels - start : panel;
        if (start == 0 || wide < panel) {
          places(points, tiles, first + i * across + j, wide, to);
        }
        const ptrdiff_t from = corner + (ptrdiff_t)start;
#define STEP(...) images_part(image, from, channels, line, rows, columns, to, place, __VA_ARGS__)
        BY_VECTORS(wide, STEP)
#undef STEP
      }
    }
  }
}

// Sums of tiles overlap by three rows and three columns, which earlier tiles wrote.
INLINE void images_adjoint_part(
    float *const *from, float *corner, size_t pixel, size_t line, int added_rows,
    int added_columns, size_t channel, size_t count) {
  vector middle[SIDE][SIDE];
  for (int column = 0; column < SIDE; column++) {
    vector v[SIDE], x[SIDE];
    UNROLLED for (int row = 0; row < SIDE; row++) {
      v[row] = load_part(from[row * SIDE + column] + channel, count);
    }
    from_points(v, x, 2, EVEN);
    from_points(v + EVEN, x + 1, 2, ODD);
    UNROLLED for (int row = 0; row < SIDE; row++) middle[row][column] = x[row];
  }
  for (int row = 0; row < SIDE; row++) {
    vector x[SIDE];
    float *to = corner + row * line + channel;
    from_points(middle[row], x, 2, EVEN);
    from_points(middle[row] + EVEN, x + 1, 2, ODD);
    UNROLLED for (int column = 0; column < SIDE; column++) {
      const int added = row < added_rows || column < added_columns;
      if (added) x[column] = load_part(to + column * pixel, count) + x[column];
      store_part(to + column * pixel, x[column], count);
    }
  }
}

INLINE vector finished(
    vector sum, const struct tk_epilogue *e, size_t channel, size_t index, size_t count) {
  if (e->bias) sum += load_part(e->bias + channel, count);
  sum = leaky(sum, broadcast(e->slope));
  if (!e->mask) return sum;
  const vector sign = load_part((const float *)e->mask + index, count);
  return choose(sign > 0, sum, sum * broadcast(e->mask_slope));
}

static void winograd_images_adjoint(
    const float *points, size_t tiles, size_t first, size_t height, size_t width, size_t panel,
    float *sums, const struct tk_epilogue *epilogue, size_t channels, size_t start, size_t offset,
    float *images) {
  const size_t down = (height + 7) / 8, across = (width + 7) / 8;
  const size_t line = (8 * across + 3) * panel;
  float *from[SIDE * SIDE];
  for (size_t i = 0; i < down; i++) {
    for (size_t j = 0; j < across; j++) {
      places((float *)points, tiles, first + i * across + j, panel, from);
      float *corner = sums + 8 * i * line + 8 * j * panel;
#define STEP(...) images_adjoint_part(from, corner, panel, line, i ? 3 : 0, j ? 3 : 0, __VA_ARGS__)
      BY_VECTORS(panel, STEP)
#undef STEP
    }
  }
  for (size_t row = 0; row < height; row++) {
    for (size_t column = 0; column < width; column++) {
      const float *sum = sums + (row + 2) * line + (column + 2) * panel;
      const size_t index = offset + (row * width + column) * channels + start;
#define STEP(channel, count)                                                                   \
  store_part(                                                                                  \
      images + index + channel,                                                                \
      finished(load_part(sum + channel, count), epilogue, start + channel, index + channel, count), \
      count)
      BY_VECTORS(panel, STEP)
#undef STEP
    }
  }
}
