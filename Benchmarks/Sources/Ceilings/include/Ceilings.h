// What the processor's vector units and its memory can do at most, as loops to be timed.
//
// Each loop does `rounds` times the stated number of operations on `CEILING_CHAINS` independent vectors and
// returns a value that depends on all of them, so that no compiler may leave them out.
#ifndef CEILINGS_H
#define CEILINGS_H

#include <stddef.h>
#include <stdint.h>

enum { CEILING_CHAINS = 12 };

/// The loops of one instruction set.
struct ceiling_loops {
  /// Doubles in a vector.
  int lanes;
  /// One fused multiply-add a round and chain; a product and a sum where the set has none.
  double (*_Nonnull multiply_add)(uint64_t rounds, double factor, double summand);
  /// One exclusive or and one 64-bit addition a round and chain.
  double (*_Nonnull integer)(uint64_t rounds, uint64_t mask, uint64_t summand);
  /// One division a round and chain.
  double (*_Nonnull divide)(uint64_t rounds, double dividend);
  /// One square root a round and chain.
  double (*_Nonnull root)(uint64_t rounds, double start);
  /// out[i] = a[i] + factor·b[i]: 24 bytes an element, and 2 vector operations a vector with `out` a plain store.
  void (*_Nonnull triad)(
      double *_Nonnull out, const double *_Nonnull a, const double *_Nonnull b, double factor,
      size_t count);
};

/// The loops in the order of the package's instruction sets: 0 baseline, 1 AVX2, 2 AVX-512; null where the
/// processor or the build lacks the set.
const struct ceiling_loops *_Nullable ceiling_loops_for(int set);

#endif
