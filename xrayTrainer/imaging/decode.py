"""One foreign file to one picture: header stage, limits, then the decoder.  Runs in the worker process only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from xrayTrainer.imaging.decoders.picture import Picture
from xrayTrainer.imaging.formats import Header, ScanFormat, check_header, tell_format
from xrayTrainer.imaging.headers.jpeg import read_jpeg_header
from xrayTrainer.imaging.headers.jpeg2000 import read_jpeg2000_header
from xrayTrainer.imaging.headers.npy import read_npy_header
from xrayTrainer.imaging.headers.png import read_png_header
from xrayTrainer.imaging.headers.simple import read_bmp_header, read_gif_header, read_webp_header
from xrayTrainer.imaging.headers.tiff import read_tiff_header
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.refusal import broken

_READ_HEADER: Mapping[ScanFormat, Callable[[bytes], Header]] = {
    ScanFormat.PNG: read_png_header,
    ScanFormat.JPEG: read_jpeg_header,
    ScanFormat.JPEG2000: read_jpeg2000_header,
    ScanFormat.BMP: read_bmp_header,
    ScanFormat.GIF: read_gif_header,
    ScanFormat.WEBP: read_webp_header,
    ScanFormat.NPY: read_npy_header,
}
_SIMPLE = {
    ScanFormat.BMP: ("BMP", read_bmp_header),
    ScanFormat.GIF: ("GIF", read_gif_header),
    ScanFormat.WEBP: ("WEBP", read_webp_header),
}


def scan_size(data: bytes, limits: ReadLimits) -> tuple[int, int]:
    """Return (width, height) as decoding would give them, upright, from the header alone.

    Parameters
    ----------
    data
        The whole file.

    Raises
    ------
    RefusedFileError
        With a code of `scan.*`, where the header is at fault; damaged pixels are not seen.
    """
    kind = tell_format(data)
    if kind is ScanFormat.DICOM:
        from xrayTrainer.imaging.decoders.dicom import read_dicom_header

        header = read_dicom_header(data, limits)
    else:
        header = read_tiff_header(data, limits).first if kind is ScanFormat.TIFF else _READ_HEADER[kind](data)
        check_header(header, limits)
    return (header.height, header.width) if header.orientation > 4 else (header.width, header.height)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileHeader:
    """What a file is, from its header alone.

    Attributes
    ----------
    kind
        Its format.
    header
        Of its first picture.
    frames
        How many pictures can be chosen from: pages or frames; two pages that are two energies count as one.
    bands
        Energies of the first picture: 1 or 2.
    """

    kind: ScanFormat
    header: Header
    frames: int
    bands: int


def file_header(data: bytes, limits: ReadLimits) -> FileHeader:
    """Return what a file is, without decoding it.

    Raises
    ------
    RefusedFileError
        As `scan_size`.
    """
    kind = tell_format(data)
    if kind is ScanFormat.DICOM:
        from xrayTrainer.imaging.decoders.dicom import is_dicos, read_dicom_header

        header = read_dicom_header(data, limits)
        found = ScanFormat.DICOS if is_dicos(data) else ScanFormat.DICOM
        return FileHeader(kind=found, header=header, frames=header.pages, bands=1)
    if kind is ScanFormat.TIFF:
        tiff = read_tiff_header(data, limits)
        check_header(tiff.first, limits)
        pair = tiff.pages == 2 and tiff.second is not None and tiff.second.pixel_kind == tiff.first.pixel_kind
        pair = pair and tiff.first.samples == 1 and tiff.first.photometric in (0, 1)
        return FileHeader(kind=kind, header=tiff.first, frames=1 if pair else tiff.pages, bands=2 if pair else 1)
    header = _READ_HEADER[kind](data)
    check_header(header, limits)
    frames = header.pages if kind in _SIMPLE else 1
    return FileHeader(kind=kind, header=header, frames=frames, bands=getattr(header, "bands", 1))


def decode_scan(data: bytes, limits: ReadLimits, *, two_bands: bool, frame: int = 0) -> tuple[Picture, ScanFormat]:
    """Decode whatever this is.

    Parameters
    ----------
    data
        The whole file.
    two_bands
        Whether a second page may be the low energy.
    frame
        Which page or frame, counted from 0, of a file that has several.

    Raises
    ------
    RefusedFileError
        With a code of `scan.*`.
    MemoryError
        Where the limit does not suffice.
    """
    kind = tell_format(data)
    if kind is ScanFormat.DICOM:
        from xrayTrainer.imaging.decoders.dicom import read_dicom

        picture, _, kind = read_dicom(data, limits, frame)
        return picture, kind
    if kind is ScanFormat.TIFF:
        return _tiff(data, limits, two_bands=two_bands and frame == 0, page=frame), kind
    if kind in _SIMPLE:
        return _simple(data, kind, limits, frame), kind
    if frame:
        raise broken()
    return _other(data, kind, limits), kind


def _tiff(data: bytes, limits: ReadLimits, *, two_bands: bool, page: int) -> Picture:
    header = read_tiff_header(data, limits, page)
    check_header(header.first, limits)
    if header.second is not None and header.second.pixel_kind == header.first.pixel_kind:
        check_header(header.second, limits)
    from xrayTrainer.imaging.decoders.tiff import decode_tiff

    return decode_tiff(data, header, max_pixels=limits.max_pixels, two_bands=two_bands, page=page)


def _simple(data: bytes, kind: ScanFormat, limits: ReadLimits, frame: int) -> Picture:
    plugin, read_header = _SIMPLE[kind]
    header: Header = read_header(data)
    check_header(header, limits)
    from xrayTrainer.imaging.decoders.pillow import decode_with_pillow

    if frame >= header.pages:
        raise broken()
    picture = decode_with_pillow(data, plugin, max_pixels=limits.max_pixels, page=frame)
    picture.orientation = header.orientation
    if header.pages > 1:
        picture.notices.append("scan.notice.first_frame")
    return picture


def _other(data: bytes, kind: ScanFormat, limits: ReadLimits) -> Picture:
    if kind is ScanFormat.PNG:
        png = read_png_header(data)
        check_header(png, limits)
        from xrayTrainer.imaging.decoders.png import decode_png

        return decode_png(data, png)
    if kind is ScanFormat.NPY:
        npy = read_npy_header(data)
        check_header(npy, limits)
        from xrayTrainer.imaging.decoders.npy import decode_npy

        return decode_npy(data, npy)
    from xrayTrainer.imaging.decoders.jpeg import decode_jpeg, decode_jpeg2000

    if kind is ScanFormat.JPEG:
        jpeg = read_jpeg_header(data)
        check_header(jpeg, limits)
        return decode_jpeg(data, jpeg, max_pixels=limits.max_pixels)
    jpeg2000 = read_jpeg2000_header(data)
    check_header(jpeg2000, limits)
    return decode_jpeg2000(data, jpeg2000, max_pixels=limits.max_pixels)
