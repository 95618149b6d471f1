"""What generators put down: places, frames, hollows, textures, and the digest of it all."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from helpers.built_scenes import random_load, solids_of
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.frames import Frame, turned
from xrayTrainer.simulation.mass import folded_length, masses_kg, pillow_fill, volumes_cm3
from xrayTrainer.simulation.pixel_windows import bounds_of
from xrayTrainer.simulation.solids import Kind, Parts, Stuff

PLAIN = Stuff("steel", 1.0, 0.0)
angles = st.floats(-180, 180)


@settings(max_examples=60)
@given(yaw=angles, pitch=angles, roll=angles, flip=st.booleans())
def test_that_frames_keep_lengths_and_angles(yaw: float, pitch: float, roll: float, flip: bool) -> None:
    frame = Frame((1.0, 2.0, 3.0), turned(yaw=yaw, pitch=pitch, roll=roll), flip)
    axes = np.array([frame.direction(v) for v in ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))])
    assert axes @ axes.T == pytest.approx(np.eye(3), abs=1e-12)
    assert np.linalg.det(axes) == pytest.approx(-1.0 if flip else 1.0)


def test_that_right_angles_are_exact_and_straight_boxes_stay_straight() -> None:
    solids = solids_of(
        lambda p: p.at((5, 6, 7), yaw=90).box(Box(0, 10, 0, 4, 0, 2), PLAIN),
        lambda p: p.at((5, 6, 7), yaw=270, flip=True).box(Box(0, 10, 0, 4, 0, 2), PLAIN),
    )
    assert solids.rows["axes"] == pytest.approx(np.stack([np.eye(3)] * 2), abs=0)
    assert solids.rows["half"][0].tolist() == [2.0, 5.0, 1.0]
    lowest, highest = bounds_of(solids)
    assert lowest[0].tolist() == [1.0, 6.0, 7.0]
    assert highest[0].tolist() == [5.0, 16.0, 9.0]


def test_that_assemblies_in_assemblies_stand_where_they_should() -> None:
    def build(parts: Parts) -> None:
        inner = parts.at((100, 0, 0), yaw=90).at((10, 0, 0), flip=True)
        inner.ellipsoid((3, 1, 2), (1, 1, 1), PLAIN)

    # mirrored: (-3, 1, 2); moved: (7, 1, 2); turned: (-1, 7, 2); moved: (99, 7, 2)
    assert solids_of(build).rows["centre"][0] == pytest.approx([99.0, 7.0, 2.0])


def test_that_a_hollow_has_the_texture_of_its_wall() -> None:
    def build(parts: Parts) -> None:
        parts.tube((0, 0, 200), 28, 80, 0.12, "steel", ends=0.1)
        parts.hollow_box(Box.around((100, 0, 200), (40, 40, 40)), 0.4, "wood")
        parts.box(Box.around((200, 0, 200), (40, 40, 40)), "steel")
        parts.box(Box.around((200, 0, 200), (20, 20, 20)), Stuff("steel", None, 0.3), sign=-1)

    rows = solids_of(build).rows
    for whole, hollow in ((0, 1), (2, 3), (4, 5)):
        assert rows["tile"][whole] == rows["tile"][hollow]
        assert rows["texture"][whole] == rows["texture"][hollow]
        assert rows["density"][hollow] == -rows["density"][whole]
    assert len(set(rows["tile"][[0, 2, 4]].tolist())) == 3


def test_that_volumes_are_those_of_closed_forms() -> None:
    def build(parts: Parts) -> None:
        parts.box(Box.around((0, 0, 0), (2, 3, 4)), PLAIN)
        parts.cylinder((0, 0, 0), 2, 5, PLAIN, radius_across=3)
        parts.cylinder((0, 0, 0), 2, 6, PLAIN, head=0.5)
        parts.ellipsoid((0, 0, 0), (1, 2, 3), PLAIN)
        parts.box(Box.around((0, 0, 0), (2, 3, 4)), PLAIN, pillow=5.0)

    expected = [24.0, 30 * math.pi, math.pi * 6 * (4 + 2 + 1) / 3, 8 * math.pi, 24 * pillow_fill(5.0) ** 2]
    assert volumes_cm3(solids_of(build)) == pytest.approx(expected, rel=1e-6)
    u = (np.arange(200_000) + 0.5) / 200_000
    assert pillow_fill(5.0) == pytest.approx(np.sqrt(1 - u**5).mean(), rel=1e-5)
    assert 1.05 < folded_length(27.8, 3.6) < 1.2


def test_that_what_lies_inside_weighs_less_what_it_displaces() -> None:
    def build(parts: Parts) -> None:
        parts.box(Box.around((0, 0, 0), (10, 10, 10)), Stuff("lead", 11.34), inside=Stuff("sugar", 0.85))

    assert masses_kg(solids_of(build)) == pytest.approx([11.34 - 0.85])


def test_that_nothing_is_left_of_what_has_no_size() -> None:
    def build(parts: Parts) -> None:
        parts.box(Box.around((0, 0, 0), (0, 10, 10)), PLAIN)
        inner = parts.hollow_box(Box.around((0, 0, 0), (10, 10, 1)), 0.8, PLAIN)
        assert inner.height == 0.0

    assert len(solids_of(build)) == 1
    with pytest.raises(ValueError, match="rod without length"):
        solids_of(lambda p: p.rod((1, 1, 1), (1, 1, 1), 2.0, PLAIN))
    with pytest.raises(ValueError, match="no such material"):
        solids_of(lambda p: p.box(Box(0, 1, 0, 1, 0, 1), "unobtainium"))
    with pytest.raises(ValueError, match="right angles"):
        solids_of(lambda p: p.at((0, 0, 0), yaw=30).corrugated(Box(0, 9, 0, 3, 0, 9), 0.2, 27.8, "steel"))


def test_that_a_rod_runs_from_end_to_end() -> None:
    solids = solids_of(lambda p: p.rod((0, 0, 100), (30, 40, 100), 1.0, PLAIN))
    assert solids.rows["axes"][0, 2] == pytest.approx([0.6, 0.8, 0.0], abs=1e-6)
    assert solids.rows["half"][0, 2] == 25.0


def test_that_the_digest_tells_any_change_and_nothing_else() -> None:
    load = random_load(Draws(1), 20)
    base = solids_of(load)
    assert base.digest() == solids_of(load).digest()
    for field in ("centre", "density", "tile", "kind"):
        rows = base.rows.copy()
        rows[field][0] = rows[field][0] + 1
        assert dataclasses.replace(base, rows=rows).digest() != base.digest()
    assert solids_of(load, seed=2).digest() != base.digest()


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 1000))
def test_that_bounds_hold_bodies_tightly(seed: int) -> None:
    solids = solids_of(random_load(Draws(seed), 3))
    lowest, highest = bounds_of(solids)
    rng = np.random.default_rng(seed)
    directions = rng.normal(size=(4000, 3))
    directions /= np.linalg.norm(directions, axis=1)[:, None]
    for row, low, high in zip(solids.rows, lowest, highest, strict=True):
        if row["kind"] != Kind.ELLIPSOID:
            continue
        points = row["centre"] + (directions * row["half"]) @ row["axes"]
        assert (points.min(axis=0) >= low - 1e-9).all()
        assert (points.max(axis=0) <= high + 1e-9).all()
        assert points.max(axis=0) == pytest.approx(high, abs=0.1 * float(row["half"].max()))
