"""DICOM and DICOS by pydicom, with permissive decoders only, each chosen by name.

What grey means (PS3.3 C.8.11.3, C.7.6.3): where PixelIntensityRelationship is LIN, values are proportional to the
X-rays that arrived (rising, or falling with sign -1): transmission, turned so that air is high, whatever the
photometric interpretation is for display.  Everything else is grey, MONOCHROME1 turned so that high is bright.
Windows of interest (VOI) are display matters and are left to the viewer.
"""

from __future__ import annotations

import io
import warnings
from typing import Any

import numpy as np
import pydicom
from pydicom.encaps import get_frame
from pydicom.pixels.processing import apply_color_lut, apply_modality_lut
from pydicom.pixels.utils import pixel_array

from xrayTrainer.imaging.decoders.jpeg_lossless import decode_lossless_jpeg
from xrayTrainer.imaging.decoders.picture import Picture, Pixels, invert, is_grey
from xrayTrainer.imaging.formats import Header, ScanFormat, check_header
from xrayTrainer.imaging.headers.dicom import read_transfer_syntax
from xrayTrainer.imaging.headers.jpeg import read_jpeg_header
from xrayTrainer.imaging.headers.jpeg2000 import read_jpeg2000_header
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.refusal import RefusedFileError, broken, unsupported
from xrayTrainer.imaging.scan import PixelMeaning

_NATIVE = frozenset({"1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"})
_RLE = "1.2.840.10008.1.2.5"
_JPEG_LOSSLESS = frozenset({"1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70"})
_JPEG = frozenset({"1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51"})
_JPEG_LS = frozenset({"1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"})
_JPEG_2000 = frozenset({"1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"})
_PLUGINS = {_RLE: "pydicom"} | dict.fromkeys(_JPEG | _JPEG_2000, "pillow") | dict.fromkeys(_JPEG_LS, "pyjpegls")
_RLE_HEADER_BYTES = 64
_DICOS_PREFIX = "1.2.840.10008.5.1.4.1.1.501"
_PIXEL_WORDS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")


def read_dicom(data: bytes, limits: ReadLimits, frame: int = 0) -> tuple[Picture, Header, ScanFormat]:
    """Check and decode a frame of a DICOM or DICOS file.

    The transfer syntax is read from the meta group alone; a deflated or unreadable one is refused before anything is
    parsed.  Size, samples and frames are then checked from the data set without its pixels, and against the
    compressed frame's own header.

    Raises
    ------
    RefusedFileError
        `scan.transfer_syntax`, `scan.no_image`, `scan.broken`, `scan.unsupported` and the errors of the limits.
    """
    syntax = _known_syntax(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            header = _checked_header(data, limits)
            if frame >= header.pages:
                raise broken()
            dataset = pydicom.dcmread(io.BytesIO(data))
            if not any(word in dataset for word in _PIXEL_WORDS):
                raise RefusedFileError("scan.no_image")
            picture = _decode(dataset, syntax, header, frame)
    except (MemoryError, RecursionError, RefusedFileError):
        raise
    except Exception as error:
        # Any exception of a parser on foreign bytes means that the bytes are bad.
        raise broken() from error
    if header.pages > 1:
        picture.notices.append("scan.notice.first_frame")
    return picture, header, ScanFormat.DICOS if _is_dicos(dataset) else ScanFormat.DICOM


def read_dicom_header(data: bytes, limits: ReadLimits) -> Header:
    """Check a DICOM or DICOS file without its pixels, as `read_dicom` does before it decodes.

    Raises
    ------
    RefusedFileError
        As `read_dicom`.
    """
    _known_syntax(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _checked_header(data, limits)
    except (MemoryError, RecursionError, RefusedFileError):
        raise
    except Exception as error:
        # As above.
        raise broken() from error


def is_dicos(data: bytes) -> bool:
    """Return whether a file, whose header has been checked, is of the security branch of DICOM."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _is_dicos(pydicom.dcmread(io.BytesIO(data), stop_before_pixels=True))


def _is_dicos(dataset: Any) -> bool:
    return str(dataset.get("SOPClassUID", "")).startswith(_DICOS_PREFIX)


def _known_syntax(data: bytes) -> str:
    """Return the transfer syntax, which is one that is read."""
    syntax = read_transfer_syntax(data)
    if syntax not in _NATIVE and syntax not in _JPEG_LOSSLESS and syntax not in _PLUGINS:
        name = str(pydicom.uid.UID(syntax).name) if syntax.replace(".", "").isdigit() else "?"
        raise RefusedFileError("scan.transfer_syntax", syntax=name[:80])
    return syntax


def _checked_header(data: bytes, limits: ReadLimits) -> Header:
    header = _header(pydicom.dcmread(io.BytesIO(data), stop_before_pixels=True))
    check_header(header, limits)
    return header


def _header(dataset: Any) -> Header:
    if "Rows" not in dataset or "Columns" not in dataset or "BitsAllocated" not in dataset:
        raise RefusedFileError("scan.no_image")
    return Header(
        width=int(dataset.Columns),
        height=int(dataset.Rows),
        samples=int(dataset.get("SamplesPerPixel", 1)),
        bits=int(dataset.BitsAllocated),
        pages=int(dataset.get("NumberOfFrames", None) or 1),
    )


def _decode(dataset: Any, syntax: str, header: Header, index: int) -> Picture:
    pixels = _pixels(dataset, syntax, header, index)
    shape = (header.height, header.width) if header.samples == 1 else (header.height, header.width, header.samples)
    if pixels.shape != shape or header.samples not in (1, 3):
        raise broken()
    photometric = str(dataset.get("PhotometricInterpretation", "MONOCHROME2"))
    if photometric == "PALETTE COLOR":
        return _by_palette(pixels, dataset)
    if header.samples == 3:
        return Picture([pixels], int(dataset.get("BitsStored", header.bits)))
    if photometric not in ("MONOCHROME1", "MONOCHROME2"):
        raise unsupported(f"DICOM {photometric[:16]}")
    return _grey(pixels, dataset, syntax, photometric)


def _pixels(dataset: Any, syntax: str, header: Header, index: int) -> Pixels:
    """Decode a frame as stored (YBR turned to RGB)."""
    if syntax not in _NATIVE:
        frame = get_frame(dataset.PixelData, index, number_of_frames=header.pages)
        if syntax == _RLE:
            if len(frame) > 2 * header.decoded_bytes + _RLE_HEADER_BYTES:
                raise broken()
            return pixel_array(dataset, index=index, decoding_plugin=_PLUGINS[_RLE])
        inner = read_jpeg2000_header(frame) if syntax in _JPEG_2000 else read_jpeg_header(frame)
        if (inner.width, inner.height, inner.samples) != (header.width, header.height, header.samples):
            raise broken()
        if syntax in _JPEG and inner.bits > 8:
            raise RefusedFileError("scan.transfer_syntax", syntax=f"{inner.bits}-bit JPEG")
        if syntax in _JPEG_LOSSLESS:
            pixels = decode_lossless_jpeg(frame)
            signed = bool(dataset.get("PixelRepresentation", 0)) and header.samples == 1
            return pixels.view(np.int16) if signed and inner.bits == 16 else pixels
    return pixel_array(dataset, index=index, decoding_plugin=_PLUGINS.get(syntax, ""))


def _by_palette(indices: Pixels, dataset: Any) -> Picture:
    looked_up = apply_color_lut(indices, dataset)
    bits = 8 * looked_up.dtype.itemsize
    return Picture([looked_up[..., 0] if is_grey(looked_up) else looked_up], bits)


def _grey(pixels: Pixels, dataset: Any, syntax: str, photometric: str) -> Picture:
    picture = Picture([pixels], int(dataset.get("BitsStored", dataset.BitsAllocated)))
    if pixels.dtype.kind in "ui":
        pixels = _significant(pixels, picture.bits, clip=syntax not in _NATIVE)
        pixels = _rescale(pixels, dataset, picture)
    falling = photometric == "MONOCHROME1"
    if str(dataset.get("PixelIntensityRelationship", "")).strip().upper() == "LIN":
        picture.meaning = PixelMeaning.TRANSMISSION
        falling = int(dataset.get("PixelIntensityRelationshipSign", 1) or 1) < 0
    if falling:
        pixels = invert(pixels, picture.bits)
        picture.notices.append("scan.notice.inverted")
    picture.bands = [pixels]
    return picture


def _significant(pixels: Pixels, bits: int, *, clip: bool) -> Pixels:
    """Keep the stored bits: overlays in higher bits go, the sign is extended; lossy overshoot is clipped."""
    width = 8 * pixels.dtype.itemsize
    if not 1 <= bits < width:
        return pixels
    if pixels.dtype.kind == "i":
        return np.asarray((pixels << (width - bits)) >> (width - bits))
    top = pixels.dtype.type((1 << bits) - 1)
    if int(pixels.max(initial=0)) <= int(top):
        return pixels
    return np.asarray(np.minimum(pixels, top) if clip else pixels & top)


def _rescale(pixels: Pixels, dataset: Any, picture: Picture) -> Pixels:
    """Honour the modality transformation in whole numbers.

    Whole results of 0 to 65,535 are taken as they are.  Otherwise the stored values stand (they carry the same
    picture without rounding), turned where the slope falls, with a notice that the file's units are gone.
    """
    if "ModalityLUTSequence" in dataset:
        table = apply_modality_lut(pixels, dataset)
        picture.bits = min(16, int(dataset.ModalityLUTSequence[0].LUTDescriptor[2]))
        return np.asarray(table)
    slope, intercept = float(dataset.get("RescaleSlope", None) or 1), float(dataset.get("RescaleIntercept", None) or 0)
    if (slope, intercept) == (1, 0):
        return pixels
    if not np.isfinite([slope, intercept]).all():
        raise broken()
    ends = sorted((int(pixels.min()) * slope + intercept, int(pixels.max()) * slope + intercept))
    if slope.is_integer() and intercept.is_integer() and ends[0] >= 0 and ends[1] <= 65535:
        picture.bits = max(picture.bits, int(ends[1]).bit_length())
        return (pixels.astype(np.int64) * int(slope) + int(intercept)).astype(np.uint16)
    picture.notices.append("scan.notice.units_dropped")
    return invert(pixels, picture.bits) if slope < 0 else pixels
