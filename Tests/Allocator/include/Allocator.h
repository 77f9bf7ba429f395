// What the C library's allocator has given out.
#ifndef ALLOCATOR_H
#define ALLOCATOR_H

#include <stddef.h>

/// Bytes in use; 0 where the C library cannot tell.
size_t allocator_bytes_in_use(void);

#endif
