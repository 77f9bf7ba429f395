// Winograd's F(4 × 4, 3 × 3) over the four stride phases of a 5 × 5 convolution with stride 2: transforms of one line.
//
// A tile is 4 × 4 outputs. They see 11 × 11 inputs, from two before the first: 6 even and 5 odd rows, likewise columns.
// An even phase has three taps and six points, 0, ±NEAR, ±FAR and infinity; an odd phase has two taps, whose product
// at infinity is zero, and five points. So each tile has 11 × 11 numbers in place of its inputs and 6 × 6 in place of
// its outputs. A convolution, its adjoint and the gradient of its weights are three derivatives of one form, so each
// takes two of the transforms of inputs, filters and outputs or of their adjoints.

// The points are short binary fractions, and so are all numbers of the transforms of inputs and outputs.
#define NEAR 0.75f
#define FAR 1.5f
#define NEAR_2 (NEAR * NEAR)
#define FAR_2 (FAR * FAR)
// The products of a point's distances to the other finite points.
#define ZERO_SCALE (float)(1 / (0.75 * 0.75 * 1.5 * 1.5))
#define NEAR_SCALE (float)(1 / (2 * 0.75 * 0.75 * (0.75 * 0.75 - 1.5 * 1.5)))
#define FAR_SCALE (float)(1 / (2 * 1.5 * 1.5 * (1.5 * 1.5 - 0.75 * 0.75)))

#define SIDE 11
#define EVEN 6
#define ODD 5

#define UNROLLED _Pragma("clang loop unroll(full)")

// Calls of STEP(channel, count) that cover `total`; `count` is a constant but for the last.
#define BY_VECTORS(total, STEP)                                             \
  for (size_t channel = 0; channel < (total); channel += LANES) {           \
    if (channel + LANES <= (total)) {                                       \
      STEP(channel, LANES);                                                 \
    } else {                                                                \
      STEP(channel, (total) - channel);                                     \
    }                                                                       \
  }

// The even numbers of a line of 11 come before the odd ones.
INLINE int odd_phase(int index) { return index >= EVEN; }
INLINE int point_of(int index) { return index < EVEN ? index : index - EVEN; }

// One line of inputs, x[0], x[step], …, at the points; the first five of them for an odd phase.
INLINE void at_points(const vector *x, const int step, vector *v, const int count) {
  const vector x0 = x[0], x1 = x[step], x2 = x[2 * step], x3 = x[3 * step], x4 = x[4 * step];
  const vector even_near = fma(broadcast(-FAR_2), x2, x4), odd_near = fma(broadcast(-FAR_2), x1, x3);
  const vector even_far = fma(broadcast(-NEAR_2), x2, x4), odd_far = fma(broadcast(-NEAR_2), x1, x3);
  v[0] = fma(broadcast(NEAR_2 * FAR_2), x0, fma(broadcast(-(NEAR_2 + FAR_2)), x2, x4));
  v[1] = fma(broadcast(NEAR), odd_near, even_near);
  v[2] = fma(broadcast(-NEAR), odd_near, even_near);
  v[3] = fma(broadcast(FAR), odd_far, even_far);
  v[4] = fma(broadcast(-FAR), odd_far, even_far);
  if (count == EVEN) {
    v[5] = fma(broadcast(NEAR_2 * FAR_2), x1, fma(broadcast(-(NEAR_2 + FAR_2)), x3, x[5 * step]));
  }
}

// The adjoint of `at_points`.
INLINE void from_points(const vector *v, vector *x, const int step, const int count) {
  const vector even_near = v[1] + v[2], odd_near = broadcast(NEAR) * (v[1] - v[2]);
  const vector even_far = v[3] + v[4], odd_far = broadcast(FAR) * (v[3] - v[4]);
  const vector infinite = count == EVEN ? v[5] : (vector){0};
  vector x1 = fma(broadcast(-FAR_2), odd_near, broadcast(-NEAR_2) * odd_far);
  vector x3 = odd_near + odd_far;
  if (count == EVEN) {
    x1 = fma(broadcast(NEAR_2 * FAR_2), infinite, x1);
    x3 = fma(broadcast(-(NEAR_2 + FAR_2)), infinite, x3);
    x[5 * step] = infinite;
  }
  x[0] = broadcast(NEAR_2 * FAR_2) * v[0];
  x[step] = x1;
  x[2 * step] = fma(
      broadcast(-(NEAR_2 + FAR_2)), v[0],
      fma(broadcast(-FAR_2), even_near, broadcast(-NEAR_2) * even_far));
  x[3 * step] = x3;
  x[4 * step] = v[0] + (even_near + even_far);
}

// Four outputs from six points.
INLINE void outputs_of(const vector *m, vector *y) {
  const vector even_near = m[1] + m[2], odd_near = m[1] - m[2];
  const vector even_far = m[3] + m[4], odd_far = m[3] - m[4];
  y[0] = m[0] + (even_near + even_far);
  y[1] = fma(broadcast(NEAR), odd_near, broadcast(FAR) * odd_far);
  y[2] = fma(broadcast(NEAR_2), even_near, broadcast(FAR_2) * even_far);
  y[3] = fma(broadcast(NEAR * NEAR_2), odd_near, fma(broadcast(FAR * FAR_2), odd_far, m[5]));
}

// The adjoint of `outputs_of`.
INLINE void points_of(const vector *y, vector *m) {
  const vector even_near = fma(broadcast(NEAR_2), y[2], y[0]);
  const vector odd_near = fma(broadcast(NEAR_2), y[3], y[1]);
  const vector even_far = fma(broadcast(FAR_2), y[2], y[0]);
  const vector odd_far = fma(broadcast(FAR_2), y[3], y[1]);
  m[0] = y[0];
  m[1] = fma(broadcast(NEAR), odd_near, even_near);
  m[2] = fma(broadcast(-NEAR), odd_near, even_near);
  m[3] = fma(broadcast(FAR), odd_far, even_far);
  m[4] = fma(broadcast(-FAR), odd_far, even_far);
  m[5] = y[3];
}

// Three taps at six points, or two at five.
INLINE void taps_at_points(const vector *g, vector *u, const int count) {
  vector near = broadcast(NEAR_SCALE) * g[0], far = broadcast(FAR_SCALE) * g[0];
  if (count == EVEN) {
    near = fma(broadcast(NEAR_SCALE * NEAR_2), g[2], near);
    far = fma(broadcast(FAR_SCALE * FAR_2), g[2], far);
    u[5] = g[2];
  }
  u[0] = broadcast(ZERO_SCALE) * g[0];
  u[1] = fma(broadcast(NEAR_SCALE * NEAR), g[1], near);
  u[2] = fma(broadcast(-NEAR_SCALE * NEAR), g[1], near);
  u[3] = fma(broadcast(FAR_SCALE * FAR), g[1], far);
  u[4] = fma(broadcast(-FAR_SCALE * FAR), g[1], far);
}

// The adjoint of `taps_at_points`.
INLINE void taps_from_points(const vector *u, vector *g, const int count) {
  const vector even_near = u[1] + u[2], odd_near = u[1] - u[2];
  const vector even_far = u[3] + u[4], odd_far = u[3] - u[4];
  g[0] = fma(broadcast(ZERO_SCALE), u[0],
             fma(broadcast(NEAR_SCALE), even_near, broadcast(FAR_SCALE) * even_far));
  g[1] = fma(broadcast(NEAR_SCALE * NEAR), odd_near, broadcast(FAR_SCALE * FAR) * odd_far);
  if (count == EVEN) {
    g[2] = fma(broadcast(NEAR_SCALE * NEAR_2), even_near,
               fma(broadcast(FAR_SCALE * FAR_2), even_far, u[5]));
  }
}
