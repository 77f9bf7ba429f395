#if defined(__x86_64__)
#define LANES 8
#define TABLE tk_avx2
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "Body/Kernels.h"
#pragma clang attribute pop
#endif
