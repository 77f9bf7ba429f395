// Plain C loops over tensors of a network, each compiled from one source for several instruction sets.
//
// Every variant gives the same bits: products and sums are fused only where the source says so, nothing is
// reassociated, and no library function is called (but for fused multiply-adds where the processor has none).
// Kernels have no state and use one thread, of whose stack a convolution takes less than 450 KB.
#ifndef TENSOR_KERNELS_H
#define TENSOR_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#include "WinogradKernels.h"

/// A 5×5 convolution with stride 2 and padding 2, seen from the larger image, whose height and width are even.
///
/// Images are [image][row][column][channel]; weights are [row][column][channel][feature].
struct tk_convolution {
  size_t height, width, channels, features;
};

/// What is done to sums as they are written: bias added, negative ones times `slope`, and those where `mask` is not
/// positive times `mask_slope`. The mask is laid out and stored as the output.
struct tk_epilogue {
  const float *_Nullable bias;
  float slope;
  const void *_Nullable mask;
  float mask_slope;
};

/// One update by Adam, as PyTorch computes it.
struct tk_adam {
  /// 1 − β₁, β₂ and 1 − β₂.
  float first_weight, second_decay, second_weight;
  /// The learning rate over 1 − β₁ᵗ, and √(1 − β₂ᵗ).
  float step, root;
  float epsilon;
};

/// Tells the processor that a thread waits for another.
static inline void tk_pause(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("isb");
#endif
}

/// Most rows of a gradient of weights that are computed at once.
enum { TK_GRADIENT_ROWS = 272 };

/// Sums that the adjoint of a narrow image keeps at once.
enum { TK_NARROW_SUMS = 49152 };

/// Numbers that a feature makes in `narrow_adjoint`: 25 for each channel, and zeros.
static inline size_t tk_narrow_columns(size_t channels) { return (25 * channels + 15) / 16 * 16; }

/// Columns of prepared weights, which lie in panels: n, and zeros.
static inline size_t tk_panel_columns(size_t n) { return (n + 31) / 32 * 32; }

/// Whether `narrow_adjoint` takes a shape: at most four channels, and not too wide.
static inline int tk_is_narrow(size_t width, size_t channels) {
  return channels <= 4 && 2 * width * tk_narrow_columns(channels) <= TK_NARROW_SUMS;
}

/// Columns of the prepared weights of an adjoint, for each unit of features: in one piece, or from nine neighbours.
static inline size_t tk_adjoint_columns(size_t width, size_t channels) {
  if (tk_is_narrow(width, channels)) return tk_panel_columns(tk_narrow_columns(channels));
  return tk_panel_columns(channels) + 4 * tk_panel_columns(2 * channels) +
         4 * tk_panel_columns(4 * channels);
}

// Every kernel, once: KERNEL(name, parameters).
#define TK_KERNELS(KERNEL)                                                                        \
  TK_WINOGRAD_KERNELS(KERNEL)                                                                     \
  /* c ← a·b, or c + a·b: m × k times k × n. Element (i, j) of a stands at i·a_row + j·a_column, one of them 1; */ \
  /* rows of b and c are contiguous, b_row and c_row apart. Sums run over k in ascending order. */ \
  KERNEL(gemm, size_t m, size_t n, size_t k, const float *_Nonnull a, size_t a_row,               \
         size_t a_column, const float *_Nonnull b, size_t b_row, float *_Nonnull c, size_t c_row, \
         int accumulate)                                                                          \
  /* The transpose of rows × columns numbers. */                                                  \
  KERNEL(transpose, size_t rows, size_t columns, const float *_Nonnull from, size_t from_row,     \
         float *_Nonnull to, size_t to_row)                                                       \
  /* The epilogue for rows of n sums; `to` may be `from`, and the mask's rows are as far apart as those of `to`. */ \
  KERNEL(finish, size_t rows, size_t n, const float *_Nonnull from, size_t from_row,              \
         float *_Nonnull to, size_t to_row, const float *_Nullable bias, float slope,             \
         const float *_Nullable mask, float mask_slope)                                           \
  KERNEL(finish_halves, size_t rows, size_t n, const float *_Nonnull from, size_t from_row,       \
         uint16_t *_Nonnull to, size_t to_row, const float *_Nullable bias, float slope,          \
         const uint16_t *_Nullable mask, float mask_slope)                                        \
  /* y ← scales[i]·x + factor·t for each row i of n numbers. */                                   \
  KERNEL(combine_rows, size_t rows, size_t n, const float *_Nonnull scales,                       \
         const float *_Nonnull x, float factor, const float *_Nullable t, float *_Nonnull y)      \
  KERNEL(combine_halves, size_t rows, size_t n, const float *_Nonnull scales,                     \
         const uint16_t *_Nonnull x, float factor, const uint16_t *_Nullable t,                   \
         uint16_t *_Nonnull y)                                                                    \
  /* sums ← sums + the sum of the rows, of n numbers each. */                                     \
  KERNEL(column_sums, size_t rows, size_t n, const float *_Nonnull x, double *_Nonnull sums)      \
  KERNEL(column_sums_halves, size_t rows, size_t n, const uint16_t *_Nonnull x,                   \
         double *_Nonnull sums)                                                                   \
  /* *sum ← *sum + the sum of squares. */                                                         \
  KERNEL(sum_of_squares, size_t count, const float *_Nonnull x, double *_Nonnull sum)             \
  KERNEL(adam, size_t count, const struct tk_adam *_Nonnull rule, const float *_Nonnull gradient, \
         float *_Nonnull parameters, float *_Nonnull first, float *_Nonnull second)               \
  /* average ← average + weight·(x − average). */                                                 \
  KERNEL(move_average, size_t count, float weight, const float *_Nonnull x,                       \
         float *_Nonnull average)                                                                 \
  KERNEL(tanh_forward, size_t count, const float *_Nonnull x, float *_Nonnull y)                  \
  /* to ← gradient·(1 − y²), where y is what tanh gave. */                                        \
  KERNEL(tanh_backward, size_t count, const float *_Nonnull y, const float *_Nonnull gradient,    \
         float *_Nonnull to)                                                                      \
  /* v / 127.5 − 1 for each pixel v. */                                                           \
  KERNEL(pixels_to_floats, size_t count, const uint8_t *_Nonnull from, float *_Nonnull to)        \
  /* To bfloat16, ties to even, and back. */                                                      \
  KERNEL(to_halves, size_t count, const float *_Nonnull from, uint16_t *_Nonnull to)              \
  KERNEL(from_halves, size_t count, const uint16_t *_Nonnull from, float *_Nonnull to)

// Convolutions, of floats or of bfloat16: KERNEL(name, parameters). Weights and sums are floats. Weights are prepared
// in 32-bit units along k, a float or a pair of bfloat16; a unit beyond the last number holds zeros.
#define TK_CONVOLUTIONS(KERNEL)                                                                   \
  /* Features first..<first + pixels, counted through the batch, from images. Weights of floats need no preparation. */ \
  KERNEL(convolution_forward, const struct tk_convolution *_Nonnull shape,                        \
         const void *_Nonnull images, const void *_Nonnull weights, size_t first, size_t pixels,  \
         void *_Nonnull features, const struct tk_epilogue *_Nonnull epilogue)                    \
  /* The weights of convolution_adjoint from one of nine neighbours; all: tk_adjoint_columns units for each unit of features. */ \
  KERNEL(neighbour_weights, const struct tk_convolution *_Nonnull shape,                          \
         const float *_Nonnull weights, size_t index, void *_Nonnull prepared)                    \
  /* The four pixels that each feature first..<first + pixels owns, from features; at most 16384 channels. */ \
  KERNEL(convolution_adjoint, const struct tk_convolution *_Nonnull shape,                        \
         const void *_Nonnull features, const void *_Nonnull prepared, size_t first,              \
         size_t pixels, void *_Nonnull images, const struct tk_epilogue *_Nonnull epilogue)       \
  /* The weights of narrow_adjoint: tk_adjoint_columns units for each unit of features. */        \
  KERNEL(narrow_weights, const struct tk_convolution *_Nonnull shape,                             \
         const float *_Nonnull weights, void *_Nonnull prepared)                                  \
  /* Images first..<last of few channels from features. */                                        \
  KERNEL(narrow_adjoint, const struct tk_convolution *_Nonnull shape,                             \
         const void *_Nonnull features, const void *_Nonnull prepared, size_t first, size_t last, \
         void *_Nonnull images, const struct tk_epilogue *_Nonnull epilogue)                      \
  /* Rows first..<last, at most TK_GRADIENT_ROWS, of the weights' gradient from `count` images. */ \
  KERNEL(convolution_gradient, const struct tk_convolution *_Nonnull shape,                       \
         const void *_Nonnull images, const void *_Nonnull features, size_t count, size_t first,  \
         size_t last, float *_Nonnull gradient, int accumulate)

#define TK_FIELD(name, ...) void (*_Nonnull name)(__VA_ARGS__);

/// The convolutions of one instruction set and precision.
struct tk_convolutions {
  TK_CONVOLUTIONS(TK_FIELD)
};

/// The kernels of one instruction set.
struct tk_kernels {
  TK_KERNELS(TK_FIELD)
  struct tk_convolutions convolutions;
};

/// The convolutions of bfloat16.
struct tk_half_kernels {
  /// The weights of `convolution_forward`: tk_panel_columns units for each unit first..<last of 25 · channels numbers.
  void (*_Nonnull forward_weights)(
      const struct tk_convolution *_Nonnull shape, const float *_Nonnull weights, size_t first,
      size_t last, void *_Nonnull prepared);
  struct tk_convolutions convolutions;
};

#undef TK_FIELD

/// The instruction sets for which kernels may have been compiled; the baseline is what the build asks for.
enum tk_instruction_set { TK_BASELINE, TK_AVX2, TK_AVX512, TK_AVX512BF16 };

/// The kernels of an instruction set; null where this processor or build lacks it.
const struct tk_kernels *_Nullable tk_kernels_for(enum tk_instruction_set set);

/// The convolutions of bfloat16; null but for TK_AVX512BF16 and TK_BASELINE, which gives its bits without its speed.
const struct tk_half_kernels *_Nullable tk_half_kernels_for(enum tk_instruction_set set);

#endif
