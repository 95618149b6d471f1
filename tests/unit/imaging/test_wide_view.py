"""A pan through a picture drawn before shows what drawing each frame would show, and steps by whole pixels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from xrayTrainer.imaging.layers import Layers, layers_of
from xrayTrainer.imaging.look import Colours, Look, Zone
from xrayTrainer.imaging.material import STEP
from xrayTrainer.imaging.placement import Placement
from xrayTrainer.imaging.pyramid import pick_pyramid
from xrayTrainer.imaging.resample import MARGIN, ScanRenderer
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Curve, Tone
from xrayTrainer.imaging.wide_view import WideView

WIDTH, HEIGHT = 240, 120
NOISE = np.random.default_rng(5).integers(0, 65_535, (300, 700), dtype=np.uint16)
RAMP = np.tile(np.linspace(0, 65_535, 700).astype(np.uint16), (300, 1))
LINEAR = Look(tone=Tone(curve=Curve.LINEAR))
STEPS = st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), min_size=1, max_size=25)


def layers(band: NDArray[np.uint16]) -> Layers:
    return layers_of(Scan(band, None, 16, PixelMeaning.TRANSMISSION))


def with_materials(band: NDArray[np.uint16]) -> Layers:
    """Return layers of a scan that is organic in its left half and metal in its right one."""
    numbers = np.full(band.shape, STEP // 2, dtype=np.uint8)
    numbers[:, band.shape[1] // 2 :] += 2 * STEP
    return replace(layers(band), material=pick_pyramid(numbers))


def wide_view(band: NDArray[np.uint16], look: Look = LINEAR) -> WideView:
    view = WideView(layers(band))
    view.resize(WIDTH, HEIGHT)
    view.set_look(look)
    return view


def words_of(made: ScanRenderer) -> NDArray[np.uint32]:
    """Return what a renderer has drawn as picture words."""
    if made.greys is None:
        return made.picture
    greys = made.greys[MARGIN:-MARGIN, MARGIN:-MARGIN].astype(np.uint32)
    return np.uint32(0xFF000000) | greys * np.uint32(0x010101)


def shown(view: WideView, corner: tuple[int, int]) -> NDArray[np.uint32]:
    """Return a picture of the view: nothing but zeros where there is no scan."""
    seen = view.visible(corner)
    picture = np.zeros((HEIGHT, WIDTH), dtype=np.uint32)
    if not seen.empty:
        rows = slice(seen.top + corner[1], seen.bottom + corner[1])
        columns = slice(seen.left + corner[0], seen.right + corner[0])
        picture[seen.top : seen.bottom, seen.left : seen.right] = words_of(view.renderer)[rows, columns]
    return picture


def moved(at: Placement, dx: int, dy: int) -> Placement:
    return Placement(at.scale, at.origin_x + dx / at.scale, at.origin_y + dy / at.scale)


@settings(max_examples=60)
@given(steps=STEPS, scale=st.sampled_from([0.3, 0.71, 1.0, 1.9, 5.0]))
def test_that_whole_steps_shift_the_same_pixels_until_the_view_leaves_what_is_drawn(
    steps: list[tuple[int, int]], scale: float
) -> None:
    view = wide_view(NOISE)
    at = Placement(scale, 40.3, 20.6)
    corner = view.corner(moved(at, -1, 0), at)
    before = shown(view, corner)
    for dx, dy in steps:
        following = moved(at, dx, dy)
        here = view.corner(at, following)
        picture = shown(view, here)
        if (here[0] - corner[0], here[1] - corner[1]) == (dx, dy):
            old = before[max(0, dy) : HEIGHT + min(0, dy), max(0, dx) : WIDTH + min(0, dx)]
            new = picture[max(0, -dy) : HEIGHT + min(0, -dy), max(0, -dx) : WIDTH + min(0, -dx)]
            assert np.array_equal(old, new)
        else:
            assert not (0 <= corner[0] + dx <= 2 * view.margin and 0 <= corner[1] + dy <= 2 * view.margin)
        at, corner, before = following, here, picture


@settings(max_examples=60)
@given(steps=STEPS, origin=st.floats(-120, 500), scale=st.sampled_from([0.4, 1.0, 2.3]))
def test_that_what_a_pan_shows_is_what_a_fresh_drawing_shows(
    steps: list[tuple[int, int]], origin: float, scale: float
) -> None:
    view = wide_view(RAMP)
    at = Placement(scale, origin, 3.4)
    for dx, dy in steps:
        following = moved(at, dx, dy)
        picture = shown(view, view.corner(at, following)) & np.uint32(0xFF)
        at = following
    fresh = ScanRenderer(layers(RAMP), surround=0)
    fresh.resize(WIDTH, HEIGHT)
    fresh.set_look(LINEAR)
    fresh.place(at, exact=True)
    exact = fresh.picture & np.uint32(0xFF)
    inside = np.s_[1:-1, 1:-1]
    seen = fresh.seen
    both = np.s_[max(0, seen.top + 1) : max(0, seen.bottom - 1), max(0, seen.left + 1) : max(0, seen.right - 1)]
    step = 2.0 * 255 / 700 / scale + 1.0
    assert np.abs(picture[both].astype(int) - exact[both].astype(int)).max(initial=0) <= step
    outside = np.ones_like(exact, dtype=bool)
    outside[max(0, seen.top - 1) : max(0, seen.bottom + 1), max(0, seen.left - 1) : max(0, seen.right + 1)] = False
    assert not picture[inside][outside[inside]].any()


def test_that_only_short_pans_at_one_scale_go_through_it() -> None:
    view = wide_view(NOISE)
    at = Placement(0.5, 10.0, 10.0)
    assert view.reaches(at, moved(at, 10, 0))
    assert view.reaches(at, moved(at, 0, -view.margin // 2))
    assert not view.reaches(at, at)
    assert not view.reaches(at, moved(at, view.margin, 0))
    assert not view.reaches(at, Placement(0.6, 12.0, 10.0))


def test_that_most_of_what_is_drawn_beyond_the_view_lies_ahead() -> None:
    at = Placement(1.0, 100.0, 50.0)
    for dx, dy in ((5, 0), (-5, 0), (0, 5), (0, -5)):
        view = wide_view(NOISE)
        column, row = view.corner(at, moved(at, dx, dy))
        for step, room in ((dx, column), (dy, row)):
            ahead = 2 * view.margin - room if step > 0 else room
            assert ahead == (view.margin if step == 0 else 2 * view.margin - view.margin // 4)


def test_that_another_look_and_another_smoothing_are_drawn_anew() -> None:
    view = wide_view(NOISE)
    at = Placement(6.0, 10.0, 10.0)
    plain = shown(view, view.corner(at, moved(at, 3, 0)))
    view.set_look(Look(tone=Tone(curve=Curve.LINEAR, invert=True)))
    inverted = shown(view, view.corner(moved(at, 2, 0), moved(at, 3, 0)))
    assert np.array_equal(inverted & np.uint32(0xFF), 255 - (plain & np.uint32(0xFF)))
    smooth = shown(view, view.corner(moved(at, 2, 0), moved(at, 3, 0), smooth=True))
    assert not np.array_equal(smooth, inverted)


@settings(max_examples=40)
@given(
    scale=st.floats(0.2, 3.9),
    x=st.floats(-200, 600),
    y=st.floats(-80, 250),
    look=st.sampled_from([LINEAR, Look(), Look(zone=Zone.MIDDLE), Look(colours=Colours.CIVIDIS)]),
)
def test_that_greys_made_ahead_look_like_those_made_after(scale: float, x: float, y: float, look: Look) -> None:
    pictures = []
    for ahead in (False, True):
        made = ScanRenderer(layers(RAMP), for_screen=ahead)
        made.resize(WIDTH, HEIGHT)
        made.set_look(look)
        made.place(Placement(scale, x, y), exact=False)
        seen = made.seen
        inside = words_of(made)[max(0, seen.top) : max(0, seen.bottom), max(0, seen.left) : max(0, seen.right)]
        pictures.append(np.stack([inside >> np.uint32(shift) & np.uint32(0xFF) for shift in (0, 8, 16)]).astype(int))
    apart = np.abs(pictures[0] - pictures[1])
    assert np.median(apart) <= 1 if apart.size else True
    if look.zone is None:
        assert apart.max(initial=0) <= 4


@settings(max_examples=30)
@given(scale=st.floats(0.3, 3.9), x=st.floats(0, 300), y=st.floats(0, 100))
def test_that_moving_materials_lie_within_a_pixel_of_those_at_rest(scale: float, x: float, y: float) -> None:
    shown = []
    for exact in (False, True):
        made = ScanRenderer(with_materials(RAMP), for_screen=True)
        made.resize(WIDTH, HEIGHT)
        made.set_look(Look(colours=Colours.MATERIAL))
        made.place(Placement(scale, x, y), exact=exact)
        seen = made.seen
        assert made.greys is None
        picture = made.picture[max(0, seen.top) : seen.bottom, max(0, seen.left) : seen.right]
        shown.append(np.stack([picture >> np.uint32(shift) & np.uint32(0xFF) for shift in (0, 8, 16)]).astype(int))
    border = (350 - x) * scale
    columns = np.abs(np.arange(shown[0].shape[2]) - border) > 2.0 * max(1.0, scale) + 1.0
    apart = np.abs(shown[0] - shown[1])[:, 2:-2, columns][:, :, 2:-2]
    assert apart.max(initial=0) <= 12


@pytest.mark.parametrize("colours", [Colours.GREY, Colours.INFERNO, Colours.MATERIAL])
def test_that_a_window_after_greys_made_ahead_shows_the_values_themselves(colours: Colours) -> None:
    pictures = []
    for ahead in (False, True):
        made = ScanRenderer(with_materials(NOISE), for_screen=ahead)
        made.resize(WIDTH, HEIGHT)
        made.set_look(Look(colours=colours))
        made.place(Placement(0.9, 12.3, 4.5), exact=False)
        made.set_look(Look(colours=colours, tone=Tone(window_low=0.2, window_high=0.4)))
        pictures.append(words_of(made).copy())
    assert np.array_equal(pictures[0], pictures[1])
