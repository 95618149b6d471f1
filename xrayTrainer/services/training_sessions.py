"""A person's way through a set: start, open, record, submit, review, finish. No key is read before `submit`."""

from __future__ import annotations

import secrets
from concurrent.futures import Future
from pathlib import Path

import msgspec

from xrayTrainer import __version__
from xrayTrainer.domain.answer import Answer, Event
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import Mode
from xrayTrainer.domain.ids import AnswerId, SessionId, SetId, new_uuid
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.services.api import (
    Change,
    Home,
    OpenCase,
    PeopleService,
    Review,
    SessionReport,
    SessionState,
    Topic,
)
from xrayTrainer.services.case_places import CasePlaces
from xrayTrainer.services.console import Console
from xrayTrainer.services.home import home_of
from xrayTrainer.services.library import LibraryImpl
from xrayTrainer.services.marking import Marked, Reader, Scenes, Views, mark
from xrayTrainer.services.reports import points_of, report_of, review_of
from xrayTrainer.services.rescoring import rescore_answer
from xrayTrainer.services.session_state import (
    Texts,
    logged_events,
    needed_answer,
    needed_session,
    session_state,
    set_of_case,
    stored_case,
    text_of,
)
from xrayTrainer.services.session_way import SessionWay
from xrayTrainer.services.session_writes import add_review, append, begun_answer, case_rows, order_of, store
from xrayTrainer.services.set_files import CASE_FILE
from xrayTrainer.storage import answer_table, session_table
from xrayTrainer.storage.answer_table import AnswerRow
from xrayTrainer.storage.clock import Clock, now
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionRow
from xrayTrainer.storage.store import Records

_CHANGES_THE_ANSWER = frozenset({"mark_added", "mark_edited", "mark_deleted", "finding_added", "finding_deleted"})
_AHEAD = 2
"""How many of the next cases are computed while one is worked on."""
_NOTHING = Change(frozenset())


class TrainingImpl:
    """Implements `TrainingService` on the records.

    Parameters
    ----------
    records
        The records.
    people, library
        Who is at work; the sets.
    reader
        Decodes scans.
    scenes
        Computes the scans of scenes.
    clock
        The time; another one is for tests.
    way
        Runs sessions that have a plan.
    """

    def __init__(
        self,
        records: Records,
        people: PeopleService,
        library: LibraryImpl,
        reader: Reader,
        scenes: Scenes,
        *,
        clock: Clock = now,
        way: SessionWay | None = None,
    ) -> None:
        self._records = records
        self._people = people
        self._library = library
        self._views = Views(reader, scenes)
        self._clock = clock
        self._texts = Texts()
        self._place = CasePlaces(library)
        self._way = way

    def home(self) -> Home:
        """Return what the first screen shows for the person at work."""
        person = self._people.current()
        shelf = self._library.shelf()
        with self._records.read() as connection:
            return home_of(connection, self._texts, person, shelf, self._clock())

    def start(self, set_id: SetId, mode: Mode) -> tuple[SessionState, Change]:
        """Begin a session, or go on with the one that the person has open on this set in this mode.

        Raises
        ------
        UserError
            `session.no_set`, `session.mode_not_offered`, `session.no_cases`.
        """
        loaded = self._library.find(set_id)
        if mode not in loaded.set.rules.modes:
            raise UserError("session.mode_not_offered", mode=mode)
        person = self._people.current()
        seed = secrets.token_hex(16) if loaded.set.order == "drawn" else None
        cases = order_of(loaded, seed)
        if not cases:
            raise UserError("session.no_cases")

        def job(connection: Connection) -> tuple[SessionState, bool]:
            open_row = session_table.open_session(connection, person.id, set_id, mode)
            if open_row is not None:
                state = session_state(connection, self._texts, open_row)
                if state.position is not None:
                    return state, False
                self._close(connection, open_row.id)
            row = SessionRow(
                id=SessionId(new_uuid()),
                person=person.id,
                set_id=set_id,
                set_revision=loaded.set.revision,
                set_hash=session_table.store_content(connection, "set", text_of(loaded.set)),
                set_folder=str(loaded.folder),
                mode=mode,
                seed=seed,
                program=__version__,
                started=self._clock(),
            )
            session_table.add_session(connection, row, case_rows(connection, cases))
            return session_state(connection, self._texts, row), True

        state, begun = self._records.change(job)
        return state, Change(frozenset({Topic.SESSIONS})) if begun else _NOTHING

    def resume(self, session: SessionId) -> SessionState:
        """Take up an unfinished session on the set revision it began with.

        Raises
        ------
        UserError
            `session.no_session`, `session.finished`.
        """
        with self._records.read() as connection:
            row = needed_session(connection, session)
            if row.finished_at is not None:
                raise UserError("session.finished")
            return session_state(connection, self._texts, row)

    def open_case(self, session: SessionId) -> OpenCase:
        """Return the next case to work on, with what is stored of an answer that was begun.

        Raises
        ------
        UserError
            `session.finished` when there is none, `session.set_gone` when its folder is not there any more.
        """
        state = self.resume(session)
        if state.position is None:
            raise UserError("session.finished")
        state = self._with_a_case(state)
        with self._records.read() as connection:
            row = needed_session(connection, session)
            places = session_table.session_cases(connection, session)
            place, *later = places[(state.position or 1) - 1 :]
            case = self._texts.get(connection, Case, place.case_hash)
            coming = [(self._texts.get(connection, Case, one.case_hash), one) for one in later[:_AHEAD]]
        folder = self._place(row, place)
        if not (folder / CASE_FILE).exists():
            raise UserError("session.set_gone", folder=str(folder))
        answer_id = self._records.change(lambda connection: begun_answer(connection, row, place, self._clock))
        with self._records.read() as connection:
            events = logged_events(connection, answer_id)
        self._views.prepare(folder, case)
        for next_case, its_place in coming:
            self._views.prepare(self._place(row, its_place), next_case)
        elapsed_ms = events[-1].t_ms if events else 0
        return OpenCase(session=state, answer=answer_id, case=case, folder=folder, events=events, elapsed_ms=elapsed_ms)

    def _with_a_case(self, state: SessionState) -> SessionState:
        """Return the session as it stands once there is a case to work on, where cases are chosen one by one."""
        if state.plan is None or self._way is None:
            return state
        with self._records.read() as connection:
            row = needed_session(connection, state.id)
        self._admit(row)
        if state.position is not None and state.position <= len(state.order):
            return state
        self._way.next_case(state.id)
        return self.resume(state.id)

    def _admit(self, session: SessionRow) -> None:
        """Raise what keeps a person from working on; an exam whose time is over is handed in by it."""
        if session.plan is None or self._way is None:
            return
        try:
            self._way.admit(session)
        except UserError as error:
            if error.code == "exam.time_over":
                self.finish(session.id)
            raise

    def console(self, folder: Path, case: Case, view: str) -> Console:
        """Return what is known of the scanner of a view."""
        return self._views.console(folder, case, view)

    def load_scan(self, folder: Path, case: Case, view: str) -> Scan:
        """Decode one view of a case (slow: in a worker process)."""
        return self._views.load(folder, case, view)

    def record(self, answer: AnswerId, event: Event) -> Future[None]:
        """Queue one event of an open answer; returns at once. The future is done when the event is safe on disk.

        A future that fails (`storage.full`, ...) leaves the event with the caller, who records it again; `submit`
        stores whatever is lacking then. `session.answer_closed`: a mark can't be changed once the answer is submitted.
        """

        def job(connection: Connection) -> None:
            row = needed_answer(connection, answer)
            if row.submitted_at is not None and event.what in _CHANGES_THE_ANSWER:
                raise UserError("session.answer_closed")
            append(connection, answer, event, self._clock)

        return self._records.queue(job)

    def record_review(self, answer: AnswerId, event: Event) -> Future[None]:
        """Queue an event in front of the review of a submitted answer; returns at once."""

        return self._records.queue(lambda connection: add_review(connection, self._texts, answer, event, self._clock))

    def submit(self, answer: Answer) -> Review:
        """Store the whole answer, read the key, score it, store the scorecard: one transaction. Twice is harmless."""
        answer_id = AnswerId(answer.id)
        with self._records.read() as connection:
            row = needed_answer(connection, answer_id)
            if row.submitted_at is not None:
                return self._review(connection, row)
            if (answer.session, answer.person, answer.case) != (row.session, row.person, row.case_id):
                raise ValueError("the answer is not of the case that was opened for it")
            session = needed_session(connection, row.session)
            case, place = stored_case(connection, self._texts, row)
            own = set_of_case(connection, self._texts, session, place)
        self._admit(session)
        answer = msgspec.structs.replace(answer, set=own.id, set_revision=own.revision)
        marked = mark(answer=answer, case=case, folder=self._place(session, place), views=self._views)
        done = self._records.change(lambda connection: self._store(connection, answer, marked, session))
        review = self.review(answer_id)
        if not done:
            return review
        return msgspec.structs.replace(review, change=Change(frozenset({Topic.ANSWERS, Topic.SESSIONS})))

    def _store(self, connection: Connection, answer: Answer, marked: Marked, session: SessionRow) -> bool:
        done = store(connection, self._texts, answer, marked, session, self._clock)
        if done and session.plan is not None and self._way is not None:
            self._way.answered(connection, session)
        return done

    def review(self, answer: AnswerId) -> Review:
        """Return a past answer beside the key revision it was scored with.

        Outside practice key and scorecard stay closed until the session is finished. Raises `session.no_answer`,
        `session.not_submitted`.
        """
        with self._records.read() as connection:
            return self._review(connection, needed_answer(connection, answer))

    def finish(self, session: SessionId) -> tuple[SessionReport, Change]:
        """Close a session (also before its end, also twice) and return its report."""

        closed = self._records.change(lambda connection: self._close(connection, session))
        return self.report(session), Change(frozenset({Topic.SESSIONS})) if closed else _NOTHING

    def report(self, session: SessionId) -> SessionReport:
        """Return the report of any session; outside practice without scores until it is finished."""
        with self._records.read() as connection:
            return report_of(connection, self._texts, needed_session(connection, session))

    def rescore(self, set_id: SetId) -> tuple[int, Change]:
        """Score the answers to a set again by the keys that lie there now; explicit, and logged answer by answer.

        Answers that await their key get their first score. Returns how many scores were stored.
        """
        with self._records.read() as connection:
            rows = tuple(answer_table.submitted_answers(connection, set_id=set_id))
        done = sum(
            rescore_answer(self._records, self._texts, self._views, self._place, row, self._clock) for row in rows
        )
        return done, Change(frozenset({Topic.ANSWERS, Topic.SESSIONS})) if done else _NOTHING

    def score_awaiting(self, set_id: SetId) -> int:
        """Score the answers to a set that await their key by the keys that lie there; return how many were scored."""
        with self._records.read() as connection:
            rows = answer_table.awaiting_answers(connection, set_id)
        return sum(
            rescore_answer(self._records, self._texts, self._views, self._place, row, self._clock) for row in rows
        )

    def _close(self, connection: Connection, session: SessionId) -> bool:
        """Finish a session and keep its points; False when it was finished before."""
        row = needed_session(connection, session)
        if row.finished_at is not None:
            return False
        if row.plan is not None and self._way is not None:
            self._way.closing(connection, row)
        session_table.finish_session(connection, session, self._clock())
        session_table.set_session_points(connection, session, points_of(connection, session))
        return True

    def _review(self, connection: Connection, row: AnswerRow) -> Review:
        session = needed_session(connection, row.session)
        return review_of(connection, self._texts, row, session, self._place)
