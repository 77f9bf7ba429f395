#!/usr/bin/env python3
"""The rational functions of Sources/VectorKernels/Body/Coefficients.h, with mpmath.

Prints the header. Each rational function is fitted by linearised least squares (Sanathanan & Koerner), then
levelled by Lawson's weights; its coefficients are rounded to double, highest power first. The comment gives
the relative error before that rounding.

    python3 script/reference/kernels.py > Sources/VectorKernels/Body/Coefficients.h
"""

from mpmath import (
    atan, cos, cot, erf, erfc, exp, inf, linspace, log, lu_solve, matrix, mp, mpf, nstr, pi, polyval, sqrt, tan)

mp.dps = 80
POINTS = 120


def fit(values, targets, top, bottom):
    """Coefficients, lowest first, of numerator and denominator, and the largest relative error."""
    size = top + 1 + bottom
    weights = [mpf(1)] * len(values)
    scale = [mpf(1)] * len(values)
    best = None
    for step in range(14):
        normal, right = matrix(size, size), matrix(size, 1)
        for v, f, w, d in zip(values, targets, weights, scale):
            powers = [v**k for k in range(max(top, bottom) + 1)]
            row = [w * p / (f * d) for p in powers[: top + 1]]
            row += [-w * p / d for p in powers[1 : bottom + 1]]
            for a in range(size):
                right[a] += row[a] * w / d
                for b in range(a, size):
                    normal[a, b] += row[a] * row[b]
        for a in range(size):
            for b in range(a):
                normal[a, b] = normal[b, a]
        solution = list(lu_solve(normal, right))
        numerator, denominator = solution[: top + 1], [mpf(1)] + solution[top + 1 :]
        scale = [polyval(denominator[::-1], v) for v in values]
        errors = [
            abs(polyval(numerator[::-1], v) / d / f - 1)
            for v, d, f in zip(values, scale, targets)]
        largest = max(errors)
        if best is None or largest < best[2]:
            best = numerator, denominator, largest
        if step >= 6:
            weights = [w * (e / largest + mpf("0.02")) for w, e in zip(weights, errors)]
            mean = sum(weights) / len(weights)
            weights = [w / mean for w in weights]
    return best


def nodes(low, high, centre):
    """Chebyshev nodes between `low` and `high`, in x or in (x − centre)/(x + centre)."""
    low, high = mpf(low), mpf(high)
    if centre:
        low, high = (low - centre) / (low + centre), (high - centre) / (high + centre)
    for k in range(POINTS):
        t = (low + high) / 2 + (high - low) / 2 * cos(pi * (2 * k + 1) / (2 * POINTS))
        yield centre * (1 + t) / (1 - t) if centre else t


def array(name, coefficients, length):
    padded = [0.0] * (length - len(coefficients)) + [float(c) for c in reversed(coefficients)]
    print(f"static const double {name}[{length}] = {{")
    for c in padded:
        print(f"  {c.hex() if c else '0'},")
    print("};")


def emit(name, comment, target, variable, ends, centre, degrees, length=None):
    points = list(nodes(*ends, centre))
    values, targets = [variable(x) for x in points], [target(x) for x in points]
    numerator, denominator, error = fit(values, targets, *degrees)
    print(f"\n// {comment}; {nstr(error, 2)}.")
    array(f"{name}_top", numerator, length or degrees[0] + 1)
    array(f"{name}_bottom", denominator, length or degrees[1] + 1)


def square(x):
    return x * x


def same(x):
    return x


def upper(z):
    return erfc(z / sqrt(2)) / 2


def cauchy(z):
    """g(z) for z > 0."""
    return tan(pi / 2 * erf(z / sqrt(2))) if z < 1 else cot(pi * upper(z))


def centre_of(z):
    return mpf("0.16") - (erf(z / sqrt(2)) / 2) ** 2


def tail_size(z):
    return sqrt(-2 * log(upper(z)))


def main():
    print("// Rational functions, highest power first; made by script/reference/kernels.py.")
    print("//")
    print("// Each comment ends with the largest relative error before the coefficients are rounded.")
    emit("erfcx", "exp(x²)·erfc(x) by x, 0 ≤ x ≤ 27.5",
         lambda x: exp(x * x) * erfc(x), same, (0, 27.5), 2, (10, 11))
    emit("mills", "exp(z²/2)·Q(z) by z, 0 ≤ z ≤ 39",
         lambda z: exp(z * z / 2) * upper(z), same, (0, 39), 3, (10, 11))
    emit("tangent", "tan(πf/2)/f by f², 0 ≤ f ≤ ½",
         lambda f: tan(pi * f / 2) / f, square, (0, 0.5), 0, (3, 3))
    emit("arctangent", "atan(t)/(πt) by t², 0 ≤ t ≤ 1",
         lambda t: atan(t) / (pi * t), square, (0, 1), 0, (6, 6))
    emit("coordinate_near", "g(z)/z by z², 0 ≤ z ≤ 1.75",
         lambda z: cauchy(z) / z, square, (0, 1.75), 0, (8, 8), 10)
    emit("coordinate_far", "exp(−z²/2)/(π·Q(z)) by z, 1.75 ≤ z ≤ 37.7",
         lambda z: exp(-z * z / 2) / (pi * upper(z)), same, (1.75, 37.7), 3, (9, 8), 10)
    emit("point_near", "z/y by y², where y = g(z), 0 ≤ z ≤ 1.26",
         lambda z: z / cauchy(z), lambda z: cauchy(z) ** 2, (0, 1.26), 0, (10, 10))
    emit("quantile_near", "z/(½ − q) by 0.16 − (½ − q)², where q = Q(z), 0 ≤ z ≤ 1.26",
         lambda z: 2 * z / erf(z / sqrt(2)), centre_of, (0, 1.26), 0, (7, 7), 11)
    emit("quantile_far", "z/s by s = √(−2·log Q(z)), 1.24 ≤ z ≤ 38.6",
         lambda z: z / tail_size(z), tail_size, (1.24, 38.6), 3, (10, 10))


if __name__ == "__main__":
    main()
