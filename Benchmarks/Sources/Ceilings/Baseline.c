#include "include/Ceilings.h"

#define LANES 2
#if defined(__aarch64__)
#define FUSED 1
#else
#define FUSED 0
#endif
#define TABLE ceilings_baseline
#include "Loops.h"
