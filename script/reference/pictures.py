#!/usr/bin/env python3
"""Writes the pictures that Pillow made, for the tests of decoding and resizing.

Run from the repository's root. The picture is drawn from a formula: bands, a disc and noise.
"""
import os
import numpy as np
import PIL
import xxhash
from PIL import Image, features

folder = "Tests/ImagesTests/Reference"
os.makedirs(folder, exist_ok=True)


def path(name):
    return os.path.join(folder, name)


rows, columns = np.mgrid[0:109, 0:89]
noise = np.random.default_rng(7).integers(-20, 21, (109, 89, 3))
bands = np.stack([128 + 100 * np.sin(columns / 3.0), 2.2 * rows, 255 - 2.5 * columns], axis=-1)
disc = ((rows - 50) ** 2 + (columns - 40) ** 2 < 700)[..., None] * np.array([90, -60, 40])
picture = Image.fromarray(np.clip(bands + disc + noise, 0, 255).astype("u1"))
picture.save(path("picture.png"), optimize=True)
picture.save(path("picture.jpg"), quality=80)
Image.open(path("picture.jpg")).convert("RGB").save(path("picture-jpg.png"), optimize=True)
grey = picture.convert("L")
grey.save(path("grey.png"), optimize=True)
grey.save(path("grey.jpg"), quality=80)
picture.quantize(16).save(path("palette.png"), optimize=True)
picture.quantize(16).convert("RGB").save(path("palette-rgb.png"), optimize=True)

square = picture.crop((0, 10, 89, 99))
for size in [28, 32, 64, 128]:
    square.resize((size, size), Image.BILINEAR).save(path(f"bilinear-{size}.png"), optimize=True)

data = bytes(range(256)) * 2
with open(path("xxh64.csv"), "w") as file:
    file.write("count,seed,hash\n")
    for count in [0, 1, 3, 4, 7, 8, 31, 32, 33, 63, 64, 100, 511]:
        for seed in [0, 2654435761]:
            file.write(f"{count},{seed},{xxhash.xxh64(data[:count], seed=seed).intdigest()}\n")
with open(path("README.md"), "w") as file:
    file.write(
        f"The pictures and checksums were written by `script/reference/pictures.py` with Pillow {PIL.__version__} "
        f"(libjpeg-turbo {features.version('libjpeg_turbo')}), NumPy {np.__version__} and "
        f"xxhash {xxhash.VERSION}.\n")
