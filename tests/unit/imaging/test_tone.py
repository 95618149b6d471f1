import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.tone import (
    Curve,
    Preset,
    Tone,
    auto_window,
    default_tone,
    grey_table,
    spread,
    tone_table,
)

tones = st.builds(
    Tone,
    window_low=st.floats(-0.5, 0.45),
    window_high=st.floats(0.5, 1.5),
    gamma=st.floats(0.2, 5),
    curve=st.sampled_from(Curve),
    invert=st.booleans(),
)


@settings(max_examples=40, deadline=None)
@given(tones, st.sampled_from([8, 10, 12, 16]))
def test_that_more_transmission_is_never_darker_unless_inverted(tone: Tone, bits: int) -> None:
    grey = grey_table(tone, bits).astype(int)
    steps = np.diff(grey)
    assert (steps <= 0).all() if tone.invert else (steps >= 0).all()
    assert (grey[(1 << bits) - 1 :] == grey[(1 << bits) - 1]).all()


@settings(max_examples=40, deadline=None)
@given(tones, st.sampled_from([8, 10, 12, 16]))
def test_that_each_value_has_the_grey_of_its_place_in_the_window(tone: Tone, bits: int) -> None:
    top = (1 << bits) - 1
    place = (spread(np.arange(top + 1) / top, tone.curve) - tone.window_low) / tone.width
    shown = np.clip(place, 0.0, 1.0) ** (1.0 / tone.gamma)
    expected = 255.0 * (1.0 - shown if tone.invert else shown)
    assert np.abs(grey_table(tone, bits)[: top + 1] - expected).max() <= 0.5 + 1e-6


def test_that_the_table_holds_opaque_greys() -> None:
    words = tone_table(Tone(), 8).view(np.uint32)
    assert words.shape == (65_536,)
    assert [hex(words[value]) for value in (0, 1, 128, 255)] == ["0xff000000", "0xff010101", "0xff808080", "0xffffffff"]


def test_that_the_display_curve_is_the_published_one() -> None:
    values = np.array([1.0, 0.1, 0.01, 0.001, 0.0])
    expected = [1.0, *(0.5 * (1 + np.log10(t) / 3.8) + 0.5 * np.sqrt(t) for t in values[1:4]), 0.0]
    assert spread(values, Curve.DISPLAY) == pytest.approx(expected)


def test_that_only_deep_transmission_scans_open_with_the_display_curve() -> None:
    def scan(bits: int, meaning: PixelMeaning) -> Scan:
        return Scan(np.zeros((2, 2), np.uint16 if bits > 8 else np.uint8), None, bits, meaning)

    assert default_tone(scan(16, PixelMeaning.TRANSMISSION)).curve is Curve.CONSOLE
    assert default_tone(scan(8, PixelMeaning.TRANSMISSION)).curve is Curve.LINEAR
    assert default_tone(scan(16, PixelMeaning.GREY)).curve is Curve.LINEAR


@pytest.mark.parametrize("bits", [8, 16])
def test_that_the_auto_window_lies_on_the_values_that_occur(bits: int) -> None:
    top = (1 << bits) - 1
    band = np.linspace(0.2 * top, 0.6 * top, 10_000).astype(np.uint8 if bits == 8 else np.uint16).reshape(100, 100)
    tone = auto_window(Tone(), band, bits)
    assert tone.window_low == pytest.approx(0.2, abs=0.01)
    assert tone.window_high == pytest.approx(0.6, abs=0.01)


def test_that_the_auto_window_of_a_flat_or_absent_region_is_still_a_window() -> None:
    assert auto_window(Tone(), np.full((5, 5), 300, np.uint16), 16).width > 0
    assert auto_window(Tone(), np.zeros((0, 5), np.uint16), 16) == Tone()


def test_that_an_empty_window_or_a_negative_gamma_is_refused() -> None:
    with pytest.raises(ValueError, match="empty"):
        Tone(window_low=0.5, window_high=0.5)
    with pytest.raises(ValueError, match="gamma"):
        Tone(gamma=0)
    with pytest.raises(ValueError, match="bits"):
        grey_table(Tone(), 17)


@given(st.floats(-10, 10), st.floats(-10, 10))
def test_that_no_drag_can_close_the_window(level: float, width: float) -> None:
    dragged = Tone().with_window(level=level, width=width)
    assert dragged.width > 0
    assert -0.6 < dragged.level < 1.6


def test_that_presets_open_what_they_name() -> None:
    dark, light = 655, 60_000
    dense = grey_table(Tone(curve=Curve.DISPLAY).with_preset(Preset.DENSE), 16)
    bright = grey_table(Tone(curve=Curve.DISPLAY).with_preset(Preset.LIGHT), 16)
    whole = grey_table(Tone(curve=Curve.DISPLAY).with_preset(Preset.WHOLE), 16)
    assert dense[dark] > whole[dark] > bright[dark] == 0
    assert dense[light] == 255 > bright[light] > 0
