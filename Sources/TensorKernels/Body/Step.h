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

INLINE vector add_product(vector a, vector b, vector sum) {
  const vector a1 = flushed((vector)((bits)a & 0xffff0000u)), a0 = flushed((vector)((bits)a << 16));
  const vector b1 = flushed((vector)((bits)b & 0xffff0000u)), b0 = flushed((vector)((bits)b << 16));
  return flushed(fma(a0, b0, flushed(fma(a1, b1, flushed(sum)))));
}

#endif

// How many 32-bit units hold `count` numbers.
INLINE size_t units(size_t count) { return (count + UNIT - 1) / UNIT; }
