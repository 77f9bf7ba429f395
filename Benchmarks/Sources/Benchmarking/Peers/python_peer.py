"""A peer: does the work that a line on standard input names, and answers with the nanoseconds it took.

Run as `python3 python_peer.py NAME`, NAME being a key of PEERS below. A line is `KERNEL COUNT TASKS`. The first
answer, before any line, is `ready VERSIONS KERNEL…`, or `missing PACKAGE`.

Each kernel is written as a good user of the package writes it: whole arrays, results into arrays that stay,
and for two tasks the work in halves, one thread each (these functions release Python's lock). A kernel is a
function that gets COUNT and TASKS, prepares, and returns the work as a function without arguments.
"""

import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor

# The one who started us is interrupted by the same key and closes the pipe.
signal.signal(signal.SIGINT, signal.SIG_IGN)

try:
    import numpy as np
except ImportError:
    print("missing numpy", flush=True)
    sys.exit()
try:
    import scipy
    import scipy.spatial.distance
    import scipy.special as special
    import scipy.stats
except ImportError:
    scipy = None

DIMENSION = 100
ROWS = 2000  # vectors in a block of draws
POSITIONS = np.arange(1, 10) / 10
POOL = ThreadPoolExecutor(2)


def generators(tasks):
    return [np.random.Generator(np.random.SFC64(seed)) for seed in range(tasks)]


def in_tasks(tasks, work):
    """Runs work(task, tasks) for every task, in threads where there are several."""
    if tasks == 1:
        return lambda: work(0, 1)

    def run():
        for future in [POOL.submit(work, task, tasks) for task in range(tasks)]:
            future.result()

    return run


def share(count, task, tasks):
    return slice(count * task // tasks, count * (task + 1) // tasks)


# Draws and norms of COUNT vectors, in blocks that stay in the cache.


def norms(fill, rows=ROWS):
    def prepare(count, tasks):
        streams = generators(tasks)
        buffers = [np.zeros((rows, DIMENSION)) for _ in range(tasks)]
        out = np.zeros(count)

        def work(task, tasks):
            part = out[share(count, task, tasks)]
            for first in range(0, len(part), rows):
                piece = part[first : first + rows]
                x = fill(streams[task], buffers[task][: len(piece)])
                np.einsum("ij,ij->i", x, x, out=piece)
                np.sqrt(piece, out=piece)

        return in_tasks(tasks, work)

    return prepare


def normal(stream, x):
    return stream.standard_normal(out=x)


def uniform(stream, x):
    stream.random(out=x)
    x *= 2
    x -= 1
    return x


def cauchy(stream, x):
    return stream.standard_cauchy(x.shape)


def cauchy_by_tangent(stream, x):
    stream.random(out=x)
    x -= 0.5
    x *= np.pi
    return np.tan(x, out=x)


# Arrays of COUNT draws.


def draws(fill):
    def prepare(count, tasks):
        streams = generators(tasks)
        out = np.zeros(count)

        def work(task, tasks):
            fill(streams[task], out[share(count, task, tasks)])

        return in_tasks(tasks, work)

    return prepare


def exponential(stream, x):
    stream.standard_exponential(out=x)


def student_t(stream, x):
    x[:] = stream.standard_t(3, len(x))


def stable(stream, x):
    x[:] = scipy.stats.levy_stable.rvs(1.5, 0, size=len(x), random_state=stream)


# Functions of COUNT values.


def mapped(sample, function):
    def prepare(count, tasks):
        x = sample(generators(1)[0], count)
        out = np.zeros(count)

        def work(task, tasks):
            part = share(count, task, tasks)
            function(x[part], out[part])

        return in_tasks(tasks, work)

    return prepare


def tangent_of_probability(out):
    out -= 0.5
    out *= np.pi
    np.tan(out, out=out)


def normal_to_cauchy(x, out):
    special.ndtr(x, out=out)
    tangent_of_probability(out)


def uniform_to_cauchy(x, out):
    np.multiply(x, np.pi / 2, out=out)
    np.tan(out, out=out)


def cauchy_to_normal(y, out):
    np.arctan(y, out=out)
    out /= np.pi
    out += 0.5
    special.ndtri(out, out=out)


def normal_to_cauchy_by_stats(x, out):
    out[:] = scipy.stats.cauchy.ppf(scipy.stats.norm.cdf(x))


def cauchy_to_normal_by_stats(y, out):
    out[:] = scipy.stats.norm.ppf(scipy.stats.cauchy.cdf(y))


# Distances between laws.


def two_normal_samples(count, dimension=None):
    stream = generators(1)[0]
    size = count if dimension is None else (count, dimension)
    return stream.standard_normal(size), stream.standard_normal(size)


def ks_by_hand(count, tasks):
    x, _ = two_normal_samples(count)
    out, u = np.zeros(count), np.zeros(count)
    above = np.arange(1, count + 1) / count
    below = np.arange(count) / count

    def sort(task, tasks):
        part = out[share(count, task, tasks)]
        part[:] = x[share(count, task, tasks)]
        part.sort()

    def distance(task, tasks):
        part = share(count, task, tasks)
        special.ndtr(out[part], out=u[part])
        return max((above[part] - u[part]).max(), (u[part] - below[part]).max())

    def run():
        if tasks == 1:
            sort(0, 1)
            return distance(0, 1)
        list(POOL.map(lambda task: sort(task, tasks), range(tasks)))
        out.sort(kind="stable")  # merges the sorted parts
        return max(POOL.map(lambda task: distance(task, tasks), range(tasks)))

    return run


def ks_by_stats(count, tasks):
    x, _ = two_normal_samples(count)
    return lambda: scipy.stats.kstest(x, "norm", method="asymp")


def two_sample_ks_by_hand(count, tasks):
    x, y = two_normal_samples(count)

    def run():
        first, second = (np.sort(x), np.sort(y)) if tasks == 1 else POOL.map(np.sort, (x, y))
        pooled = np.concatenate([first, second])
        order = pooled.argsort(kind="stable")  # merges the sorted parts
        gap = np.where(order < count, 1 / count, -1 / count).cumsum()
        pooled = pooled[order]
        is_last = np.append(pooled[1:] > pooled[:-1], True)  # of equal values
        return np.abs(gap[is_last]).max()

    return run


def two_sample_ks_by_stats(count, tasks):
    x, y = two_normal_samples(count)
    return lambda: scipy.stats.ks_2samp(x, y, method="asymp")


def energy_1d_by_hand(count, tasks):
    x, y = two_normal_samples(count)

    def run():
        first, second = (np.sort(x), np.sort(y)) if tasks == 1 else POOL.map(np.sort, (x, y))
        pooled = np.concatenate([first, second])
        order = pooled.argsort(kind="stable")
        pooled = pooled[order]
        gap = np.where(order < count, 1 / count, -1 / count).cumsum()[:-1]
        return 2 * np.dot(gap * gap, np.diff(pooled))

    return run


def energy_1d_by_stats(count, tasks):
    x, y = two_normal_samples(count)
    return lambda: scipy.stats.energy_distance(x, y)


def energy_by_hand(count, tasks):
    """Squared distances by one matrix product (which may use every core) and a clamp."""
    x, y = two_normal_samples(count, 16)

    def mean_distance(a, b):
        squares = np.einsum("ij,ij->i", a, a)[:, None] + np.einsum("ij,ij->i", b, b)[None, :]
        products = a @ b.T
        products *= -2
        products += squares
        np.maximum(products, 0, out=products)
        np.sqrt(products, out=products)
        return products.mean()

    pairs = [(x, y), (x, x), (y, y)]

    def run():
        apply = map if tasks == 1 else POOL.map
        mixed, first, second = apply(lambda pair: mean_distance(*pair), pairs)
        return 2 * mixed - first - second

    return run


def energy_by_scipy(count, tasks):
    x, y = two_normal_samples(count, 16)
    distance = scipy.spatial.distance
    pairs = 2 / (count * count)

    def run():
        apply = map if tasks == 1 else POOL.map
        works = [
            lambda: 2 * distance.cdist(x, y).mean(),
            lambda: -pairs * distance.pdist(x).sum(),
            lambda: -pairs * distance.pdist(y).sum(),
        ]
        return sum(apply(lambda work: work(), works))

    return run


# Paths of COUNT pairs at nine positions, all points into one array.


def paths(write, rows=None):
    """Without `rows` in one go, else so many pairs at a time, which stay in the cache."""

    def prepare(count, tasks):
        stream = generators(1)[0]
        x = stream.standard_normal((count, DIMENSION))
        y = stream.standard_normal((count, DIMENSION))
        out = np.zeros((count, len(POSITIONS), DIMENSION))
        room = np.zeros_like(out)

        def work(task, tasks):
            part = share(count, task, tasks)
            step = rows or part.stop - part.start
            for first in range(part.start, part.stop, step):
                piece = slice(first, min(first + step, part.stop))
                write(x[piece], y[piece], out[piece], room[piece if rows is None else slice(task * rows, task * rows + len(x[piece]))])

        return in_tasks(tasks, work)

    return prepare


def weighted(a, x, b, y, out, room):
    np.multiply(a, x[:, None, :], out=out)
    np.multiply(b, y[:, None, :], out=room)
    out += room


def linear(x, y, out, room):
    weighted((1 - POSITIONS)[:, None], x, POSITIONS[:, None], y, out, room)


def linear_from_start(x, y, out, room):
    np.multiply(POSITIONS[:, None], (y - x)[:, None, :], out=out)
    out += x[:, None, :]


def normalized(x, y, out, room):
    length = np.hypot(1 - POSITIONS, POSITIONS)
    weighted(
        ((1 - POSITIONS) / length)[:, None], x, (POSITIONS / length)[:, None], y, out, room
    )


def arcs(x, y):
    """The weights of slerp, and the norms."""
    first = np.sqrt(np.einsum("ij,ij->i", x, x))
    last = np.sqrt(np.einsum("ij,ij->i", y, y))
    angle = np.arccos(np.clip(np.einsum("ij,ij->i", x, y) / (first * last), -1, 1))[:, None]
    sine = np.sin(angle)
    return np.sin((1 - POSITIONS) * angle) / sine, np.sin(POSITIONS * angle) / sine, first, last


def spherical(x, y, out, room):
    a, b, _, _ = arcs(x, y)
    weighted(a[:, :, None], x, b[:, :, None], y, out, room)


def cauchy_linear(x, y, out, room):
    first, last = np.empty_like(x), np.empty_like(y)
    normal_to_cauchy(x, first)
    normal_to_cauchy(y, last)
    linear_from_start(first, last, out, room)
    cauchy_to_normal(out, out)


def spherical_cauchy_linear(x, y, out, room):
    a, b, first, last = arcs(x, y)
    half = DIMENSION / 2

    def coordinate(norm):
        return np.tan(np.pi * (special.gammainc(half, norm * norm / 2) - 0.5))

    g = (1 - POSITIONS) * coordinate(first)[:, None] + POSITIONS * coordinate(last)[:, None]
    norm = np.sqrt(2 * special.gammaincinv(half, np.arctan(g) / np.pi + 0.5))
    a *= norm / first[:, None]
    b *= norm / last[:, None]
    weighted(a[:, :, None], x, b[:, :, None], y, out, room)


def standard(law):
    return lambda stream, count: getattr(stream, "standard_" + law)(count)


def between_ends(stream, count):
    return stream.uniform(-1, 1, count)


PEERS = {
    "numpy": {
        "normal": norms(normal),
        "uniform": norms(uniform),
        "cauchy": norms(cauchy),
        "exponential": draws(exponential),
        "student-t": draws(student_t),
        "uniform-to-cauchy": mapped(between_ends, uniform_to_cauchy),
        "linear": paths(linear),
        "spherical": paths(spherical),
        "normalized": paths(normalized),
        "two-sample-ks-1e6": two_sample_ks_by_hand,
        "energy-1d": energy_1d_by_hand,
        "energy": energy_by_hand,
        # With functions of scipy.special, since NumPy has no laws.
        "ks-1e6": ks_by_hand,
        "cauchy-linear": paths(cauchy_linear),
        "spherical-cauchy-linear": paths(spherical_cauchy_linear),
    },
    # What somebody finds who profiles: smaller blocks, fewer passes, and Cauchy draws by the tangent (no longer
    # NumPy's own, and none beyond 10^16).
    "numpy-tuned": {
        "normal": norms(normal, rows=200),
        "uniform": norms(uniform, rows=200),
        "cauchy": norms(cauchy_by_tangent, rows=200),
        "linear": paths(linear_from_start, rows=50),
        "spherical": paths(spherical, rows=50),
        "normalized": paths(normalized, rows=50),
        "cauchy-linear": paths(cauchy_linear, rows=50),
        "spherical-cauchy-linear": paths(spherical_cauchy_linear, rows=50),
    },
    "scipy.special": {
        "normal-to-cauchy": mapped(standard("normal"), normal_to_cauchy),
        "cauchy-to-normal": mapped(standard("cauchy"), cauchy_to_normal),
    },
    # What SciPy has ready-made, in scipy.stats and scipy.spatial.
    "scipy": {
        "stable": draws(stable),
        "normal-to-cauchy": mapped(standard("normal"), normal_to_cauchy_by_stats),
        "cauchy-to-normal": mapped(standard("cauchy"), cauchy_to_normal_by_stats),
        "ks-1e6": ks_by_stats,
        "two-sample-ks-1e6": two_sample_ks_by_stats,
        "energy-1d": energy_1d_by_stats,
        "energy": energy_by_scipy,
    },
}


def main():
    name = sys.argv[1]
    if scipy is None and "scipy" in name:
        print("missing scipy", flush=True)
        return
    kernels = PEERS[name]
    if scipy is None:
        # These two kinds need functions of scipy.special.
        for needy in ("ks-1e6", "cauchy-linear", "spherical-cauchy-linear"):
            kernels.pop(needy, None)
    versions = f"Python={sys.version.split()[0]},NumPy={np.__version__}"
    if scipy is not None:
        versions += f",SciPy={scipy.__version__}"
    print("ready", versions, *kernels, flush=True)
    prepared, work = None, None
    for line in sys.stdin:
        kernel, count, tasks = line.split()
        if line != prepared:
            prepared, work = line, kernels[kernel](int(count), int(tasks))
        start = time.perf_counter_ns()
        work()
        print(time.perf_counter_ns() - start, flush=True)


main()
