"""Writes Tests/DistributionsTests/Reference/norms.csv: norm laws and Kilcher's coordinate.

Usage: python3 script/reference/norms.py > Tests/DistributionsTests/Reference/norms.csv

uniform: P(S <= x) = (sqrt(pi)/2)^D sum_{k<x} C(D,k)(-1)^k L^{-1}[(e^z erfc sqrt z)^k z^{-D/2-1}](x-k), each
inverse transform on the line sqrt z = c + iv by the trapezoidal rule with 100 digits. cauchy: the same
line with (e^z erfc sqrt z)^D/z. kilcher-coordinate: the integral over the angle. Columns:
law,x,cdf,sf,pdf.
"""
import platform

import mpmath
from mpmath import mp, mpf

mp.dps = 60
ONE = mpf(1)


def line(y, f, c, step, count):
    """(1/pi) int Re[e^{y p^2} f(p) p] dv over the line p = c + iv."""
    total = mpf(0)
    for k in range(count + 1):
        p = mpmath.mpc(c, step * k)
        value = mpmath.re(mpmath.exp(y * p * p) * f(p) * p)
        total += value / 2 if k == 0 else value
    return 2 * total * step / mpmath.pi


def scaled(p):
    return mpmath.exp(p * p) * mpmath.erfc(p)


def inverse(y, f):
    # e^{y p^2} falls like a Gaussian of width 1/sqrt(y): 60 digits need v up to 13/sqrt(y).
    c = 3 / mpmath.sqrt(y)
    step = mpf("0.1") / mpmath.sqrt(y)
    return line(y, f, c, step, 140)


def uniform(dimension, r):
    x = r * r
    cdf = pdf = mpf(0)
    for k in range(dimension + 1):
        if k >= x:
            break
        sign = mpmath.binomial(dimension, k) * (-1)**k
        cdf += sign * inverse(x - k, lambda p: scaled(p)**k * p**(-dimension - 2))
        pdf += sign * inverse(x - k, lambda p: scaled(p)**k * p**(-dimension))
    factor = (mpmath.sqrt(mpmath.pi) / 2)**dimension
    return factor * cdf, 1 - factor * cdf, 2 * r * factor * pdf


def cauchy(dimension, r):
    s = r * r
    # The saddle point, roughly, so that a small probability is a sum without cancellation.
    g = lambda c: s * c * c + dimension * mpmath.log(scaled(c)) - mpmath.log(c)
    c = min((mpmath.exp(mpf(j) / 4 - 40) / r for j in range(200)), key=g)
    width = 1 / mpmath.sqrt(s)
    step = min(c / 20, width / 10)
    count = int(13 * width / step)
    cdf = line(s, lambda p: scaled(p)**dimension / p**2, c, step, count)
    pdf = 2 * r * line(s, lambda p: scaled(p)**dimension, c, step, count)
    return cdf, 1 - cdf, pdf


def kilcher(dimension, scale, x):
    z = x / scale / mpmath.sqrt(2)
    constant = 1 / mpmath.beta(ONE / 2, mpf(dimension - 1) / 2)
    cuts = [0] + [mpmath.pi / 2 - mpf(10)**(-k) for k in range(0, 12)] + [mpmath.pi / 2]
    weight = lambda t: mpmath.sin(t)**(dimension - 2)
    sf = constant * mpmath.quad(lambda t: weight(t) * mpmath.erfc(z / mpmath.cos(t)), cuts)
    pdf = constant * mpmath.quad(
        lambda t: weight(t) * mpmath.exp(-(z / mpmath.cos(t))**2) / mpmath.cos(t), cuts)
    return 1 - sf, sf, pdf * mpmath.sqrt(2 / mpmath.pi) / scale


def row(law, x, values):
    print(f'"{law}",{float(x)!r},' + ",".join(mpmath.nstr(v, 25) for v in values), flush=True)


def main():
    print(f"# Made by script/reference/norms.py with mpmath {mpmath.__version__}, Python {platform.python_version()}.")
    print("law,x,cdf,sf,pdf")
    mp.dps = 100
    for dimension, radii in {
        3: ["0.5", "1.1", "1.3", "1.45", "1.6", "1.72"], 4: ["1.2", "1.5", "1.8", "1.95"],
        5: ["1.1", "1.5", "1.9", "2.05", "2.2"], 6: ["1.01", "1.6", "2.1", "2.4"],
        7: ["1.1", "1.7", "2.2", "2.4", "2.6"], 8: ["1.05", "1.6", "2.3", "2.75"],
        24: ["1.1", "1.5", "2", "2.8", "3.5", "4", "4.6", "4.8"],
    }.items():
        for r in radii:
            row(f"norm(of=uniform,dimension={dimension})", r, uniform(dimension, mpf(float(r))))
    mp.dps = 40
    for dimension in (1, 2, 5, 100, 1000):
        for q in ("1e-6", "0.01", "0.05", "0.1", "0.2", "0.34", "0.49", "0.51", "1", "4", "100"):
            x = dimension * float(q)
            row(f"norm(of=cauchy,dimension={dimension})", x, cauchy(dimension, mpf(x)))
    # The quadrature stops at an absolute error, and the smallest tail here is below 1e-43.
    mp.dps = 75
    for dimension in (2, 3, 100):
        for x in ("1e-6", "0.01", "0.1", "0.5", "1", "3", "8"):
            row(f"kilcher-coordinate(dimension={dimension},scale=1)", x,
                kilcher(dimension, ONE, mpf(float(x))))


main()
