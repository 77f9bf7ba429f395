// The table of one instruction set. TABLE: its name. LANES: floats in a vector.
#include "../include/TensorKernels.h"

#pragma clang fp contract(off)

#include "Vector.h"
#include "Gemm.h"
#include "Transpose.h"
#include "Epilogue.h"
#include "Product.h"
#include "WinogradLines.h"
#include "WinogradImages.h"
#include "WinogradFeatures.h"
#include "WinogradFilters.h"
#include "Columns.h"
#include "Convolution.h"
#include "NarrowAdjoint.h"
#include "Elementwise.h"

#define ENTRY(name, ...) .name = name,
const struct tk_kernels TABLE = {TK_KERNELS(ENTRY)};
