#ifndef LATENT_BENCHMARKS_GSL_SHIM_H
#define LATENT_BENCHMARKS_GSL_SHIM_H

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_version.h>

#endif
