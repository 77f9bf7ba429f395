// Plain C loops over tensors of a network, each compiled from one source for several instruction sets.
//
// Every variant gives the same bits: products and sums are fused only where the source says so, nothing is
// reassociated, and no library function is called (but for fused multiply-adds where the processor has none).
// Kernels have no state and use one thread, of whose stack a matrix product takes 300 KB at most.
#ifndef TENSOR_KERNELS_H
#define TENSOR_KERNELS_H

#include <stddef.h>
#include <stdint.h>

// Every kernel, once: KERNEL(name, parameters).
#define TK_KERNELS(KERNEL)                                                                \
  /* c ← a·b, or c + a·b: m × k times k × n. Element (i, j) of a stands at i·a_row + j·a_column, one of them 1; */ \
  /* rows of b and c are contiguous, b_row and c_row apart. Sums run over k in ascending order. */ \
  KERNEL(gemm, size_t m, size_t n, size_t k, const float *_Nonnull a, size_t a_row,       \
         size_t a_column, const float *_Nonnull b, size_t b_row, float *_Nonnull c,       \
         size_t c_row, int accumulate)

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
