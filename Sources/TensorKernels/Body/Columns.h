// The numbers of an image that a filter sees, copied side by side.

// Bytes of a number.
#define SIZE (4 / UNIT)

// Up to a line of the cache in two overlapping parts, more by lines.
INLINE void copy_bytes(char *to, const char *from, size_t bytes) {
  if (bytes >= 64) {
    size_t at = 0;
    for (; at + 64 <= bytes; at += 64) __builtin_memcpy(to + at, from + at, 64);
    __builtin_memcpy(to + bytes - 64, from + bytes - 64, 64);
  } else if (bytes >= 32) {
    __builtin_memcpy(to, from, 32);
    __builtin_memcpy(to + bytes - 32, from + bytes - 32, 32);
  } else if (bytes >= 16) {
    __builtin_memcpy(to, from, 16);
    __builtin_memcpy(to + bytes - 16, from + bytes - 16, 16);
  } else {
    for (size_t i = 0; i < bytes; i += 2) __builtin_memcpy(to + i, from + i, 2);
  }
}

// Numbers start..<start+count of a row of `length`, zero where they lie outside.
INLINE void copy_clipped(
    char *to, const char *row, ptrdiff_t start, size_t count, size_t length) {
  if (start >= 0 && (size_t)start + count <= length) {
    copy_bytes(to, row + start * SIZE, count * SIZE);
    return;
  }
  for (size_t i = 0; i < count; i++) {
    const ptrdiff_t at = start + (ptrdiff_t)i;
    if (at >= 0 && (size_t)at < length) {
      __builtin_memcpy(to + i * SIZE, row + at * SIZE, SIZE);
    } else {
      __builtin_memset(to + i * SIZE, 0, SIZE);
    }
  }
}

// Numbers start..<start+count of the 25·C that the filter sees at each of `pixels` features from `first` on, features
// counted through the batch. Rows of `to` are `to_row` numbers apart.
INLINE void copy_columns(
    const struct tk_convolution *shape, const void *images, size_t first, size_t pixels,
    size_t start, size_t count, char *to, size_t to_row) {
  const size_t segment = 5 * shape->channels, length = shape->width * shape->channels;
  const size_t columns = shape->width / 2, rows = shape->height / 2;
  for (size_t at = start, part; at < start + count; at += part) {
    const size_t tap = at / segment, offset = at % segment;
    part = segment - offset < start + count - at ? segment - offset : start + count - at;
    for (size_t done = 0, run; done < pixels; done += run) {
      const size_t pixel = first + done, x = pixel % columns, y = pixel / columns % rows;
      const size_t image = pixel / (columns * rows), row = 2 * y + tap;
      char *out = to + (done * to_row + at - start) * SIZE;
      run = columns - x < pixels - done ? columns - x : pixels - done;
      if (row < 2 || row >= shape->height + 2) {
        for (size_t i = 0; i < run; i++) __builtin_memset(out + i * to_row * SIZE, 0, part * SIZE);
        continue;
      }
      const char *line = (const char *)images + (image * shape->height + row - 2) * length * SIZE;
      for (size_t i = 0; i < run; i++) {
        const ptrdiff_t from =
            (ptrdiff_t)(2 * (x + i) * shape->channels + offset) - 2 * (ptrdiff_t)shape->channels;
        copy_clipped(out + i * to_row * SIZE, line, from, part, length);
      }
    }
  }
}

// Channels start..<start+count of the features (dy, dx) away from each of `pixels` features from `first` on, zero
// outside the image.
INLINE void copy_neighbours(
    const struct tk_convolution *shape, const void *features, size_t first, size_t pixels, int dy,
    int dx, size_t start, size_t count, char *to, size_t to_row) {
  const ptrdiff_t columns = (ptrdiff_t)shape->width / 2, rows = (ptrdiff_t)shape->height / 2;
  for (size_t i = 0; i < pixels; i++) {
    const ptrdiff_t pixel = (ptrdiff_t)(first + i), x = pixel % columns + dx;
    const ptrdiff_t y = pixel / columns % rows + dy, other = pixel + dy * columns + dx;
    char *out = to + i * to_row * SIZE;
    if (x < 0 || x >= columns || y < 0 || y >= rows) {
      __builtin_memset(out, 0, count * SIZE);
    } else {
      const ptrdiff_t from = other * (ptrdiff_t)shape->features + (ptrdiff_t)start;
      copy_bytes(out, (const char *)features + from * SIZE, count * SIZE);
    }
  }
}
