"""What is wanted of pictures that came in: what is blanked stays blanked, whatever else is done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.preparation import Fill, box_corners, moved
from xrayTrainer.imaging.prepare import prepared
from xrayTrainer.imaging.raw_layout import RawLayout
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.services.own_scans_api import Incoming, ScanSource
from xrayTrainer.ui.viewmodels import own_scans_items as steps
from xrayTrainer.ui.viewmodels.own_scans_items import Item


def item(number: int = 1, size: tuple[int, int] = (120, 80), **more: object) -> Item:
    path = Path(f"{number}.png")
    found = Incoming(path=path, name=path.name, file_format="png", width=size[0], height=size[1], bits=8)
    made = Item(id=number, incoming=found, source=ScanSource(path=path), size=size, bits=8)
    return replace(made, **more)  # type: ignore[arg-type]


EDITS = st.lists(st.sampled_from(["right", "half", "mirror", "cut", "tilt"]), max_size=5)


@settings(max_examples=40, deadline=None)
@given(EDITS)
def test_that_what_is_blanked_hides_the_same_place_after_every_edit(names: list[str]) -> None:
    one = steps.with_blanks(item(), [(50, 30, 70, 50)], Fill.AIR)
    for name in names:
        wide, high = one.turned
        edits = {
            "right": lambda it: steps.turned(it, 1),
            "half": lambda it: steps.turned(it, 2),
            "mirror": steps.mirrored,
            "cut": lambda it, wide=wide, high=high: steps.with_corners(it, box_corners((4, 3, wide - 5, high - 6))),
            "tilt": lambda it: steps.tilt(it, 0.7),
        }
        one = edits[name](one)
    places = moved(one.recipe, one.size, box_corners((50, 30, 70, 50)))
    for place in places:
        assert min(np.hypot(place[0] - x, place[1] - y) for x, y in one.recipe.blanks[0].points) < 0.02
    pixels = np.zeros((80, 120), np.uint8)
    pixels[32:48, 52:68] = 99
    done = prepared(Scan(high=pixels, low=None, bits=8, meaning=PixelMeaning.GREY), one.recipe)
    assert not np.any(done.high == 99)


def test_that_turning_four_times_and_mirroring_twice_change_nothing() -> None:
    one = steps.with_corners(item(mm_per_pixel=(4.0, 5.0)), ((3, 4), (100, 6), (98, 70), (2, 66)))
    assert steps.turned(one, 4) == one
    assert steps.mirrored(steps.mirrored(one)) == one
    assert steps.turned(steps.mirrored(steps.turned(one, 1)), 1) == steps.mirrored(one)
    assert steps.turned(one, 1).mm_per_pixel == (5.0, 4.0)


def test_that_a_frame_that_makes_no_picture_is_not_taken() -> None:
    one = item()
    assert steps.with_corners(one, ((0, 0), (0, 0), (100, 70), (0, 70))) is one
    assert steps.with_corners(one, box_corners((-50, -50, 500, 500))) is one
    assert steps.with_corners(one, box_corners((10, 10, 60, 60))).finished == (50, 50)


def test_that_only_pictures_of_the_same_size_and_kind_are_treated_alike() -> None:
    pattern = replace(steps.turned(item(1), 1), mm_per_pixel=(5.0, 5.0))
    others = (item(2), item(3, (121, 80)), replace(item(4), slug="case-1"), replace(item(5), bits=16))
    done = steps.like(pattern, (pattern, *others))
    assert [one.recipe == pattern.recipe for one in done] == [True, True, False, False, False]
    assert done[1].mm_per_pixel == (5.0, 5.0)


def test_that_views_of_one_case_stand_together_and_bad_files_are_left_out() -> None:
    bad = Incoming(path=Path("x"), name="x", error=UserError("scan.empty", file="x"))
    raw = Incoming(path=Path("y"), name="y")
    items = (
        item(1),
        item(2, view="top", with_previous=True),
        item(3, view="top", with_previous=True),
        Item(id=4, incoming=bad, source=ScanSource(path=bad.path)),
        Item(id=5, incoming=raw, source=ScanSource(path=raw.path)),
        item(6, slug="case-1"),
    )
    assert [[one.id for one in group] for group in steps.groups(items)] == [[1, 2], [3]]
    read = steps.with_layout(items[4], RawLayout(width=30, height=20))
    assert read.is_ready
    assert read.size == (30, 20)


def test_that_a_film_brings_its_first_frames_alone() -> None:
    film = Incoming(path=Path("f"), name="f", file_format="dicom", width=9, height=9, frames=500, bits=16)
    assert [one.source.frame for one in steps.items_of([film], 7)] == list(range(steps.MOST_FRAMES))


@pytest.mark.parametrize(("metres", "pitch"), [(12.19, 12.19), (0.0, None), (1e9, None)])
def test_that_a_known_length_gives_the_pitch(metres: float, pitch: float | None) -> None:
    found = steps.pitch_by_length((0, 0), (600, 800), metres)
    assert (None if found is None else found[0]) == pytest.approx(pitch)
    assert steps.pitch_by_length((0, 0), (1, 1), 5.0) is None
