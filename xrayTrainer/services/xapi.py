"""Implements `XapiService`: finished sessions as statements, queued for a record store and sent, or in a file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import IO, Any

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.tables import write_whole
from xrayTrainer.exchange.xapi.address import checked_home_page
from xrayTrainer.exchange.xapi.statements import PEOPLE, Statement
from xrayTrainer.services.pseudonyms import pseudonym_key
from xrayTrainer.services.reports import Place
from xrayTrainer.services.xapi_api import RefusedStatement, Said, SendProgress, Sent, StoreSetup, StoreStatus, Tried
from xrayTrainer.services.xapi_sending import BATCH, Sending, Stopped, Store, trouble_of, wait_s
from xrayTrainer.services.xapi_sessions import Made, SessionTeller
from xrayTrainer.services.xapi_settings import StoreFile, StoreSettings
from xrayTrainer.storage import people_table, statement_table
from xrayTrainer.storage.clock import Clock, from_utc_text, now, utc_text
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.store import Records

_NOTE = "record_store:"
_MOST_SHOWN = 100


class _State(msgspec.Struct, frozen=True, kw_only=True):
    """What is noted of a store: failures in a row, the last of them, until when it is left alone, last success; of how
    many sessions nothing could be told when all was looked through, and how many statements these would make.
    """

    failures: int = 0
    left_out: int = 0
    left_statements: int = 0
    error: Said | None = None
    next_at: str = ""
    sent_at: str = ""


class XapiImpl:
    """Implements `XapiService`.

    Parameters
    ----------
    records
        The records.
    data
        Data folder, in which the store that was set up is kept.
    place
        Says where cases lie.
    clock, connect
        The time, and how a store is opened; others are for tests.
    """

    def __init__(
        self,
        records: Records,
        data: Path,
        place: Place,
        *,
        clock: Clock = now,
        connect: Callable[[StoreFile], Store] = StoreFile.opened,
    ) -> None:
        self._records = records
        self._settings = StoreSettings(data)
        self._place = place
        self._clock = clock
        self._connect = connect
        self._sending = threading.Lock()

    # the store

    def status(self) -> StoreStatus:
        """Return how the store stands; nothing goes over the network."""
        kept = self._settings.kept()
        if kept is None:
            return StoreStatus()
        with self._records.read() as connection:
            tally = statement_table.tally(connection, kept.name)
            due, held_back = statement_table.unqueued(connection, kept.name)
            state = _state(connection, kept.name)
        return StoreStatus(
            setup=_shown(kept),
            waiting=tally.waiting + max(0, due - state.left_statements),
            taken=tally.taken,
            refused=tally.refused,
            held_back=held_back + state.left_out,
            error=state.error,
            sent_at=state.sent_at,
            next_at=state.next_at,
            sending=self._sending.locked(),
        )

    def set_up(self, setup: StoreSetup) -> None:
        """Keep a store; see `XapiService.set_up`."""
        made = self._settings.checked(setup)
        self._settings.keep(made)
        with self._records.read() as connection:
            state = _state(connection, made.name)
        if state.error is not None:
            self._note(made.name, msgspec.structs.replace(state, failures=0, error=None, next_at=""))

    def forget(self) -> None:
        """Know of no store any more."""
        self._settings.drop()

    def try_out(self, setup: StoreSetup | None = None) -> Tried:
        """Look whether a store is there and knows us; see `XapiService.try_out`."""
        store = (self._settings.needed() if setup is None else self._settings.checked(setup)).opened()
        reply = store.look()
        if reply.status == 403:
            return Tried(version=reply.version, reads=False)
        if reply.status != 200:
            raise trouble_of(reply).error
        try:
            found = msgspec.json.decode(reply.body)
        except msgspec.MsgspecError as error:
            raise UserError("xapi.not_a_store") from error
        if not isinstance(found, dict) or not isinstance(found.get("statements"), list):
            raise UserError("xapi.not_a_store")
        return Tried(version=reply.version, reads=True)

    # sending

    def send(self, *, now: bool = True, progress: SendProgress | None = None) -> Sent:
        """Send what waits; see `XapiService.send`."""
        kept = self._settings.needed()
        if not self._sending.acquire(blocking=False):
            raise UserError("xapi.sending")
        try:
            return self._send(kept, self._connect(kept), now=now, progress=progress)
        finally:
            self._sending.release()

    def _send(self, kept: StoreFile, store: Store, *, now: bool, progress: SendProgress | None) -> Sent:
        with self._records.read() as connection:
            state = _state(connection, kept.name)
        if not now and state.next_at > self._clock().utc:
            return self._sent(kept.name, Sending(self._records, kept.name, store, now=now, clock=self._clock), state)
        sending = Sending(self._records, kept.name, store, now=now, clock=self._clock)
        teller = self._teller(kept)
        error, wished_s = None, None
        try:
            sending.run(self._filler(kept.name, teller), progress)
        except Stopped as stopped:
            error, wished_s = stopped.error, stopped.wait_s
        else:
            left = teller.left_out
            state = msgspec.structs.replace(state, left_out=len(left), left_statements=sum(left.values()))
        state = self._state_after(state, sending, error, wished_s)
        self._note(kept.name, state)
        return self._sent(kept.name, sending, state)

    def _sent(self, name: str, sending: Sending, state: _State) -> Sent:
        with self._records.read() as connection:
            due = statement_table.unqueued(connection, name)[0]
            waiting = statement_table.tally(connection, name).waiting + max(0, due - state.left_statements)
        return Sent(taken=sending.taken, refused=sending.refused, waiting=waiting, error=state.error)

    def _state_after(self, before: _State, sending: Sending, error: UserError | None, wished_s: float | None) -> _State:
        at = self._clock().utc
        sent_at = at if sending.taken else before.sent_at
        if error is None:
            return msgspec.structs.replace(before, failures=0, error=None, next_at="", sent_at=sent_at)
        failures = 1 if sending.taken else before.failures + 1
        pause_s = max(wait_s(failures), wished_s or 0.0)
        return msgspec.structs.replace(
            before,
            failures=failures,
            error=Said(error.code, dict(error.params)),
            next_at=utc_text(from_utc_text(at) + timedelta(seconds=pause_s)),
            sent_at=sent_at,
        )

    def _teller(self, kept: StoreFile) -> SessionTeller:
        key = pseudonym_key(self._records) if kept.pseudonyms else None
        return SessionTeller(self._place, home_page=kept.home_page, pseudonym_key=key)

    def _filler(self, name: str, teller: SessionTeller) -> Callable[[], int]:
        """Return what fills the queue by a portion, and says how many statements came to it."""
        after = ("", "")

        def fill() -> int:
            nonlocal after
            made: list[Made] = []
            count = 0
            with self._records.read() as connection:
                for one in teller.made(connection, store=name, after=after):
                    made.append(one)
                    after = one.key
                    count += len(one.statements)
                    if count >= 2 * BATCH:
                        break
            return self._records.change(lambda connection: self._queued(connection, name, made)) if made else 0

        return fill

    def _queued(self, connection: Connection, name: str, made: Sequence[Made]) -> int:
        at = self._clock().utc
        return sum(
            statement_table.queue(
                connection, name, one.person, one.session, ((told["id"], _text(told)) for told in one.statements), at=at
            )
            for one in made
        )

    def refused(self) -> tuple[RefusedStatement, ...]:
        """Return what the store will not have."""
        kept = self._settings.needed()
        with self._records.read() as connection:
            rows = statement_table.refused(connection, kept.name, _MOST_SHOWN)
        return tuple(
            RefusedStatement(
                id=row.id,
                verb=str(msgspec.json.decode(row.body)["verb"]["display"]["en"]),
                reason=msgspec.json.decode(row.refused or "{}", type=Said),
            )
            for row in rows
        )

    def try_refused_again(self) -> int:
        """Let refused statements wait again."""
        name = self._settings.needed().name
        return self._records.change(lambda connection: statement_table.try_refused_again(connection, name))

    # files

    def write_file(self, out: Path, *, anonymous: bool = False, home_page: str = "") -> int:
        """Write the statements of all finished sessions; see `XapiService.write_file`."""
        page = checked_home_page(home_page) if home_page.strip() else self._home_page()
        key = pseudonym_key(self._records) if anonymous else None
        teller = SessionTeller(self._place, home_page=page, pseudonym_key=key)
        count = 0

        def write(stream: IO[bytes]) -> None:
            nonlocal count
            stream.write(b"[")
            with self._records.read() as connection:
                for made in teller.made(connection, store=None):
                    for told in made.statements:
                        stream.write((b",\n" if count else b"\n") + msgspec.json.encode(told))
                        count += 1
            stream.write(b"\n]\n")
            if not count:
                raise UserError("xapi.nothing_to_write")

        write_whole(out, write)
        return count

    def _home_page(self) -> str:
        kept = self._settings.kept()
        return PEOPLE if kept is None else kept.home_page

    def _note(self, name: str, state: _State) -> None:
        text = msgspec.json.encode(state).decode()
        self._records.change(lambda connection: people_table.set_note(connection, _NOTE + name, text))


def _state(connection: Connection, name: str) -> _State:
    text = people_table.note(connection, _NOTE + name)
    return _State() if text is None else msgspec.json.decode(text, type=_State)


def _shown(kept: StoreFile) -> StoreSetup:
    own = "" if kept.home_page == PEOPLE else kept.home_page
    return StoreSetup(address=kept.address, key=kept.key, home_page=own, pseudonyms=kept.pseudonyms)


def _text(told: Statement | dict[str, Any]) -> str:
    return msgspec.json.encode(told).decode()
