// Functions of every element of an array.

// Vectors that a loop over a function works on at a time: its chain of operations is long.
#define MAP_CHAINS 2
#define MAPPED_LOOP(lanes, chains)                                                         \
  PRAGMA(clang loop vectorize(assume_safety) vectorize_width(lanes) interleave_count(chains))
// Loops over a multiple of so many elements have no remainder on any instruction set.
#define MAP_TILE (8 * MAP_CHAINS)

#define MAP_TILES(name, expression)                                                        \
  static void name##_tiles(const double *x, double *out, size_t count, double a, double b) { \
    MAPPED_LOOP(LANES, MAP_CHAINS)                                                         \
    for (size_t i = 0; i < count; i++) {                                                   \
      const double v = x[i];                                                               \
      out[i] = expression;                                                                 \
    }                                                                                      \
  }

// Elements past the last whole tile are brought into a tile of their own. Each element is read before it
// is written, so the output may be the input.
#define IN_TILES(name, a, b)                                                               \
  const size_t whole = count / MAP_TILE * MAP_TILE;                                        \
  name##_tiles(x, out, whole, a, b);                                                       \
  if (whole == count) return;                                                              \
  double last[MAP_TILE] = {0};                                                             \
  for (size_t i = whole; i < count; i++) last[i - whole] = x[i];                           \
  name##_tiles(last, last, MAP_TILE, a, b);                                                \
  for (size_t i = whole; i < count; i++) out[i] = last[i - whole];

#define MAP(name, expression)                                                              \
  MAP_TILES(name, expression)                                                              \
  static void name(const double *x, double *out, size_t count) { IN_TILES(name, 0, 0) }

#define MAP_WITH(name, expression)                                                         \
  MAP_TILES(name, expression)                                                              \
  static void name(const double *x, double *out, size_t count, double a, double b) {       \
    IN_TILES(name, a, b)                                                                   \
  }

MAP(map_log, log_any(v))
MAP(map_exp, exp_any(v))
MAP(map_expm1, expm1_any(v))
MAP(map_sinpi, sincospi(v).sine)
MAP(map_cospi, sincospi(v).cosine)
MAP(map_erf, erf_any(v))
MAP(map_erfc, erfc_any(v))
MAP(map_normal_cdf, normal_upper(-v))
MAP(map_normal_upper, normal_upper(v))
MAP(map_normal_quantile, normal_quantile(v))
MAP(map_cauchy_cdf, cauchy_lower(v))
MAP(map_normal_to_cauchy, coordinate_of_normal(v))
MAP(map_cauchy_to_normal, normal_at_coordinate(v))
MAP_WITH(map_uniform_cdf, clamped((v - a) / (b - a), 0, 1))
MAP_WITH(map_uniform_to_cauchy, coordinate_of_uniform(v, a, b))
MAP_WITH(map_cauchy_to_uniform, uniform_at_coordinate(v, a, b))
MAP_WITH(map_standardized, (v - a) / b)
MAP_WITH(map_rescaled, fused(b, v, a))
