// The same arithmetic as AVX512-BF16 without its instructions: slow, for tests.
#define LANES 4
#define TABLE tk_halves_baseline
#include "Body/HalfKernels.h"
