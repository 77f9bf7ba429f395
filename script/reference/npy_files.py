#!/usr/bin/env python3
"""Writes the .npy files that NumPy itself made, for the reader's tests.

Run from the repository's root. Each array holds 0.5, 1.5, 2.5, … in row-major order.
"""
import os
import numpy as np
from numpy.lib import format as npy

folder = "Tests/ReportTests/Reference"
os.makedirs(folder, exist_ok=True)


def write(name, array, version=(1, 0)):
    with open(os.path.join(folder, name + ".npy"), "wb") as file:
        npy.write_array(file, array, version=version)


def numbers(*shape):
    return (np.arange(np.prod(shape)) + 0.5).reshape(shape)


write("vector-f8", numbers(5).astype("<f8"))
write("matrix-f4-big", numbers(3, 4).astype(">f4"))
write("matrix-f8-fortran", np.asfortranarray(numbers(3, 4).astype("<f8")))
write("cube-f8-big-fortran", np.asfortranarray(numbers(2, 3, 4).astype(">f8")))
write("cube-f4-version2", numbers(2, 3, 4).astype("<f4"), version=(2, 0))
write("matrix-f8-version3", numbers(3, 4).astype("<f8"), version=(3, 0))
write("four-f4-fortran", np.asfortranarray(numbers(2, 3, 4, 5).astype("<f4")))
write("bytes-u1", np.arange(24, dtype="u1").reshape(2, 3, 2, 2))
write("empty-f8", np.zeros((0, 4)))
with open(os.path.join(folder, "README.md"), "w") as file:
    file.write(f"The `.npy` files were written by `script/reference/npy_files.py` with NumPy {np.__version__}.\n")
