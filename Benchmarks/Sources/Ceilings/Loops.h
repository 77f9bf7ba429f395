// The loops, once for each file that includes this. LANES: doubles in a vector. TABLE: the name of the table.
// FUSED: whether the set has a fused multiply-add.
#pragma clang fp contract(off)

typedef double numbers __attribute__((ext_vector_type(LANES), aligned(8)));
typedef uint64_t words __attribute__((ext_vector_type(LANES), aligned(8)));

// Chains must differ, or the compiler computes one and copies it.
#define CHAINS(type, start)                                       \
  type x[CEILING_CHAINS];                                         \
  for (int c = 0; c < CEILING_CHAINS; c++) x[c] = (start) + (type)c;

#define ROUNDS(step)                                              \
  for (uint64_t i = 0; i < rounds; i++) {                         \
    _Pragma("clang loop unroll(full)")                            \
    for (int c = 0; c < CEILING_CHAINS; c++) x[c] = (step);       \
  }

#define TOTAL(type)                                               \
  type total = x[0];                                              \
  for (int c = 1; c < CEILING_CHAINS; c++) total += x[c];         \
  double sum = 0;                                                 \
  for (int lane = 0; lane < LANES; lane++) sum += (double)total[lane]; \
  return sum;

static double multiply_add(uint64_t rounds, double factor, double summand) {
  CHAINS(numbers, 1)
#if FUSED
  ROUNDS(__builtin_elementwise_fma(x[c], (numbers)factor, (numbers)summand))
#else
  ROUNDS(x[c] * factor + summand)
#endif
  TOTAL(numbers)
}

static double integer(uint64_t rounds, uint64_t mask, uint64_t summand) {
  CHAINS(words, 1)
  ROUNDS((x[c] ^ mask) + summand)
  TOTAL(words)
}

static double divide(uint64_t rounds, double dividend) {
  CHAINS(numbers, 1)
  ROUNDS(dividend / x[c])
  TOTAL(numbers)
}

static double root(uint64_t rounds, double start) {
  CHAINS(numbers, start)
  ROUNDS(__builtin_elementwise_sqrt(x[c]))
  TOTAL(numbers)
}

static void triad(double *out, const double *a, const double *b, double factor, size_t count) {
  size_t i = 0;
  for (; i + LANES <= count; i += LANES) {
    *(numbers *)(out + i) = *(const numbers *)(a + i) + factor * *(const numbers *)(b + i);
  }
  for (; i < count; i++) out[i] = a[i] + factor * b[i];
}

const struct ceiling_loops TABLE = {LANES, multiply_add, integer, divide, root, triad};
