"""Foreign scan files in: the front door that the rest of the program uses.

A file is never decoded in this process.  A worker process with limits on memory and time (see `worker`) checks the
header against `ReadLimits`, decodes, and hands the pixels over in shared memory; a decoder that crashes, hangs or
eats memory costs one worker and becomes one sentence.

What grey means: `GREY`, unless the format says that values are proportional to the X-rays that arrived (DICOM,
DICOS), or the caller knows better (`meaning`: the sources *high* and *low* of our own set folders are
`TRANSMISSION`).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from xrayTrainer.imaging.digest import pixel_sha256
from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.raw_layout import BandOrder, RawLayout
from xrayTrainer.imaging.refusal import shown_name
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.worker_client import WorkerClient, WorkerWords
from xrayTrainer.imaging.worker_process import default_worker_command

__all__ = ["ReadLimits", "ScanInfo", "ScanReader", "pixel_sha256"]

_WORDS = WorkerWords(
    start="scan.worker_start",
    timeout="scan.timeout",
    died="scan.decoder_died",
    broken="scan.broken",
    memory="scan.memory",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanInfo:
    """What a scan file holds.

    Attributes
    ----------
    width, height
        Columns and rows, in scan pixels, upright.
    bands
        Energies: 1 or 2.
    bits
        Significant bits of a value.
    meaning
        What a value stands for.
    file_format
        Kind of file, told by its content: "png", "tiff", "jpeg", "jpeg2000", "bmp", "gif", "webp", "dicom", "dicos",
        "npy".
    pixel_sha256
        Fingerprint of the decoded pixels, see `pixel_sha256`.
    notices
        Message codes about what was done on reading.
    """

    width: int
    height: int
    bands: int
    bits: int
    meaning: PixelMeaning
    file_format: str
    pixel_sha256: str
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLook:
    """What a file is, from its header, and what it says besides its pixels.

    Attributes
    ----------
    file_format
        As in `ScanInfo`.
    width, height
        Of the first picture, upright.
    frames
        Pictures to choose from; two pages that are two energies count as one.
    bands
        Energies of the first picture.
    bits
        Bits of a value as stored.
    tags
        Names and values.
    """

    file_format: str
    width: int
    height: int
    frames: int
    bands: int
    bits: int
    tags: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawGuess:
    """Size of a file without a header, bytes, and how its values may lie, the most plausible first."""

    size_bytes: int
    layouts: tuple[RawLayout, ...]


class ScanReader(WorkerClient):
    """Reads scans through one warm worker process.

    Parameters
    ----------
    limits
        How large a file may be.
    worker_command
        The command that starts a worker; None takes this program's own.
    """

    def __init__(self, limits: ReadLimits | None = None, worker_command: Sequence[str] | None = None) -> None:
        super().__init__(limits or ReadLimits(), worker_command or default_worker_command(), _WORDS)

    def read(self, path: Path, *, low: Path | None = None, meaning: PixelMeaning | None = None, frame: int = 0) -> Scan:
        """Read a scan.

        Parameters
        ----------
        path
            The scan, or its high energy.
        low
            The low energy of the same view, which must agree with the high one in size and type.
        meaning
            `TRANSMISSION` or `GREY` where the caller knows what grey stands for; None asks the file.
        frame
            Which page or frame of a file that has several, counted from 0.

        Raises
        ------
        UserError
            `scan.*`: what is wrong with which file.
        ValueError
            For `meaning` COLOUR (a grey file never becomes colour), or a closed reader.
        """
        return self._read({**_request("read", path, low, meaning), "frame": frame}, shown_name(path))

    def read_raw(self, path: Path, layout: RawLayout) -> Scan:
        """Read a file without a header, whose values lie as `layout` says.

        Raises
        ------
        UserError
            `scan.raw_layout`, `scan.raw_short`, and what else may be wrong with a file.
        """
        return self._read({"do": "raw", "path": os.path.abspath(path), "layout": asdict(layout)}, shown_name(path))

    def guess_raw(self, path: Path) -> RawGuess:
        """Return how large a file without a header is, and how its values may lie, the most plausible first.

        Raises
        ------
        UserError
            `scan.*`: what is wrong with the file.
        """
        with self._turn:
            answer = self._ask({"do": "guess", "path": os.path.abspath(path)}, shown_name(path), self._deadline())
        layouts = (RawLayout(**{**one, "order": BandOrder(one["order"])}) for one in answer["layouts"])
        return RawGuess(size_bytes=int(answer["bytes"]), layouts=tuple(layouts))

    def look(self, path: Path) -> FileLook:
        """Return what a file is, and what it says besides its pixels, which are not decoded.

        Raises
        ------
        UserError
            `scan.*`: what is wrong with the file.
        """
        with self._turn:
            answer = self._ask(_request("look", path, None, None), shown_name(path), self._deadline())
        return FileLook(
            file_format=answer["file_format"],
            width=int(answer["size"][0]),
            height=int(answer["size"][1]),
            frames=int(answer["frames"]),
            bands=int(answer["bands"]),
            bits=int(answer["bits"]),
            tags=tuple((str(name), str(value)) for name, value in answer["tags"]),
        )

    def _read(self, request: Message, name: str) -> Scan:
        with self._turn:
            deadline = self._deadline()
            answer = self._ask(request, name, deadline)
            bands = self._bands(answer, name, deadline)
        return Scan(
            high=bands[0],
            low=bands[1] if len(bands) > 1 else None,
            bits=answer["bits"],
            meaning=PixelMeaning(answer["meaning"]),
            notices=tuple(answer["notices"]),
        )

    def info(self, path: Path) -> ScanInfo:
        """Decode a scan, and return what it is without its pixels.

        Raises
        ------
        UserError
            `scan.*`: what is wrong with the file.
        """
        with self._turn:
            answer = self._ask(_request("info", path, None, None), shown_name(path), self._deadline())
        return ScanInfo(
            width=answer["shape"][1],
            height=answer["shape"][0],
            bands=answer["bands"],
            bits=answer["bits"],
            meaning=PixelMeaning(answer["meaning"]),
            file_format=answer["file_format"],
            pixel_sha256=answer["pixel_sha256"],
            notices=tuple(answer["notices"]),
        )

    def size(self, path: Path) -> tuple[int, int]:
        """Return a scan's (width, height) in scan pixels, upright, without decoding it: fast, for many files.

        Kind of file, header and limits are checked as by `info`; whether the pixels are whole is not.

        Raises
        ------
        UserError
            `scan.*`: what is wrong with the file.
        """
        with self._turn:
            answer = self._ask(_request("size", path, None, None), shown_name(path), self._deadline())
        width, height = answer["size"]
        return int(width), int(height)


def _request(what: str, path: Path, low: Path | None, meaning: PixelMeaning | None) -> Message:
    if meaning is PixelMeaning.COLOUR:
        raise ValueError("a grey file can not be called colour")
    return {
        "do": what,
        "path": os.path.abspath(path),
        "low": None if low is None else os.path.abspath(low),
        "meaning": None if meaning is None else meaning.value,
    }
