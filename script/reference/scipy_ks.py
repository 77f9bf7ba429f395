"""Writes Tests/MonteCarloTests/Reference/scipy_ks.csv: statistics and p-values of SciPy's tests.

Usage: python3 script/reference/scipy_ks.py > Tests/MonteCarloTests/Reference/scipy_ks.csv

Samples are small multiples of 1/64, so they are exact in text. Columns: kind (one: against the uniform law
on (-1, 1); cvm: Cramer-von Mises statistic against it; two: two samples), first, second (values separated by
spaces), statistic, p_value (exact methods only, n <= 140). Two-sample rows include ties.
"""
import platform

import numpy
import scipy
from scipy import stats

rng = numpy.random.default_rng(1806)
print(f"# scipy {scipy.__version__}, numpy {numpy.__version__}, Python {platform.python_version()}")
print("kind,first,second,statistic,p_value")


def text(values):
    return " ".join(repr(float(v)) for v in values)


def sample(n, shift=0):
    return numpy.clip(rng.integers(-63, 64, n) + shift, -63, 63) / 64


for n, shift in [(1, 0), (2, 0), (5, 0), (13, 10), (40, 0), (100, 5), (140, 0), (140, 20)]:
    x = sample(n, shift)
    r = stats.kstest(x, stats.uniform(-1, 2).cdf, method="exact")
    print(f"one,{text(x)},,{r.statistic!r},{r.pvalue!r}".replace("np.float64(", "").replace(")", ""))
    c = stats.cramervonmises(x, stats.uniform(-1, 2).cdf) if n > 1 else None
    if c is not None:
        print(f"cvm,{text(x)},,{float(c.statistic)!r},{float(c.pvalue)!r}")
for n, m, shift in [(1, 1, 0), (3, 5, 0), (8, 8, 20), (20, 31, 8), (50, 50, 5), (70, 41, 0)]:
    x, y = sample(n), sample(m, shift)
    r = stats.ks_2samp(x, y, method="exact")
    print(f"two,{text(x)},{text(y)},{float(r.statistic)!r},{float(r.pvalue)!r}")
