"""Path lengths against closed forms and against rays marched through the definition of each body; masses and areas."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import msgspec
import numpy as np
import pytest
from helpers.built_scenes import random_things, solids_of

from xrayTrainer.simulation.areal import areal_maps, window_of
from xrayTrainer.simulation.boxes import Box
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.fan import Fan
from xrayTrainer.simulation.frames import turned
from xrayTrainer.simulation.mass import masses_kg
from xrayTrainer.simulation.profiles import fan_of, profile_named
from xrayTrainer.simulation.solids import Kind, Parts, Solids, Stuff

UNIT = Stuff("steel", 1.0, 0.0)
"""Of density 1: areal density is path length."""


def rays(plane: str = "side", shear_deg: float = 0.0, rows: int = 920) -> Fan:
    """The rays of a gantry over 4 m, or of a source above."""
    profile = profile_named("gantry_6@1")
    view = msgspec.structs.replace(profile.view("side"), shear_deg=shear_deg, rows=rows)
    if plane == "top":
        view = msgspec.structs.replace(view, plane="top", source=(-800, 0), detector_depth=30, cross=(-260, 260))
    lean = -math.tan(math.radians(shear_deg)) * 742
    return fan_of(profile, view, (-200 + lean, 200 + lean))


def paths(solids: Solids, fan: Fan) -> np.ndarray:
    """Path length of each pixel, cm, for solids of density 1."""
    return areal_maps(solids, fan, np.ones((len(solids.materials), 1)))[0]


def marched(row: np.void, fan: Fan, pixel: tuple[int, int], n: int = 5) -> float:
    """Mean path of a pixel from the definition of the body: n x n rays, each cut into two thousand steps."""
    own = row["axes"] / row["half"][:, None]
    around = float(np.linalg.norm(row["half"])) * max(1.0, float(row["shape"][0]) if row["kind"] else 1.0) * 1.01
    steps = np.linspace(-around, around, 2001)
    depth, cross = fan.order
    total = 0.0
    for a, b in itertools.product((np.arange(n) + 0.5) / n, repeat=2):
        origin, direction = np.zeros(3), np.zeros(3)
        origin[0] = fan.x[pixel[1]] * (1 - a) + fan.x[pixel[1] + 1] * a
        origin[depth], origin[cross] = fan.source[0] * fan.depth_sign, fan.source[1]
        direction[0], direction[depth] = fan.shear, fan.depth_sign
        direction[cross] = fan.slopes[pixel[0]] * (1 - b) + fan.slopes[pixel[0] + 1] * b
        direction /= np.linalg.norm(direction)
        nearest = (row["centre"] - origin) @ direction
        q = (origin - row["centre"] + (nearest + steps)[:, None] * direction) @ own.T
        if row["kind"] == Kind.BOX:
            inside = (np.abs(q) <= 1).all(axis=1)
        elif row["kind"] == Kind.ELLIPSOID:
            inside = (q**2).sum(axis=1) <= 1
        else:
            radius = 1 + (row["shape"][0] - 1) * (q[:, 2] + 1) / 2
            inside = (np.abs(q[:, 2]) <= 1) & ((q[:, :2] ** 2).sum(axis=1) <= radius**2)
        total += inside.mean() * 2 * around
    return total / n**2


def some_body(draws: Draws, kind: str) -> Callable[[Parts], None]:
    """A body of a kind at a random place."""
    centre = (draws.uniform(-40, 40), draws.uniform(-80, 80), draws.uniform(170, 330))
    a, b, c = (draws.uniform(8, 30) for _ in range(3))
    turns = {"yaw": draws.uniform(-90, 90), "pitch": draws.uniform(-90, 90), "roll": draws.uniform(-90, 90)}
    axes = turned(yaw=draws.uniform(-180, 180), pitch=draws.uniform(-80, 80))
    bodies: dict[str, Callable[[Parts], None]] = {
        "box": lambda p: p.box(Box.around(centre, (2 * a, 2 * b, 2 * c)), UNIT),
        "tilted_box": lambda p: p.tilted_box(centre, (2 * a, 2 * b, 2 * c), UNIT, **turns),
        "ellipsoid": lambda p: p.ellipsoid(centre, (a, b, c), UNIT, **turns),
        "along_x": lambda p: p.cylinder(centre, a, 2 * b, UNIT, axis="x", radius_across=c),
        "along_y": lambda p: p.cylinder(centre, a, 2 * b, UNIT, axis="y"),
        "along_z": lambda p: p.cylinder(centre, a, 2 * b, UNIT, axis="z"),
        "tilted_cylinder": lambda p: p.cylinder(centre, a, 2 * b, UNIT, axis=axes),
        "frustum": lambda p: p.cylinder(centre, a, 2 * b, UNIT, axis=axes, head=draws.uniform(0, 1.5)),
    }
    return bodies[kind]


KINDS = ("box", "tilted_box", "ellipsoid", "along_x", "along_y", "along_z", "tilted_cylinder", "frustum")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("plane", "shear_deg"), [("side", 0.0), ("top", 0.0), ("side", 8.0)])
def test_that_paths_are_those_of_rays_through_the_body(kind: str, plane: str, shear_deg: float) -> None:
    draws = Draws(1).child(kind, plane)
    fan = rays(plane, shear_deg)
    errors, longest = [], 0.0
    for number in range(2):
        solids = solids_of(some_body(draws.child(number), kind))
        found = paths(solids, fan)
        met = np.argwhere(found > 0)
        assert len(met) > 100
        for _ in range(12):
            row, col = met[draws.integer(0, len(met) - 1)]
            errors.append(found[row, col] - marched(solids.rows[0], fan, (row, col)))
        longest = max(longest, float(found.max()))
        assert found.max() < 2.1 * np.linalg.norm(solids.rows["half"][0]) * max(1.0, float(solids.rows["shape"][0, 0]))
    assert np.median(np.abs(errors)) < 0.05
    assert np.quantile(np.abs(errors), 0.75) < 0.2
    assert np.max(np.abs(errors)) < 0.12 * longest  # where an edge crosses a pixel the marched rays are coarse


def test_that_paths_have_their_closed_forms_on_the_axis() -> None:
    fan = rays(rows=921)
    height = 150.0
    for build, length in (
        (lambda p: p.box(Box.around((0, 0, height), (40, 30, 20)), UNIT), 30.0),
        (lambda p: p.tilted_box((0, 0, height), (40, 30, 20), UNIT, yaw=30), 30.0 / math.cos(math.radians(30))),
        (lambda p: p.ellipsoid((0, 0, height), (20, 25, 10), UNIT), 50.0),
        (lambda p: p.cylinder((0, 0, height), 15, 40, UNIT, axis="x"), 30.0),
        (lambda p: p.cylinder((0, 0, height), 15, 40, UNIT, axis="y"), 40.0),
        (lambda p: p.cylinder((0, 0, height), 15, 40, UNIT, axis="z"), 30.0),
        (lambda p: p.tube((0, 0, height), 15, 40, 2, UNIT, axis="z"), 4.0),
        (lambda p: p.tube((0, 0, height), 15, 40, 2, UNIT, axis="y", ends=1.5), 3.0),
        (lambda p: p.hollow_box(Box.around((0, 0, height), (40, 30, 20)), 1.0, UNIT), 2.0),
    ):
        solids = solids_of(build)
        column, row = fan.pixel(0.2, 0.0, height)
        assert paths(solids, fan)[int(row), int(column)] == pytest.approx(length, abs=0.05)


@pytest.mark.parametrize("axis", ["x", "y", "z"])
def test_that_a_wall_thinner_than_a_pixel_keeps_its_matter(axis: str) -> None:
    # the metal of a tube whose 0.12 cm wall is a quarter of a pixel, summed over its picture
    for shift in (0.0, 0.13, 0.31):
        thin = solids_of(lambda p, s=shift: p.tube((s, 0, 250 + s), 28, 80, 0.12, UNIT, axis=axis))
        found = paths(thin, rays())
        assert found.min() > -0.05
        assert _volume(found, rays(), 0.0) == pytest.approx(math.pi * (28**2 - 27.88**2) * 80, rel=0.02)


def test_that_a_sheet_thinner_than_a_pixel_is_exact_edge_on() -> None:
    fan = rays()
    for z in (150.02, 260.3):
        solids = solids_of(lambda p, z=z: p.box(Box(-50, 50, -100, 100, z, z + 0.2), UNIT))
        found = paths(solids, fan)
        assert _volume(found, fan, 0.0) == pytest.approx(100 * 200 * 0.2, rel=0.03)


def _volume(found: np.ndarray, fan: Fan, depth: float) -> float:
    """Volume from path lengths, for a body near one depth: each pixel there is as large as the fan is wide."""
    run = depth - fan.source[0]
    middle = (fan.slopes[1:] + fan.slopes[:-1]) / 2
    across = np.abs(np.diff(fan.slopes)) * run / np.sqrt(1 + middle**2)
    return float((found * across[:, None] * np.diff(fan.x)[None, :]).sum())


@pytest.mark.parametrize("seed", range(6))
def test_that_the_areal_integral_is_the_mass(seed: int) -> None:
    # small bodies near the middle plane, where a pixel's size is known
    draws = Draws(40 + seed)
    fan = rays()
    for kind in KINDS:
        solids = solids_of(some_body(draws.child(kind), kind))
        solids.rows["centre"][:, 1] = 0.0
        solids.rows["half"] /= 4.0
        grams = masses_kg(solids)[0] * 1000.0
        assert _volume(paths(solids, fan), fan, 0.0) == pytest.approx(grams, rel=0.015)


def test_that_pillows_and_sheets_hold_their_mass_in_the_picture() -> None:
    fan = rays()
    for build in (
        lambda p: p.box(Box.around((0, 0, 230), (60, 12, 40)), UNIT, pillow=6.0),
        lambda p: p.corrugated(Box.around((0, 0, 230), (27.8 * 4, 3.6, 100)), 0.16, 27.8, UNIT),
    ):
        solids = solids_of(build)
        assert _volume(paths(solids, fan), fan, 0.0) == pytest.approx(masses_kg(solids)[0] * 1000.0, rel=0.02)


def test_that_a_turned_pillow_thins_out_as_a_straight_one_does() -> None:
    fan = rays()
    straight = solids_of(lambda p: p.box(Box.around((0, 0, 250), (60, 30, 40)), UNIT, pillow=6.0))
    turned_little = solids_of(
        lambda p: p.at((0, 0, 250), yaw=0.01).box(Box.around((0, 0, 0), (60, 30, 40)), UNIT, pillow=6.0)
    )
    assert np.abs(paths(straight, fan) - paths(turned_little, fan)).max() < 2.5
    assert np.abs(paths(straight, fan) - paths(turned_little, fan)).mean() < 0.01


def test_that_a_group_weighs_the_sum_of_its_parts() -> None:
    draws = Draws(3)
    builds = [random_things(draws.child(n), 5) for n in range(4)]
    whole = solids_of(*builds)
    masses = masses_kg(whole)
    for owner, build in enumerate(builds):
        alone = masses_kg(solids_of(build)).sum()
        assert masses[whole.rows["owner"] == owner].sum() == pytest.approx(alone, rel=1e-9)


def test_that_a_hollow_filled_with_its_own_material_is_solid() -> None:
    fan = rays()
    whole = paths(solids_of(lambda p: p.cylinder((0, 0, 250), 20, 60, UNIT, axis="z")), fan)

    def filled(parts: Parts) -> None:
        parts.tube((0, 0, 250), 20, 60, 1.0, UNIT, axis="z", ends=1.0)
        parts.cylinder((0, 0, 250), 19, 58, UNIT, axis="z")

    assert np.abs(paths(solids_of(filled), fan) - whole).max() < 1e-3


def test_that_what_lies_inside_displaces_its_host() -> None:
    fan = rays(rows=921)

    def hidden(parts: Parts) -> None:
        parts.box(Box.around((0, 0, 150), (60, 60, 60)), Stuff("sugar", 0.8, 0.0))
        parts.box(Box.around((0, 0, 150), (20, 20, 20)), Stuff("steel", 2.0, 0.0), inside=Stuff("sugar", 0.8, 0.0))

    column, row = fan.pixel(0.2, 0, 150)
    assert paths(solids_of(hidden), fan)[int(row), int(column)] == pytest.approx(40 * 0.8 + 20 * 2.0, abs=0.02)


def test_that_a_mesh_cube_is_a_box() -> None:
    corners = np.array(list(itertools.product((-22.0, 28.0), (-10.0, 30.0), (235.0, 265.0))))
    quads = ((0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3))
    faces = np.array([t for a, b, c, d in quads for t in ((a, b, c), (a, c, d))], dtype=np.int32)
    for plane, shear in (("side", 0.0), ("top", 0.0), ("side", 8.0)):
        fan = rays(plane, shear)
        mesh = paths(solids_of(lambda p: p.mesh(corners, faces, UNIT)), fan)
        box = paths(solids_of(lambda p: p.tilted_box((3, 10, 250), (50, 40, 30), UNIT, yaw=1e-4)), fan)
        assert np.abs(mesh - box).mean() < 0.01
        assert mesh.max() < box.max() + 0.1


def test_that_a_window_has_the_pixels_of_the_whole() -> None:
    draws = Draws(9)
    solids = solids_of(random_things(draws, 60))
    fan = rays()
    from xrayTrainer.simulation.detector import noise_tile

    basis = np.ones((len(solids.materials), 1))
    whole = areal_maps(solids, fan, basis, noise_tile())
    for window in (
        (slice(200, 420), slice(300, 470)),
        (slice(0, 920), slice(777, 800)),
        (slice(500, 501), slice(0, 800)),
    ):
        part = areal_maps(solids, fan, basis, noise_tile(), window)
        assert np.abs(part - whole[:, window[0], window[1]]).max() <= 2e-4


def test_that_the_window_of_solids_holds_all_that_they_cover() -> None:
    fan = rays()
    for seed in range(10):
        solids = solids_of(random_things(Draws(seed), 1))
        window = window_of(solids, fan)
        found = paths(solids, fan)
        assert window is not None
        assert np.count_nonzero(found) == np.count_nonzero(found[window])


def test_that_what_lies_beyond_the_fan_leaves_no_trace() -> None:
    fan = rays()
    for centre in ((5000.0, 0.0, 250.0), (0.0, 0.0, 5000.0), (0.0, -2000.0, 250.0)):
        solids = solids_of(lambda p, c=centre: p.ellipsoid(c, (10, 10, 10), UNIT))
        assert window_of(solids, fan) is None
        assert not paths(solids, fan).any()
