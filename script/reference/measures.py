"""Measures of small sets of whole numbers by their definitions, for VoidFillingTests.

Needs Python alone (numpy for the cross-check of the kernel distance); sums are fractions or correctly rounded, quantiles of
Student's t law come from bisection of its density's integral. Prints the numbers that the tests hold.
"""

from fractions import Fraction
import math
import sys

import numpy as np

REFERENCE, SAMPLE, FEATURES = 60, 45, 3
print("Python", sys.version.split()[0], "numpy", np.__version__)


def number(i, k, salt):
    """A whole number from −16 to 15 that looks like chance."""
    x = (i * 2654435761 + k * 40503 + salt * 97) & 0xFFFFFFFF
    x ^= x >> 15
    x = (x * 2246822519) & 0xFFFFFFFF
    x ^= x >> 13
    return (x >> 8 & 0x1F) - 16


def rows(start, count, salt, shift):
    return [[number(i, k, salt) + shift * (k == 0) for k in range(FEATURES)] for i in range(start, start + count)]


def squared(a, b):
    return sum((x - y) ** 2 for x, y in zip(a, b))


def radii(points, k):
    return [sorted(squared(p, q) for j, q in enumerate(points) if j != i)[k - 1] for i, p in enumerate(points)]


x = rows(0, REFERENCE, 3, 0)
y = rows(500, SAMPLE, 4, 18)
y[7] = list(x[11])  # one image that both have
y[8] = list(y[9])  # and one twice

x3, x5, y3 = radii(x, 3), radii(x, 5), radii(y, 3)
print("inside reference", sum(any(squared(a, b) <= r for b, r in zip(x, x3)) for a in y))
print("inside sample", sum(any(squared(a, b) <= r for b, r in zip(y, y3)) for a in x))
print("balls", sum(squared(a, b) <= r for a in y for b, r in zip(x, x5)))
print("covered", sum(any(squared(a, b) <= r for a in y) for b, r in zip(x, x5)))
nearest = sorted(min(squared(a, b) for b in x) for a in y)
print("median of nearest, squared", nearest[SAMPLE // 2])
nearer = [(min(squared(a, b) for b in x[:30]), min(squared(a, b) for b in x[30:])) for a in y]
print("nearer to the first half, twice", sum(2 * (a < b) + (a == b) for a, b in nearer))


def kernel(a, b):
    return (Fraction(sum(p * q for p, q in zip(a, b)), FEATURES * 256) + 1) ** 3


def discrepancy(x, y):
    """Of features that are these numbers over 16."""
    n, m = len(y), len(x)
    within = sum(kernel(a, b) for i, a in enumerate(y) for j, b in enumerate(y) if i != j) / (n * (n - 1))
    other = sum(kernel(a, b) for i, a in enumerate(x) for j, b in enumerate(x) if i != j) / (m * (m - 1))
    return within + other - 2 * sum(kernel(a, b) for a in y for b in x) / (n * m)


print("kernel distance", repr(float(discrepancy(x, y))))
gx, gy = np.array(x) / 16, np.array(y) / 16
kxx, kyy, kxy = ((a @ b.T / FEATURES + 1) ** 3 for a, b in ((gx, gx), (gy, gy), (gx, gy)))
off = lambda k: (k.sum() - np.trace(k)) / (len(k) * (len(k) - 1))
assert abs(off(kxx) + off(kyy) - 2 * kxy.mean() - float(discrepancy(x, y))) < 1e-12

pairs = [math.sqrt(squared(a, b)) for i, a in enumerate(y) for b in y[:i]]
mean = math.fsum(pairs) / len(pairs)
without = [
    math.fsum(math.sqrt(squared(a, b)) for i, a in enumerate(y) for j, b in enumerate(y[:i]) if leave not in (i, j))
    / ((SAMPLE - 1) * (SAMPLE - 2) / 2) for leave in range(SAMPLE)]
centre = math.fsum(without) / SAMPLE
print("diversity", repr(mean))
print("jackknife", repr((SAMPLE - 1) / SAMPLE * math.fsum((u - centre) ** 2 for u in without)))

a, b = [p[0] for p in x], [p[0] for p in y]
wins = lambda p, q: Fraction(2 * (p < q) + (p == q), 2)
placed_a = [sum(wins(p, q) for q in b) / len(b) for p in a]
placed_b = [sum(wins(p, q) for p in a) / len(a) for q in b]
area = sum(placed_a) / len(a)
spread = lambda v: sum((p - area) ** 2 for p in v) / (len(v) - 1) / len(v)
q1, q2 = area / (2 - area), 2 * area**2 / (1 + area)
print("area", repr(float(area)), "variance", repr(float(spread(placed_a) + spread(placed_b))), "exponential", repr(float(
    (area * (1 - area) + (len(b) - 1) * (q1 - area**2) + (len(a) - 1) * (q2 - area**2)) / (len(a) * len(b)))))

points = sorted(set(a + b))
share = lambda v, t: Fraction(sum(u <= t for u in v), len(v))
print("coupling", repr(float(sum(
    abs(share(a, s) - share(b, s)) * (t - s) for s, t in zip(points, points[1:])))))


def upper(t, nu):
    """P(T > t), with the substitution t = √ν tan θ and Simpson's rule."""
    steps = 20000
    start = math.atan(t / math.sqrt(nu))
    h = (math.pi / 2 - start) / steps
    total = math.fsum(
        (1 if i in (0, steps) else 4 if i % 2 else 2) * max(math.cos(start + i * h), 0) ** (nu - 1) for i in range(steps + 1))
    constant = math.exp(math.lgamma((nu + 1) / 2) - math.lgamma(nu / 2)) / math.sqrt(math.pi)
    return constant * total * h / 3


def quantile(q, nu):
    low, high = 0.0, 1e4
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if upper(middle, nu) > q else (low, middle)
    return low


models = [[1.0, 2.0, 4.5], [3.0], [0.5, 0.75], []]
squares = sum((v - sum(m) / len(m)) ** 2 for m in models if len(m) > 1 for v in m)
print("pooled", repr(math.sqrt(squares / 3)))
values = [0.31, 0.12, 0.45, 0.27]
mean = math.fsum(values) / 4
error = math.sqrt(math.fsum((v - mean) ** 2 for v in values) / 3) / 2
print("seeds", repr(mean), repr(error), repr(mean - quantile(0.025, 3) * error), repr(2 * upper(mean / error, 3)))
error = math.sqrt(squares / 3) / 2
print("pooled seeds", repr(mean + quantile(0.05, 3) * error), repr(2 * upper(mean / error, 3)))
