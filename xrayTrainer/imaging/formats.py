"""Which kind of file this is, told by its bytes and never by its name, and whether its header keeps to the limits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.refusal import RefusedFileError, broken


class ScanFormat(StrEnum):
    """Kinds of file that are read."""

    PNG = "png"
    TIFF = "tiff"
    JPEG = "jpeg"
    JPEG2000 = "jpeg2000"
    BMP = "bmp"
    GIF = "gif"
    WEBP = "webp"
    DICOM = "dicom"
    DICOS = "dicos"
    NPY = "npy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What a header promises about the pixels, read before decoding.

    Attributes
    ----------
    width, height
        Columns and rows as stored (before any orientation is honoured).
    samples
        Values per pixel that the decoder will make.
    bits
        Bits of a value as stored.
    pages
        Pages or frames in the file.
    orientation
        EXIF/TIFF orientation, 1-8; 1 is upright.
    """

    width: int
    height: int
    samples: int
    bits: int
    pages: int = 1
    orientation: int = 1

    @property
    def decoded_bytes(self) -> int:
        """Bytes of one decoded page."""
        size = 1 if self.bits <= 8 else 2 if self.bits <= 16 else 4 if self.bits <= 32 else 8
        return self.width * self.height * self.samples * size


def tell_format(data: bytes) -> ScanFormat:
    """Tell the kind of file from its content.

    Raises
    ------
    RefusedFileError
        `scan.empty` for no bytes at all, `scan.unknown_format` for any other kind.
    """
    if not data:
        raise RefusedFileError("scan.empty")
    if data[128:132] == b"DICM":
        # First, because the 128 free bytes before it may make the file a TIFF as well.
        return ScanFormat.DICOM
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return ScanFormat.PNG
    if data[:4] in (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"):
        return ScanFormat.TIFF
    if data.startswith(b"\xff\xd8\xff"):
        return ScanFormat.JPEG
    if data.startswith((b"\x00\x00\x00\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51")):
        return ScanFormat.JPEG2000
    if data.startswith((b"GIF87a", b"GIF89a")):
        return ScanFormat.GIF
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return ScanFormat.WEBP
    if data.startswith(b"\x93NUMPY"):
        return ScanFormat.NPY
    if data.startswith(b"BM"):
        return ScanFormat.BMP
    raise RefusedFileError("scan.unknown_format")


def check_header(header: Header, limits: ReadLimits) -> None:
    """Refuse a header that promises nothing or too much.

    Raises
    ------
    RefusedFileError
        `scan.broken` (no pixels), `scan.side_too_long`, `scan.too_many_pixels`, `scan.decoded_too_large` or
        `scan.too_many_pages`.
    """
    if header.width <= 0 or header.height <= 0 or header.samples <= 0 or header.bits <= 0:
        raise broken()
    if max(header.width, header.height) > limits.max_side:
        raise RefusedFileError("scan.side_too_long", width=header.width, height=header.height, limit=limits.max_side)
    if header.width * header.height > limits.max_pixels:
        raise RefusedFileError(
            "scan.too_many_pixels", width=header.width, height=header.height, limit=limits.max_pixels // 1_000_000
        )
    check_decoded_bytes(header.decoded_bytes, limits)
    if header.pages > limits.max_pages:
        raise RefusedFileError("scan.too_many_pages", limit=limits.max_pages)


def check_decoded_bytes(decoded_bytes: int, limits: ReadLimits) -> None:
    """Raise `scan.decoded_too_large` where the pixels would need more than the limit."""
    if decoded_bytes > limits.max_decoded_bytes:
        raise RefusedFileError(
            "scan.decoded_too_large", size_mb=decoded_bytes // 1_000_000, limit_mb=limits.max_decoded_bytes // 1_000_000
        )
