#define LANES 4
#define TABLE tk_baseline
#include "Body/Kernels.h"
