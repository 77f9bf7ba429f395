// One step of a sum of products, for each lane.
//
// UNIT numbers of either factor stand in 32 bits: a float, or two bfloat16, the first in the lower half.
#if UNIT == 1

INLINE vector add_product(vector a, vector b, vector sum) { return fma(a, b, sum); }

#elif defined(HAS_DOT_PRODUCTS)

INLINE vector add_product(vector a, vector b, vector sum) {
  return (vector)_mm512_dpbf16_ps((__m512)sum, (__m512bh)a, (__m512bh)b);
}

#else

// As AVX512-BF16 computes it: the second product is added first, each is rounded, and what is below the normal
// numbers counts as zero, before and after.
INLINE vector flushed(vector x) {
  const bits from = (bits)x;
  return choose((from & 0x7f800000u) == 0, (vector)(from & 0x80000000u), x);
}

// a·b + c, flushed if it is below the normal numbers once rounded as if exponents had no end. A sum that the grid of the
// subnormal numbers rounds up to the smallest normal one is looked at again where that grid is far away.
INLINE vector flushed_fma(vector a, vector b, vector c) {
  const vector sum = fma(a, b, c), wide = broadcast(0x1p32f);
  const bits edge = (bits)(((bits)sum & 0x7fffffffu) == 0x00800000u);
  const bits far = (bits)fma(a * wide, b * wide, c * wide * wide) & 0x7fffffffu;
  const bits below = edge & (bits)(far < (64 + 1) << 23);
  return choose((integers)below, (vector)((bits)sum & 0x80000000u), flushed(sum));
}

INLINE vector add_product(vector a, vector b, vector sum) {
  const vector a1 = flushed((vector)((bits)a & 0xffff0000u)), a0 = flushed((vector)((bits)a << 16));
  const vector b1 = flushed((vector)((bits)b & 0xffff0000u)), b0 = flushed((vector)((bits)b << 16));
  return flushed_fma(a0, b0, flushed_fma(a1, b1, flushed(sum)));
}

#endif

// How many 32-bit units hold `count` numbers.
INLINE size_t units(size_t count) { return (count + UNIT - 1) / UNIT; }
