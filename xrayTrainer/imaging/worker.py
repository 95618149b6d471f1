"""The scan worker: a process of its own that decodes foreign files and can be killed.

Started as ``python -m xrayTrainer.imaging.worker`` (in a frozen build as ``program --scan-worker``); see `serving`.  It
imports neither Qt nor the program's start nor its services.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.refusal import RefusedFileError, shown_name
from xrayTrainer.imaging.serving import Answered, described, serve_process
from xrayTrainer.imaging.source import read_whole_file

if TYPE_CHECKING:
    from xrayTrainer.imaging.decoders.picture import Picture
    from xrayTrainer.imaging.formats import ScanFormat
    from xrayTrainer.imaging.scan import Scan


def main() -> int:
    """Serve requests until the input ends; returns the exit status."""
    return serve_process(_answer, last=frozenset({"scan.memory"}))


def _answer(request: Message, limits: ReadLimits) -> Answered:
    if request["do"] == "size":
        return {"size": _size(Path(request["path"]), limits)}, []
    if request["do"] == "look":
        return _look(Path(request["path"]), limits), []
    if request["do"] == "guess":
        return _guess(Path(request["path"]), limits), []
    if request["do"] == "raw":
        return _told(_read_raw(request, limits), "raw")
    scan, kind = _read(request, limits)
    told, bands = _told(scan, kind.value)
    if request["do"] == "info":
        from xrayTrainer.imaging.digest import pixel_sha256

        return told | {"pixel_sha256": pixel_sha256(scan)}, []
    return told, bands


def _told(scan: Scan, kind: str) -> Answered:
    bands = [band for band in (scan.high, scan.low) if band is not None]
    told = described(bands) | {
        "bits": scan.bits,
        "meaning": scan.meaning.value,
        "file_format": kind,
        "notices": list(scan.notices),
    }
    return told, bands


def _look(path: Path, limits: ReadLimits) -> Message:
    """Return what a file is and what it says besides its pixels, none of which are decoded."""
    from xrayTrainer.imaging.decode import file_header
    from xrayTrainer.imaging.file_tags import list_tags

    with _about(path, limits):
        data = read_whole_file(path, limits)
        found = file_header(data, limits)
        header = found.header
        upright = (header.height, header.width) if header.orientation > 4 else (header.width, header.height)
        return {
            "file_format": found.kind.value,
            "size": upright,
            "frames": found.frames,
            "bands": found.bands,
            "bits": header.bits,
            "tags": list_tags(data, found.kind),
        }


def _guess(path: Path, limits: ReadLimits) -> Message:
    from dataclasses import asdict

    from xrayTrainer.imaging.raw_guess import guess_layouts

    with _about(path, limits):
        data = read_whole_file(path, limits)
        return {"bytes": len(data), "layouts": [asdict(layout) for layout in guess_layouts(data, limits)]}


def _read_raw(request: Message, limits: ReadLimits) -> Scan:
    from xrayTrainer.imaging.decoders.raw import decode_raw
    from xrayTrainer.imaging.finish import finish_scan
    from xrayTrainer.imaging.raw_layout import BandOrder, RawLayout

    path = Path(request["path"])
    layout = RawLayout(**{**request["layout"], "order": BandOrder(request["layout"]["order"])})
    with _about(path, limits):
        return finish_scan(decode_raw(read_whole_file(path, limits), layout, limits), None)


def _read(request: Message, limits: ReadLimits) -> tuple[Scan, ScanFormat]:
    from xrayTrainer.imaging.finish import finish_scan
    from xrayTrainer.imaging.scan import PixelMeaning

    high_path = Path(request["path"])
    low_path = None if request["low"] is None else Path(request["low"])
    meaning = None if request["meaning"] is None else PixelMeaning(request["meaning"])
    picture, kind = _decode_file(high_path, limits, two_bands=low_path is None, frame=request.get("frame", 0))
    if low_path is not None:
        low, low_kind = _decode_file(low_path, limits, two_bands=False)
        _join(picture, low, high_path, low_path)
        del low, low_kind
    try:
        return finish_scan(picture, meaning), kind
    except RefusedFileError as error:
        raise error.about(high_path) from error
    except MemoryError as error:
        raise _out_of_memory(high_path, limits) from error


def _decode_file(path: Path, limits: ReadLimits, *, two_bands: bool, frame: int = 0) -> tuple[Picture, ScanFormat]:
    from xrayTrainer.imaging.decode import decode_scan

    with _about(path, limits):
        return decode_scan(read_whole_file(path, limits), limits, two_bands=two_bands, frame=frame)


def _size(path: Path, limits: ReadLimits) -> tuple[int, int]:
    from xrayTrainer.imaging.decode import scan_size

    with _about(path, limits):
        return scan_size(read_whole_file(path, limits), limits)


@contextmanager
def _about(path: Path, limits: ReadLimits) -> Iterator[None]:
    """Turn what a file is refused for into a sentence about it."""
    try:
        yield
    except RefusedFileError as error:
        raise error.about(path) from error
    except MemoryError as error:
        raise _out_of_memory(path, limits) from error
    except RecursionError as error:
        raise UserError("scan.broken", file=shown_name(path)) from error


def _out_of_memory(path: Path, limits: ReadLimits) -> UserError:
    return UserError("scan.memory", file=shown_name(path), limit_mb=limits.memory_bytes // 1_000_000)


def _join(picture: Picture, low: Picture, high_path: Path, low_path: Path) -> None:
    """Add the low energy of a second file to the high energy of the first."""
    from xrayTrainer.imaging.decoders.picture import turn_upright

    for part in (picture, low):
        if part.orientation != 1:
            part.bands = [turn_upright(band, part.orientation) for band in part.bands]
            part.orientation = 1
    high_kind = (picture.bands[0].shape, picture.bands[0].dtype, picture.bits, picture.colour)
    if high_kind != (low.bands[0].shape, low.bands[0].dtype, low.bits, low.colour) or picture.colour:
        raise UserError("scan.bands_differ", file=shown_name(high_path), low=shown_name(low_path))
    picture.bands = [picture.bands[0], low.bands[0]]
    picture.notices += low.notices


if __name__ == "__main__":
    sys.exit(main())
