#include "include/KernelAnswers.h"

#include <VectorKernels.h>
#include <string.h>

#define SIZE 1000

static const size_t lengths[] = {0, 1, 2, 7, 8, 63, 64, 65, 127, SIZE};
#define EACH_LENGTH for (size_t i = 0, n = lengths[0]; i < 10; i++, n = lengths[i < 10 ? i : 0])

// xorshift64* (Vigna, 2016).
static uint64_t next(uint64_t *state) {
  *state ^= *state >> 12;
  *state ^= *state << 25;
  *state ^= *state >> 27;
  return *state * 0x2545F4914F6CDD1Du;
}

// FNV-1a over words.
static void hash(uint64_t *sum, uint64_t word) { *sum = (*sum ^ word) * 0x100000001B3u; }

static void hash_reals(uint64_t *sum, const double *values, size_t count) {
  for (size_t i = 0; i < count; i++) {
    uint64_t bits;
    memcpy(&bits, values + i, sizeof bits);
    // The sign and the payload of a number that is none differ between processors.
    hash(sum, values[i] == values[i] ? bits : 0x7FF8000000000000u);
  }
}

// Numbers of either sign whose magnitudes spread over `octaves` powers of two, up to `largest`.
static void spread(double *values, size_t count, int octaves, double largest, uint64_t seed) {
  for (size_t i = 0; i < count; i++) {
    const uint64_t word = next(&seed), more = next(&seed);
    double value = largest * (1 + (double)(word >> 11) * 0x1p-53) / 2;
    for (int k = (int)(more % (uint64_t)octaves); k > 0; k--) value /= 2;
    values[i] = more >> 63 ? -value : value;
  }
}

static const struct vk_stream stream = {0xFFFFFFF0u, {0x8BADF00Du, 0xDEADBEEFu}, {7, 11}};
typedef void draw_kernel(const struct vk_stream *, double *, size_t, double, double);

static uint64_t draw_answer(draw_kernel *kernel, double a, double b) {
  uint64_t sum = 1;
  double out[SIZE];
  EACH_LENGTH {
    kernel(&stream, out, n, a, b);
    hash_reals(&sum, out, n);
  }
  return sum;
}

// Calls a kernel on spread and on special numbers x, n of them.
#define MAPPED(name, CALL)                                                                      \
  static uint64_t answer_##name(const struct vk_kernels *k) {                                   \
    uint64_t sum = 1;                                                                           \
    double x[SIZE], out[SIZE];                                                                  \
    EACH_LENGTH {                                                                               \
      spread(x, n, 64, 64, 5 + n);                                                              \
      k->CALL;                                                                                  \
      hash_reals(&sum, out, n);                                                                 \
    }                                                                                           \
    const size_t n = sizeof special / sizeof *special;                                          \
    memcpy(x, special, sizeof special);                                                         \
    k->CALL;                                                                                    \
    hash_reals(&sum, out, n);                                                                   \
    return sum;                                                                                 \
  }

static const double special[] = {
  0, -0.0, 1, -1, 0.5, -0.5, 2, 0x1p-1074, -0x1p-1074, 0x1p-1022, 1e-300, -1e-290, 1e290, -1e308, 700, -700, 37,
  -37.5, 26.5, __builtin_inf(), -__builtin_inf(), __builtin_nan("")};

static uint64_t answer_words(const struct vk_kernels *k) {
  uint64_t sum = 1, out[SIZE];
  EACH_LENGTH {
    k->words(&stream, out, n);
    for (size_t j = 0; j < n; j++) hash(&sum, out[j]);
  }
  return sum;
}

#define DRAW(name, a, b) \
  static uint64_t answer_##name(const struct vk_kernels *k) { return draw_answer(k->name, a, b); }
DRAW(draw_uniform, 0.25, 3)
DRAW(draw_cauchy, 1, 2)
DRAW(draw_normal, 1, 2)
DRAW(draw_exponential, 0, 3)
DRAW(draw_student_t, 2.5, 1)
DRAW(draw_stable, 0.7, 2)

#define MAP(name) MAPPED(name, name(x, out, n))
MAP(map_log)
MAP(map_exp)
MAP(map_expm1)
MAP(map_sinpi)
MAP(map_cospi)
MAP(map_erf)
MAP(map_erfc)
MAP(map_normal_cdf)
MAP(map_normal_upper)
MAP(map_normal_quantile)
MAP(map_cauchy_cdf)
MAP(map_normal_to_cauchy)
MAP(map_cauchy_to_normal)

#define MAP_WITH(name, a, b) MAPPED(name, name(x, out, n, a, b))
MAP_WITH(map_uniform_cdf, -1, 2)
MAP_WITH(map_uniform_to_cauchy, -1, 2)
MAP_WITH(map_cauchy_to_uniform, -1, 2)
MAP_WITH(map_standardized, 0.5, 3)
MAP_WITH(map_rescaled, 0.5, 3)

// Rows of every dimension up to 40.
#define ROWS(name, ...)                                            \
  static uint64_t answer_##name(const struct vk_kernels *k) {      \
    uint64_t sum = 1;                                              \
    double rows[7 * 40], direction[40], out[7];                    \
    spread(rows, 7 * 40, 20, 8, 1);                                \
    spread(direction, 40, 4, 1, 2);                                \
    (void)direction;                                               \
    for (size_t dimension = 1; dimension <= 40; dimension++) {     \
      k->name(rows, out, 7, dimension __VA_ARGS__);                \
      hash_reals(&sum, out, 7);                                    \
    }                                                              \
    return sum;                                                    \
  }
ROWS(row_norms)
ROWS(row_largest)
ROWS(row_dots, , direction)

enum { BUCKETS = 300 };
static const struct vk_buckets buckets = {0.5, 1.25, 0.75, BUCKETS};

static uint64_t answer_bucket_counts(const struct vk_kernels *k) {
  uint64_t sum = 1;
  double values[SIZE];
  spread(values, SIZE, 30, 100, 3);
  values[3] = __builtin_nan(""), values[4] = __builtin_inf(), values[5] = -__builtin_inf();
  EACH_LENGTH {
    uint32_t counts[BUCKETS + 2] = {0};
    k->bucket_counts(values, n, &buckets, counts);
    for (size_t j = 0; j < BUCKETS + 2; j++) hash(&sum, counts[j]);
  }
  return sum;
}

static uint64_t answer_bucket_select(const struct vk_kernels *k) {
  uint64_t sum = 1;
  double values[SIZE], out[SIZE];
  uint8_t chosen[BUCKETS + 2];
  for (size_t j = 0; j < BUCKETS + 2; j++) chosen[j] = j % 3 == 0;
  spread(values, SIZE, 30, 100, 4);
  EACH_LENGTH {
    size_t selected = 0;
    k->bucket_select(values, n, &buckets, chosen, out, &selected);
    hash(&sum, selected);
    hash_reals(&sum, out, selected);
  }
  return sum;
}

static uint64_t answer_sort_ascending(const struct vk_kernels *k) {
  uint64_t sum = 1;
  double values[SIZE], scratch[SIZE];
  EACH_LENGTH {
    spread(values, n, 50, 1000, 6);
    k->sort_ascending(values, scratch, n);
    hash_reals(&sum, values, n);
  }
  return sum;
}

static uint64_t answer_panel_distances(const struct vk_kernels *k) {
  uint64_t sum = 1;
  double rows[5 * 9], panel[9 * VK_PANEL], out[5 * VK_PANEL];
  spread(rows, 5 * 9, 10, 4, 7);
  spread(panel, 9 * VK_PANEL, 10, 4, 8);
  for (size_t dimension = 1; dimension <= 9; dimension++) {
    k->panel_distances(rows, 5, panel, dimension, out);
    hash_reals(&sum, out, 5 * VK_PANEL);
  }
  return sum;
}

static uint64_t answer_marked_sums(const struct vk_kernels *k) {
  uint64_t sum = 1, state = 9, row_marks[11], column_marks[VK_PANEL];
  double values[11 * VK_PANEL], sums[64] = {0};
  spread(values, 11 * VK_PANEL, 10, 4, 10);
  for (size_t j = 0; j < 11; j++) row_marks[j] = next(&state);
  for (size_t j = 0; j < VK_PANEL; j++) column_marks[j] = next(&state);
  k->marked_sums(values, 11, row_marks, column_marks, sums);
  hash_reals(&sum, sums, 64);
  return sum;
}

enum { PAIRS = 5, PLANE = 8, LARGEST = 40, POSITIONS = 4 };
static const double positions[POSITIONS] = {0, 0.3, 0.75, 1};

// End points of pairs, the last of which are almost opposite.
struct ends {
  double starts[PAIRS * LARGEST], ends[PAIRS * LARGEST];
};

static struct ends pairs_of(size_t dimension) {
  struct ends e;
  spread(e.starts, PAIRS * LARGEST, 8, 4, 11);
  spread(e.ends, PAIRS * LARGEST, 8, 4, 12);
  for (size_t j = (PAIRS - 1) * dimension; j < PAIRS * dimension; j++) {
    e.ends[j] = -2 * e.starts[j] * (1 + (double)(j % 3) * 0x1p-20);
  }
  return e;
}

// Calls `CALL` for pairs of many dimensions and hashes `count` numbers of `out`.
#define PATHS(name, size, CALL)                                              \
  static uint64_t answer_##name(const struct vk_kernels *k) {                \
    uint64_t sum = 1;                                                        \
    for (size_t dimension = 1; dimension <= LARGEST; dimension++) {          \
      const struct ends e = pairs_of(dimension);                             \
      double out[PAIRS * POSITIONS * LARGEST] = {0};                         \
      CALL;                                                                  \
      hash_reals(&sum, out, size);                                           \
    }                                                                        \
    return sum;                                                              \
  }
static const double weights[2 * POSITIONS] = {1, 0, 0.6, 0.4, -0.5, 1.25, 0, 1};
PATHS(path_lines, PAIRS * POSITIONS * dimension,
      k->path_lines(e.starts, e.ends, PAIRS, dimension, out, positions, POSITIONS))
PATHS(path_sums, PAIRS * POSITIONS * dimension,
      k->path_sums(e.starts, e.ends, PAIRS, dimension, out, weights, POSITIONS, 1, 0))
PATHS(path_squares, 2 * PLANE,
      k->path_squares(e.starts, e.ends, PAIRS, dimension, out, PLANE))
PATHS(path_angles, 4 * PLANE,
      k->path_angles(e.starts, e.ends, PAIRS, dimension, out, PLANE))
PATHS(path_arcs, 2 * PLANE * POSITIONS, {
  double planes[4 * PLANE];
  for (size_t j = 0; j < 4 * PLANE; j++) planes[j] = 1;
  k->path_angles(e.starts, e.ends, PAIRS, dimension, planes, PLANE);
  k->path_arcs(planes, out, PLANE, positions, POSITIONS);
})

static uint64_t answer_clamp(const struct vk_kernels *k) {
  uint64_t sum = 1;
  double values[SIZE];
  EACH_LENGTH {
    spread(values, n, 8, 4, 13);
    k->clamp(values, n, -0.5, 1);
    hash_reals(&sum, values, n);
  }
  return sum;
}

// A kernel without an answer does not compile.
static const struct {
  const char *name;
  uint64_t (*answer)(const struct vk_kernels *);
} answers[] = {
#define ANSWER(name, ...) {#name, answer_##name},
  VK_KERNELS(ANSWER)
};

size_t kernel_count(void) { return sizeof answers / sizeof *answers; }

const char *kernel_name(size_t index) { return answers[index].name; }

uint64_t kernel_answer(size_t index, int set) {
  const struct vk_kernels *kernels = vk_kernels_for((enum vk_instruction_set)set);
  return kernels ? answers[index].answer(kernels) : 0;
}
