"""Many cases at once: in this process, in several, or on a cluster. The results are the same for any of them."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager

from xrayTrainer.domain.errors import UserError
from xrayTrainer.simulation.numbered import CaseWish, NumberedCase, numbered_case

_AHEAD = 4
"""Cases handed out ahead for each worker: enough to keep them busy, few enough to keep results out of memory."""
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


def made_cases(wanted: CaseWish, numbers: Sequence[int], *, workers: int) -> Iterator[NumberedCase]:
    """Make cases, in the order of their numbers.

    Parameters
    ----------
    wanted
        What they should be like.
    numbers
        Which ones.
    workers
        Processes; 1 works in this one.

    Raises
    ------
    UserError
        As `numbered_case`; `scene.worker_start` where the processes can't be had or are ended from outside.
    """
    if workers <= 1:
        for number in numbers:
            yield numbered_case(wanted, number)
        return
    with _one_thread_each():
        pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), initializer=_settle)
        try:
            waiting = deque(numbers)
            under_way = deque(
                pool.submit(numbered_case, wanted, waiting.popleft())
                for _ in range(min(workers * _AHEAD, len(waiting)))
            )
            while under_way:
                done = under_way.popleft().result()
                if waiting:
                    under_way.append(pool.submit(numbered_case, wanted, waiting.popleft()))
                yield done
        except BrokenProcessPool as error:
            raise UserError("scene.worker_start") from error
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def cluster_cases(wanted: CaseWish, numbers: Sequence[int], *, scheduler: str) -> Iterator[NumberedCase]:
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
        As `numbered_case`; `scene.no_cluster` where the extra `farm` is not installed, or nobody answers.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise UserError("scene.no_cluster_extra") from error
    try:
        client = Client(scheduler, timeout=10, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise UserError("scene.no_cluster", address=scheduler) from error
    with client:
        most = max(1, len(client.scheduler_info()["workers"])) * _AHEAD
        waiting = deque(numbers)
        under_way = deque(
            client.submit(numbered_case, wanted, waiting.popleft(), pure=False) for _ in range(min(most, len(waiting)))
        )
        while under_way:
            done = under_way.popleft().result()
            if waiting:
                under_way.append(client.submit(numbered_case, wanted, waiting.popleft(), pure=False))
            yield done


def default_workers() -> int:
    """Return how many processes suit this machine: all cores but none of the memory of a small one."""
    return max(1, min(os.cpu_count() or 1, 16))


def _settle() -> None:
    """Make a worker process use one thread."""
    import cv2

    cv2.setNumThreads(1)


@contextmanager
def _one_thread_each() -> Iterator[None]:
    """Let processes that start meanwhile compute with one thread."""
    before = {name: os.environ.get(name) for name in _ONE_THREAD}
    os.environ.update(dict.fromkeys(_ONE_THREAD, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
