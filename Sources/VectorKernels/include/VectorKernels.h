// Plain C loops, each compiled from one source for several instruction sets.
//
// Every variant gives the same bits: products and sums are fused only where the source says `fma`,
// nothing is reassociated, and no library function is called. Kernels have no state, write nothing but
// `out`, and take any length. An input may be the output itself, but must not overlap it otherwise.
#ifndef VECTOR_KERNELS_H
#define VECTOR_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// Where a Philox stream stands: its key, the upper half of its counter, and the next counter.
struct vk_stream {
  uint64_t counter;
  uint32_t key[2];
  uint32_t upper[2];
};

/// The number of columns of a panel of vectors.
#define VK_PANEL 32

/// Buckets 0...count of the line: narrow around a centre, ever wider in the tails. `left` and `right` are
/// one over the widths of the sides.
struct vk_buckets {
  double centre, left, right;
  uint32_t count;
};

// Every kernel, once: KERNEL(name, parameters). Draws.h says how many words a draw takes.
#define VK_KERNELS(KERNEL)                                                                \
  /* The words that a stream gives one after another. */                                  \
  KERNEL(words, const struct vk_stream *_Nonnull stream, uint64_t *_Nonnull out, size_t count) \
  /* Draws from a stream. */                                                              \
  KERNEL(draw_uniform, VK_DRAW, double centre, double half)                               \
  KERNEL(draw_cauchy, VK_DRAW, double location, double scale)                             \
  KERNEL(draw_normal, VK_DRAW, double location, double scale)                             \
  KERNEL(draw_exponential, VK_DRAW, double location, double scale)                        \
  KERNEL(draw_student_t, VK_DRAW, double degrees_of_freedom, double scale)                \
  KERNEL(draw_stable, VK_DRAW, double alpha, double scale)                                \
  /* Of each of `count` rows of `dimension` numbers: root of the sum of squares, largest magnitude, */ \
  /* inner product with `direction`. */                                                   \
  KERNEL(row_norms, VK_ROWS)                                                        \
  KERNEL(row_largest, VK_ROWS)                                                            \
  KERNEL(row_dots, VK_ROWS, const double *_Nonnull direction)                             \
  /* Adds the number of values in each of the buckets 0...count, and of those that are no */ \
  /* number behind them; writes the values of the buckets marked 1, in their order. */   \
  KERNEL(bucket_counts, VK_BUCKETS, uint32_t *_Nonnull counts)                            \
  KERNEL(bucket_select, VK_BUCKETS, const uint8_t *_Nonnull chosen, double *_Nonnull out, \
         size_t *_Nonnull selected)                                                       \
  /* Sorts fewer than 2³² numbers, −0 before 0; `scratch` has room for as many. */        \
  KERNEL(sort_ascending, double *_Nonnull values, double *_Nonnull scratch, size_t count) \
  /* Squared distances of `count` rows from the columns of a panel; `count` rows of VK_PANEL numbers. */ \
  KERNEL(panel_distances, const double *_Nonnull rows, size_t count,                      \
         const double *_Nonnull panel, size_t dimension, double *_Nonnull out)            \
  /* Adds to sums[p], for each bit p of 64, the values whose row and column are marked. */ \
  KERNEL(marked_sums, const double *_Nonnull values, size_t count,                        \
         const uint64_t *_Nonnull row_marks, const uint64_t *_Nonnull column_marks,       \
         double *_Nonnull sums)                                                           \
  /* Functions of every element; sinpi x = sin(πx) for |x| ≤ 2⁵⁰, normal_upper is 1 − normal_cdf. */ \
  KERNEL(map_log, VK_MAP)                                                                 \
  KERNEL(map_exp, VK_MAP)                                                                 \
  KERNEL(map_expm1, VK_MAP)                                                               \
  KERNEL(map_sinpi, VK_MAP)                                                               \
  KERNEL(map_cospi, VK_MAP)                                                               \
  KERNEL(map_erf, VK_MAP)                                                                 \
  KERNEL(map_erfc, VK_MAP)                                                                \
  KERNEL(map_normal_cdf, VK_MAP)                                                          \
  KERNEL(map_normal_upper, VK_MAP)                                                        \
  KERNEL(map_normal_quantile, VK_MAP)                                                     \
  KERNEL(map_cauchy_cdf, VK_MAP)                                                          \
  KERNEL(map_normal_to_cauchy, VK_MAP)                                                    \
  KERNEL(map_cauchy_to_normal, VK_MAP)                                                    \
  /* Of a uniform law, and (x − location)/scale and location + scale·x. */                \
  KERNEL(map_uniform_cdf, VK_MAP, double lower, double upper)                             \
  KERNEL(map_uniform_to_cauchy, VK_MAP, double lower, double upper)                       \
  KERNEL(map_cauchy_to_uniform, VK_MAP, double lower, double upper)                       \
  KERNEL(map_standardized, VK_MAP, double location, double scale)                         \
  KERNEL(map_rescaled, VK_MAP, double location, double scale)                             \
  /* Points of paths, pairs × `count` positions × dimension; Paths.h says what planes are. */ \
  KERNEL(path_lines, VK_PAIRS, double *_Nonnull out, const double *_Nonnull positions, size_t count) \
  KERNEL(path_sums, VK_PAIRS, double *_Nonnull out, const double *_Nonnull weights, size_t count, \
         size_t plane, size_t step)                                                       \
  KERNEL(path_squares, VK_PAIRS, double *_Nonnull planes, size_t plane)                   \
  KERNEL(path_angles, VK_PAIRS, double *_Nonnull planes, size_t plane)                    \
  KERNEL(path_arcs, const double *_Nonnull planes, double *_Nonnull weights, size_t plane, \
         const double *_Nonnull positions, size_t count)                                  \
  /* Moves every value into [lower, upper]. */                                            \
  KERNEL(clamp, double *_Nonnull values, size_t count, double lower, double upper)

#define VK_DRAW const struct vk_stream *_Nonnull stream, double *_Nonnull out, size_t count
#define VK_ROWS                                                                           \
  const double *_Nonnull rows, double *_Nonnull out, size_t count, size_t dimension
#define VK_BUCKETS                                                                        \
  const double *_Nonnull values, size_t count, const struct vk_buckets *_Nonnull buckets
#define VK_MAP const double *_Nonnull x, double *_Nonnull out, size_t count
#define VK_PAIRS                                                                          \
  const double *_Nonnull starts, const double *_Nonnull ends, size_t pairs, size_t dimension

/// The kernels of one instruction set.
struct vk_kernels {
#define VK_FIELD(name, ...) void (*_Nonnull name)(__VA_ARGS__);
  VK_KERNELS(VK_FIELD)
#undef VK_FIELD
};

/// The instruction sets for which kernels may have been compiled; the baseline is what the build asks for.
enum vk_instruction_set { VK_BASELINE, VK_AVX2, VK_AVX512 };

/// The kernels of an instruction set; null where this processor or build lacks it.
const struct vk_kernels *_Nullable vk_kernels_for(enum vk_instruction_set set);

#endif
