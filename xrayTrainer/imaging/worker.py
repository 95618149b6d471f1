"""The scan worker: a process of its own that decodes foreign files and can be killed.

Started as ``python -m xrayTrainer.imaging.worker`` (in a frozen build as ``program --scan-worker``).  It speaks the
messages of `frames` on its standard input and output, imports neither Qt nor the program's start nor its services,
keeps a limit on its memory and ends when its input ends, when it is out of memory, or when one request takes far
longer than allowed.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.frames import Message, receive_message, send_message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.memory_limit import limit_own_memory
from xrayTrainer.imaging.refusal import RefusedFileError, shown_name
from xrayTrainer.imaging.source import read_whole_file

if TYPE_CHECKING:
    from xrayTrainer.imaging.decoders.picture import Picture
    from xrayTrainer.imaging.formats import ScanFormat
    from xrayTrainer.imaging.scan import Scan

_GRACE_S = 5.0


def main() -> int:
    """Serve requests until the input ends; returns the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with os.fdopen(os.dup(0), "rb") as requests, os.fdopen(os.dup(1), "wb") as answers:
        # What a library prints must not mix with the answers, nor may it read the requests.
        silent = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(silent, standard)
        os.close(silent)
        with suppress(BrokenPipeError):
            _serve(requests, answers)
    return 0


def _serve(requests: BinaryIO, answers: BinaryIO) -> None:
    hello = receive_message(requests)
    if hello is None:
        return
    limits = ReadLimits(**hello["limits"])
    limited = limit_own_memory(limits.memory_bytes)
    send_message(answers, {"ready": os.getpid(), "limited": limited})
    with open(os.devnull, "w") as nowhere:
        while (request := receive_message(requests)) is not None:
            faulthandler.dump_traceback_later(limits.timeout_s + _GRACE_S, exit=True, file=nowhere)
            try:
                if not _answer(request, limits, requests, answers):
                    return
            finally:
                faulthandler.cancel_dump_traceback_later()


def _answer(request: Message, limits: ReadLimits, requests: BinaryIO, answers: BinaryIO) -> bool:
    """Answer one request; returns False where this process had better end."""
    if request["do"] == "report":
        send_message(answers, {"modules": sorted(sys.modules)})
        return True
    try:
        if request["do"] == "size":
            send_message(answers, {"size": _size(Path(request["path"]), limits)})
            return True
        scan, kind = _read(request, limits)
    except UserError as error:
        send_message(answers, {"error": error.code, "params": dict(error.params)})
        return error.code != "scan.memory"
    except Exception:
        send_message(answers, {"bug": traceback.format_exc()[-4000:]})
        return False
    described = _describe(scan, kind)
    if request["do"] == "info":
        from xrayTrainer.imaging.digest import pixel_sha256

        send_message(answers, described | {"pixel_sha256": pixel_sha256(scan)})
        return True
    send_message(answers, described)
    reply = receive_message(requests)
    if reply is None:
        return False
    from xrayTrainer.imaging.block import write_block

    write_block(reply["block"], [band.data.cast("B") for band in (scan.high, scan.low) if band is not None])
    send_message(answers, {"written": True})
    return True


def _describe(scan: Scan, kind: ScanFormat) -> Message:
    return {
        "shape": list(scan.high.shape),
        "bytes_per_value": scan.high.dtype.itemsize,
        "bands": scan.bands,
        "bits": scan.bits,
        "meaning": scan.meaning.value,
        "file_format": kind.value,
        "notices": list(scan.notices),
    }


def _read(request: Message, limits: ReadLimits) -> tuple[Scan, ScanFormat]:
    from xrayTrainer.imaging.finish import finish_scan
    from xrayTrainer.imaging.scan import PixelMeaning

    high_path = Path(request["path"])
    low_path = None if request["low"] is None else Path(request["low"])
    meaning = None if request["meaning"] is None else PixelMeaning(request["meaning"])
    picture, kind = _decode_file(high_path, limits, two_bands=low_path is None)
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


def _decode_file(path: Path, limits: ReadLimits, *, two_bands: bool) -> tuple[Picture, ScanFormat]:
    from xrayTrainer.imaging.decode import decode_scan

    with _about(path, limits):
        return decode_scan(read_whole_file(path, limits), limits, two_bands=two_bands)


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
