// The kernels of Winograd's F(4 × 4, 3 × 3) over the four stride phases of a convolution, and where their numbers stand.
//
// Inputs and filters have 6 × 6 points, at most four phases at each; images and filters at the points stand by point,
// tile or line, phase and channel, features by point, tile and feature.
#ifndef WINOGRAD_KERNELS_H
#define WINOGRAD_KERNELS_H

#include <stddef.h>

struct tk_epilogue;

/// Numbers left out between points: lines at the same place of several points then fall into different sets of the
/// cache.
enum { TK_WINOGRAD_GAP = 16 };

/// The stride phases that have a product at a point, 0 to 5 in each direction: filters of odd phases have two taps, and
/// nothing at infinity, the last point.
static inline size_t tk_winograd_phases(size_t row, size_t column) {
  return (row < 5 ? 2 : 1) * (column < 5 ? 2 : 1);
}

/// Where a point starts among those of images or filters, of which a phase takes `numbers`; (6, 0) is the end.
static inline size_t tk_winograd_place(size_t row, size_t column, size_t numbers) {
  const size_t phases = row < 5 ? 22 * row + 4 * column : 110 + 11 * (row - 5) + 2 * column;
  return phases * numbers + TK_WINOGRAD_GAP * (6 * row + column);
}

/// Where a point starts among those of features, of which a point takes `numbers`; (6, 0) is the end.
static inline size_t tk_winograd_feature_place(size_t row, size_t column, size_t numbers) {
  return (6 * row + column) * (numbers + TK_WINOGRAD_GAP);
}

/// The numbers in which `winograd_images_adjoint` adds up the tiles of an image.
static inline size_t tk_winograd_sums(size_t height, size_t width, size_t panel) {
  return ((height + 7) / 8 * 8 + 3) * ((width + 7) / 8 * 8 + 3) * panel;
}

// Tiles first… of `tiles` are those of one image, row by row. A panel is a range of channels or features.
#define TK_WINOGRAD_KERNELS(KERNEL)                                                               \
  /* As gemm, for matrices whose rows lie side by side in a near cache: nothing is copied. */     \
  KERNEL(product, size_t m, size_t n, size_t k, const float *_Nonnull a, size_t a_row,            \
         size_t a_column, const float *_Nonnull b, size_t b_row, float *_Nonnull c, size_t c_row, \
         int accumulate)                                                                          \
  /* The tiles of an image, at the points: panels of channels one after the other, each taking `size` numbers. */ \
  KERNEL(winograd_images, const float *_Nonnull image, size_t height, size_t width,               \
         size_t channels, size_t panel, size_t size, size_t tiles, size_t first,                  \
         float *_Nonnull points)                                                                  \
  /* The adjoint, with an epilogue: the panel from channel `start` on of the image at images + offset. `sums` is */ \
  /* memory of its own, of tk_winograd_sums. */                                                   \
  KERNEL(winograd_images_adjoint, const float *_Nonnull points, size_t tiles, size_t first,       \
         size_t height, size_t width, size_t panel, float *_Nonnull sums,                         \
         const struct tk_epilogue *_Nonnull epilogue, size_t channels, size_t start,              \
         size_t offset, float *_Nonnull images)                                                   \
  /* The outputs of tiles, with an epilogue: the panel from feature `start` on of the image at features + offset. */ \
  KERNEL(winograd_features, const float *_Nonnull points, size_t tiles, size_t first,             \
         size_t panel, size_t height, size_t width, const struct tk_epilogue *_Nonnull epilogue,  \
         size_t features, size_t start, size_t offset, float *_Nonnull outputs)                   \
  /* The adjoint: panels of features one after the other, each taking `size` numbers. */          \
  KERNEL(winograd_features_adjoint, const float *_Nonnull image, size_t height, size_t width,     \
         size_t features, size_t panel, size_t size, size_t tiles, size_t first,                  \
         float *_Nonnull points)                                                                  \
  /* lines × columns filters at a row of six points. Taps of the weights stand `tap` apart, lines `weights_row`. */ \
  /* The result is [point][phase][line][column], or [point][line][phase][column] with phases_inside. */ \
  KERNEL(winograd_filters, const float *_Nonnull weights, size_t tap, size_t weights_row,         \
         size_t lines, size_t columns, size_t row, int phases_inside, float *_Nonnull points)     \
  /* The adjoint, from all points, [point][phase][line][column]. */                               \
  KERNEL(winograd_filters_adjoint, const float *_Nonnull points, size_t lines, size_t columns,    \
         float *_Nonnull gradient, size_t tap, size_t gradient_row, int accumulate)

#endif
