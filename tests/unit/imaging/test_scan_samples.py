"""Real files of many writers: each loads as another reader has it, or is refused for a reason pinned here."""

from __future__ import annotations

import logging
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
import tifffile
from helpers.sample_files import sample_files
from numpy.typing import NDArray
from PIL import Image, ImageOps
from pydicom.pixels.processing import apply_color_lut
from pydicom.pixels.utils import pixel_array

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.reading import ScanReader
from xrayTrainer.imaging.scan import PixelMeaning, Scan

FILES = sample_files("images", "dicom", "xray")
ABSENT = pytest.param(None, marks=pytest.mark.skip(reason="the samples are absent"))

REFUSED = {
    "dicom/dicos-written-by-stratovan/tdr_no_threat.dcs": "scan.no_image",
    "dicom/pydicom-tests/JPEG-lossy.dcm": "scan.transfer_syntax",
    "dicom/pydicom-tests/MR_truncated.dcm": "scan.broken",
    "dicom/pydicom-tests/UN_sequence.dcm": "scan.no_image",
    "dicom/pydicom-tests/badVR.dcm": "scan.broken",
    "dicom/pydicom-tests/empty_charset_LEI.dcm": "scan.no_image",
    "dicom/pydicom-tests/image_dfl.dcm": "scan.transfer_syntax",
    "dicom/pydicom-tests/meta_missing_tsyntax.dcm": "scan.broken",
    "dicom/pydicom-tests/no_meta.dcm": "scan.unknown_format",
    "dicom/pydicom-tests/reportsi.dcm": "scan.no_image",
    "dicom/pydicom-tests/rtplan.dcm": "scan.no_image",
    "dicom/pydicom-tests/waveform_ecg.dcm": "scan.no_image",
    "images/pillow-tests/broken.png": "scan.broken",
    "images/pillow-tests/broken_data_stream.png": "scan.broken",
    "images/pillow-tests/crash-4fb027452e6988530aa5dabee76eecacb3b79f8a.j2k": "scan.unsupported",
    "images/pillow-tests/crash-d2c93af851d3ab9a19e34503626368b2ecde9c03.j2k": "scan.broken",
    "images/pillow-tests/decompression_bomb.gif": "scan.side_too_long",
    "images/pillow-tests/decompression_bomb.ico": "scan.unknown_format",
    "images/pillow-tests/hopper_16bit.pgm": "scan.unknown_format",
    "images/pillow-tests/invalid_header_length.jp2": "scan.broken",
    "images/pillow-tests/libtiff_segfault.tif": "scan.broken",
    "images/pillow-tests/negative_size.ppm": "scan.unknown_format",
    "images/pillow-tests/not_enough_data.jp2": "scan.broken",
    "images/pillow-tests/oom-225817ca0f8c663be7ab4b9e717b02c661e66834.tif": "scan.broken",
    "images/pillow-tests/seek_too_large.tif": "scan.broken",
    "images/pillow-tests/tiff_strip_planar_16bit_RGB.tiff": "scan.unsupported",
    "images/pillow-tests/truncated_end_chunk.png": "scan.broken",
    "images/pillow-tests/truncated_image.png": "scan.broken",
    "images/pillow-tests/truncated_jpeg.jpg": "scan.broken",
    "images/pillow-tests/unknown_mode.j2k": "scan.unsupported",
}
PAPERS = ("LICENSE", "README")
PILLOW_REFUSES = {"png_decompression_dos.png": (1, 1), "unknown_compression_method.png": (57, 57)}
"""Size of what is sound but for text or profiles beside the pixels, which are not looked at here."""


@pytest.fixture(scope="module")
def reader() -> Iterator[ScanReader]:
    with ScanReader() as reader:
        yield reader


def short(path: Path) -> str:
    return "/".join(path.parts[-3:])


def refusal_code(path: Path) -> str | None:
    if path.name.startswith(PAPERS):
        return "scan.unknown_format"
    if "libpng-crashers" in path.parts:
        return "scan.broken"
    return REFUSED.get(short(path))


@pytest.mark.samples
@pytest.mark.parametrize("path", FILES or [ABSENT], ids=lambda path: short(path) if path else "absent")
def test_that_a_real_file_loads_right_or_is_refused_soon(reader: ScanReader, path: Path) -> None:
    before = time.monotonic()
    code = refusal_code(path)
    if code is not None:
        with pytest.raises(UserError) as caught:
            reader.read(path)
        assert caught.value.code == code
        assert caught.value.params["file"] == path.name
    else:
        scan = reader.read(path)
        assert scan.high.dtype == (np.uint8 if scan.bits <= 8 else np.uint16)
        assert int(scan.high.max()) < 1 << scan.bits
    assert time.monotonic() - before < 5
    if path.name in PILLOW_REFUSES:
        assert scan.high.shape[:2] == PILLOW_REFUSES[path.name]
    elif code is None:
        compare(scan, path)


def compare(scan: Scan, path: Path) -> None:
    """Compare with another reader's pixels, exactly unless transparency is rounded by both."""
    wanted, tolerance = expected(path, scan)
    shown: NDArray[Any] = scan.high
    if "scan.notice.colours_dropped" in scan.notices:
        wanted = (wanted[..., :3].astype(np.int64) @ np.array([299, 587, 114]) + 500) // 1000
    elif wanted.ndim == 3 and shown.ndim == 2:
        assert (wanted == wanted[..., :1]).all()
        wanted = wanted[..., 0]
    if shown.dtype == np.uint16 and wanted.dtype == np.uint8:
        shown = shown >> 8
    assert shown.shape == wanted.shape
    assert np.abs(shown.astype(np.int64) - wanted.astype(np.int64)).max() <= tolerance


def expected(path: Path, scan: Scan) -> tuple[NDArray[Any], int]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if path.suffix in (".dcm", ".dcs"):
            return by_pydicom(path, scan), 0
        if path.suffix == ".npy":
            return scaled(np.load(path)), 0
        if path.suffix in (".tif", ".tiff"):
            found = by_tifffile(path)
            if found is not None:
                return found, 0
        return by_pillow(path)


def scaled(values: NDArray[Any]) -> NDArray[Any]:
    least, most = float(values.min()), float(values.max())
    return np.rint((values.astype(float) - least) / (most - least) * 65535).astype(np.uint16)


def by_pydicom(path: Path, scan: Scan) -> NDArray[Any]:
    logging.getLogger("pydicom").setLevel(logging.ERROR)
    dataset = pydicom.dcmread(path)
    if dataset.file_meta.TransferSyntaxUID.endswith(".4.70"):
        return np.asarray(Image.open(path.parents[2] / "xray/semiz-mev-simulated/derived_high_9MeV_16bit.png"))
    pixels = pixel_array(dataset, index=0)
    if dataset.PhotometricInterpretation == "PALETTE COLOR":
        return apply_color_lut(pixels, dataset)
    if dataset.PhotometricInterpretation == "MONOCHROME1":
        return (1 << dataset.BitsStored) - 1 - pixels
    if "scan.notice.shifted" in scan.notices:
        return pixels.astype(np.int64) + (1 << (dataset.BitsStored - 1))
    if "scan.notice.scaled" in scan.notices:
        return scaled(pixels)
    return pixels


def by_tifffile(path: Path) -> NDArray[Any] | None:
    """Return the first page of what tifffile decodes alone and means as it stands."""
    with tifffile.TiffFile(path) as file:
        page = file.pages[0]
        if page.compression == 32773 and page.planarconfig == 2 and page.extrasamples == (1,):
            grey, alpha = page.asarray()
            return grey + (255 - alpha)
        if page.compression not in (1, 8) or page.photometric not in (0, 1, 2) or page.extrasamples:
            return None
        if page.bitspersample not in (8, 16, 32) or page.fillorder != 1:
            return None
        pixels = page.asarray()
        if page.bitspersample == 32:
            return scaled(pixels)
        return (1 << page.bitspersample) - 1 - pixels if page.photometric == 0 else pixels


def by_pillow(path: Path) -> tuple[NDArray[Any], int]:
    image = ImageOps.exif_transpose(Image.open(path))
    if image.mode.startswith("I;16"):
        pixels = np.asarray(image)
        key = image.info.get("transparency")
        return (pixels if key is None else np.where(pixels == key, 65535, pixels)), 0
    if image.mode in ("LA", "RGBA", "PA") or "transparency" in image.info:
        rgba = np.asarray(image.convert("RGBA")).astype(float)
        alpha = rgba[..., 3:] / 255
        return np.rint(rgba[..., :3] * alpha + 255 * (1 - alpha)).astype(np.uint8), 1
    if image.mode in ("1", "L"):
        return np.asarray(image.convert("L")), 0
    return np.asarray(image.convert("RGB")), 0


@pytest.mark.samples
def test_that_every_pinned_refusal_is_a_file(samples: Path) -> None:
    assert not [name for name in REFUSED if not (samples / name).is_file()]


@pytest.mark.samples
def test_that_all_writings_of_one_dicos_scan_hold_the_same_pixels(reader: ScanReader, samples: Path) -> None:
    files = sorted((samples / "dicom/dicos-written-by-stratovan").glob("dx_cargo_16bit_*.dcs"))
    assert len(files) == 4
    source = reader.info(samples / "xray/semiz-mev-simulated/derived_high_9MeV_16bit.png")
    found = [reader.info(path) for path in files]
    assert {info.pixel_sha256 for info in found} == {source.pixel_sha256}
    assert {(info.meaning, info.file_format, info.bits) for info in found} == {(PixelMeaning.TRANSMISSION, "dicos", 16)}


@pytest.mark.samples
def test_that_jpeg_2000_of_ten_bits_is_the_uncompressed_radiograph(reader: ScanReader, samples: Path) -> None:
    folder = samples / "dicom/radiographs"
    assert reader.info(folder / "RG3_J2KR.dcm").pixel_sha256 == reader.info(folder / "RG3_UNCR.dcm").pixel_sha256


@pytest.mark.samples
def test_that_log_attenuation_called_transmission_is_the_derived_scan(reader: ScanReader, samples: Path) -> None:
    folder = samples / "xray/semiz-mev-simulated"
    scan = reader.read(folder / "im_H.npy", low=folder / "im_L.npy", meaning=PixelMeaning.TRANSMISSION)
    assert np.array_equal(scan.high, reader.read(folder / "derived_high_9MeV_16bit.png").high)
    assert np.array_equal(scan.low, reader.read(folder / "derived_low_6MeV_16bit.png").high)
    assert scan.notices == ("scan.notice.from_attenuation",)


@pytest.mark.samples
@pytest.mark.parametrize("path", FILES or [ABSENT], ids=lambda path: getattr(path, "name", "-"))
def test_that_the_size_of_the_header_is_that_of_the_decoded_scan(reader: ScanReader, path: Path) -> None:
    decoded, refusal = _size_or_code(lambda: (reader.info(path).width, reader.info(path).height))
    stated, fault = _size_or_code(lambda: reader.size(path))
    if decoded is not None:
        assert (stated, fault) == (decoded, None)
    else:
        # What is wrong with the pixels alone does not show in a header.
        assert fault == refusal or refusal in (
            "scan.broken",
            "scan.unsupported",
            "scan.no_image",
            "scan.transfer_syntax",
        )


def _size_or_code(ask: Callable[[], tuple[int, int]]) -> tuple[tuple[int, int] | None, str | None]:
    try:
        return ask(), None
    except UserError as error:
        return None, error.code
