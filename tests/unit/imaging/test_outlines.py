"""Outlines of masks follow the edges of pixels exactly."""

from __future__ import annotations

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy import ndimage

from xrayTrainer.imaging.outlines import trace


@settings(max_examples=150, deadline=None)
@given(arrays(np.bool_, st.tuples(st.integers(1, 12), st.integers(1, 12)), elements=st.booleans()))
def test_that_outlines_enclose_exactly_the_pixels_of_the_mask(mask: np.ndarray) -> None:
    parts = [shapely.Polygon(outer, holes) for outer, holes in trace(mask)]
    assert sum(part.area for part in parts) == mask.sum()
    assert len(parts) == ndimage.label(mask)[1]
    rows, cols = np.mgrid[0 : mask.shape[0], 0 : mask.shape[1]]
    covered = np.zeros(mask.shape, dtype=bool)
    for part in parts:
        covered |= shapely.contains_xy(part.buffer(0), cols + 0.5, rows + 0.5)
    assert (covered == mask).all()


def test_that_a_ring_has_one_outline_with_one_hole() -> None:
    mask = np.ones((5, 5), dtype=bool)
    mask[2, 2] = False
    ((outer, holes),) = trace(mask)
    assert sorted(outer) == [(0, 0), (0, 5), (5, 0), (5, 5)]
    assert len(holes) == 1


def test_that_an_empty_mask_has_no_outline() -> None:
    assert trace(np.zeros((3, 3), dtype=bool)) == []
