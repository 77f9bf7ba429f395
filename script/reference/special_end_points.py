"""The distance by which a part of a spherical path leaves the whole path.

The whole path from (1, 0) to (0, 2) runs on the ellipse x^2 + y^2/4 = 1. The path from (1, 0) to its
middle (1, 2)/sqrt 2 is taken as a path of its own; its middle lies outside of the ellipse.

Python 3 with mpmath, 50 digits.
"""

from mpmath import acos, cos, findroot, mp, mpf, nstr, sin, sqrt

mp.dps = 60


def slerp(a, b, position):
    norm = lambda v: sqrt(v[0] ** 2 + v[1] ** 2)
    angle = acos((a[0] * b[0] + a[1] * b[1]) / (norm(a) * norm(b)))
    first, second = sin((1 - position) * angle) / sin(angle), sin(position * angle) / sin(angle)
    return (first * a[0] + second * b[0], first * a[1] + second * b[1])


start, end, half = (mpf(1), mpf(0)), (mpf(0), mpf(2)), mpf(1) / 2
point = slerp(start, slerp(start, end, half), half)
turn = findroot(
    lambda t: (point[0] - cos(t)) * sin(t) - (point[1] - 2 * sin(t)) * 2 * cos(t), mpf("0.4"))
print("point", nstr(point[0], 30), nstr(point[1], 30))
print("x^2 + y^2/4", nstr(point[0] ** 2 + point[1] ** 2 / 4, 30))
print("distance", nstr(sqrt((point[0] - cos(turn)) ** 2 + (point[1] - 2 * sin(turn)) ** 2), 50))
