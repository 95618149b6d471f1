"""Asking one warm worker process, and turning whatever goes wrong with it into a sentence.

Scans are decoded, and scenes rendered, in a process with limits on memory and time; one that crashes, hangs or eats
memory costs a worker and no more.  Threads take turns.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import numpy as np

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.block import ResultBlock
from xrayTrainer.imaging.frames import Message
from xrayTrainer.imaging.limits import ReadLimits
from xrayTrainer.imaging.refusal import RefusedFileError
from xrayTrainer.imaging.scan import Band
from xrayTrainer.imaging.worker_process import WorkerDiedError, WorkerProcess, WorkerTimeoutError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerWords:
    """Message codes for what can go wrong: no start, no answer in time, a crash, a fault, a lack of memory."""

    start: str
    timeout: str
    died: str
    broken: str
    memory: str


class WorkerClient:
    """Keeps one warm worker process, and replaces it after a crash, a lack of memory or a time-out.

    Parameters
    ----------
    limits
        Memory and time that the worker has.
    command
        The command that starts it.
    words
        How to tell what went wrong.
    """

    def __init__(self, limits: ReadLimits, command: Sequence[str], words: WorkerWords) -> None:
        self._limits = limits
        self._command = tuple(command)
        self._words = words
        self._turn = threading.Lock()
        self._worker: WorkerProcess | None = None
        self._closed = False

    def close(self) -> None:
        """End the worker, even in the middle of its work; nothing can be asked any more."""
        self._closed = True
        worker = self._worker
        if worker is not None:
            worker.stop()
        with self._turn:
            self._drop_worker()

    def __enter__(self) -> Self:
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
                raise UserError(self._words.start) from error
        return time.monotonic() + self._limits.timeout_s

    def _ask(self, message: Message, name: str, deadline: float) -> Message:
        """Ask the worker; turn whatever goes wrong into a sentence about the file called `name`."""
        if self._worker is None:
            raise ValueError("no worker")
        try:
            answer = self._worker.ask(message, timeout_s=deadline - time.monotonic())
        except WorkerTimeoutError as error:
            self._drop_worker()
            raise UserError(self._words.timeout, file=name, seconds=round(self._limits.timeout_s)) from error
        except WorkerDiedError as error:
            self._drop_worker()
            raise UserError(self._words.died, file=name) from error
        if "bug" in answer:
            _log.debug("the worker failed on %s:\n%s", name, answer["bug"])
            self._drop_worker()
            raise UserError(self._words.broken, file=name)
        if "error" in answer:
            if answer["error"] == self._words.memory:
                self._drop_worker()
            raise UserError(answer["error"], **answer["params"])
        return answer

    def _bands(self, described: Message, name: str, deadline: float) -> list[Band]:
        """Fetch the pixels that the worker has described (`shape`, `bytes_per_value`, `bands`), each as an array."""
        shape = tuple(int(side) for side in described["shape"])
        kind = np.dtype(np.uint8 if described["bytes_per_value"] == 1 else np.uint16)
        band_bytes = int(np.prod(shape, dtype=np.int64)) * kind.itemsize
        try:
            block = ResultBlock(band_bytes * described["bands"])
        except RefusedFileError as error:
            self._drop_worker()
            raise UserError(error.code, file=name, **error.params) from error
        with block:
            self._ask({"block": block.address}, name, deadline)
            return [
                np.frombuffer(block.copy(index * band_bytes, band_bytes), kind).reshape(shape)
                for index in range(described["bands"])
            ]

    def _drop_worker(self) -> None:
        if self._worker is not None:
            self._worker.kill()
            self._worker = None
