"""Single cases made on demand by processes that stay warm, so that neither their start nor their work holds us up."""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

from xrayTrainer.domain.errors import UserError
from xrayTrainer.simulation.case_to_measure import Measure, case_to_measure
from xrayTrainer.simulation.farm import default_workers, one_thread_each, settle
from xrayTrainer.simulation.numbered import NumberedCase

_BEAT_S = 0.25
"""So often those who wait are told."""


class CaseMaker:
    """Makes cases in other processes, which start with the first one. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pool: ProcessPoolExecutor | None = None

    def make(
        self,
        measures: Sequence[Measure],
        *,
        within_s: float | None = None,
        told: Callable[[int], None] | None = None,
    ) -> list[NumberedCase | UserError]:
        """Make cases and return them in this order, each or why it can't be made.

        `told` hears a few times a second how many there are; what it raises ends the making.

        Raises
        ------
        UserError
            `scene.too_slow` where they are not there within so many seconds: the processes are ended then;
            `scene.worker_start` where the processes can't be had or are ended from outside.
        """
        with self._lock:
            if self._pool is None:
                context = multiprocessing.get_context("spawn")
                self._pool = ProcessPoolExecutor(default_workers(), context, initializer=settle)
            pool = self._pool
        try:
            with one_thread_each():
                promises = [pool.submit(case_to_measure, measure) for measure in measures]
            self._await(promises, within_s, told)
            return [_outcome(promise) for promise in promises]
        except (BrokenProcessPool, RuntimeError) as error:
            self.rest()
            raise UserError("scene.worker_start") from error

    def _await(
        self, promises: Sequence[Future[NumberedCase]], within_s: float | None, told: Callable[[int], None] | None
    ) -> None:
        """Wait until all are done."""
        last = None if within_s is None else time.monotonic() + within_s
        pending = set(promises)
        while pending:
            left = _BEAT_S if last is None else min(_BEAT_S, last - time.monotonic())
            if left <= 0:
                self.rest()
                raise UserError("scene.too_slow")
            pending = wait(pending, left, FIRST_COMPLETED).not_done
            if told is not None:
                told(len(promises) - len(pending))

    def rest(self) -> None:
        """End the processes, also in the middle of a case; the next case starts them again."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            for process in list((pool._processes or {}).values()):
                process.terminate()
            pool.shutdown(wait=True, cancel_futures=True)


def _outcome(promise: Future[NumberedCase]) -> NumberedCase | UserError:
    try:
        return promise.result()
    except UserError as error:
        return error
