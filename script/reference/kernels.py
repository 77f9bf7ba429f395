#!/usr/bin/env python3
"""The rational functions of Sources/VectorKernels/Body/Coefficients.h, with mpmath.

Prints the header. A function f is written base + N/D, where the base is a constant or the argument: the
roundings of N/D then count only for its share. N/D is fitted by linearised least squares (Sanathanan &
Koerner), then levelled by Lawson's weights; its coefficients are rounded to double, highest power first.

    python3 script/reference/kernels.py > Sources/VectorKernels/Body/Coefficients.h
"""

from mpmath import (
    atan, cos, cot, erf, erfc, exp, log, lu_solve, matrix, mp, mpf, nstr, pi, polyval, sqrt, tan)

mp.dps = 80
POINTS = 120


def fit(values, targets, totals, top, bottom):
    """N and D, lowest power first, and the largest |N/D − target|/total."""
    size = top + 1 + bottom
    weights = [mpf(1)] * len(values)
    scale = [mpf(1)] * len(values)
    best = None
    for step in range(14):
        normal, right = matrix(size, size), matrix(size, 1)
        for v, f, total, w, d in zip(values, targets, totals, weights, scale):
            powers = [v**k for k in range(max(top, bottom) + 1)]
            factor = w / (total * d)
            row = [factor * p for p in powers[: top + 1]]
            row += [-factor * f * p for p in powers[1 : bottom + 1]]
            for a in range(size):
                right[a] += row[a] * factor * f
                for b in range(a, size):
                    normal[a, b] += row[a] * row[b]
        for a in range(size):
            for b in range(a):
                normal[a, b] = normal[b, a]
        solution = list(lu_solve(normal, right))
        numerator, denominator = solution[: top + 1], [mpf(1)] + solution[top + 1 :]
        scale = [polyval(denominator[::-1], v) for v in values]
        errors = [
            abs((polyval(numerator[::-1], v) / d - f) / total)
            for v, d, f, total in zip(values, scale, targets, totals)]
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


def emit(name, text, total, base, variable, ends, centre, degrees, lengths=None):
    """`base`: a number, or a function of the variable."""
    points = list(nodes(*ends, centre))
    values, totals = [variable(x) for x in points], [total(x) for x in points]
    targets = [f - (base(v) if callable(base) else base) for f, v in zip(totals, values)]
    numerator, denominator, error = fit(values, targets, totals, *degrees)
    share = max(abs(f / t) for f, t in zip(targets, totals))
    print(f"\n// {text}; error {nstr(error, 2)}, largest share {nstr(share, 2)}.")
    array(f"{name}_top", numerator, lengths or degrees[0] + 1)
    array(f"{name}_bottom", denominator, lengths or degrees[1] + 1)


def square(x):
    return x * x


def same(x):
    return x


def upper(z):
    return erfc(z / sqrt(2)) / 2


def cauchy(z):
    """g(z) for z > 0."""
    return tan(pi / 2 * erf(z / sqrt(2))) if z < 1 else cot(pi * upper(z))


def from_quartile(z):
    return mpf("0.16") - (erf(z / sqrt(2)) / 2) ** 2


def tail_size(z):
    return sqrt(-2 * log(upper(z)))


def main():
    print("// Rational functions, highest power first; made by script/reference/kernels.py.")
    print("//")
    print("// A function is base + top/bottom. The error is that of the fit, relative to the function, before the")
    print("// coefficients are rounded; the share is that of |top/bottom|.")
    emit("erfcx", "1/(exp(x²)·erfc(x)) = √π·x + … by x, 0 ≤ x ≤ 27.5",
         lambda x: 1 / (exp(x * x) * erfc(x)), lambda x: sqrt(pi) * x, same, (0, 27.5), 2,
         (9, 10))
    emit("mills", "1/(exp(z²/2)·Q(z)) = √(2π)·z + … by z, 0 ≤ z ≤ 39",
         lambda z: 1 / (exp(z * z / 2) * upper(z)), lambda z: sqrt(2 * pi) * z, same, (0, 39), 3,
         (9, 10))
    emit("tangent", "tan(πf/2)/f = 2 + … by f², 0 ≤ f ≤ ½",
         lambda f: tan(pi * f / 2) / f, 2, square, (0, 0.5), 0, (3, 3))
    emit("arctangent", "atan(t)/(πt) = ¼ + … by t², 0 ≤ t ≤ 1",
         lambda t: atan(t) / (pi * t), 0.25, square, (0, 1), 0, (6, 6))
    emit("coordinate_near", "g(z)/z = 2 + … by z², 0 ≤ z ≤ 1.75",
         lambda z: cauchy(z) / z, 2, square, (0, 1.75), 0, (8, 8), 9)
    emit("coordinate_far", "1/(π·exp(z²/2)·Q(z)) = √(2/π)·z + … by z, 1.74 ≤ z ≤ 37.7",
         lambda z: 1 / (pi * exp(z * z / 2) * upper(z)), lambda z: sqrt(2 / pi) * z, same,
         (1.74, 37.7), 3, (7, 8), 9)
    emit("point_near", "z/y = ½ + … by y², where y = g(z), 0 ≤ z ≤ 1.26",
         lambda z: z / cauchy(z), 0.5, lambda z: cauchy(z) ** 2, (0, 1.26), 0, (10, 10))
    emit("quantile_near", "z/p = 2.75 + … by 0.16 − p², where p = ½ − Q(z), 0 ≤ z ≤ 1.26",
         lambda z: 2 * z / erf(z / sqrt(2)), 2.75, from_quartile, (0, 1.26), 0, (7, 7), 11)
    emit("quantile_far", "z/s = 0.8125 + … by s = √(−2·log Q(z)), 1.24 ≤ z ≤ 38.6",
         lambda z: z / tail_size(z), 0.8125, tail_size, (1.24, 38.6), 3, (10, 10), 11)


if __name__ == "__main__":
    main()
