"""Writes Tests/DistributionsTests/Reference/laws.csv: both tails, logarithms and density of the laws.

Usage: python3 script/reference/laws.py > Tests/DistributionsTests/Reference/laws.csv

Each row holds an argument that is an exact double, chosen near a given tail probability, and the values
there to 30 digits. Columns: law,x,cdf,sf,log_cdf,log_sf,pdf. Probabilities below 1e-300 are written all
the same; the logarithms are meant for those.
"""
import platform
import sys

import mpmath
from mpmath import mp, mpf

mp.dps = 60
TAILS = ["1e-300", "1e-100", "1e-18", "1e-6", "1e-3", "0.1", "0.3", "0.5"]
BEYOND = ["1e-5000"]


def gamma_tails(a, x):
    return (mpmath.gammainc(a, 0, x, regularized=True), mpmath.gammainc(a, x, regularized=True))


def beta_lower(a, b, x):
    """I_x(a, b) by its hypergeometric series, for x below the bulk."""
    return x**a * (1 - x)**b / (a * mpmath.beta(a, b)) * mpmath.hyp2f1(1, a + b, a + 1, x)


def normal(mean, sd):
    mean, sd = mpf(mean), mpf(sd)

    def tails(x):
        z = (x - mean) / sd / mpmath.sqrt(2)
        return mpmath.erfc(-z) / 2, mpmath.erfc(z) / 2, mpmath.exp(-z * z) / sd / mpmath.sqrt(2 * mpmath.pi)
    return tails, (-mpmath.inf, mpmath.inf), mean


def uniform(a, b):
    a, b = mpf(a), mpf(b)
    return (lambda x: ((x - a) / (b - a), (b - x) / (b - a), 1 / (b - a))), (a, b), (a + b) / 2


def cauchy(location, scale):
    location, scale = mpf(location), mpf(scale)

    def tails(x):
        z = (x - location) / scale
        return (mpmath.atan2(1, -z) / mpmath.pi, mpmath.atan2(1, z) / mpmath.pi,
                1 / (mpmath.pi * scale * (1 + z * z)))
    return tails, (-mpmath.inf, mpmath.inf), location


def student(df):
    df = mpf(df)

    def tails(x):
        t2 = x * x
        y = df / (df + t2)
        pdf = y**((df + 1) / 2) / mpmath.sqrt(df) / mpmath.beta(df / 2, mpf(1) / 2)
        with mpmath.workdps(60):
            if y < mpf("0.9"):
                far = beta_lower(df / 2, mpf(1) / 2, y) / 2
                near = 1 - far
            else:
                central = beta_lower(mpf(1) / 2, df / 2, t2 / (df + t2)) / 2
                far, near = mpf(1) / 2 - central, mpf(1) / 2 + central
        return (far, near, pdf) if x < 0 else (near, far, pdf)
    return tails, (-mpmath.inf, mpmath.inf), mpf(0)


def chi(df, scale):
    df, scale = mpf(df), mpf(scale)

    def tails(r):
        x = (r / scale)**2 / 2
        lower, upper = gamma_tails(df / 2, x)
        pdf = 2 * x**(df / 2) * mpmath.exp(-x) / mpmath.gamma(df / 2) / r
        return lower, upper, pdf
    return tails, (mpf(0), mpmath.inf), scale * mpmath.sqrt(df)


def half_normal(sd):
    sd = mpf(sd)

    def tails(r):
        z = r / sd / mpmath.sqrt(2)
        return mpmath.erf(z), mpmath.erfc(z), 2 * mpmath.exp(-z * z) / sd / mpmath.sqrt(2 * mpmath.pi)
    return tails, (mpf(0), mpmath.inf), sd


def exponential(scale):
    scale = mpf(scale)
    return (lambda x: (-mpmath.expm1(-x / scale), mpmath.exp(-x / scale), mpmath.exp(-x / scale) / scale)), (
        mpf(0), mpmath.inf), scale


def levy(scale):
    scale = mpf(scale)

    def tails(x):
        w = mpmath.sqrt(scale / (2 * x))
        return mpmath.erfc(w), mpmath.erf(w), mpmath.sqrt(scale / (2 * mpmath.pi)) * mpmath.exp(-w * w) / x**mpf(1.5)
    return tails, (mpf(0), mpmath.inf), scale


def sphere_coordinate(dimension, scale):
    dimension, scale = mpf(dimension), mpf(scale)
    end = scale * mpmath.sqrt(dimension)
    half = mpf(1) / 2

    def tails(x):
        u = x / end
        y = (1 - u) * (1 + u)
        pdf = y**((dimension - 3) / 2) / end / mpmath.beta(half, (dimension - 1) / 2)
        if u * u > mpf("0.1"):
            far = beta_lower((dimension - 1) / 2, half, y) / 2
            near = 1 - far
        else:
            central = beta_lower(half, (dimension - 1) / 2, u * u) / 2
            far, near = half - central, half + central
        return (far, near, pdf) if x < 0 else (near, far, pdf)
    return tails, (-end, end), mpf(0)


def elliptical_norm(dimension):
    a, b = mpf(dimension) / 2, mpf(1) / 2

    def tails(r):
        x = r * r / (1 + r * r)
        y = 1 / (1 + r * r)
        pdf = x**(a - 1) * y**(b - 1) / mpmath.beta(a, b) * 2 * r * y * y
        if x < mpf("0.7"):
            lower = beta_lower(a, b, x)
            return lower, 1 - lower, pdf
        upper = beta_lower(b, a, y)
        return 1 - upper, upper, pdf
    return tails, (mpf(0), mpmath.inf), mpmath.sqrt(mpf(dimension))


LAWS = {
    "normal": normal(0, 1),
    "normal(mean=1,sd=2)": normal(1, 2),
    "uniform": uniform(-1, 1),
    "uniform(lower=0,upper=3)": uniform(0, 3),
    "cauchy": cauchy(0, 1),
    "cauchy(location=2,scale=0.5)": cauchy(2, mpf(1) / 2),
    "student-t": student(3),
    "student-t(df=0.5)": student(mpf(1) / 2),
    "student-t(df=40)": student(40),
    "chi": chi(1, 1),
    "chi(df=10)": chi(10, 1),
    "chi(df=1000,scale=0.5)": chi(1000, mpf(1) / 2),
    "half-normal": half_normal(1),
    "half-normal(sd=10)": half_normal(10),
    "exponential": exponential(1),
    "exponential(scale=0.2)": exponential(mpf(0.2)),
    "levy": levy(1),
    "levy(scale=0.6366)": levy(mpf(0.6366)),
    "sphere-coordinate": sphere_coordinate(2, 1),
    "sphere-coordinate(dimension=16)": sphere_coordinate(16, 1),
    "sphere-coordinate(dimension=512,scale=3)": sphere_coordinate(512, 3),
    "elliptical-cauchy-norm": elliptical_norm(1),
    "elliptical-cauchy-norm(dimension=100)": elliptical_norm(100),
}


def invert(tails, support, centre, upper, target):
    """An argument, rounded to double, near which the tail is `target`, by bisection."""
    index = 1 if upper else 0
    low, high = support

    def transform(u):
        """Signed-log coordinates, measured from the end of the support or from the centre."""
        end = high if upper else low
        if mpmath.isinf(end):
            return centre + (1 if upper else -1) * (mpmath.exp(u) - mpmath.exp(-60)) if low != 0 or not upper else mpmath.exp(u)
        return end + (-1 if upper else 1) * mpmath.exp(u)

    a, b = mpf(-720), mpf(710)
    end = high if upper else low
    if not mpmath.isinf(end):
        b = mpmath.log((high - low) * mpf("0.9999")) if not mpmath.isinf(high) and not mpmath.isinf(low) else b
    increasing = not mpmath.isinf(end)
    with mpmath.workdps(25):
        for _ in range(60):
            m = (a + b) / 2
            x = transform(m)
            try:
                value = tails(x)[index]
            except (OverflowError, mpmath.libmp.NoConvergence):
                value = mpf(0)  # so far out that exp(-x) has no exponent left
            if (value < target) == increasing:
                a = m
            else:
                b = m
    return float(transform((a + b) / 2))


def main():
    print(f"# Made by script/reference/laws.py with mpmath {mpmath.__version__}, Python {platform.python_version()}.")
    print("# x is an exact double; pdf, tails and their logarithms to 30 digits.")
    print("law,x,cdf,sf,log_cdf,log_sf,pdf")
    only = sys.argv[1:]
    for name, (tails, support, centre) in LAWS.items():
        if only and not any(name.startswith(o) for o in only):
            continue
        done = set()
        for upper in (False, True):
            for target in TAILS + (BEYOND if name.startswith(("normal", "chi", "half")) else []):
                x = invert(tails, support, centre, upper, mpf(target))
                if x in done or x in (float(support[0]), float(support[1])) or abs(x) > 1e307 or abs(x) == 0:
                    continue
                done.add(x)
                lower, high, pdf = tails(mpf(x))
                log_lower = mpmath.log(lower) if lower < 0.5 else mpmath.log1p(-high)
                log_high = mpmath.log(high) if high < 0.5 else mpmath.log1p(-lower)
                cells = [lower, high, log_lower, log_high, pdf]
                # repr keeps every digit of the double.
                print(f'"{name}",{x!r},' + ",".join(mpmath.nstr(c, 30, min_fixed=-5, max_fixed=5) for c in cells))
        sys.stdout.flush()


main()
