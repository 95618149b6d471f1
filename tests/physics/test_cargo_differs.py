"""Cargo generators differ in what a scan of them shows, not in a number: near twins are rejected."""

from __future__ import annotations

import functools
import itertools

import numpy as np
import pytest
from helpers.cargo_looks import Floats, depth_of, looks_of

from xrayTrainer.simulation.generators import CARGO

SEEDS = (1, 2, 3, 4)
LEAST = 3.0
"""Distance of the middles of two generators, in deviations of single loads: fewer than one load in fourteen lies
nearer to the wrong one."""


@functools.cache
def looks() -> dict[str, Floats]:
    """Return the figures of some loads of each generator, shape (seeds, figures)."""
    return {
        generator.name: np.array([looks_of(depth_of(generator, seed)) for seed in SEEDS])
        for generator in CARGO.newest().values()
    }


@functools.cache
def spread() -> Floats:
    """Return the inverse covariance of loads of one generator, pooled over all; shape (figures, figures)."""
    samples = np.array(list(looks().values()))
    rests = (samples - samples.mean(axis=1, keepdims=True)).reshape(-1, samples.shape[2])
    covariance = rests.T @ rests / (samples.shape[0] * (len(SEEDS) - 1))
    return np.asarray(np.linalg.inv(covariance + np.diag(np.full(samples.shape[2], 0.02**2))))


def distance(one: Floats, other: Floats) -> float:
    """Return the Mahalanobis distance of two groups of loads, less what their small numbers add by chance."""
    apart = one.mean(axis=0) - other.mean(axis=0)
    by_chance = one.shape[1] * (1.0 / len(one) + 1.0 / len(other))
    return float(np.sqrt(max(0.0, apart @ spread() @ apart - by_chance)))


def test_that_there_are_enough_generators() -> None:
    assert len(CARGO.newest()) >= 45


@pytest.mark.full
def test_that_no_two_generators_look_alike() -> None:
    pairs = itertools.combinations(looks().items(), 2)
    near = [(one, other, round(distance(a, b), 2)) for (one, a), (other, b) in pairs if distance(a, b) < LEAST]
    assert not near


@pytest.mark.full
def test_that_loads_of_one_generator_would_be_taken_for_twins() -> None:
    halves = [distance(found[::2], found[1::2]) for found in looks().values()]
    assert np.mean(np.array(halves) < LEAST) > 0.75
