#include "include/Ceilings.h"

#if defined(__x86_64__)
#define LANES 4
#define FUSED 1
#define TABLE ceilings_avx2
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "Loops.h"
#pragma clang attribute pop
#endif
