// A peer: does the work that a line on standard input names, and answers with the nanoseconds it took.
//
// A line is `KERNEL COUNT TASKS`. The first answer, before any line, is `ready VERSION KERNEL…`. Draws come from
// taus2, GSL's fastest good generator, and normal draws from its ziggurat.
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_version.h>
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DIMENSION = 100, MOST_TASKS = 2 };

// What one task does: a share of the work, with its own generator and its own part of the arrays.
struct share {
  const struct kernel *kernel;
  gsl_rng *rng;
  size_t count;
  const double *in;
  double *out;
};

struct kernel {
  const char *name;
  void (*run)(struct share *);
  // Fills the input before the clock starts; null for none.
  double (*input)(gsl_rng *);
};

static double normal(gsl_rng *r) { return gsl_ran_gaussian_ziggurat(r, 1); }
static double uniform(gsl_rng *r) { return 2 * gsl_rng_uniform_pos(r) - 1; }
static double cauchy(gsl_rng *r) { return gsl_ran_cauchy(r, 1); }

// The norms of vectors whose coordinates `draw` makes.
#define NORMS(name, draw)                                   \
  static void name(struct share *s) {                       \
    for (size_t row = 0; row < s->count; row++) {           \
      double sum = 0;                                       \
      for (int i = 0; i < DIMENSION; i++) {                 \
        const double x = draw;                              \
        sum += x * x;                                       \
      }                                                     \
      s->out[row] = sqrt(sum);                              \
    }                                                       \
  }
NORMS(normal_norms, gsl_ran_gaussian_ziggurat(s->rng, 1))
NORMS(uniform_norms, 2 * gsl_rng_uniform(s->rng) - 1)
NORMS(cauchy_norms, gsl_ran_cauchy(s->rng, 1))

// An array of draws, or of values of a function.
#define EACH(name, value)                                            \
  static void name(struct share *s) {                                \
    for (size_t i = 0; i < s->count; i++) s->out[i] = value;         \
  }
EACH(exponential, gsl_ran_exponential(s->rng, 1))
EACH(student_t, gsl_ran_tdist(s->rng, 3))
EACH(stable, gsl_ran_levy(s->rng, 1, 1.5))

// Through the smaller tail, so that both keep their digits.
static double normal_to_cauchy(double x) {
  return x < 0 ? gsl_cdf_cauchy_Pinv(gsl_cdf_ugaussian_P(x), 1)
               : gsl_cdf_cauchy_Qinv(gsl_cdf_ugaussian_Q(x), 1);
}
static double cauchy_to_normal(double y) {
  return y < 0 ? gsl_cdf_ugaussian_Pinv(gsl_cdf_cauchy_P(y, 1))
               : gsl_cdf_ugaussian_Qinv(gsl_cdf_cauchy_Q(y, 1));
}
static double uniform_to_cauchy(double x) {
  return x < 0 ? gsl_cdf_cauchy_Pinv(gsl_cdf_flat_P(x, -1, 1), 1)
               : gsl_cdf_cauchy_Qinv(gsl_cdf_flat_Q(x, -1, 1), 1);
}
EACH(map_normal_to_cauchy, normal_to_cauchy(s->in[i]))
EACH(map_cauchy_to_normal, cauchy_to_normal(s->in[i]))
EACH(map_uniform_to_cauchy, uniform_to_cauchy(s->in[i]))

static const struct kernel kernels[] = {
    {"normal", normal_norms, NULL},
    {"uniform", uniform_norms, NULL},
    {"cauchy", cauchy_norms, NULL},
    {"exponential", exponential, NULL},
    {"student-t", student_t, NULL},
    {"stable", stable, NULL},
    {"normal-to-cauchy", map_normal_to_cauchy, normal},
    {"cauchy-to-normal", map_cauchy_to_normal, cauchy},
    {"uniform-to-cauchy", map_uniform_to_cauchy, uniform},
};
enum { KERNEL_COUNT = sizeof kernels / sizeof kernels[0] };

static void *perform(void *argument) {
  struct share *share = argument;
  share->kernel->run(share);
  return NULL;
}

static double *room(double *old, size_t count) {
  double *array = realloc(old, count * sizeof *array);
  if (!array) {
    fprintf(stderr, "gsl-peer: no memory for %zu values\n", count);
    exit(1);
  }
  return array;
}

static long long nanoseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(void) {
  gsl_set_error_handler_off();
  gsl_rng *generators[MOST_TASKS];
  for (int t = 0; t < MOST_TASKS; t++) {
    generators[t] = gsl_rng_alloc(gsl_rng_taus2);
    gsl_rng_set(generators[t], (unsigned long)t + 1);
  }
  printf("ready %s", GSL_VERSION);
  for (int k = 0; k < KERNEL_COUNT; k++) printf(" %s", kernels[k].name);
  printf("\n");
  fflush(stdout);

  char name[64], current[64] = "";
  size_t count, size = 0;
  int tasks;
  double *in = NULL, *out = NULL;
  while (scanf("%63s %zu %d", name, &count, &tasks) == 3) {
    const struct kernel *kernel = NULL;
    for (int k = 0; k < KERNEL_COUNT; k++) {
      if (strcmp(kernels[k].name, name) == 0) kernel = &kernels[k];
    }
    if (!kernel || count == 0 || tasks < 1 || tasks > MOST_TASKS) {
      printf("unknown\n");
      fflush(stdout);
      continue;
    }
    if (count != size || strcmp(name, current) != 0) {
      out = room(out, count);
      // A page that was never written is no memory yet.
      memset(out, 0, count * sizeof *out);
      if (kernel->input) {
        in = room(in, count);
        for (size_t i = 0; i < count; i++) in[i] = kernel->input(generators[0]);
      }
      size = count;
      strcpy(current, name);
    }
    struct share shares[MOST_TASKS];
    pthread_t threads[MOST_TASKS];
    const long long start = nanoseconds();
    for (int t = 0; t < tasks; t++) {
      const size_t first = count * (size_t)t / (size_t)tasks;
      const size_t last = count * (size_t)(t + 1) / (size_t)tasks;
      shares[t] = (struct share){
          kernel, generators[t], last - first, kernel->input ? in + first : NULL, out + first};
      if (t > 0 && pthread_create(&threads[t], NULL, perform, &shares[t]) != 0) exit(1);
    }
    perform(&shares[0]);
    for (int t = 1; t < tasks; t++) pthread_join(threads[t], NULL);
    printf("%lld\n", nanoseconds() - start);
    fflush(stdout);
  }
  return 0;
}
