"""Foreign scan files in: the front door that the rest of the program uses.

A file is never decoded in this process.  A worker process with limits on memory and time (see `worker`) checks the
header against `ReadLimits`, decodes, and hands the pixels over in shared memory; a decoder that crashes, hangs or
eats memory costs one worker and becomes one sentence.

What grey means: `GREY`, unless the format says that values are proportional to the X-rays that arrived (DICOM,
DICOS), or the caller knows better (`meaning`: the sources *high* and *low* of our own set folders are
`TRANSMISSION`).
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import numpy as np

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.block import ResultBlock
from xrayTrainer.imaging.digest import pixel_sha256
from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.refusal import RefusedFileError, shown_name
from xrayTrainer.imaging.scan import Band, PixelMeaning, Scan
from xrayTrainer.imaging.worker_process import (
    WorkerDiedError,
    WorkerProcess,
    WorkerTimeoutError,
    default_worker_command,
)

__all__ = ["ReadLimits", "ScanInfo", "ScanReader", "pixel_sha256"]

_log = logging.getLogger(__name__)


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


class ScanReader:
    """Reads scans through one warm worker process, which it replaces after a crash, a lack of memory or a time-out.

    Safe to use from several threads: they take turns.

    Parameters
    ----------
    limits
        How large a file may be.
    worker_command
        The command that starts a worker; None takes this program's own.
    """

    def __init__(self, limits: ReadLimits | None = None, worker_command: Sequence[str] | None = None) -> None:
        self._limits = limits or ReadLimits()
        self._command = tuple(worker_command or default_worker_command())
        self._turn = threading.Lock()
        self._worker: WorkerProcess | None = None
        self._closed = False

    def read(self, path: Path, *, low: Path | None = None, meaning: PixelMeaning | None = None) -> Scan:
        """Read a scan.

        Parameters
        ----------
        path
            The scan, or its high energy.
        low
            The low energy of the same view, which must agree with the high one in size and type.
        meaning
            `TRANSMISSION` or `GREY` where the caller knows what grey stands for; None asks the file.

        Raises
        ------
        UserError
            `scan.*`: what is wrong with which file.
        ValueError
            For `meaning` COLOUR (a grey file never becomes colour), or a closed reader.
        """
        with self._turn:
            deadline = self._deadline()
            answer = self._ask(_request("read", path, low, meaning), path, deadline)
            shape = tuple(int(side) for side in answer["shape"])
            kind = np.dtype(np.uint8 if answer["bytes_per_value"] == 1 else np.uint16)
            band_bytes = int(np.prod(shape, dtype=np.int64)) * kind.itemsize
            try:
                block = ResultBlock(band_bytes * answer["bands"])
            except RefusedFileError as error:
                self._drop_worker()
                raise error.about(path) from error
            with block:
                self._ask({"block": block.address}, path, deadline)
                bands: list[Band] = [
                    np.frombuffer(block.copy(index * band_bytes, band_bytes), kind).reshape(shape)
                    for index in range(answer["bands"])
                ]
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
            answer = self._ask(_request("info", path, None, None), path, self._deadline())
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
            answer = self._ask(_request("size", path, None, None), path, self._deadline())
        width, height = answer["size"]
        return int(width), int(height)

    def close(self) -> None:
        """End the worker, even in the middle of a file; the reader can not be used any more."""
        self._closed = True
        worker = self._worker
        if worker is not None:
            worker.stop()
        with self._turn:
            self._drop_worker()

    def __enter__(self) -> ScanReader:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _deadline(self) -> float:
        """Have a worker ready, and return when it must be done."""
        if self._closed:
            raise ValueError("the reader is closed")
        if self._worker is None or not self._worker.alive:
            self._drop_worker()
            try:
                self._worker = WorkerProcess(self._limits, self._command)
            except (WorkerDiedError, WorkerTimeoutError) as error:
                raise UserError("scan.worker_start") from error
        return time.monotonic() + self._limits.timeout_s

    def _ask(self, message: Message, path: Path, deadline: float) -> Message:
        """Ask the worker; turn whatever goes wrong into a sentence about the file."""
        name = shown_name(path)
        if self._worker is None:
            raise ValueError("no worker")
        try:
            answer = self._worker.ask(message, timeout_s=deadline - time.monotonic())
        except WorkerTimeoutError as error:
            self._drop_worker()
            raise UserError("scan.timeout", file=name, seconds=round(self._limits.timeout_s)) from error
        except WorkerDiedError as error:
            self._drop_worker()
            raise UserError("scan.decoder_died", file=name) from error
        if "bug" in answer:
            _log.debug("the scan worker failed on %s:\n%s", name, answer["bug"])
            self._drop_worker()
            raise UserError("scan.broken", file=name)
        if "error" in answer:
            if answer["error"] == "scan.memory":
                self._drop_worker()
            raise UserError(answer["error"], **answer["params"])
        return answer

    def _drop_worker(self) -> None:
        if self._worker is not None:
            self._worker.kill()
            self._worker = None


def _request(what: str, path: Path, low: Path | None, meaning: PixelMeaning | None) -> Message:
    if meaning is PixelMeaning.COLOUR:
        raise ValueError("a grey file can not be called colour")
    return {
        "do": what,
        "path": os.path.abspath(path),
        "low": None if low is None else os.path.abspath(low),
        "meaning": None if meaning is None else meaning.value,
    }
