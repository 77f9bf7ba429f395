#if defined(__x86_64__)
#define LANES 8
#define CHAINS 4
#define TABLE vk_avx512
#include "Body/Loops.h"

// Without avx512dq: its slow 64-bit multiplication would be chosen for Philox's 32-bit ones.
#pragma clang attribute push(                                                        \
    __attribute__((target("avx512f,avx512vl,avx512bw,avx2,fma"))), apply_to = function)
#include "Body/Philox.h"
#pragma clang attribute pop

#pragma clang attribute push(                                                        \
    __attribute__((target("avx512f,avx512vl,avx512bw,avx512dq,avx2,fma"))), apply_to = function)
#include "Body/Kernels.h"
#pragma clang attribute pop
#endif
