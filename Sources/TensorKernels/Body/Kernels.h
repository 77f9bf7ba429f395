// The table of one instruction set. TABLE: its name. LANES: floats in a vector.
#include "../include/TensorKernels.h"

#pragma clang fp contract(off)

#define UNIT 1
#include "Shared.h"
#include "Product.h"
#include "WinogradLines.h"
#include "WinogradImages.h"
#include "WinogradFeatures.h"
#include "WinogradFilters.h"

#define ENTRY(name, ...) .name = name,
const struct tk_kernels TABLE = {TK_KERNELS(ENTRY).convolutions = {TK_CONVOLUTIONS(ENTRY)}};
