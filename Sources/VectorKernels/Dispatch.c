#include "include/VectorKernels.h"

extern const struct vk_kernels vk_baseline;
#if defined(__x86_64__)
extern const struct vk_kernels vk_avx2, vk_avx512;
#endif

const struct vk_kernels *vk_kernels_for(enum vk_instruction_set set) {
  switch (set) {
    case VK_BASELINE:
      return &vk_baseline;
#if defined(__x86_64__)
    case VK_AVX2:
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &vk_avx2 : NULL;
    case VK_AVX512:
      return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
                     __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
                 ? &vk_avx512
                 : NULL;
#endif
    default:
      return NULL;
  }
}
