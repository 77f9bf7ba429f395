// The 5×5 convolution with stride 2 as matrix products over blocks of features.
//
// The left factor of a product is copied to rows of 32-bit units, A_STRIDE apart; see Step.h.

// Features of a block: as many rows of the left factor stay in the cache near the core.
#define BLOCK 128
// Channels of a block's features that are summed at once.
#define BLOCK_WIDTH 512

// Numbers of `total` in units start..<start + depth; the last unit may lack one.
INLINE size_t numbers_in(size_t start, size_t depth, size_t total) {
  return (start + depth) * UNIT <= total ? depth * UNIT : total - start * UNIT;
}

// Writes zeros where the last unit of each row lacks a number.
INLINE void fill_up(char *rows, size_t count, size_t numbers, size_t depth) {
  for (size_t i = 0; numbers < depth * UNIT && i < count; i++) {
    __builtin_memset(rows + i * A_STRIDE * 4 + numbers * SIZE, 0, SIZE);
  }
}

// Features from images. Features are counted through the batch, `pixels` of them from `first` on.
static void convolution_forward(
    const struct tk_convolution *shape, const void *images, const void *weights, size_t first,
    size_t pixels, void *features, const struct tk_epilogue *epilogue) {
  _Alignas(64) float rows[BLOCK * A_STRIDE], sums[BLOCK * BLOCK_WIDTH];
  const size_t total = 25 * shape->channels, k = units(total), n = shape->features;
  const size_t parts = (k + DEPTH - 1) / DEPTH;
  for (size_t done = 0; done < pixels; done += BLOCK) {
    const size_t count = pixels - done < BLOCK ? pixels - done : BLOCK;
    for (size_t column = 0; column < n; column += BLOCK_WIDTH) {
      const size_t width = n - column < BLOCK_WIDTH ? n - column : BLOCK_WIDTH;
      for (size_t part = 0; part < parts; part++) {
        const size_t start = part * k / parts, depth = (part + 1) * k / parts - start;
        const size_t numbers = numbers_in(start, depth, total);
        copy_columns(
            shape, images, first + done, count, start * UNIT, numbers, (char *)rows,
            A_STRIDE * UNIT);
        fill_up((char *)rows, count, numbers, depth);
        const float *right = (const float *)weights;
        right += UNIT == 1 ? start * n + column : column * k + start * PANEL;
        multiply_rows(
            count, width, depth, rows, right, n, UNIT == 1 ? 0 : PANEL * k, sums, width, part > 0);
      }
      finish_at(
          count, width, sums, width, features, (first + done) * n + column, n, column, epilogue);
    }
  }
}

// The adjoint gives four pixels for each feature, one in each phase (py, px) of the larger image. The feature
// (dy, dx) away reaches them through the filter's row 2 + py − 2·dy and column 2 + px − 2·dx, where the filter has
// these. In the order (0, 1), (0, 0), (1, 0), (1, 1) the phases that a neighbour reaches lie side by side.
static const unsigned char phase_row[4] = {0, 0, 1, 1}, phase_column[4] = {1, 0, 0, 1};

struct neighbour {
  int dy, dx;
  size_t first, count;  // the phases reached
};

static const struct neighbour neighbours[9] = {
    {-1, -1, 1, 1}, {-1, 0, 0, 2}, {-1, 1, 0, 2}, {0, -1, 1, 2}, {0, 0, 0, 4},
    {0, 1, 0, 4},   {1, -1, 1, 2}, {1, 0, 0, 4},  {1, 1, 0, 4}};

// Units of the weights from the neighbours before one.
INLINE size_t neighbour_offset(const struct tk_convolution *shape, size_t index) {
  size_t columns = 0;
  for (size_t i = 0; i < index; i++) columns += tk_panel_columns(neighbours[i].count * shape->channels);
  return columns * units(shape->features);
}

// The weights from one of nine neighbours: [feature][phase][channel] in panels, features by units.
static void neighbour_weights(
    const struct tk_convolution *shape, const float *weights, size_t index, void *prepared) {
  const struct neighbour other = neighbours[index];
  const size_t channels = shape->channels, features = shape->features;
  float *to = (float *)prepared + neighbour_offset(shape, index);
  for (size_t i = 0; i < other.count; i++) {
    const int row = 2 + phase_row[other.first + i] - 2 * other.dy;
    const int column = 2 + phase_column[other.first + i] - 2 * other.dx;
    transpose_to_panels(
        channels, features, weights + (size_t)(5 * row + column) * channels * features, to,
        i * channels);
  }
}

// Sums of four phases that are kept at once.
#define PHASE_SUMS 65536

// Images from features, for blocks of features, which own four pixels each.
static void convolution_adjoint(
    const struct tk_convolution *shape, const void *features, const void *prepared, size_t first,
    size_t pixels, void *images, const struct tk_epilogue *epilogue) {
  _Alignas(64) float rows[BLOCK * A_STRIDE], sums[PHASE_SUMS];
  const size_t channels = shape->channels, n = 4 * channels, k = units(shape->features);
  const size_t parts = (k + DEPTH - 1) / DEPTH, columns = shape->width / 2;
  const size_t most = PHASE_SUMS / n < BLOCK ? PHASE_SUMS / n : BLOCK;
  for (size_t done = 0, count; done < pixels; done += count) {
    count = pixels - done < most ? pixels - done : most;
    __builtin_memset(sums, 0, count * n * sizeof(float));
    for (size_t index = 0; index < 9; index++) {
      const struct neighbour other = neighbours[index];
      const size_t width = other.count * channels;
      const float *weights = (const float *)prepared + neighbour_offset(shape, index);
      for (size_t part = 0; part < parts; part++) {
        const size_t start = part * k / parts, depth = (part + 1) * k / parts - start;
        const size_t numbers = numbers_in(start, depth, shape->features);
        copy_neighbours(
            shape, features, first + done, count, other.dy, other.dx, start * UNIT, numbers,
            (char *)rows, A_STRIDE * UNIT);
        fill_up((char *)rows, count, numbers, depth);
        multiply_rows(
            count, width, depth, rows, weights + start * PANEL, 0, PANEL * k,
            sums + other.first * channels, n, 1);
      }
    }
    for (size_t i = 0, run; i < count; i += run) {
      const size_t pixel = first + done + i, x = pixel % columns, y = pixel / columns;
      run = columns - x < count - i ? columns - x : count - i;
      for (int phase = 0; phase < 4; phase++) {
        const size_t row = 2 * y + phase_row[phase], column = 2 * x + phase_column[phase];
        finish_at(
            run, channels, sums + i * n + (size_t)phase * channels, n, images,
            (row * shape->width + column) * channels, 2 * channels, 0, epilogue);
      }
    }
  }
}
