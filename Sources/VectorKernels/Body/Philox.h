// Philox4x32-10: one counter to two 64-bit words. Source: Salmon, Moraes, Dror & Shaw, *Parallel random
// numbers: as easy as 1, 2, 3* (SC 2011).

// The words of `pairs` counters, `first` being the first counter.
//
// Words live in 64-bit lanes whose upper halves hold rubbish that no multiplication reads. Ten rounds are one
// long chain: several vectors of counters must be in flight to fill the ports.
static void philox(
    const struct vk_stream *stream, uint64_t first, uint64_t *restrict out, size_t pairs) {
  uint64_t keys[20];
  for (size_t round = 0; round < 10; round++) {
    keys[2 * round] = (uint32_t)(stream->key[0] + (uint32_t)round * 0x9E3779B9u);
    keys[2 * round + 1] = (uint32_t)(stream->key[1] + (uint32_t)round * 0xBB67AE85u);
  }
  const uint64_t block = stream->upper[0], purpose = stream->upper[1];
  INTERLEAVED
  for (size_t i = 0; i < pairs; i++) {
    const uint64_t counter = first + i;
    uint64_t c0 = counter, c1 = counter >> 32, c2 = block, c3 = purpose;
#pragma clang loop unroll(full)
    for (size_t round = 0; round < 10; round++) {
      const uint64_t a = (uint64_t)(uint32_t)c0 * 0xD2511F53u;
      const uint64_t b = (uint64_t)(uint32_t)c2 * 0xCD9E8D57u;
      c0 = (b >> 32) ^ c1 ^ keys[2 * round];
      c1 = b;
      c2 = (a >> 32) ^ c3 ^ keys[2 * round + 1];
      c3 = a;
    }
    out[2 * i] = (c0 & 0xFFFFFFFFu) | c1 << 32;
    out[2 * i + 1] = (c2 & 0xFFFFFFFFu) | c3 << 32;
  }
}

static void words(const struct vk_stream *stream, uint64_t *out, size_t count) {
  philox(stream, stream->counter, out, count / 2);
  if (count % 2 == 1) {
    uint64_t last[2];
    philox(stream, stream->counter + count / 2, last, 1);
    out[count - 1] = last[0];
  }
}
