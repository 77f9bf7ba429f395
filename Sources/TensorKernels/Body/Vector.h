// Vectors of LANES floats.

typedef float vector __attribute__((vector_size(4 * LANES)));

#define INLINE static inline __attribute__((always_inline))

INLINE vector load(const float *from) {
  vector value;
  __builtin_memcpy(&value, from, sizeof value);
  return value;
}

INLINE void store(float *to, vector value) { __builtin_memcpy(to, &value, sizeof value); }

INLINE vector fma(vector a, vector b, vector c) { return __builtin_elementwise_fma(a, b, c); }

// All lanes equal; subtracting zero changes no bit, not even of −0.
INLINE vector broadcast(float x) { return x - (vector){0}; }
