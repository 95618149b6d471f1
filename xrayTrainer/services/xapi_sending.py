"""Sends what is queued for a record store, each statement until the store has it or will not have it.

A batch that is refused is halved until the statement at fault stands alone. A store that is not there, or in trouble,
is left alone for longer each time; a statement over which it stumbles again and again goes in ever smaller company, so
that it holds up none of the others. What was sent when the program was killed is sent again under the same id.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, Protocol

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.xapi.client import Reply
from xrayTrainer.exchange.xapi.statements import Statement
from xrayTrainer.services.xapi_api import Said, SendProgress
from xrayTrainer.storage import statement_table
from xrayTrainer.storage.clock import Clock, from_utc_text, utc_text
from xrayTrainer.storage.statement_table import StatementRow
from xrayTrainer.storage.store import Records

BATCH = 200
"""Statements in a request: more costs memory there and saves little time."""

FIRST_WAIT_S, LONGEST_WAIT_S = 30.0, 6 * 3600.0
_DOUBLINGS = 16
_ALONE_FROM = 4
"""After so many failures a statement is sent alone, and its failures say nothing of the store."""

_MOST_REFUSED_IN_A_ROW = 20
"""A store that refuses so many, and takes none, is not one for us: the rest goes on waiting."""

_FAULTY = frozenset({400, 409, 413, 422})
"""What a store says of a batch in which something is wrong, or too much."""

_THERE_IS_ONE = 409

_STUMBLED = frozenset({"xapi.time_out", "xapi.trouble"})
"""Failures that may be the statements' fault."""


class Store(Protocol):
    """A record store, as `exchange.xapi.client.RecordStore` is."""

    def post(self, bodies: Sequence[str]) -> Reply:
        """Send statements."""
        ...

    def statement(self, ident: str) -> Statement | None:
        """Return what it has under an id."""
        ...


class Stopped(Exception):  # noqa: N818 - no fault of ours: a way to end
    """The store can't go on now; `error` says why, `wait_s` for how long it wants to be left alone."""

    def __init__(self, error: UserError, wait_s: float | None = None) -> None:
        super().__init__(error.code)
        self.error = error
        self.wait_s = wait_s


def wait_s(failures: int, chance: Callable[[], float] = random.random) -> float:
    """Return how long to wait after so many failures in a row: doubled each time, capped, and no two machines alike."""
    longest = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(max(failures - 1, 0), _DOUBLINGS))
    return float(longest * (0.5 + chance() / 2))


def batch_size(tries: int) -> int:
    """Return how many statements go together that failed so often."""
    return 1 if tries >= _ALONE_FROM else max(1, BATCH // 4**tries)


class Sending:
    """One sending: what waits goes to the store, batch by batch.

    Parameters
    ----------
    records
        The records.
    name
        Of the store, there.
    store
        The store.
    now
        Also what should wait longer.
    clock
        The time.
    """

    def __init__(self, records: Records, name: str, store: Store, *, now: bool, clock: Clock) -> None:
        self._records = records
        self._name = name
        self._store = store
        self._clock = clock
        self._until = None if now else clock().utc
        self._tried: set[str] = set()
        self._in_a_row = 0
        self.taken = 0
        self.refused = 0

    def run(self, fill: Callable[[], int], progress: SendProgress | None = None) -> None:
        """Send all that waits. Raises `Stopped` where the store can't go on."""
        total = self._left() if progress is not None else 0
        while batch := self._next(fill):
            self._send(batch)
            if progress is not None:
                done = self.taken + self.refused
                progress(done, max(done, total))

    def _left(self) -> int:
        with self._records.read() as connection:
            waiting = statement_table.tally(connection, self._name).waiting
            return waiting + statement_table.unqueued(connection, self._name)[0]

    def _next(self, fill: Callable[[], int]) -> tuple[StatementRow, ...]:
        """Return the next batch; the queue is filled where it is short."""
        batch = self._due()
        if len(batch) < BATCH and fill():
            batch = self._due()
        return batch[: batch_size(batch[0].tries)] if batch else ()

    def _due(self) -> tuple[StatementRow, ...]:
        with self._records.read() as connection:
            rows = statement_table.due(connection, self._name, at=self._until, limit=BATCH + len(self._tried))
        return tuple(row for row in rows if row.id not in self._tried)

    def _send(self, batch: tuple[StatementRow, ...]) -> None:
        """Send a batch, in halves where the store refuses the whole. Raises `Stopped`."""
        parts = [batch]
        while parts:
            part = parts.pop()
            try:
                reply = self._store.post([row.body for row in part])
                if _is_taken(reply, part):
                    self._take(part)
                elif reply.status not in _FAULTY:
                    raise trouble_of(reply)
                elif len(part) > 1:
                    half = len(part) // 2
                    parts += (part[half:], part[:half])
                elif reply.status == _THERE_IS_ONE and self._is_there(part[0]):
                    self._take(part)
                else:
                    self._refuse(part[0], reply)
            except UserError as error:
                self._fail(part, Stopped(error))
            except Stopped as stopped:
                self._fail(part, stopped)

    def _is_there(self, row: StatementRow) -> bool:
        """Whether the store has this very statement."""
        found = self._store.statement(row.id)
        return found is not None and says(found) == says(msgspec.json.decode(row.body))

    def _take(self, batch: tuple[StatementRow, ...]) -> None:
        at, ids = self._clock().utc, [row.id for row in batch]
        self._records.change(lambda connection: statement_table.note_taken(connection, self._name, ids, at=at))
        self.taken += len(batch)
        self._in_a_row = 0

    def _refuse(self, row: StatementRow, reply: Reply) -> None:
        if self._in_a_row >= _MOST_REFUSED_IN_A_ROW and not self.taken:
            raise Stopped(UserError("xapi.refuses_all", words=reply.words()))
        self._in_a_row += 1
        codes = {409: "xapi.other_there", 413: "xapi.statement_too_large"}
        said = Said(codes.get(reply.status, "xapi.invalid"), {"words": reply.words()})
        text = msgspec.json.encode(said).decode()
        self._records.change(lambda connection: statement_table.note_refused(connection, self._name, row.id, text))
        self.refused += 1

    def _fail(self, batch: tuple[StatementRow, ...], stopped: Stopped) -> None:
        """Note a failure; raises it again unless it is the statement's alone."""
        tries = batch[0].tries
        if stopped.error.code in _STUMBLED:
            at = utc_text(from_utc_text(self._clock().utc) + timedelta(seconds=wait_s(tries + 1)))
            ids = [row.id for row in batch]
            self._tried.update(ids)
            self._records.change(lambda connection: statement_table.note_tried(connection, self._name, ids, next_at=at))
            if tries >= _ALONE_FROM and len(batch) == 1:
                return
        raise stopped


def says(statement: Statement) -> dict[str, Any]:
    """Return what a statement says, less what a store adds to it or may keep in another form."""
    context, of = statement.get("context") or {}, statement.get("object") or {}
    actor = statement.get("actor") or {}
    return {
        "actor": actor.get("account"),
        "verb": (statement.get("verb") or {}).get("id"),
        "object": of.get("id"),
        "result": statement.get("result"),
        "registration": context.get("registration"),
        "revision": context.get("revision"),
        "extensions": context.get("extensions"),
    }


def _is_taken(reply: Reply, batch: tuple[StatementRow, ...]) -> bool:
    """Whether a store has a batch. What answers 200 to everything, as a login page of a network does, is no store."""
    if reply.status == 204:
        return True
    if reply.status != 200:
        return False
    try:
        ids = msgspec.json.decode(reply.body, type=list[str])
    except msgspec.MsgspecError as error:
        raise Stopped(UserError("xapi.not_a_store")) from error
    if {one.lower() for one in ids} != {row.id for row in batch}:
        raise Stopped(UserError("xapi.not_a_store"))
    return True


def trouble_of(reply: Reply) -> Stopped:
    """Return why a store can't go on."""
    if reply.status == 401:
        return Stopped(UserError("xapi.wrong_key"))
    if reply.status == 403:
        return Stopped(UserError("xapi.forbidden"))
    if reply.status in (404, 405, 410):
        return Stopped(UserError("xapi.nothing_there", status=reply.status))
    if reply.status == 429:
        return Stopped(UserError("xapi.too_fast"), reply.retry_after_s)
    if reply.status in (502, 503, 504):
        return Stopped(UserError("xapi.not_ready", status=reply.status), reply.retry_after_s)
    if reply.status >= 500:
        return Stopped(UserError("xapi.trouble", status=reply.status), reply.retry_after_s)
    return Stopped(UserError("xapi.unexpected", status=reply.status))
