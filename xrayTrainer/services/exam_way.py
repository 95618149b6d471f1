"""Runs exams: their time, their sittings, and the breaks between, each logged."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
import unicodedata

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.exam_clock import (
    BEGUN,
    BROKE_OFF,
    HANDED_IN,
    LEFT,
    SITTING_OVER,
    WENT_ON,
    ExamTimes,
    exam_times,
    sitting_ends,
)
from xrayTrainer.services.exam_results import preset_of_session
from xrayTrainer.services.modes_api import ExamState
from xrayTrainer.services.session_state import Texts, needed_session, plan_of
from xrayTrainer.storage import answer_table, session_log_table, session_table
from xrayTrainer.storage.clock import Clock
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionRow
from xrayTrainer.storage.store import Records
from xrayTrainer.training.session_plan import ResumeCode

GRACE_S = 5.0
"""What was submitted in the last moment has so long to arrive."""


def resume_code(code: str) -> ResumeCode | None:
    """Return what is kept of an invigilator's code; None for an empty one."""
    if not _plain(code):
        return None
    salt = secrets.token_bytes(16)
    return ResumeCode(salt=salt.hex(), hash=_hashed(code, salt))


def opens(kept: ResumeCode | None, code: str) -> bool:
    """Tell whether a code is the right one; where none is kept any is."""
    return kept is None or hmac.compare_digest(kept.hash, _hashed(code, bytes.fromhex(kept.salt)))


class ExamWay:
    """Knows where exams stand. Safe to use from several threads.

    Parameters
    ----------
    records
        The records.
    clock
        The time.
    """

    def __init__(self, records: Records, *, clock: Clock) -> None:
        self._records = records
        self._clock = clock
        self._texts = Texts()
        self._running: set[str] = set()
        self._lock = threading.Lock()

    def begin(self, connection: Connection, session: SessionRow) -> None:
        """Log that an exam begins; in the transaction that begins it."""
        session_log_table.append_entry(connection, session.id, BEGUN, session.started)
        self._set_running(session.id)

    def state(self, connection: Connection, row: SessionRow) -> ExamState:
        """Return where an exam stands."""
        plan = plan_of(row)
        done = len(answer_table.submitted_cases(connection, row.id))
        total = len(session_table.session_cases(connection, row.id))
        preset = preset_of_session(connection, self._texts, row)
        if plan is None or plan.exam is None:
            return ExamState(
                preset=preset,
                sitting=1,
                sittings=1,
                left_in_sitting=total - done,
                used_s=sum(one.seconds or 0.0 for one in answer_table.answers_of_session(connection, row.id)),
                limit_s=None,
                waits=False,
                asks_code=False,
            )
        times = self._times(connection, row)
        ends = sitting_ends(total, plan.sittings)
        waits = times.stopped and row.finished_at is None
        resting = waits and times.broke_off is None and times.breaks[-1][0] == "sitting"
        sitting = min(max(times.over if resting else times.over + 1, 1), len(ends))
        return ExamState(
            preset=preset,
            sitting=sitting,
            sittings=len(ends),
            left_in_sitting=max(0, ends[sitting - 1] - done),
            used_s=times.used_s,
            limit_s=preset.time_limit_s,
            waits=waits,
            asks_code=plan.resume_code is not None,
            breaks=times.breaks,
        )

    def admit(self, row: SessionRow) -> None:
        """Raise `exam.waits` or `exam.time_over` where nobody may work on."""
        with self._records.read() as connection:
            state = self.state(connection, row)
        if state.limit_s is not None and state.used_s > state.limit_s + GRACE_S:
            raise UserError("exam.time_over")
        if state.waits:
            raise UserError("exam.waits")

    def answered(self, connection: Connection, row: SessionRow) -> None:
        """Log that a sitting is over, where its last answer was just submitted."""
        plan = plan_of(row)
        if plan is None or plan.exam is None:
            return
        done = len(answer_table.submitted_cases(connection, row.id))
        ends = sitting_ends(len(session_table.session_cases(connection, row.id)), plan.sittings)
        if done in ends[:-1] and self._times(connection, row).over == ends.index(done):
            session_log_table.append_entry(connection, row.id, SITTING_OVER, self._clock())

    def closing(self, connection: Connection, row: SessionRow) -> None:
        """Log that an exam is handed in."""
        self._log_break(connection, row)
        session_log_table.append_entry(connection, row.id, HANDED_IN, self._clock())
        with self._lock:
            self._running.discard(row.id)

    def go_on(self, row: SessionRow, code: str) -> ExamState:
        """Let an exam go on; nothing changes where it does not wait. Raises `exam.wrong_code`."""
        plan = plan_of(row)

        def job(connection: Connection) -> ExamState:
            now = needed_session(connection, row.id)
            if now.finished_at is not None:
                raise UserError("session.finished")
            if not self.state(connection, now).waits:
                return self.state(connection, now)
            if plan is not None and not opens(plan.resume_code, code):
                raise UserError("exam.wrong_code")
            self._log_break(connection, now)
            session_log_table.append_entry(connection, row.id, WENT_ON, self._clock())
            self._set_running(row.id)
            return self.state(connection, now)

        return self._records.change(job)

    def leave(self, row: SessionRow) -> None:
        """Log that the person left an exam that goes on."""

        def job(connection: Connection) -> None:
            now = needed_session(connection, row.id)
            times = self._times(connection, now)
            if now.finished_at is None and not times.stopped:
                session_log_table.append_entry(connection, row.id, LEFT, self._clock())

        self._records.change(job)

    def _log_break(self, connection: Connection, row: SessionRow) -> None:
        """Log a break of which nobody could tell when it came."""
        broke_off = self._times(connection, row).broke_off
        if broke_off is not None:
            detail = msgspec.json.encode(broke_off).decode()
            session_log_table.append_entry(connection, row.id, BROKE_OFF, self._clock(), detail)

    def _times(self, connection: Connection, row: SessionRow) -> ExamTimes:
        with self._lock:
            running = row.id in self._running
        return exam_times(
            session_log_table.entries(connection, row.id),
            now=self._clock(),
            running=running,
            trace=session_log_table.trace_of(connection, row.id),
        )

    def _set_running(self, session_id: str) -> None:
        with self._lock:
            self._running.add(session_id)


def _plain(code: str) -> str:
    return unicodedata.normalize("NFC", code).strip()


def _hashed(code: str, salt: bytes) -> str:
    return hashlib.scrypt(_plain(code).encode(), salt=salt, n=2**14, r=8, p=1, dklen=32).hex()
