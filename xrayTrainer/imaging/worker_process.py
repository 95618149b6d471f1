"""The program's side of one scan worker: starting it, asking it with a time limit, and being rid of it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import weakref
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO, cast

import xrayTrainer
from xrayTrainer.imaging.frames import Message, receive_message, send_message
from xrayTrainer.imaging.limits import ReadLimits

ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
"""Environment variables that say how many threads a numerical library may use; worker processes get 1 each."""


class WorkerTimeoutError(Exception):
    """The worker did not answer in time and was killed."""


class WorkerDiedError(Exception):
    """The worker ended without an answer (a decoder crashed), or could not be started."""


def default_worker_command(
    module: str = "xrayTrainer.imaging.worker", option: str = "--scan-worker"
) -> tuple[str, ...]:
    """Return the command that starts a worker from this program: a module of it, or, frozen, an option."""
    if getattr(sys, "frozen", False):
        return (sys.executable, option)
    return (sys.executable, "-P", "-m", module)


def _environment(limits: ReadLimits) -> dict[str, str]:
    values = dict(os.environ)
    values.update(dict.fromkeys(ONE_THREAD, "1"))
    values["OPENCV_IO_MAX_IMAGE_PIXELS"] = str(limits.max_pixels)
    values["OPENCV_IO_MAX_IMAGE_WIDTH"] = values["OPENCV_IO_MAX_IMAGE_HEIGHT"] = str(limits.max_side)
    values["OPENCV_LOG_LEVEL"] = "OFF"
    # glibc would give each thread an arena of address space, which the memory limit counts.
    values["MALLOC_ARENA_MAX"] = "1"
    package_parent = str(Path(xrayTrainer.__file__).resolve().parent.parent)
    values["PYTHONPATH"] = os.pathsep.join(filter(None, (package_parent, values.get("PYTHONPATH"))))
    return values


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill and bury: no zombie, no open pipe."""
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            try:
                pipe.close()
            except OSError:
                # Bytes that could not be flushed to a dead process.
                continue


class WorkerProcess:
    """One running worker.

    Raises
    ------
    WorkerDiedError
        Where it can not be started.
    WorkerTimeoutError
        Where it does not report for work.
    """

    def __init__(self, limits: ReadLimits, command: Sequence[str]) -> None:
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        try:
            process = subprocess.Popen(
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(limits),
                creationflags=flags,
            )
        except OSError as error:
            raise WorkerDiedError(str(error)) from error
        self._process = process
        self._end = weakref.finalize(self, _end, process)
        if "ready" not in self.ask({"limits": asdict(limits)}, timeout_s=limits.start_timeout_s):
            self.kill()
            raise WorkerDiedError("the worker did not say that it is ready")

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it can still be asked."""
        return self._end.alive and self._process.poll() is None

    def ask(self, message: Message, *, timeout_s: float) -> Message:
        """Send a message and wait for the answer; on any failure the process is killed and buried.

        Raises
        ------
        WorkerTimeoutError, WorkerDiedError
            No answer within `timeout_s`, or none at all.
        """
        expired = threading.Event()

        def give_up() -> None:
            expired.set()
            self._process.kill()

        timer = threading.Timer(max(timeout_s, 0.01), give_up)
        timer.daemon = True
        timer.start()
        answer: Message | None = None
        try:
            send_message(cast(BinaryIO, self._process.stdin), message)
            answer = receive_message(cast(BinaryIO, self._process.stdout))
        except (OSError, ValueError):
            answer = None
        finally:
            timer.cancel()
            timer.join()
            if answer is None:
                self.kill()
        if answer is None:
            raise WorkerTimeoutError if expired.is_set() else WorkerDiedError("the worker ended without an answer")
        return answer

    def stop(self) -> None:
        """End the process from another thread than the one that asks it, which then learns that it died."""
        self._process.kill()

    def kill(self) -> None:
        """End the process at once; safe to call twice."""
        self._end()
