// The 5×5 convolution with stride 2 as matrix products over blocks of features.

// Features of a block: as many rows of the left factor stay in the cache near the core.
#define BLOCK 128

// Features from images. Features are counted through the batch, `pixels` of them from `first` on.
static void convolution_forward(
    const struct tk_convolution *shape, const float *images, const float *weights, size_t first,
    size_t pixels, float *features, const struct tk_epilogue *epilogue) {
  _Alignas(64) float columns[BLOCK * A_STRIDE];
  const size_t k = 25 * shape->channels, n = shape->features, parts = (k + DEPTH - 1) / DEPTH;
  for (size_t done = 0; done < pixels; done += BLOCK) {
    const size_t count = pixels - done < BLOCK ? pixels - done : BLOCK, at = (first + done) * n;
    for (size_t part = 0; part < parts; part++) {
      const size_t start = part * k / parts, depth = (part + 1) * k / parts - start;
      copy_columns(
          shape, (const char *)images, first + done, count, start, depth, (char *)columns,
          A_STRIDE, sizeof(float));
      multiply_rows(count, n, depth, columns, weights + start * n, n, features + at, n, part > 0);
    }
    finish_at(count, n, features + at, n, features, at, n, epilogue, 0);
  }
}

// The adjoint gives four pixels for each feature, one in each phase (py, px) of the larger image. The feature
// (dy, dx) away reaches them through the filter's row 2 + py − 2·dy and column 2 + px − 2·dx, where the filter has
// these. In the order (0, 1), (0, 0), (1, 0), (1, 1) the phases that a neighbour reaches lie side by side.
static const unsigned char phase_row[4] = {0, 0, 1, 1}, phase_column[4] = {1, 0, 0, 1};

struct neighbour {
  int dy, dx;
  size_t first, count;  // the phases reached
  size_t offset;        // where its weights begin, in units of channels · features
};

static const struct neighbour neighbours[9] = {
    {-1, -1, 1, 1, 0}, {-1, 0, 0, 2, 1},  {-1, 1, 0, 2, 3}, {0, -1, 1, 2, 5}, {0, 0, 0, 4, 7},
    {0, 1, 0, 4, 11},  {1, -1, 1, 2, 15}, {1, 0, 0, 4, 17}, {1, 1, 0, 4, 21}};

// The weights from one of nine neighbours: [feature][phase][channel].
static void neighbour_weights(
    const struct tk_convolution *shape, const float *weights, size_t index, float *prepared) {
  const struct neighbour other = neighbours[index];
  const size_t channels = shape->channels, features = shape->features, area = channels * features;
  for (size_t i = 0; i < other.count; i++) {
    const int row = 2 + phase_row[other.first + i] - 2 * other.dy;
    const int column = 2 + phase_column[other.first + i] - 2 * other.dx;
    transpose(
        channels, features, weights + (size_t)(5 * row + column) * area, features,
        prepared + other.offset * area + i * channels, other.count * channels);
  }
}

// Sums of four phases that are kept at once.
#define PHASE_SUMS 65536

// Images from features, for blocks of features, which own four pixels each.
static void convolution_adjoint(
    const struct tk_convolution *shape, const float *features, const float *prepared, size_t first,
    size_t pixels, float *images, const struct tk_epilogue *epilogue) {
  _Alignas(64) float rows[BLOCK * A_STRIDE], sums[PHASE_SUMS];
  const size_t channels = shape->channels, n = 4 * channels, k = shape->features;
  const size_t parts = (k + DEPTH - 1) / DEPTH, columns = shape->width / 2;
  const size_t most = PHASE_SUMS / n < BLOCK ? PHASE_SUMS / n : BLOCK;
  for (size_t done = 0, count; done < pixels; done += count) {
    count = pixels - done < most ? pixels - done : most;
    __builtin_memset(sums, 0, count * n * sizeof(float));
    for (size_t index = 0; index < 9; index++) {
      const struct neighbour other = neighbours[index];
      for (size_t part = 0; part < parts; part++) {
        const size_t start = part * k / parts, depth = (part + 1) * k / parts - start;
        const size_t width = other.count * channels;
        copy_neighbours(
            shape, (const char *)features, first + done, count, other.dy, other.dx, start, depth,
            (char *)rows, A_STRIDE, sizeof(float));
        multiply_rows(
            count, width, depth, rows, prepared + other.offset * channels * k + start * width,
            width, sums + other.first * channels, n, 1);
      }
    }
    for (size_t i = 0, run; i < count; i += run) {
      const size_t pixel = first + done + i, x = pixel % columns, y = pixel / columns;
      run = columns - x < count - i ? columns - x : count - i;
      for (int phase = 0; phase < 4; phase++) {
        const size_t row = 2 * y + phase_row[phase], column = 2 * x + phase_column[phase];
        finish_at(
            run, channels, sums + i * n + (size_t)phase * channels, n, images,
            (row * shape->width + column) * channels, 2 * channels, epilogue, 0);
      }
    }
  }
}

// Rows first..<last of the gradient of the weights, of TK_GRADIENT_ROWS at most, from a batch of `count` images.
static void convolution_gradient(
    const struct tk_convolution *shape, const float *images, const float *features, size_t count,
    size_t first, size_t last, float *gradient, int accumulate) {
  enum { stride = TK_GRADIENT_ROWS + 16 };
  _Alignas(64) float columns[DEPTH * stride];
  const size_t n = shape->features, pixels = count * (shape->height / 2) * (shape->width / 2);
  for (size_t start = 0; start < pixels; start += DEPTH) {
    const size_t depth = pixels - start < DEPTH ? pixels - start : DEPTH;
    copy_columns(
        shape, (const char *)images, start, depth, first, last - first, (char *)columns, stride,
        sizeof(float));
    gemm(
        last - first, n, depth, columns, 1, stride, features + start * n, n, gradient + first * n,
        n, accumulate || start > 0);
  }
}
