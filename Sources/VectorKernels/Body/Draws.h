// Draws: random bits into a buffer that stays in the first-level cache, then a transform of the buffer.
// One loop for both would be slower: the chain from Philox to the draw fills the processor's window.

// How many words are transformed at a time: 6 KB.
#define BUFFER 768
// Loops over a multiple of so many words have no remainder on any instruction set.
#define TILE 64

// An angle within a quarter turn from 64 random bits, the lowest of them set.
//
// The angle is π/2 times the value, which lies in [−½, ½] and is never 0.
static inline double quarter_angle(uint64_t bits) { return (double)(int64_t)bits * 0x1p-64; }

// One word a draw: odd multiples of 2⁻⁵³ in (−1, 1), spread to a ± b.
static inline void uniform_from(
    const uint64_t *restrict bits, double *restrict out, size_t count, double a, double b) {
  const double unit = b * 0x1p-53;
  INTERLEAVED
  for (size_t i = 0; i < count; i++) {
    out[i] = fused((double)((int64_t)bits[i] >> 10 | 1), unit, a);
  }
}

// One word a draw: the ratio of the coordinates of a random direction in the plane, times b, plus a.
static inline void cauchy_from(
    const uint64_t *restrict bits, double *restrict out, size_t count, double a, double b) {
  INTERLEAVED
  for (size_t i = 0; i < count; i++) {
    const uint64_t word = bits[i];
    const double f = quarter_angle(word << 1 | 1), s = sin_quarter(f), c = cos_quarter(f);
    const int swap = word >> 63;
    out[i] = fused(b, (swap ? c : s) / (swap ? s : c), a);
  }
}

// Two words make two draws (Box & Muller): up to 9.4 standard deviations b around a.
static inline void normal_from(
    const uint64_t *restrict bits, double *restrict out, size_t count, double a, double b) {
  INTERLEAVED
  for (size_t i = 0; i < count / 2; i++) {
    const uint64_t word = bits[2 * i + 1];
    const double u = (double)(bits[2 * i] | 1) * 0x1p-64;
    const double radius = b * root(-2 * log_normal(u));
    const double f = quarter_angle(word << 2 | 2), s = sin_quarter(f);
    const double c = from_bits(to_bits(cos_quarter(f)) ^ (word << 1 & SIGN_BIT));
    const int swap = word >> 63;
    out[2 * i] = fused(radius, swap ? s : c, a);
    out[2 * i + 1] = fused(radius, swap ? c : s, a);
  }
}

// −log U for a uniform U from 64 random bits, positive: the last bit says whether U or 1 − U is small, and the
// smaller one goes down to 2⁻⁶⁴.
static inline double exponential(uint64_t bits) {
  const double small = (double)(bits >> 1 | 1) * 0x1p-64;
  const int near_one = bits & 1;
  const double u = near_one ? 1 - small : small;
  // What rounding took from 1 − small; next to U = 1 it is all that counts.
  const double rest = near_one ? (1 - u) - small : 0;
  return -(log_normal(u) + rest);
}

// One word a draw: exponential with mean b, from a on.
static inline void exponential_from(
    const uint64_t *restrict bits, double *restrict out, size_t count, double a, double b) {
  INTERLEAVED
  for (size_t i = 0; i < count; i++) out[i] = fused(b, exponential(bits[i]), a);
}

// Two words a draw: Student's t with a degrees of freedom, times b, as the radius √(a·(U^(−2/a) − 1)) times the
// cosine of a random angle. Source: Bailey, *Polar generation of random variates with the t-distribution*,
// Mathematics of Computation 62 (1994).
static inline void student_t_from(
    const uint64_t *restrict bits, double *restrict out, size_t count, double a, double b) {
  const double share = 1 / a, size = b * root(a);
  INTERLEAVED
  for (size_t i = 0; i < count; i++) {
    const uint64_t word = bits[2 * i + 1];
    // U^(−2/a) − 1 = e^(2h)·(1 − e^(−2h)), whose root leaves the double range last.
    const double h = share * exponential(bits[2 * i]);
    const double radius = size * exp_any(h) * root(-expm1_any(-2 * h));
    const double f = quarter_angle(word << 2 | 2), s = sin_quarter(f);
    const double c = from_bits(to_bits(cos_quarter(f)) ^ (word << 1 & SIGN_BIT));
    const int swap = word >> 63;
    out[i] = radius * (swap ? s : c);
  }
}

// Two words a draw: symmetric a-stable of scale b. Source: Chambers, Mallows & Stuck, *A method for simulating
// stable random variables*, JASA 71 (1976).
static inline void stable_from(
    const uint64_t *restrict bits, double *restrict out, size_t count, double a, double b) {
  const double share = 1 / a, power = (1 - a) / a;
  INTERLEAVED
  for (size_t i = 0; i < count; i++) {
    const uint64_t word = bits[2 * i];
    // The angle in half turns; its distance from the nearer end ±½ keeps its digits, and the tail with it.
    const double distance = (double)(word >> 1 | 1) * 0x1p-64, angle = 0.5 - distance;
    const double cosine = sincospi(distance).sine, sine = sincospi(a * angle).sine;
    const double other = sincospi((1 - a) * angle).cosine;
    const double wait = exponential(bits[2 * i + 1]);
    const double exponent =
      fused(power, log_normal(other) - log_normal(wait), -share * log_normal(cosine));
    const double size = b * sine * exp_any(exponent);
    out[i] = from_bits(to_bits(size) ^ word << 63);
  }
}

// Defines `name`: calls `transform` on buffers of words, of which `take` make a draw. The first word of a buffer is the
// first of a counter; an incomplete tile is made whole and cut.
#define DRAW(name, take, transform)                                                    \
  static void name(                                                                    \
      const struct vk_stream *stream, double *out, size_t count, double a, double b) { \
    uint64_t bits[BUFFER];                                                             \
    uint64_t counter = stream->counter;                                                \
    const size_t most = BUFFER / (take), tile = TILE / (take);                         \
    size_t first = 0;                                                                  \
    while (count - first >= tile) {                                                    \
      const size_t rest = (count - first) / tile * tile, size = rest < most ? rest : most; \
      philox(stream, counter, bits, size * (take) / 2);                                \
      transform(bits, out + first, size, a, b);                                        \
      counter += size * (take) / 2;                                                    \
      first += size;                                                                   \
    }                                                                                  \
    if (first < count) {                                                               \
      double last[TILE];                                                               \
      philox(stream, counter, bits, TILE / 2);                                         \
      transform(bits, last, tile, a, b);                                               \
      for (size_t i = first; i < count; i++) out[i] = last[i - first];                 \
    }                                                                                  \
  }

DRAW(draw_uniform, 1, uniform_from)
DRAW(draw_cauchy, 1, cauchy_from)
DRAW(draw_normal, 1, normal_from)
DRAW(draw_exponential, 1, exponential_from)
DRAW(draw_student_t, 2, student_t_from)
DRAW(draw_stable, 2, stable_from)
