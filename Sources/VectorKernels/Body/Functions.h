// Elementary functions without branches, so that loops over them become vectors.
//
// Coefficients: script/reference/kernels.sollya (polynomials) and kernels.py (rational functions). The errors
// stated are the largest seen against 30-digit values, in ulp, rounded up.
#include "Arithmetic.h"
#include "Coefficients.h"
#include "Logarithm.h"
#include "Exponential.h"
#include "Trigonometric.h"
#include "ErrorFunction.h"
#include "NormalQuantile.h"
#include "CauchyCoordinate.h"
