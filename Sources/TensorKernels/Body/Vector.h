// Vectors of LANES floats.

typedef float vector __attribute__((vector_size(4 * LANES)));
typedef uint32_t bits __attribute__((vector_size(4 * LANES)));
typedef int32_t integers __attribute__((vector_size(4 * LANES)));
typedef uint16_t halves __attribute__((vector_size(2 * LANES)));

#define INLINE static inline __attribute__((always_inline))

INLINE vector load(const float *from) {
  vector value;
  __builtin_memcpy(&value, from, sizeof value);
  return value;
}

INLINE void store(float *to, vector value) { __builtin_memcpy(to, &value, sizeof value); }

// The first `count` lanes, at most LANES; the others are zero.
INLINE vector load_part(const float *from, size_t count) {
  if (count == LANES) return load(from);
  vector value = {0};
  for (size_t i = 0; i < count; i++) value[i] = from[i];
  return value;
}

INLINE void store_part(float *to, vector value, size_t count) {
  if (count == LANES) {
    store(to, value);
  } else {
    for (size_t i = 0; i < count; i++) to[i] = value[i];
  }
}

INLINE vector fma(vector a, vector b, vector c) { return __builtin_elementwise_fma(a, b, c); }

// The same 32 bits in all lanes.
INLINE vector spread(const float *from) {
  uint32_t value;
  __builtin_memcpy(&value, from, sizeof value);
  return (vector)(value + (bits){0});
}

INLINE vector broadcast(float x) { return spread(&x); }

// Lanes of `a` where the condition has all bits set, of `b` where it has none.
INLINE vector choose(integers condition, vector a, vector b) {
  return (vector)(((integers)a & condition) | ((integers)b & ~condition));
}

// The bfloat16 halves as floats.
INLINE vector widened(halves value) {
  return (vector)(__builtin_convertvector(value, bits) << 16);
}

// Rounded to the nearest bfloat16, ties to even; what is no number stays none.
INLINE halves narrowed(vector value) {
  const bits from = (bits)value, rounded = from + 0x7fff + ((from >> 16) & 1);
  const bits quiet = from | 0x400000, unequal = (bits)(value != value);
  return __builtin_convertvector(((rounded & ~unequal) | (quiet & unequal)) >> 16, halves);
}

INLINE vector load_halves(const uint16_t *from, size_t count) {
  halves value = {0};
  if (count == LANES) {
    __builtin_memcpy(&value, from, sizeof value);
  } else {
    for (size_t i = 0; i < count; i++) value[i] = from[i];
  }
  return widened(value);
}

INLINE void store_halves(uint16_t *to, vector value, size_t count) {
  const halves out = narrowed(value);
  if (count == LANES) {
    __builtin_memcpy(to, &out, sizeof out);
  } else {
    for (size_t i = 0; i < count; i++) to[i] = out[i];
  }
}

// A number of either precision; `half` is a constant where this stands.
INLINE vector load_either(const void *from, size_t index, size_t count, int half) {
  return half ? load_halves((const uint16_t *)from + index, count)
              : load_part((const float *)from + index, count);
}

INLINE void store_either(void *to, size_t index, vector value, size_t count, int half) {
  if (half) {
    store_halves((uint16_t *)to + index, value, count);
  } else {
    store_part((float *)to + index, value, count);
  }
}

// What follows it, for `count` numbers from `index` on: LANES at a time, and what remains.
#define FOR_VECTORS(total, index, count)                                        \
  for (size_t index = 0, count; index < (total); index += LANES)                \
    if ((count = (total) - index < LANES ? (total) - index : LANES), 1)
