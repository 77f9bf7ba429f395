#include "include/Ceilings.h"

extern const struct ceiling_loops ceilings_baseline;
#if defined(__x86_64__)
extern const struct ceiling_loops ceilings_avx2, ceilings_avx512;
#endif

const struct ceiling_loops *ceiling_loops_for(int set) {
  switch (set) {
    case 0:
      return &ceilings_baseline;
#if defined(__x86_64__)
    case 1:
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &ceilings_avx2 : NULL;
    case 2:
      return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
                     __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
                 ? &ceilings_avx512
                 : NULL;
#endif
    default:
      return NULL;
  }
}
