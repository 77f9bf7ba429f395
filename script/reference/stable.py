"""Writes Tests/DistributionsTests/Reference/stable.csv: symmetric stable laws by Fourier inversion.

Usage: python3 script/reference/stable.py [alpha…] > Tests/DistributionsTests/Reference/stable.csv
(some minutes; with arguments only these alphas)

Independent of Nolan's integral: P(0 < X < x) = (1/pi) int_0^inf exp(-t^alpha) sin(xt)/t dt, and the
upper tail with the contour turned into the complex plane, t = i s:
P(X > x) = (1/pi) Im int_0^inf exp(-x s - (is)^alpha)/s ds, valid for 0 < alpha < 2 since the integrand
then falls in the whole sector (for alpha > 1 the contour is turned less far). Columns: alpha,x,central,
sf,pdf with central = P(|X| <= x).
"""
import platform
import sys

import mpmath
from mpmath import mp, mpf

mp.dps = 40
ALPHAS = sys.argv[1:] or ["0.2", "0.3", "0.5", "0.9", "0.99", "0.9999", "1.01", "1.1", "1.5", "1.9", "1.99", "1.999"]
POINTS = ["1e-3", "0.03", "0.2", "0.7", "1", "1.5", "2.5", "4", "7", "12", "30", "1e2", "1e3", "1e6", "1e9", "1e12"]


def values(alpha, x):
    """sf and pdf along the ray t = r e^{i phi}, and the central mass from sf with guard digits."""
    phi = mpmath.pi / 2 * min(mpf(1), 1 / alpha) * mpf("0.7") if alpha > 1 else mpmath.pi / 2 * mpf("0.9")
    turn = mpmath.expj(phi)
    # sf = 1/2 - (1/pi) int exp(-t^a) sin(xt)/t dt = 1/2 - (1/pi) Im int e^{ixt - t^a} dt/t; on the turned
    # ray the quarter circle at 0 contributes phi/pi.

    def tail(u):
        r = mpmath.exp(u)
        t = r * turn
        return mpmath.im(mpmath.exp(mpmath.mpc(0, 1) * x * t - t**alpha))

    def density(u):
        r = mpmath.exp(u)
        t = r * turn
        return mpmath.re(mpmath.exp(mpmath.mpc(0, 1) * x * t - t**alpha) * t)

    # With t = e^u the integrals run over the line; the trapezoidal rule converges geometrically.
    step = mpf(1) / 64
    low, high = -110 - 5 * abs(mpmath.log(x)), mpf(12)
    if alpha < 1:
        low = low / alpha
    high = min(mpf(60) / alpha, mpf(60))
    def rule(f):
        total = mpf(0)
        u = step * mpmath.floor(low / step)
        while u < high:
            v = f(u)
            total += v
            u += step
        return total * step
    # Im(e^{...}) -> 0 as u -> -inf, so the integral converges on its own: Im int dt/t has no other part.
    central = 2 * (phi + rule(tail)) / mpmath.pi
    return central, (1 - central) / 2, rule(density) / mpmath.pi


def tail_series(alpha, x):
    total = density = mpf(0)
    previous = mpmath.inf
    for k in range(1, 4000):
        size = mpmath.gamma(alpha * k) / mpmath.factorial(k) * x**(-alpha * k)
        if size > previous:
            break
        previous = size
        term = size * mpmath.sin(mpmath.pi * alpha * k / 2) * (-1)**(k + 1)
        total += term
        density += term * alpha * k / x
        if size < mpf(10)**-38 * abs(total):
            break
    return total / mpmath.pi, density / mpmath.pi, size / abs(total)


def main():
    print(f"# Made by script/reference/stable.py with mpmath {mpmath.__version__}, Python {platform.python_version()}.")
    print("# central = P(|X| <= x); alpha and x are the doubles nearest to what is printed.")
    print("alpha,x,central,sf,pdf")
    for a in ALPHAS:
        for p in POINTS:
            alpha, x = mpf(float(a)), mpf(float(p))
            sf, pdf, error = tail_series(alpha, x) if x > 1 else (0, 0, 1)
            if error < mpf(10)**-30:
                central = 1 - 2 * sf
            else:
                central, sf, pdf = values(alpha, x)
            print(f"{a},{p}," + ",".join(mpmath.nstr(v, 25) for v in (central, sf, pdf)))
            sys.stdout.flush()


main()
