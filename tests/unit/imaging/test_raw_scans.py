"""Files of pixels without a header: read as a person says, guessed as far as they tell, refused in one sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.imaging.decoders.raw import decode_raw, value_type
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.raw_guess import guess_layouts
from xrayTrainer.imaging.raw_layout import RAW_BITS, BandOrder, RawLayout
from xrayTrainer.imaging.reading import ScanReader
from xrayTrainer.imaging.refusal import RefusedFileError

LIMITS = ReadLimits()


def picture(rows: int, cols: int) -> np.ndarray:
    """Something with shapes and a little noise, 0 to 1."""
    y, x = np.mgrid[0:rows, 0:cols]
    field = 0.6 + 0.2 * np.sin(x / 17.0) * np.cos(y / 11.0) + 0.1 * (abs(x - cols / 2) < cols / 5)
    return np.clip(field + np.random.default_rng(3).normal(0, 0.01, field.shape), 0, 1)


@st.composite
def layouts(draw: st.DrawFn) -> RawLayout:
    bits = draw(st.sampled_from(RAW_BITS))
    return RawLayout(
        width=draw(st.integers(1, 9)),
        height=draw(st.integers(1, 9)),
        offset=draw(st.integers(0, 40)),
        bits=bits,
        signed=draw(st.booleans()),
        big_endian=draw(st.booleans()),
        bands=draw(st.integers(1, 4 if bits != 32 else 2)),
        order=draw(st.sampled_from(BandOrder)),
    )


@settings(max_examples=60, deadline=None)
@given(layouts(), st.randoms(use_true_random=False))
def test_that_every_layout_is_read_back_as_it_was_laid(layout: RawLayout, random: object) -> None:
    shape = (layout.bands, layout.height, layout.width)
    top = 100 if layout.bits == 8 else 1000
    planes = np.random.default_rng(5).integers(0, top, shape)
    ordered = {
        BandOrder.PLANAR: planes,
        BandOrder.BY_ROW: planes.transpose(1, 0, 2),
        BandOrder.BY_PIXEL: planes.transpose(1, 2, 0),
    }[layout.order]
    data = bytes(layout.offset) + ordered.astype(value_type(layout)).tobytes() + b"tail"
    found = decode_raw(data, layout, LIMITS)
    if layout.bands == 3:
        np.testing.assert_array_equal(found.bands[0], planes.transpose(1, 2, 0))
    else:
        for band, plane in zip(found.bands, planes, strict=False):
            np.testing.assert_array_equal(band, plane)
    assert len(found.bands) == (1 if layout.bands in (1, 3) else 2)


@pytest.mark.parametrize(
    "layout",
    [
        RawLayout(width=0, height=5),
        RawLayout(width=5, height=-1),
        RawLayout(width=5, height=5, offset=-1),
        RawLayout(width=5, height=5, bits=11),
        RawLayout(width=5, height=5, bands=0),
        RawLayout(width=5, height=5, bands=9),
        RawLayout(width=5, height=5, bits=32, bands=3),
    ],
)
def test_that_numbers_without_sense_are_refused(layout: RawLayout) -> None:
    with pytest.raises(RefusedFileError) as caught:
        decode_raw(bytes(1000), layout, LIMITS)
    assert caught.value.code == "scan.raw_layout"


def test_that_a_cut_file_tells_how_many_rows_it_has() -> None:
    with pytest.raises(RefusedFileError) as caught:
        decode_raw(bytes(1000), RawLayout(width=10, height=100, offset=20), LIMITS)
    assert (caught.value.code, caught.value.params["rows"]) == ("scan.raw_short", 49)


def test_that_a_huge_raw_picture_is_refused_before_it_is_read() -> None:
    for layout, code in (
        (RawLayout(width=50_000, height=50_000), "scan.too_many_pixels"),
        (RawLayout(width=1_000_000, height=1), "scan.side_too_long"),
        (RawLayout(width=10_000, height=9_999, bits=32, bands=4), "scan.decoded_too_large"),
    ):
        with pytest.raises(RefusedFileError) as caught:
            decode_raw(b"", layout, LIMITS)
        assert caught.value.code == code


@pytest.mark.parametrize(
    ("kind", "bits", "header"), [("<u2", 16, 0), (">u2", 12, 512), ("u1", 8, 0), ("<f4", 32, 256), ("<u2", 14, 100)]
)
def test_that_the_layout_is_guessed_from_the_rows(kind: str, bits: int, header: int) -> None:
    field = picture(200, 413)
    top = 1.0 if bits == 32 else (1 << bits) - 1
    data = bytes(header) + (field * top).astype(kind).tobytes()
    best = guess_layouts(data, LIMITS)[0]
    expected = RawLayout(width=413, height=200, offset=header, bits=bits, big_endian=kind[0] == ">")
    assert best == expected


def test_that_noise_and_text_have_no_layout_worth_showing() -> None:
    noise = np.random.default_rng(1).integers(0, 256, 60_000).astype(np.uint8).tobytes()
    assert guess_layouts(noise, LIMITS) == ()
    assert guess_layouts(bytes(100_000), LIMITS) == ()
    assert guess_layouts(b"x", LIMITS) == ()


def test_that_the_worker_reads_raw_files_and_frames_and_tells_what_files_say(tmp_path: Path) -> None:
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    from xrayTrainer.domain.errors import UserError

    field = (picture(120, 200) * 4095).astype("<u2")
    raw = tmp_path / "scan.raw"
    raw.write_bytes(bytes(64) + field.tobytes())
    info = PngInfo()
    info.add_text("Operator", "A. B.")
    info.add_itxt("Place", "Gate 3", zip=True)
    Image.fromarray((field >> 4).astype(np.uint8)).save(tmp_path / "a.png", pnginfo=info)
    pages = [Image.fromarray(np.full((20, 30), level, np.uint8)) for level in (10, 20, 30)]
    pages[0].save(tmp_path / "pages.tif", save_all=True, append_images=pages[1:])
    (tmp_path / "text.txt").write_text("no scan at all " * 20)
    with ScanReader() as reader:
        guess = reader.guess_raw(raw)
        assert guess.size_bytes == 64 + field.nbytes
        scan = reader.read_raw(raw, guess.layouts[0])
        np.testing.assert_array_equal(scan.high, field)
        assert scan.bits == 12
        assert ("Operator", "A. B.") in reader.look(tmp_path / "a.png").tags
        assert ("Place", "Gate 3") in reader.look(tmp_path / "a.png").tags
        assert reader.look(tmp_path / "pages.tif").frames == 3
        assert [int(reader.read(tmp_path / "pages.tif", frame=n).high[0, 0]) for n in range(3)] == [10, 20, 30]
        for ask, code in (
            (lambda: reader.read(tmp_path / "pages.tif", frame=3), "scan.broken"),
            (lambda: reader.read(tmp_path / "a.png", frame=1), "scan.broken"),
            (lambda: reader.look(tmp_path / "text.txt"), "scan.unknown_format"),
            (lambda: reader.guess_raw(tmp_path), "scan.is_folder"),
            (lambda: reader.read_raw(raw, RawLayout(width=0, height=0)), "scan.raw_layout"),
        ):
            with pytest.raises(UserError) as caught:
                ask()
            assert caught.value.code == code
