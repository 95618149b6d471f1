"""Rigid motions keep lengths and right angles; generators are found by name and version."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.errors import UserError
from xrayTrainer.simulation.frames import STRAIGHT, Axes, Frame, Vector, axes_along, turned
from xrayTrainer.simulation.registry import Registry, number, word

ANGLES = st.floats(-720, 720)
NUMBERS = st.floats(-50, 50)
POINTS = st.tuples(NUMBERS, NUMBERS, NUMBERS)
FRAMES = st.builds(
    lambda origin, yaw, pitch, roll, flip: Frame(origin, turned(yaw=yaw, pitch=pitch, roll=roll), flip),
    POINTS, ANGLES, ANGLES, ANGLES, st.booleans(),
)  # fmt: skip


def dot(a: Vector, b: Vector) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


def is_rotation(axes: Axes) -> bool:
    products = [dot(axes[i], axes[j]) for i in range(3) for j in range(3)]
    a, b, c = axes
    cross = (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
    return products == pytest.approx([1, 0, 0, 0, 1, 0, 0, 0, 1], abs=1e-9) and dot(cross, c) == pytest.approx(1.0)


@settings(max_examples=60)
@given(yaw=ANGLES, pitch=ANGLES, roll=ANGLES)
def test_that_a_turned_body_keeps_its_right_angles(yaw: float, pitch: float, roll: float) -> None:
    assert is_rotation(turned(yaw=yaw, pitch=pitch, roll=roll))


def test_that_turns_go_the_way_that_is_written() -> None:
    assert turned(yaw=90)[0] == (0.0, 1.0, 0.0), "x towards y"
    assert turned(pitch=90)[2] == (1.0, 0.0, 0.0), "z towards x"
    assert turned(roll=90)[1] == (0.0, 0.0, 1.0), "y towards z"
    assert turned(yaw=360, pitch=-720) == STRAIGHT, "right angles are exact"


@settings(max_examples=60)
@given(along=POINTS.filter(lambda point: math.dist(point, (0, 0, 0)) > 0.1))
def test_that_axes_along_a_direction_follow_it(along: Vector) -> None:
    length = math.dist(along, (0, 0, 0))
    axes = axes_along(along, length)
    assert is_rotation(axes)
    assert axes[2] == pytest.approx([part / length for part in along])


@settings(max_examples=80)
@given(outer=FRAMES, inner=FRAMES, point=POINTS)
def test_that_a_frame_in_a_frame_is_one_after_the_other(outer: Frame, inner: Frame, point: Vector) -> None:
    assert outer.around(inner).point(point) == pytest.approx(outer.point(inner.point(point)), abs=1e-6)


@settings(max_examples=60)
@given(frame=FRAMES, a=POINTS, b=POINTS)
def test_that_a_frame_keeps_distances(frame: Frame, a: Vector, b: Vector) -> None:
    assert math.dist(frame.point(a), frame.point(b)) == pytest.approx(math.dist(a, b), abs=1e-6)


# --- generators ------------------------------------------------------------------------------------------------------


def registry() -> Registry[object]:  # type: ignore[type-var]
    made: Registry[object] = Registry("cargo")  # type: ignore[type-var]
    for name, version in (("b", 2), ("a", 1), ("b", 10), ("b", 1)):
        made.register(name, version=version, term=f"food.{name}", fits=("container", "rail.tank"))(lambda: None)
    return made


def test_that_every_released_version_stays_and_the_newest_is_offered() -> None:
    found = registry()
    assert found.get("b@1").version == 1
    assert found.get("b@10").full_name == "b@10"
    assert [(name, one.version) for name, one in found.newest().items()] == [("a", 1), ("b", 10)]


def test_that_one_name_and_version_is_entered_once() -> None:
    with pytest.raises(ValueError, match="two generators named a@1"):
        registry().register("a", version=1, term="food.a")(lambda: None)


@pytest.mark.parametrize("name", ["b@3", "b", "c@1", ""])
def test_that_what_is_not_there_is_told(name: str) -> None:
    with pytest.raises(UserError) as caught:
        registry().get(name)
    assert (caught.value.code, caught.value.params) == ("scene.no_generator", {"sort": "cargo", "name": name})


@pytest.mark.parametrize(
    ("kind", "fits"),
    [("container", True), ("container.dry_20", True), ("containers", False), ("rail", False), ("rail.tank", True)],
)
def test_that_a_generator_fits_its_carriers_and_their_kinds(kind: str, fits: bool) -> None:
    assert registry().get("a@1").fits_carrier(kind) is fits


def test_that_what_is_asked_for_is_of_its_kind() -> None:
    assert number({"fill": 1}, "fill", 0.5) == 1.0
    assert number({}, "fill", 0.5) == 0.5
    assert word({"wrap": "net"}, "wrap", "film", ("film", "net")) == "net"
    for value in ("much", True, None):
        with pytest.raises(UserError) as caught:
            number({"fill": value}, "fill", 0.5)  # type: ignore[dict-item]
        assert caught.value.code == "scene.param_not_number"
    with pytest.raises(UserError) as caught:
        word({"wrap": 3}, "wrap", "film", ("film", "net"))
    assert caught.value.params == {"param": "wrap", "allowed": "film, net"}
