"""What a renderer draws depends on the place alone, never on what it drew before."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.imaging.layers import layers_of
from xrayTrainer.imaging.look import Look
from xrayTrainer.imaging.placement import Placement
from xrayTrainer.imaging.resample import ScanRenderer
from xrayTrainer.imaging.scan import PixelMeaning, Scan

BAND = np.random.default_rng(5).integers(0, 65_535, (70, 150), dtype=np.uint16)
LAYERS = layers_of(Scan(BAND, None, 16, PixelMeaning.TRANSMISSION))
PLACES = st.builds(Placement, st.floats(0.05, 12.0), st.floats(-400, 400), st.floats(-400, 400))


def renderer() -> ScanRenderer:
    made = ScanRenderer(LAYERS)
    made.resize(96, 60)
    made.set_look(Look())
    return made


@settings(max_examples=150)
@given(places=st.lists(PLACES, min_size=1, max_size=4), last=PLACES, exact=st.booleans(), smooth=st.booleans())
def test_that_what_was_drawn_before_leaves_no_trace(
    places: list[Placement], last: Placement, exact: bool, smooth: bool
) -> None:
    used, fresh = renderer(), renderer()
    for place in places:
        used.place(place, exact=not exact)
    for one in (used, fresh):
        one.place(last, exact=exact, smooth=smooth)
    assert np.array_equal(used.picture, fresh.picture)


@pytest.mark.parametrize("scale", [0.1, 1.0, 5.0])
def test_that_a_scan_out_of_sight_leaves_the_surround_alone(scale: float) -> None:
    used = renderer()
    used.place(Placement(1.0, 0.0, 0.0), exact=True)
    used.place(Placement(scale, 5_000.0, 5_000.0), exact=True)
    assert (used.picture == 0xFF1E1E1E).all()
