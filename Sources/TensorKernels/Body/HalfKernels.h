// The table of the convolutions of bfloat16. TABLE: its name. LANES: sums in a vector.
#include "../include/TensorKernels.h"

#pragma clang fp contract(off)

// What the table does not name is used by what it names, or not at all.
#pragma clang diagnostic ignored "-Wunused-function"

#define UNIT 2
#include "Shared.h"

#define ENTRY(name, ...) .name = name,
const struct tk_half_kernels TABLE = {
    .forward_weights = forward_weights, .convolutions = {TK_CONVOLUTIONS(ENTRY)}};
