// Elementary functions without branches, so that loops over them become vectors.
//
// Coefficients: script/reference/kernels.sollya. Errors are measured against 30-digit values.
#include "Arithmetic.h"
#include "Logarithm.h"
#include "Exponential.h"
#include "Trigonometric.h"
