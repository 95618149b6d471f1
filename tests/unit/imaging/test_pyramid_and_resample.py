import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from xrayTrainer.imaging.layers import Layers
from xrayTrainer.imaging.look import Look
from xrayTrainer.imaging.placement import Placement
from xrayTrainer.imaging.pyramid import build_pyramid
from xrayTrainer.imaging.resample import ScanRenderer
from xrayTrainer.imaging.tone import Tone


def ramp(rows: int, cols: int) -> NDArray[np.uint16]:
    y, x = np.mgrid[0:rows, 0:cols]
    return (x * 30 + y * 25).astype(np.uint16)


def render(band: NDArray[np.uint16], size: tuple[int, int], at: Placement, *, exact: bool) -> NDArray[np.int64]:
    renderer = ScanRenderer(Layers(base=build_pyramid(band), bits=16))
    renderer.resize(*size)
    renderer.set_look(Look(tone=Tone()))
    renderer.place(at, exact=exact)
    return (renderer.picture & np.uint32(0xFF)).astype(np.int64)


def test_that_levels_halve_and_keep_the_mean() -> None:
    band = ramp(700, 3001)
    pyramid = build_pyramid(band)
    assert [level.shape for level in pyramid.levels] == [(700, 3001), (350, 1500), (175, 750), (87, 375), (43, 187)]
    assert pyramid.levels[2].mean() == pytest.approx(band[:700, :3000].mean(), rel=1e-3)
    assert (pyramid.width, pyramid.height) == (3001, 700)


def test_that_a_level_never_has_fewer_pixels_than_the_screen() -> None:
    pyramid = build_pyramid(ramp(2000, 8000))
    assert [pyramid.level_for(scale) for scale in (32, 1, 0.6, 0.5, 0.3, 0.25, 0.126, 0.02)] == [0, 0, 0, 1, 1, 2, 2, 5]


@pytest.mark.parametrize("band", [np.zeros((0, 4), np.uint16), np.zeros((4, 4), np.float32), np.zeros(4, np.uint8)])
def test_that_what_is_no_scan_is_refused(band: NDArray[np.uint16]) -> None:
    with pytest.raises(ValueError, match="no scan"):
        build_pyramid(band)


def test_that_one_to_one_shows_the_very_pixels() -> None:
    band = (np.random.default_rng(1).integers(0, 256, (120, 200)) * 257).astype(np.uint16)
    shown = render(band, (80, 60), Placement(1.0, 30.0, 20.0), exact=True)
    assert (shown == band[20:80, 30:110] // 257).all()
    assert (render(band, (80, 60), Placement(1.0, 30.0, 20.0), exact=False) == shown).all()


def test_that_enlarged_pixels_are_exact_squares() -> None:
    band = (np.random.default_rng(2).integers(0, 256, (30, 40)) * 257).astype(np.uint16)
    shown = render(band, (160, 80), Placement(8.0, 5.0, 3.0), exact=False)
    assert (shown == np.kron(band[3:13, 5:25] // 257, np.ones((8, 8), np.uint16))).all()


def test_that_outside_of_the_scan_the_surround_shows() -> None:
    white = build_pyramid(np.full((10, 10), 65_535, np.uint16))
    renderer = ScanRenderer(Layers(base=white, bits=16), surround=0xFF112233)
    renderer.resize(30, 20)
    renderer.set_look(Look(tone=Tone()))
    renderer.place(Placement(1.0, -5.0, -5.0), exact=True)
    inside = renderer.picture == 0xFFFFFFFF
    assert inside[5:15, 5:15].all()
    assert inside.sum() == 100
    assert (renderer.picture[~inside] == 0xFF112233).all()
    renderer.place(Placement(1.0, 500.0, 0.0), exact=True)
    assert (renderer.picture == 0xFF112233).all()


@settings(max_examples=60, deadline=None)
@given(
    scale=st.floats(0.02, 32),
    x=st.floats(-300, 2600),
    y=st.floats(-300, 700),
    width=st.integers(1, 300),
    height=st.integers(1, 200),
)
def test_that_moving_and_resting_pictures_agree(scale: float, x: float, y: float, width: int, height: int) -> None:
    band = ramp(600, 1500)
    at = Placement(scale, x, y)
    moving = render(band, (width, height), at, exact=False)
    resting = render(band, (width, height), at, exact=True)
    level_pixels = 1 << build_pyramid(band).level_for(scale)
    per_screen_pixel = (30 + 25) * max(1 / scale, level_pixels) / 257
    assert np.abs(moving - resting).max() <= 2.2 * per_screen_pixel + 1.5


def test_that_the_exact_picture_shows_the_scan_where_the_placement_says() -> None:
    at = Placement(0.37, 211.3, 97.8)
    shown = render(ramp(600, 1500), (200, 100), at, exact=True)
    i, j = np.meshgrid(np.arange(200), np.arange(100))
    x, y = at.origin_x + (i + 0.5) / at.scale, at.origin_y + (j + 0.5) / at.scale
    expected = ((x - 0.5) * 30 + (y - 0.5) * 25) / 257
    assert np.abs(shown - expected).max() < 1.5


def test_that_colour_scans_keep_their_colours() -> None:
    band = np.zeros((20, 20, 3), np.uint8)
    band[..., 0], band[..., 1], band[..., 2] = 200, 100, 50
    renderer = ScanRenderer(Layers(base=build_pyramid(band), bits=8))
    renderer.resize(20, 20)
    renderer.set_look(Look(tone=Tone()))
    renderer.place(Placement(1.0, 0.0, 0.0), exact=True)
    assert (renderer.picture == 0xFFC86432).all()


def test_that_scans_longer_than_32767_are_drawn() -> None:
    band = np.tile(np.arange(40_000, dtype=np.uint16), (4, 1))
    shown = render(band, (50, 4), Placement(1.0, 39_900.0, 0.0), exact=True)
    assert (shown == (np.rint(band[:, 39_900:39_950] / 257))).all()


def test_that_small_dense_specks_survive_the_fitted_view() -> None:
    rng = np.random.default_rng(5)
    band = np.full((1000, 4000), 40_000, np.uint16)
    places = [(int(r), int(c)) for r, c in zip(rng.integers(10, 990, 200), rng.integers(10, 3990, 200), strict=True)]
    for row, col in places:
        band[row : row + 2, col : col + 2] = 4_000
    scale = 0.26
    shown = render(band, (1040, 260), Placement(scale, 0.0, 0.0), exact=True)
    full = (40_000 - 4_000) / 257 * min(1.0, 4 * scale * scale)
    lost = 0
    for row, col in places:
        y, x = int((row + 1) * scale), int((col + 1) * scale)
        contrast = 40_000 / 257 - shown[max(0, y - 1) : y + 2, max(0, x - 1) : x + 2].min()
        lost += contrast < 0.25 * full
    assert lost <= 0.12 * len(places)
