// Whatever the build asks for: SSE2 on x86-64, where a fused multiply-add is a call, and NEON on arm64.
#define LANES 2
#define CHAINS 2
#define TABLE vk_baseline
#include "Body/Loops.h"
#include "Body/Philox.h"
#include "Body/Kernels.h"
