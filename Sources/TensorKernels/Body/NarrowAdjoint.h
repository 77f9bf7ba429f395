// The adjoint for images of few channels: each feature makes its 25·C numbers, and each pixel gathers its own.
//
// Two pixels of a row have at most eight channels together, one small vector.

// The longest row of such an image.
#define NARROW_LINE 1024

// Rows of features that are multiplied at once.
static size_t narrow_rows(const struct tk_convolution *shape) {
  const size_t columns = shape->width / 2, row = columns * tk_narrow_columns(shape->channels);
  const size_t room = TK_NARROW_SUMS / row, wish = BLOCK < columns ? 1 : BLOCK / columns;
  return room - 3 < wish ? room - 3 : wish;
}

// The pixels 2·x and 2·x + 1 of a row of phase py; `above` is the row of features above.
INLINE eight gather(
    const struct tk_convolution *shape, const float *above, size_t row, size_t width, int py,
    size_t x, eight first_lanes) {
  const size_t channels = shape->channels, columns = shape->width / 2;
  eight sum = {0};
  for (int dy = py - 1; dy <= 1; dy++) {
    const size_t tap = (size_t)(2 + py - 2 * dy);
    const float *from = above + (size_t)(dy + 1) * row + x * width + tap * 5 * channels;
    if (x > 0) {
      typedef int32_t integers8 __attribute__((vector_size(32)));
      const eight last = load_eight(from - width + 4 * channels);
      sum += (eight)((integers8)last & (integers8)first_lanes);
    }
    sum += load_eight(from + 2 * channels);
    if (x + 1 < columns) sum += load_eight(from + width);
  }
  return sum;
}

// Rows 2·y and 2·y + 1 of an image.
static void gather_rows(
    const struct tk_convolution *shape, const float *above, size_t row, size_t width, size_t y,
    void *images, size_t image, const struct tk_epilogue *epilogue) {
  float line[NARROW_LINE + 8];
  const size_t channels = shape->channels, length = shape->width * channels;
  eight bias = {0};
  union {
    eight value;
    uint32_t lane[8];
  } first_lanes = {{0}};
  for (size_t i = 0; i < channels; i++) first_lanes.lane[i] = ~0u;
  for (size_t i = 0; epilogue->bias && i < 2 * channels; i++) bias[i] = epilogue->bias[i % channels];
  struct tk_epilogue rest = *epilogue;
  rest.bias = NULL;
  for (int py = 0; py < 2; py++) {
    for (size_t x = 0; x < shape->width / 2; x++) {
      const eight sum = gather(shape, above, row, width, py, x, first_lanes.value);
      store_eight(line + 2 * x * channels, epilogue->bias ? sum + bias : sum);
    }
    const size_t at = (image * shape->height + 2 * y + (size_t)py) * length;
    finish_at(1, length, line, length, images, at, length, 0, &rest);
  }
}

// The numbers that `count` features from `first` on make.
INLINE void multiply_features(
    const struct tk_convolution *shape, const void *features, const float *prepared, size_t first,
    size_t count, float *rows, float *sums) {
  const size_t width = tk_narrow_columns(shape->channels), k = units(shape->features);
  const size_t parts = (k + DEPTH - 1) / DEPTH;
  for (size_t done = 0; done < count; done += BLOCK) {
    const size_t some = count - done < BLOCK ? count - done : BLOCK;
    for (size_t part = 0; part < parts; part++) {
      const size_t start = part * k / parts, depth = (part + 1) * k / parts - start;
      const size_t numbers = numbers_in(start, depth, shape->features);
      copy_neighbours(
          shape, features, first + done, some, 0, 0, start * UNIT, numbers, (char *)rows,
          A_STRIDE * UNIT);
      fill_up((char *)rows, some, numbers, depth);
      multiply_rows(
          some, width, depth, rows, prepared + start * PANEL, 0, PANEL * k, sums + done * width,
          width, part > 0);
    }
  }
}

// Images first..<last from features.
static void narrow_adjoint(
    const struct tk_convolution *shape, const void *features, const void *prepared, size_t first,
    size_t last, void *images, const struct tk_epilogue *epilogue) {
  _Alignas(64) float sums[TK_NARROW_SUMS], left[BLOCK * A_STRIDE];
  const size_t width = tk_narrow_columns(shape->channels), columns = shape->width / 2;
  const size_t row = columns * width, rows = shape->height / 2, most = narrow_rows(shape);
  for (size_t image = first; image < last; image++) {
    // The window begins with the row above `done`, the next to be gathered; rows below `ready` are in it.
    size_t done = 0, ready = 0;
    __builtin_memset(sums, 0, row * sizeof(float));
    while (done < rows) {
      const size_t count = rows - ready < most ? rows - ready : most;
      multiply_features(
          shape, features, prepared, (image * rows + ready) * columns, count * columns, left,
          sums + (ready - done + 1) * row);
      ready += count;
      if (ready == rows) {
        __builtin_memset(sums + (rows - done + 1) * row, 0, row * sizeof(float));
      }
      const size_t start = done, end = ready == rows ? rows : ready - 1;
      for (; done < end; done++) {
        gather_rows(shape, sums + (done - start) * row, row, width, done, images, image, epilogue);
      }
      __builtin_memmove(sums, sums + (done - start) * row, 2 * row * sizeof(float));
    }
  }
}

// The weights as they are needed: [feature][row, column and channel] in panels, features by units, the columns filled
// up with zeros.
static void narrow_weights(
    const struct tk_convolution *shape, const float *weights, void *prepared) {
  const size_t columns = tk_panel_columns(tk_narrow_columns(shape->channels));
  __builtin_memset(prepared, 0, units(shape->features) * columns * sizeof(float));
  transpose_to_panels(25 * shape->channels, shape->features, weights, prepared, 0);
}
