// What every kernel answers to fixed questions, as one number each: equal on every instruction set of every
// processor, so that a machine can check itself.
#ifndef KERNEL_ANSWERS_H
#define KERNEL_ANSWERS_H

#include <stddef.h>
#include <stdint.h>

/// How many kernels there are.
size_t kernel_count(void);

/// The name of a kernel.
const char *_Nonnull kernel_name(size_t index);

/// The hash of all that a kernel writes, compiled for instruction set `set` (0: the baseline, 1: AVX2, 2: AVX-512);
/// 0 where this processor lacks it.
uint64_t kernel_answer(size_t index, int set);

#endif
