"""Writes Tests/MonteCarloTests/Reference/kilcher_midpoint_norm.csv.

Usage: python3 script/reference/kilcher_midpoint_norm.py > Tests/MonteCarloTests/Reference/kilcher_midpoint_norm.csv

cdf = P(|(1-l) z1 + l z2| <= r) for the isotropic prior in dimension D with half-normal norms; cdf_inf is the
limit D -> infinity. Given the cosine c of the two directions, the squared norm is m1 Z1^2 + m2 Z2^2 with the
eigenvalues of [[(1-l)^2, l(1-l)c], [l(1-l)c, l^2]], and its tail is a mean of exponentials over an angle. The
integrand is flat but not analytic where m2 vanishes, so both integrals are cut near these places.
"""
import platform

import mpmath
from mpmath import mp, mpf

mp.dps = 30
ROWS = [(2, "0.5", "0.3"), (3, "0.5", "0.5"), (10, "0.5", "0.5"), (100, "0.5", "0.25"),
        (100, "0.5", "0.5"), (100, "0.5", "1"), (100, "0.25", "0.5")]


def tail(l, r, sine):
    """P(|Y| > r) given |sin| of the angle between the directions."""
    a, b = (1 - l)**2, l**2
    determinant = a * b * sine**2
    m1 = (a + b + mpmath.sqrt((a + b)**2 - 4 * determinant)) / 2
    m2 = determinant / m1

    def integrand(t):
        q = m1 * mpmath.cos(t)**2 + m2 * mpmath.sin(t)**2
        return mpmath.exp(-r * r / (2 * q)) if q > 0 else mpf(0)

    cuts = [0, 0.4, 0.8, 1.1, 1.3, 1.45, 1.53, mpmath.pi / 2]
    return mpmath.quad(integrand, cuts) / (mpmath.pi / 2)


def cdf(d, l, r):
    edge = min(mpf(9) / mpmath.sqrt(d), mpmath.pi / 2)
    cuts = [0, edge / 4, edge / 2, edge * 3 / 4, edge * mpf("0.9"), edge * mpf("0.97"), edge]
    weight = lambda t: mpmath.cos(t)**(d - 2)
    mean = mpmath.quad(lambda t: weight(t) * tail(l, r, mpmath.cos(t)), cuts)
    return 1 - mean / mpmath.quad(weight, cuts)


print(f"# mpmath {mpmath.__version__}, Python {platform.python_version()}; 18 digits")
print("D,lambda,r,cdf,cdf_inf")
for d, l, r in ROWS:
    exact, limit = cdf(d, mpf(l), mpf(r)), 1 - tail(mpf(l), mpf(r), mpf(1))
    print(f"{d},{l},{r},{mpmath.nstr(exact, 18)},{mpmath.nstr(limit, 18)}")
