"""The one thread that owns the writing connection.

Jobs are functions of the connection. Those that wait together are committed together, and a job's future is done only
when its commit has reached the disk. A group that fails is undone and its jobs run again one by one, so that one bad
job costs nobody else anything: a job touches nothing but the connection it is given, because it may run twice.
"""

from __future__ import annotations

import atexit
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import AbstractContextManager, nullcontext
from itertools import groupby
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.storage.connection import transaction
from xrayTrainer.storage.failures import known_failure

_log = logging.getLogger(__name__)

T = TypeVar("T")
Job = Callable[[sqlite3.Connection], T]

THREAD_NAME = "records-writer"
_GROUP_LIMIT = 64


class _Queued(msgspec.Struct, Generic[T], frozen=True):
    job: Job[T]
    future: Future[T]
    alone: bool


class Writer:
    """Runs jobs on the writing connection, in the order in which they were given.

    Parameters
    ----------
    open_connection
        Called once, in the writer's thread; what it raises is raised by the constructor.
    path
        The database, for sentences about failures.
    """

    def __init__(self, open_connection: Callable[[], sqlite3.Connection], path: Path) -> None:
        self._open_connection = open_connection
        self._path = path
        self._queue: queue.SimpleQueue[_Queued[Any] | None] = queue.SimpleQueue()
        self._gate = threading.Lock()
        self._closed = False
        opened: Future[None] = Future()
        # A daemon, so that a crash of the main thread leaves no process behind; `atexit` drains it before that.
        self._thread = threading.Thread(target=self._run, args=(opened,), name=THREAD_NAME, daemon=True)
        self._thread.start()
        try:
            opened.result()
        except BaseException:
            self._thread.join()
            raise
        atexit.register(self.close)

    def submit(self, job: Job[T], *, alone: bool = False) -> Future[T]:
        """Queue `job`; returns at once. The future holds its result when the commit is on disk, or what went wrong.

        A cancelled future whose job has not begun is left out. Raises `UserError("storage.closed")` after `close`.

        Parameters
        ----------
        job
            What is to be done.
        alone
            Whether it runs outside of any transaction, for what SQLite does not do inside of one (VACUUM).
        """
        if threading.current_thread() is self._thread:
            raise RuntimeError("a job can't wait for another job")
        future: Future[T] = Future()
        with self._gate:
            if self._closed:
                raise UserError("storage.closed")
            self._queue.put(_Queued(job, future, alone))
        return future

    def close(self) -> None:
        """Do all that is queued, close the connection, end the thread. Harmless when it is closed already."""
        with self._gate:
            if not self._closed:
                self._closed = True
                self._queue.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join()
        atexit.unregister(self.close)

    def _run(self, opened: Future[None]) -> None:
        try:
            connection = self._open_connection()
        except BaseException as error:
            opened.set_exception(error)
            return
        opened.set_result(None)
        try:
            going_on = True
            while going_on:
                group, going_on = self._next_group()
                for alone, items in groupby(group, key=lambda item: item.alone):
                    if alone:
                        self._one_by_one(connection, items, nullcontext)
                    else:
                        self._work(connection, list(items))
        finally:
            self._close(connection)

    def _next_group(self) -> tuple[list[_Queued[Any]], bool]:
        """Wait for a job and take those that wait behind it; False says that none will follow."""
        group: list[_Queued[Any]] = []
        item = self._queue.get()
        while item is not None:
            if item.future.set_running_or_notify_cancel():
                group.append(item)
            if len(group) >= _GROUP_LIMIT or self._queue.empty():
                return group, True
            item = self._queue.get()
        return group, False

    def _work(self, connection: sqlite3.Connection, group: list[_Queued[Any]]) -> None:
        """Commit the group at once, or, where that fails, each job by itself."""
        if len(group) > 1:
            try:
                with transaction(connection):
                    results = [item.job(connection) for item in group]
            except Exception as error:
                known = known_failure(error, self._path)
                if known is not None and known.code == "storage.locked":
                    _fail(group, known, error)  # each of them would only wait as long again
                    return
                _log.info("a group of %d jobs is done one by one: %r", len(group), error)
            else:
                for item, result in zip(group, results, strict=True):
                    item.future.set_result(result)
                return
        self._one_by_one(connection, group, lambda: transaction(connection))

    def _one_by_one(
        self,
        connection: sqlite3.Connection,
        group: Iterable[_Queued[Any]],
        around: Callable[[], AbstractContextManager[object]],
    ) -> None:
        for item in group:
            try:
                with around():
                    result = item.job(connection)
            except BaseException as error:
                known = known_failure(error, self._path) if isinstance(error, Exception) else None
                _fail([item], known, error)
            else:
                item.future.set_result(result)

    def _close(self, connection: sqlite3.Connection) -> None:
        """Fold the WAL into the database and close; a full disk only leaves the WAL where it is."""
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.Error as error:
            _log.warning("the log of the records stays beside them: %r", error)
        connection.close()


def _fail(group: list[_Queued[Any]], known: UserError | None, error: BaseException) -> None:
    """Tell everybody in `group` what went wrong: the sentence where there is one, else the bug."""
    if known is not None:
        known.__cause__ = error
    for item in group:
        item.future.set_exception(known or error)
