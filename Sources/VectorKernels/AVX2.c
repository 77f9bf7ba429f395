#if defined(__x86_64__)
#define LANES 4
#define CHAINS 2
#define TABLE vk_avx2
#include "Body/Loops.h"

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "Body/Philox.h"
#include "Body/Kernels.h"
#pragma clang attribute pop
#endif
