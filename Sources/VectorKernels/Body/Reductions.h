// Sums over the numbers of a row, in an order that is the same for every instruction set: sixteen partial
// sums, folded in halves; what is left of a row joins when the halves have its length.

typedef double x16 __attribute__((ext_vector_type(16), aligned(8), may_alias));
typedef double x8 __attribute__((ext_vector_type(8), aligned(8), may_alias));
typedef double x4 __attribute__((ext_vector_type(4), aligned(8), may_alias));
typedef double x2 __attribute__((ext_vector_type(2), aligned(8), may_alias));

// Defines `name`: the fold of `TERM(type, k, sum)` over the elements k of a row, by `JOIN`.
//
// TERM adds as many elements as `type` holds, from element k on, to `sum`.
#define ROW_FOLD(name, parameters, TERM, JOIN)                     \
  static inline double name parameters {                           \
    x16 sixteen = 0;                                               \
    size_t k = 0;                                                  \
    for (; k + 16 <= n; k += 16) sixteen = TERM(x16, k, sixteen);  \
    x8 eight = JOIN(sixteen.lo, sixteen.hi);                       \
    if (n & 8) eight = TERM(x8, k, eight), k += 8;                 \
    x4 four = JOIN(eight.lo, eight.hi);                            \
    if (n & 4) four = TERM(x4, k, four), k += 4;                   \
    x2 two = JOIN(four.lo, four.hi);                               \
    if (n & 2) two = TERM(x2, k, two), k += 2;                     \
    double one = JOIN(two.x, two.y);                               \
    if (n & 1) one = TERM(double, k, one);                         \
    return one;                                                    \
  }

#define AT(type, p, k) (*(const type *)((p) + (k)))
#define ADDED(a, b) ((a) + (b))
#define LARGER(a, b) __builtin_elementwise_max(a, b)

#define SQUARE(type, k, sum) \
  __builtin_elementwise_fma(AT(type, x, k), AT(type, x, k), sum)
#define PRODUCT(type, k, sum) \
  __builtin_elementwise_fma(AT(type, x, k), AT(type, y, k), sum)
#define MAGNITUDE(type, k, sum) LARGER(__builtin_elementwise_abs(AT(type, x, k)), sum)

ROW_FOLD(square_sum, (const double *x, size_t n), SQUARE, ADDED)
ROW_FOLD(dot, (const double *x, const double *y, size_t n), PRODUCT, ADDED)
ROW_FOLD(largest_magnitude, (const double *x, size_t n), MAGNITUDE, LARGER)

static void row_norms(const double *rows, double *out, size_t count, size_t dimension) {
  for (size_t r = 0; r < count; r++) out[r] = root(square_sum(rows + r * dimension, dimension));
}

static void row_largest(const double *rows, double *out, size_t count, size_t dimension) {
  for (size_t r = 0; r < count; r++) out[r] = largest_magnitude(rows + r * dimension, dimension);
}

static void row_dots(
    const double *rows, double *out, size_t count, size_t dimension, const double *direction) {
  for (size_t r = 0; r < count; r++) out[r] = dot(rows + r * dimension, direction, dimension);
}
