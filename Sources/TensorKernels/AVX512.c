#if defined(__x86_64__)
#define LANES 16
#define TABLE tk_avx512
#pragma clang attribute push(__attribute__((target("avx512f,avx512vl,avx512bw,avx512dq,avx2,fma"))), apply_to = function)
#include "Body/Kernels.h"
#pragma clang attribute pop
#endif
