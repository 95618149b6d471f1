from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from xrayTrainer.imaging.filters import aligned, difference, filtered, mirrored
from xrayTrainer.imaging.layers import Layers, layers_of, preview_layers, processed_layers, with_material
from xrayTrainer.imaging.look import (
    ALL_CLASSES,
    ZONES,
    Colours,
    Difference,
    Energy,
    Look,
    MaterialClass,
    Processing,
    Zone,
)
from xrayTrainer.imaging.look_tables import difference_words, grey_values, material_words, palette_words
from xrayTrainer.imaging.placement import Placement
from xrayTrainer.imaging.resample import ScanRenderer
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import Curve, Tone, grey_table

TOP = 65_535


def scan_of(high: NDArray[np.uint16], low: NDArray[np.uint16] | None = None, air: float = 1.0) -> Scan:
    return Scan(high, low, 16, PixelMeaning.TRANSMISSION, air=air)


def noisy(seed: int = 1, rows: int = 240, cols: int = 400) -> NDArray[np.uint16]:
    rng = np.random.default_rng(seed)
    ramp = np.linspace(0.02, 0.9, cols)[None, :] * np.ones((rows, 1))
    ramp[80:140, 120:260] *= 0.5
    return np.clip(np.rint(ramp * TOP * (1 + 0.01 * rng.standard_normal((rows, cols)))), 0, TOP).astype(np.uint16)


def picture(layers: Layers, look: Look) -> NDArray[np.uint8]:
    renderer = ScanRenderer(layers)
    renderer.resize(layers.base.width, layers.base.height)
    renderer.set_look(look)
    renderer.place(Placement(1.0, 0.0, 0.0), exact=True)
    pixels: NDArray[np.uint8] = renderer.picture.view(np.uint8).reshape(*renderer.picture.shape, 4)
    return pixels[..., 2::-1]


# filters


def test_that_no_filter_gives_back_the_band_itself() -> None:
    band = noisy()
    assert filtered(band, 16, Processing(energy=Energy.LOW)) is band


@pytest.mark.parametrize("bits", [8, 12, 16])
def test_that_filters_keep_flat_values(bits: int) -> None:
    top = (1 << bits) - 1
    band = np.full((90, 130), round(0.4 * top), np.uint16 if bits > 8 else np.uint8)
    for work in (Processing(smoothing=3), Processing(edges=3)):
        assert np.abs(filtered(band, bits, work).astype(int) - band).max() <= 1 + 0.003 * top * (bits == 8)


def test_that_smoothing_lowers_noise_more_with_strength() -> None:
    flat = np.random.default_rng(3).normal(30_000, 600, (200, 300)).astype(np.uint16)
    spreads = [float(filtered(flat, 16, Processing(smoothing=k)).std()) for k in range(4)]
    assert spreads == sorted(spreads, reverse=True)
    assert spreads[3] < 0.3 * spreads[0]


def test_that_edges_overshoot_more_with_strength() -> None:
    step = np.full((60, 100), 20_000, np.uint16)
    step[:, 50:] = 40_000
    reach = [float(np.ptp(filtered(step, 16, Processing(edges=k)).astype(float))) for k in range(4)]
    assert reach == sorted(reach)
    assert reach[3] > 1.3 * reach[0]


def test_that_local_contrast_lifts_what_is_faint_in_the_dark() -> None:
    band = np.full((480, 640), 900, np.uint16)
    band[:, 320:] = 50_000
    band[200:240, 100:140] = 990
    lifted = filtered(band, 16, Processing(local_contrast=2)).astype(float)
    before = np.sqrt(990) - np.sqrt(900)
    after = np.sqrt(lifted[220, 120]) - np.sqrt(lifted[220, 60])
    assert after > 1.1 * before


def test_that_a_colour_export_keeps_its_hues_under_local_contrast() -> None:
    band = np.zeros((200, 300, 3), np.uint8)
    band[..., 0] = np.linspace(60, 200, 300).astype(np.uint8)
    found = filtered(band, 8, Processing(local_contrast=2))
    assert found.shape == band.shape
    assert (found[..., 0].astype(int) >= found[..., 2]).mean() > 0.98


def test_that_a_strength_beyond_the_strongest_is_refused() -> None:
    with pytest.raises(ValueError, match="strength"):
        Processing(edges=4)


# differences


def test_that_a_scan_differs_nowhere_from_itself() -> None:
    assert (difference(noisy(), noisy(), 16) == 32_768).all()


def test_that_a_difference_is_below_the_middle_where_there_is_more_matter() -> None:
    darker = noisy()
    darker[100:120, 300:320] //= 2
    found = difference(darker, noisy(), 16)
    assert (found[100:120, 300:320] < 32_000).all()
    assert (found[0:60] == 32_768).all()


@settings(max_examples=25, deadline=None)
@given(left=st.integers(20, 180), right=st.integers(20, 180), width=st.integers(60, 300))
def test_that_what_is_symmetrical_has_no_mirror_difference(left: int, right: int, width: int) -> None:
    half = np.linspace(0.2, 0.8, width)
    body = np.concatenate([half, half[::-1]])
    row = np.concatenate([np.ones(left), body, np.ones(right)])
    band = np.rint(np.tile(row, (20, 1)) * TOP).astype(np.uint16)
    assert (difference(band, mirrored(band, 16), 16) == 32_768).mean() > 0.98


def test_that_a_hidden_thing_shows_in_the_mirror_difference() -> None:
    row = np.concatenate([np.ones(50), np.full(300, 0.5), np.ones(90)])
    band = np.rint(np.tile(row, (60, 1)) * TOP).astype(np.uint16)
    band[20:30, 80:100] = round(0.3 * TOP)
    found = processed_layers(scan_of(band), Processing(difference=Difference.MIRROR), layers_of(scan_of(band)))
    assert found.signed
    dark = found.base.levels[0] < 32_000
    assert dark[20:30, 80:100].all()
    assert dark.sum() == 200


def test_that_a_reference_is_laid_where_it_fits() -> None:
    rng = np.random.default_rng(5)
    # every column darkened by its own share of an upright profile: a carrier that can be told from itself shifted
    profile = np.clip(0.4 + 0.3 * cv2.GaussianBlur(rng.standard_normal((1, 500)), (0, 0), 6)[0] * 6, 0.05, 0.95)
    row = np.ones(900)
    row[200:700] = profile
    band = np.rint(np.tile(row, (40, 1)) * TOP).astype(np.uint16)
    moved = np.full_like(band, TOP)
    moved[:, 90:590] = band[:, 200:700]
    assert (difference(band, aligned(band, moved, 16), 16) == 32_768).mean() > 0.97


def test_that_a_difference_of_a_colour_picture_is_refused() -> None:
    colour = Scan(np.zeros((30, 30, 3), np.uint8), None, 8, PixelMeaning.COLOUR)
    with pytest.raises(ValueError, match="colour"):
        processed_layers(colour, Processing(difference=Difference.MIRROR), layers_of(colour))


def test_that_the_low_energy_alone_is_the_low_band() -> None:
    low = noisy(2)
    scan = scan_of(noisy(), low)
    found = processed_layers(scan, Processing(energy=Energy.LOW), layers_of(scan))
    assert (found.base.levels[0] == low).all()


# tables


def test_that_a_plain_look_is_the_plain_tone() -> None:
    tone = Tone(window_low=0.2, window_high=0.7, gamma=1.4, curve=Curve.ROOT)
    assert (grey_values(Look(tone=tone), 12, 1.0) == grey_table(tone, 12)).all()


@pytest.mark.parametrize("zone", list(Zone))
def test_that_a_zone_spreads_over_all_greys_and_flattens_the_rest(zone: Zone) -> None:
    greys = grey_values(Look(zone=zone), 16, 0.9).astype(int)
    transmission = np.arange(65_536) / TOP / 0.9
    low, high = ZONES[zone]
    inside = (transmission >= low) & (transmission < high)
    assert greys[inside].min() <= 1
    assert greys[inside].max() >= 254
    assert (np.diff(greys[inside]) >= 0).all()
    assert np.ptp(greys[~inside & (transmission <= 1.0)]) <= 45


def test_that_palettes_grow_lighter_with_the_grey() -> None:
    for colours in (Colours.CIVIDIS, Colours.INFERNO):
        words = palette_words(colours).view(np.uint32)
        red, green, blue = (words >> 16 & 255, words >> 8 & 255, words & 255)
        light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
        assert (np.diff(light) >= -1.0).all()
        assert np.ptp(light) > 150


def test_that_a_difference_of_nothing_is_pale_and_the_sides_have_colours_apart() -> None:
    words = difference_words(Look()).view(np.uint32)
    darker, none, lighter = (int(words[value]) for value in (0, 32_768, 65_535))
    assert none & 0xFFFFFF == 0xFAFAFA
    assert darker >> 16 & 255 > darker & 255
    assert lighter & 255 > lighter >> 16 & 255


def test_that_stripped_classes_are_pale() -> None:
    words = material_words(Look(classes=frozenset({MaterialClass.METAL}))).view(np.uint32).reshape(256, 256)
    organic, metal = (int(words[number, 90]) for number in (32, 160))
    assert organic >> 16 & 255 == organic & 255
    assert organic & 255 > 140
    assert metal & 255 > metal >> 16 & 255


def test_that_materials_have_hues_apart_at_one_lightness() -> None:
    words = material_words(Look(classes=ALL_CLASSES)).view(np.uint32).reshape(256, 256)
    seen = [np.array([int(words[n, 128]) >> shift & 255 for shift in (16, 8, 0)]) for n in (32, 96, 160, 224)]
    for k, one in enumerate(seen):
        for other in seen[k + 1 :]:
            assert np.abs(one - other).sum() > 90


# the renderer


def test_that_a_preview_shows_the_filter_on_what_is_visible() -> None:
    scan = scan_of(noisy())
    work = Processing(smoothing=2)
    plain = layers_of(scan)
    quick = picture(preview_layers(plain, work), Look())
    whole = picture(processed_layers(scan, work, plain), Look())
    assert np.abs(quick.astype(int) - whole).max() <= 1
    assert np.abs(quick.astype(int) - picture(plain, Look())).max() > 3


def test_that_a_tone_changes_material_colours_without_a_new_place() -> None:
    band = noisy()
    numbers = np.full(band.shape, 160, np.uint8)
    layers = replace(layers_of(scan_of(band)), material=layers_of(Scan(numbers, None, 8, PixelMeaning.GREY)).base)
    renderer = ScanRenderer(layers)
    renderer.resize(400, 240)
    renderer.set_look(Look(colours=Colours.MATERIAL))
    renderer.place(Placement(1.0, 0.0, 0.0), exact=True)
    before = renderer.picture.copy()
    renderer.set_look(Look(tone=Tone(window_high=0.5), colours=Colours.MATERIAL))
    assert (renderer.picture != before).any()
    blue, red = renderer.picture & 255, renderer.picture >> 16 & 255
    coloured = (blue < 250) & (blue > 10)
    assert (blue[coloured] >= red[coloured]).all()


def test_that_layers_of_another_scan_are_refused() -> None:
    renderer = ScanRenderer(layers_of(scan_of(noisy())))
    with pytest.raises(ValueError, match="another scan"):
        renderer.set_layers(layers_of(scan_of(noisy(rows=100))))


def test_that_one_energy_tells_no_materials_apart() -> None:
    from xrayTrainer.simulation.beam_table import beam_calibration

    scan = scan_of(noisy())
    table = beam_calibration("gantry_6@1", "side")
    assert table is not None
    with pytest.raises(ValueError, match="one energy"):
        with_material(layers_of(scan), scan, table)
