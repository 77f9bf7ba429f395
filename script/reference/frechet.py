"""Fréchet distances between images made of whole numbers, for VoidFillingTests.

Needs numpy; prints the distance of samples from the first half of the data in 8 principal components, its ratio to that of
the second half, and the ratio of the variances, as the tests hold them.
"""

import numpy as np
import dcgan_measures
from dcgan_measures import Measures, frechet

dcgan_measures.COMPONENTS = 8
SIZE, FACTORS = 28, 12


def number(i, k, salt):
    """A whole number from −128 to 127 that looks like chance."""
    x = (i * 2654435761 + k * 40503 + salt * 97) & 0xFFFFFFFF
    x ^= x >> 15
    x = (x * 2246822519) & 0xFFFFFFFF
    x ^= x >> 13
    return (x >> 8 & 0xFF) - 128


def images(start, count, scale):
    """Images of one channel: sums of patterns with weights that fall off."""
    pixels = np.empty((count, 1, SIZE, SIZE), np.int64)
    patterns = [[number(p, k, 1) for p in range(SIZE * SIZE)] for k in range(FACTORS)]
    for i in range(count):
        total = np.zeros(SIZE * SIZE, np.int64)
        for k in range(FACTORS):
            total += number(start + i, k, 2) * np.array(patterns[k]) * scale // (k + 1)
        pixels[i, 0] = np.clip(128 + (total >> 9), 0, 255).reshape(SIZE, SIZE)
    return (pixels / 127.5 - 1).astype(np.float32)


data = Measures(images(0, 400, 2))
samples = images(1000, 150, 1)
print(repr(frechet(data.law(samples), data.data)), *map(repr, data.of(samples)))
