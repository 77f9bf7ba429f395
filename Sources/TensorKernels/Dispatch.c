#include "include/TensorKernels.h"

extern const struct tk_kernels tk_baseline;
extern const struct tk_half_kernels tk_halves_baseline;
#if defined(__x86_64__)
extern const struct tk_kernels tk_avx2, tk_avx512;
extern const struct tk_half_kernels tk_halves_avx512bf16;
#endif

const struct tk_kernels *tk_kernels_for(enum tk_instruction_set set) {
  switch (set) {
    case TK_BASELINE:
      return &tk_baseline;
#if defined(__x86_64__)
    case TK_AVX2:
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &tk_avx2 : NULL;
    case TK_AVX512:
      return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
                     __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
                 ? &tk_avx512
                 : NULL;
#endif
    default:
      return NULL;
  }
}

const struct tk_half_kernels *tk_half_kernels_for(enum tk_instruction_set set) {
  switch (set) {
    case TK_BASELINE:
      return &tk_halves_baseline;
#if defined(__x86_64__)
    case TK_AVX512BF16:
      return tk_kernels_for(TK_AVX512) && __builtin_cpu_supports("avx512bf16")
                 ? &tk_halves_avx512bf16
                 : NULL;
#endif
    default:
      return NULL;
  }
}
