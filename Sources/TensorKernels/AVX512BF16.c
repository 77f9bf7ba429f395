#if defined(__x86_64__)
#include <immintrin.h>
#define LANES 16
#define HAS_DOT_PRODUCTS
#define TABLE tk_halves_avx512bf16
#pragma clang attribute push(                                                                   \
    __attribute__((target("avx512f,avx512vl,avx512bw,avx512dq,avx512bf16,avx2,fma"))),          \
    apply_to = function)
#include "Body/HalfKernels.h"
#pragma clang attribute pop
#endif
