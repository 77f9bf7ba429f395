#!/usr/bin/env python3
"""Reference values of the functions that have a vector kernel, with mpmath.

    python3 script/reference/functions.py > Tests/DistributionsTests/Reference/bulk_functions.csv
"""

import math
import random

import mpmath
from mpmath import (
    atan, cospi, cot, erf, erfc, exp, expm1, findroot, log, mp, mpf, nstr, pi, sinpi, sqrt, tan)

mp.dps = 60
random.seed(1806)


def upper(z):
    return erfc(z / sqrt(2)) / 2


def coordinate(z):
    size = abs(z)
    value = tan(pi / 2 * erf(size / sqrt(2))) if size < 1 else cot(pi * upper(size))
    return -value if z < 0 else value


def tail_point(q):
    """Where Q(z) = q < 1/2, by Newton on the logarithm."""
    z = sqrt(2) * mpmath.erfinv(1 - 2 * q) if q > mpf("0.01") else sqrt(-2 * log(q))
    for _ in range(60):
        step = log(upper(z) / q) * upper(z) * sqrt(2 * pi) * exp(z * z / 2)
        z += step
        if abs(step) < mpf(10) ** -45 * abs(z):
            return z
    raise ArithmeticError(q)


def normal_quantile(p):
    if p == 0.5:
        return mpf(0)
    return -tail_point(p) if p < 0.5 else tail_point(1 - p)


def point(y):
    size = abs(y)
    if size < 1:
        # From the centre: erf(z/√2)/2 = atan(y)/π.
        share = 2 * atan(size) / pi
        z = share * sqrt(pi / 2)
        for _ in range(60):
            step = (share - erf(z / sqrt(2))) * sqrt(pi / 2) * exp(z * z / 2)
            z += step
            if abs(step) < mpf(10) ** -45 * z:
                break
    else:
        z = tail_point(atan(1 / size) / pi)
    return -z if y < 0 else z


def cauchy_cdf(y):
    if y < 0:
        return atan(-1 / y) / pi
    return 1 - atan(1 / y) / pi if y > 0 else mpf(0.5)


def spread(low, high, count):
    """Doubles spread evenly in the logarithm."""
    return [math.exp(random.uniform(math.log(low), math.log(high))) for _ in range(count)]


def even(low, high, count):
    return [random.uniform(low, high) for _ in range(count)]


def both(values):
    return [v for x in values for v in (x, -x)]


def near(x, count=4):
    """Doubles on both sides of a break point."""
    below = above = x
    result = [x]
    for _ in range(count):
        below, above = math.nextafter(below, -math.inf), math.nextafter(above, math.inf)
        result += [below, above]
    return result


TINY = [5e-324, 1e-320, 2.3e-308, 1e-300, 1e-100, 1e-20]

FUNCTIONS = {
    "log": (log, TINY + spread(1e-308, 1e308, 120) + even(0.5, 2, 150) + near(1)
            + near(math.sqrt(0.5)) + near(math.sqrt(2)) + [1.7976931348623157e308]),
    "exp": (exp, both(TINY) + even(-745.2, 709.7, 150) + even(-1, 1, 150) + even(-745.2, -708, 30)),
    "expm1": (expm1, both(TINY) + even(-40, 709.7, 120) + even(-1.5, 1.5, 180) + both(near(0.3466))),
    "sinpi": (sinpi, both(TINY) + even(-1, 1, 240) + near(0.25) + near(0.75) + even(-1000, 1000, 30)),
    "cospi": (cospi, both(TINY) + even(-1, 1, 240) + near(0.25) + near(0.75) + even(-1000, 1000, 30)),
    "erf": (erf, both(TINY) + both(spread(1e-10, 1, 60)) + even(-3, 3, 150) + near(0.7) + even(3, 7, 20)),
    "erfc": (erfc, both(TINY) + even(-6, 0, 60) + even(0, 2, 150) + even(2, 27.3, 120) + near(0.7)),
    "normalCDF": (lambda z: upper(-z), both(TINY) + even(-2, 0, 150) + even(-38.5, -2, 120)
                  + even(0, 9, 60) + near(-0.9)),
    "normalUpperTail": (upper, both(TINY) + even(0, 2, 150) + even(2, 38.5, 120) + even(-9, 0, 60)
                        + near(0.9)),
    "normalQuantile": (normal_quantile, TINY + even(0, 1, 150) + spread(5e-324, 0.1, 120) + near(0.1065)
                       + near(0.5) + near(0.8935) + [1 - x for x in spread(1e-16, 0.1, 30)]),
    "cauchyCDF": (cauchy_cdf, both(TINY) + both(spread(1e-10, 1e300, 60)) + even(-10, 10, 180) + near(-1)
                  + near(1)),
    "normalToCauchy": (coordinate, both(TINY) + both(spread(1e-10, 1, 40)) + even(-4, 4, 200)
                       + even(-37.5, 37.5, 120) + near(1.75)),
    "cauchyToNormal": (point, both(TINY) + both(spread(1e-10, 1, 40)) + even(-10, 10, 160)
                       + both(spread(1, 1.7e308, 60)) + near(2.9) + near(-1)),
    "uniformToCauchy": (lambda x: tan(pi / 2 * x) if abs(x) <= 0.5 else
                        mpmath.sign(x) * cot(pi / 2 * (1 - abs(x))),
                        both(TINY) + even(-1, 1, 200) + near(0.5) + [1 - x for x in spread(1e-16, 0.5, 60)]),
    "cauchyToUniform": (lambda y: 2 / pi * atan(y), both(TINY) + both(spread(1e-10, 1e300, 60))
                        + even(-3, 3, 160) + near(1) + near(-1)),
}


def main():
    print(f"# Functions with a vector kernel, by mpmath {mpmath.__version__} with {mp.dps} digits;")
    print("# made by script/reference/functions.py. x is a double in its shortest form; the uniform law is that")
    print("# on (-1, 1). rest: value minus the nearest double, in ulp of that double.")
    print("function,x,value,rest")
    for name, (function, points) in FUNCTIONS.items():
        for x in points:
            value = function(mpf(x))
            text = nstr(value, 32, min_fixed=0, max_fixed=0)
            nearest = float(text)
            rest = (value - mpf(nearest)) / mpf(math.ulp(nearest))
            print(f"{name},{x!r},{text},{nstr(rest, 6)}")


if __name__ == "__main__":
    main()
