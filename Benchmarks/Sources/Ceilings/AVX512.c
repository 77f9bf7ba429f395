#include "include/Ceilings.h"

#if defined(__x86_64__)
#define LANES 8
#define FUSED 1
#define TABLE ceilings_avx512
#pragma clang attribute push(                                                        \
    __attribute__((target("avx512f,avx512vl,avx512bw,avx512dq,avx2,fma"))), apply_to = function)
#include "Loops.h"
#pragma clang attribute pop
#endif
