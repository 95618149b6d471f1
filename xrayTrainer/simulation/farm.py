"""Many cases at once: in this process, in several, or on a cluster. The results are the same for any of them."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Protocol

from xrayTrainer.domain.errors import UserError
from xrayTrainer.imaging.worker_process import ONE_THREAD
from xrayTrainer.simulation.numbered import CaseWish, NumberedCase, numbered_case

_AHEAD = 4
"""Cases handed out ahead for each worker: enough to keep them busy, few enough to keep results out of memory."""
_MOST_WORKERS = 16
_WORKER_BYTES = 1 << 30
"""Memory that a process may take for a long carrier on the finest scanner."""
_ANSWER_S = 10
_BREATH_S = 0.25


class _Promise(Protocol):
    """A case under way."""

    def result(self, timeout: float | None = None) -> NumberedCase:
        """Wait for it, at most `timeout` seconds, and return it, or raise what went wrong."""
        ...

    def done(self) -> bool:
        """Return whether it is there, or has gone wrong."""
        ...


def made_cases(
    wanted: CaseWish, numbers: Sequence[int], *, workers: int, alive: Callable[[], None] | None = None
) -> Generator[NumberedCase, None, None]:
    """Make cases, in the order of their numbers.

    Parameters
    ----------
    wanted
        What they should be like.
    numbers
        Which ones.
    workers
        Processes; 1 works in this one.
    alive
        Called a few times a second while a case is made: what it raises ends the work at once. With it the cases are
        made in other processes, even by one worker: so they can be ended, and don't hold up this one.

    Raises
    ------
    UserError
        As `numbered_case`; `scene.worker_start` where the processes can't be had or are ended from outside.
    """
    if workers <= 1 and alive is None:
        for number in numbers:
            yield numbered_case(wanted, number)
        return
    with one_thread_each():
        pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), initializer=settle)
        whole = False
        try:
            yield from _in_order(
                lambda number: pool.submit(numbered_case, wanted, number), numbers, workers * _AHEAD, alive
            )
            whole = True
        except BrokenProcessPool as error:
            raise UserError("scene.worker_start") from error
        finally:
            if not whole:  # nobody wants what is still being made
                for process in list((pool._processes or {}).values()):
                    process.terminate()
            pool.shutdown(wait=True, cancel_futures=True)


def cluster_cases(wanted: CaseWish, numbers: Sequence[int], *, scheduler: str) -> Generator[NumberedCase, None, None]:
    """Make cases on a Dask cluster, in the order of their numbers.

    Parameters
    ----------
    wanted, numbers
        As `made_cases`.
    scheduler
        Address of the cluster's scheduler, `tcp://host:port`. Its workers need this version of the program.

    Raises
    ------
    UserError
        As `numbered_case`; `scene.no_cluster_extra` where the extra `farm` is not installed, `scene.no_cluster` where
        nobody answers or nobody works, `scene.cluster_lost` where the cluster goes away or can't run this program.
    """
    try:
        from distributed import CancelledError, Client, KilledWorker
    except ImportError as error:
        raise UserError("scene.no_cluster_extra") from error
    try:
        client = Client(scheduler, timeout=_ANSWER_S, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise UserError("scene.no_cluster", address=scheduler) from error
    with client:
        try:
            client.wait_for_workers(1, timeout=_ANSWER_S)
        except TimeoutError as error:
            raise UserError("scene.no_cluster", address=scheduler) from error
        ahead = max(1, sum(client.nthreads().values())) * _AHEAD
        try:
            yield from _in_order(
                lambda number: client.submit(numbered_case, wanted, number, pure=False), numbers, ahead
            )
        except (OSError, CancelledError, KilledWorker, ImportError) as error:
            raise UserError("scene.cluster_lost", address=scheduler) from error


def _in_order(
    submit: Callable[[int], _Promise], numbers: Sequence[int], ahead: int, alive: Callable[[], None] | None = None
) -> Iterator[NumberedCase]:
    """Yield cases in their order, with so many under way at a time."""
    waiting = deque(numbers)
    under_way = deque(submit(waiting.popleft()) for _ in range(min(ahead, len(waiting))))
    while under_way:
        done = _result(under_way.popleft(), alive)
        if waiting:
            under_way.append(submit(waiting.popleft()))
        yield done


def _result(promise: _Promise, alive: Callable[[], None] | None) -> NumberedCase:
    """Wait for a case, and ask now and then whether it is still wanted."""
    while alive is not None:
        try:
            return promise.result(_BREATH_S)
        except TimeoutError:
            if promise.done():
                raise
            alive()
    return promise.result()


def default_workers() -> int:
    """Return how many processes suit this machine: one for each core, as far as there is memory for them."""
    return max(1, min(os.cpu_count() or 1, _memory_bytes() // _WORKER_BYTES, _MOST_WORKERS))


def _memory_bytes() -> int:
    """Return the memory of this machine; where the system does not tell, what a small one has."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return 4 * _WORKER_BYTES


def settle() -> None:
    """Make a worker process use one thread, and leave it to the program to be broken off from the keyboard."""
    import cv2

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    cv2.setNumThreads(1)


@contextmanager
def one_thread_each() -> Iterator[None]:
    """Let processes that start meanwhile compute with one thread."""
    before = {name: os.environ.get(name) for name in ONE_THREAD}
    os.environ.update(dict.fromkeys(ONE_THREAD, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
