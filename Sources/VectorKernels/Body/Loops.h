// How loops become vectors: LANES doubles in a vector, CHAINS vectors that a loop works on at a time.
#include "../include/VectorKernels.h"

// Sums and products stay as written.
#pragma clang fp contract(off)

#define PRAGMA(text) _Pragma(#text)
#define INTERLEAVE(lanes, chains) PRAGMA(clang loop vectorize_width(lanes) interleave_count(chains))
#define INTERLEAVED INTERLEAVE(LANES, CHAINS)
