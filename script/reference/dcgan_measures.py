"""How far generated images are from real ones: a Fréchet distance in principal components.

Images are rows of numbers. Components are those of the first 5,000 images, 64 of them; at 64 × 64 of every third number.
FD is the squared Fréchet distance of normal laws, ‖m − m'‖² + tr(C + C' − 2(CC')^½), between samples and these
images, divided by that between the next 5,000 images and these; 1 is as good as other images of the data.
"""

import numpy as np

COMPONENTS = 64
HALF = 5000


class Measures:
    """Made of the images once, then asked of samples."""

    def __init__(self, images):
        if len(images) < 2 * COMPONENTS + 2:
            raise ValueError(f"{len(images)} images are too few for {COMPONENTS} components")
        self.half = min(HALF, len(images) // 2)
        first, second = images[: self.half], images[self.half : 2 * self.half]
        rows = self.chosen(first)
        self.mean = rows.mean(0)
        centred = rows - self.mean
        _, vectors = np.linalg.eigh(centred.T @ centred)
        self.axes = vectors[:, ::-1][:, :COMPONENTS]
        self.data = self.law(first)
        self.own = frechet(self.law(second), self.data)

    @staticmethod
    def chosen(images):
        rows = np.asarray(images).reshape(len(images), -1)
        if images.shape[-1] == 64:
            rows = rows[:, ::3]
        return rows.astype(np.float64)

    def law(self, images):
        """Mean and covariance of images in the components."""
        scores = (self.chosen(images) - self.mean) @ self.axes
        return scores.mean(0), np.cov(scores, rowvar=False)

    def of(self, samples):
        """FD, and the trace of the samples' covariance over the data's."""
        law = self.law(samples)
        return frechet(law, self.data) / self.own, np.trace(law[1]) / np.trace(self.data[1])


def root(matrix):
    values, vectors = np.linalg.eigh(matrix)
    return (vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T


def frechet(a, b):
    """The squared Fréchet distance of two normal laws, each a mean and a covariance."""
    half = root(a[1])
    cross = np.linalg.eigvalsh(half @ b[1] @ half)
    return ((a[0] - b[0]) ** 2).sum() + np.trace(a[1]) + np.trace(b[1]) - 2 * np.sqrt(np.maximum(cross, 0)).sum()
