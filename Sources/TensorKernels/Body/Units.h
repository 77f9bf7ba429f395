// Weights as a product reads them: panels of columns, each [unit of k][column].

// to(j, i) ← from(i, j), with j in units.
#if UNIT == 1

static void transpose_to_units(
    size_t rows, size_t columns, const float *from, size_t from_row, float *to, size_t to_row) {
  transpose(rows, columns, from, from_row, to, to_row);
}

#else

static void transpose_to_units(
    size_t rows, size_t columns, const float *from, size_t from_row, float *to, size_t to_row) {
  enum { width = 512 };
  _Alignas(64) uint16_t part[8 * width];
  for (size_t i = 0; i < rows; i += 8) {
    const size_t high = rows - i < 8 ? rows - i : 8;
    for (size_t j = 0; j < columns; j += width) {
      const size_t wide = columns - j < width ? columns - j : width;
      for (size_t k = 0; k < high; k++) {
        to_halves(wide, from + (i + k) * from_row + j, part + k * width);
        if (wide % 2 == 1) part[k * width + wide] = 0;
      }
      transpose(
          high, units(wide), (const float *)part, width / UNIT, to + j / UNIT * to_row + i, to_row);
    }
  }
}

// The weights of a convolution forward: [row, column and channel][feature], in pairs along the filter.
static void forward_weights(
    const struct tk_convolution *shape, const float *weights, size_t first, size_t last,
    void *prepared) {
  const size_t total = 25 * shape->channels, n = shape->features;
  for (size_t unit = first; unit < last; unit++) {
    const float *row = weights + unit * UNIT * n;
    FOR_VECTORS(n, j, part) {
      bits pair = (bits)widened(narrowed(load_part(row + j, part))) >> 16;
      if (unit * UNIT + 1 < total) pair |= (bits)widened(narrowed(load_part(row + n + j, part)));
      float *panel = (float *)prepared + j / PANEL * PANEL * units(total);
      store(panel + unit * PANEL + j % PANEL, (vector)pair);
    }
  }
}

#endif

// Columns column..<column + rows of the panels of a factor `depth` units deep: the transpose of rows × features.
static void transpose_to_panels(
    size_t rows, size_t features, const float *from, float *panels, size_t column) {
  const size_t depth = units(features);
  for (size_t i = 0, part; i < rows; i += part) {
    const size_t at = column + i, room = PANEL - at % PANEL;
    part = rows - i < room ? rows - i : room;
    transpose_to_units(
        part, features, from + i * features, features, panels + at / PANEL * PANEL * depth + at % PANEL,
        PANEL);
  }
}
