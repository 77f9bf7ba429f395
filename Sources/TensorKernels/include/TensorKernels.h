// Plain C loops over tensors of a network, each compiled from one source for several instruction sets.
//
// Every variant gives the same bits: products and sums are fused only where the source says so, nothing is
// reassociated, and no library function is called (but for fused multiply-adds where the processor has none).
// Kernels have no state and use one thread, of whose stack a matrix product takes 300 KB at most.
#ifndef TENSOR_KERNELS_H
#define TENSOR_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// What is done to each sum that is about to be written.
struct tk_epilogue {
  /// Added to each channel; null for none.
  const float *_Nullable bias;
  /// Multiplies negative sums.
  float slope;
  /// Where one of these, as many as are written, is not positive the sum is multiplied by `mask_slope`; null for none.
  const float *_Nullable mask;
  float mask_slope;
};

// Every kernel, once: KERNEL(name, parameters).
#define TK_KERNELS(KERNEL)                                                                \
  /* c ← a·b, or c + a·b: m × k times k × n. Element (i, j) of a stands at i·a_row + j·a_column, one of them 1; */ \
  /* rows of b and c are contiguous, b_row and c_row apart. Sums run over k in ascending order. */ \
  KERNEL(gemm, size_t m, size_t n, size_t k, const float *_Nonnull a, size_t a_row,       \
         size_t a_column, const float *_Nonnull b, size_t b_row, float *_Nonnull c,       \
         size_t c_row, int accumulate)                                                    \
  /* The tiles of an image of height × width × channels, `first` … of `tiles`, at the points. */ \
  KERNEL(winograd_images, const float *_Nonnull image, size_t height, size_t width,       \
         size_t channels, size_t tiles, size_t first, float *_Nonnull points)             \
  /* The adjoint for a panel of channels, `start` … of `channels`, of the image at images + offset. `sums` takes */ \
  /* (8·⌈height/8⌉ + 3) × (8·⌈width/8⌉ + 3) × panel numbers. */                           \
  KERNEL(winograd_images_adjoint, const float *_Nonnull points, size_t tiles, size_t first, \
         size_t height, size_t width, size_t panel, float *_Nonnull sums,                 \
         const struct tk_epilogue *_Nonnull epilogue, size_t channels, size_t start,      \
         size_t offset, float *_Nonnull images)                                           \
  /* A panel of features, `start` … of `features`, of the outputs at outputs + offset, from their tiles. */ \
  KERNEL(winograd_features, const float *_Nonnull points, size_t tiles, size_t first,     \
         size_t panel, size_t height, size_t width, const struct tk_epilogue *_Nonnull epilogue, \
         size_t features, size_t start, size_t offset, float *_Nonnull outputs)           \
  /* The adjoint, for all features of one image. */                                       \
  KERNEL(winograd_features_adjoint, const float *_Nonnull image, size_t height, size_t width, \
         size_t features, size_t tiles, size_t first, float *_Nonnull points)             \
  /* lines × columns filters at a row of six points. Taps stand `tap` apart, lines `weights_row`. The result is */ \
  /* [point][phase][line][column], or [point][line][phase][column] with phases_inside. */ \
  KERNEL(winograd_filters, const float *_Nonnull weights, size_t tap, size_t weights_row, \
         size_t lines, size_t columns, size_t row, int phases_inside, float *_Nonnull points) \
  /* The adjoint, of [point][phase][line][column]; rows of points are added up. */        \
  KERNEL(winograd_filters_adjoint, const float *_Nonnull points, size_t lines, size_t columns, \
         size_t row, float *_Nonnull gradient, size_t tap, size_t gradient_row,           \
         int accumulate)                                                                  \
  /* The transposed of a matrix. */                                                       \
  KERNEL(transpose, const float *_Nonnull from, size_t from_row, size_t rows, size_t columns, \
         float *_Nonnull to, size_t to_row)

/// The kernels of one instruction set.
struct tk_kernels {
#define TK_FIELD(name, ...) void (*_Nonnull name)(__VA_ARGS__);
  TK_KERNELS(TK_FIELD)
#undef TK_FIELD
};

/// The instruction sets for which kernels may have been compiled; the baseline is what the build asks for.
enum tk_instruction_set { TK_BASELINE, TK_AVX2, TK_AVX512 };

/// The kernels of an instruction set; null where this processor or build lacks it.
const struct tk_kernels *_Nullable tk_kernels_for(enum tk_instruction_set set);

#endif
