// Values in order: buckets of the line without a search, and a sort without comparisons.

// How many bucket numbers are made at a time.
#define NUMBERS 512

// The number of the bucket of each value; `count + 1` for what is no number.
//
// With z the distance from the centre in units of its side, the number is count·½/(1 + z) left of the centre and
// count − count·½/(1 + z) right of it, to the nearest whole. Every step ascends or descends with the value after
// rounding, too, so the numbers ascend with the values.
static inline void bucket_numbers(
    const struct vk_buckets *buckets, const double *restrict values, uint32_t *restrict numbers,
    size_t count) {
  const double centre = buckets->centre, left = buckets->left, right = buckets->right;
  const double all = (double)buckets->count, half = 0.5 * all;
  INTERLEAVED
  for (size_t i = 0; i < count; i++) {
    const double gap = values[i] - centre;
    const double z = gap < 0 ? -gap * left : gap * right;
    const double share = half / (1 + z);
    const double number = gap < 0 ? share : all - share;
    // Adding 2⁵² rounds to a whole number and leaves it in the lowest bits.
    numbers[i] = (uint32_t)to_bits((gap == gap ? number : all + 1) + 0x1p52);
  }
}

static void bucket_counts(
    const double *values, size_t count, const struct vk_buckets *buckets, uint32_t *counts) {
  uint32_t numbers[NUMBERS];
  for (size_t first = 0; first < count; first += NUMBERS) {
    const size_t size = count - first < NUMBERS ? count - first : NUMBERS;
    bucket_numbers(buckets, values + first, numbers, size);
    for (size_t i = 0; i < size; i++) counts[numbers[i]]++;
  }
}

static void bucket_select(
    const double *values, size_t count, const struct vk_buckets *buckets, const uint8_t *chosen,
    double *out, size_t *selected) {
  uint32_t numbers[NUMBERS];
  size_t kept = 0;
  for (size_t first = 0; first < count; first += NUMBERS) {
    const size_t size = count - first < NUMBERS ? count - first : NUMBERS;
    bucket_numbers(buckets, values + first, numbers, size);
    for (size_t i = 0; i < size; i++) {
      out[kept] = values[first + i];
      kept += chosen[numbers[i]];
    }
  }
  *selected = kept;
}

// Bits that ascend with the number: those of a negative one are turned over.
static inline uint64_t ordered_bits(uint64_t bits) {
  return bits ^ ((uint64_t)((int64_t)bits >> 63) | 0x8000000000000000);
}

#define DIGIT 10
#define DIGITS 7

// Digit by digit from the lowest, each pass keeping the order of the one before; digits that all values share
// are passed over.
static void sort_ascending(double *values, double *scratch, size_t count) {
  enum { RADIX = 1 << DIGIT };
  uint32_t places[DIGITS][RADIX];
  __builtin_memset(places, 0, sizeof places);
  for (size_t i = 0; i < count; i++) {
    const uint64_t key = ordered_bits(to_bits(values[i]));
    for (size_t d = 0; d < DIGITS; d++) places[d][key >> (DIGIT * d) & (RADIX - 1)]++;
  }
  double *from = values, *to = scratch;
  for (size_t d = 0; d < DIGITS && count > 0; d++) {
    uint32_t *place = places[d], next = 0;
    if (place[ordered_bits(to_bits(from[0])) >> (DIGIT * d) & (RADIX - 1)] == count) continue;
    for (size_t digit = 0; digit < RADIX; digit++) {
      const uint32_t size = place[digit];
      place[digit] = next;
      next += size;
    }
    for (size_t i = 0; i < count; i++) {
      to[place[ordered_bits(to_bits(from[i])) >> (DIGIT * d) & (RADIX - 1)]++] = from[i];
    }
    double *swap = from;
    from = to;
    to = swap;
  }
  if (from != values) __builtin_memcpy(values, from, count * sizeof *values);
}
