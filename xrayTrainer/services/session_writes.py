"""What a session writes: its order at the start, events as they come, and the submitted answer."""

from __future__ import annotations

import json

from xrayTrainer.domain.answer import Answer, Event
from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import TimeCaps
from xrayTrainer.domain.ids import AnswerId, CaseId, new_uuid
from xrayTrainer.services.marking import Marked, scored_row
from xrayTrainer.services.session_state import (
    Texts,
    answer_text,
    drawn_order,
    event_text,
    logged_events,
    needed_answer,
    needed_session,
    set_of_case,
    stored_case,
    text_of,
    unlogged,
)
from xrayTrainer.services.set_files import SetFolder
from xrayTrainer.storage import answer_table, session_table
from xrayTrainer.storage.answer_table import AnswerRow, OpenAnswer, Submission
from xrayTrainer.storage.clock import Clock
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.session_table import SessionCaseRow, SessionRow
from xrayTrainer.training.time_that_counts import review_active_ms, scan_active_ms


def order_of(loaded: SetFolder, seed: str | None) -> tuple[tuple[str, Case], ...]:
    """Return folder name and case of each case that a new session asks, in its order."""
    by_id = {case.id: (slug, case) for slug, case in loaded.cases.items() if case.status != "retired"}
    if seed is None:
        return tuple(by_id.values())
    return tuple(by_id[case_id] for case_id in drawn_order(tuple(by_id), seed)[: loaded.set.rules.draw])


def case_rows(connection: Connection, cases: tuple[tuple[str, Case], ...]) -> tuple[SessionCaseRow, ...]:
    """Keep the texts of the cases and return the rows of a session's order."""
    return tuple(
        SessionCaseRow(
            number=number,
            case_id=CaseId(case.id),
            case_revision=case.revision,
            case_hash=session_table.store_content(connection, "case", text_of(case)),
            slug=slug,
        )
        for number, (slug, case) in enumerate(cases, start=1)
    )


def begun_answer(connection: Connection, session: SessionRow, place: SessionCaseRow, clock: Clock) -> AnswerId:
    """Return the answer to a case of a session; it is begun where that was not done before."""
    for answer in answer_table.answers_of_session(connection, session.id):
        if answer.number == place.number:
            return answer.id
    begun = OpenAnswer(
        id=AnswerId(new_uuid()),
        session=session.id,
        number=place.number,
        person=session.person,
        set_id=place.set_id or session.set_id,
        case_id=place.case_id,
        case_revision=place.case_revision,
        opened=clock(),
    )
    answer_table.add_answer(connection, begun)
    return begun.id


def add_review(connection: Connection, texts: Texts, answer_id: AnswerId, event: Event, clock: Clock) -> None:
    """Append an event in front of the review of a submitted answer, and count its time."""
    row = needed_answer(connection, answer_id)
    if row.submitted_at is None:
        raise UserError("session.not_submitted")
    append(connection, answer_id, event, clock)
    caps = _caps(connection, texts, needed_session(connection, row.session), row)
    answer_table.set_review_time(connection, answer_id, review_active_ms(logged_events(connection, answer_id), caps))


def _caps(connection: Connection, texts: Texts, session: SessionRow, row: AnswerRow) -> TimeCaps:
    return set_of_case(connection, texts, session, stored_case(connection, texts, row)[1]).rules.caps


def append(connection: Connection, answer: AnswerId, event: Event, clock: Clock) -> None:
    """Append one event to the log of an answer."""
    answer_table.append_event(
        connection, answer, t_ms=event.t_ms, what=event.what, body=event_text(event), stored_at=clock().utc
    )


def store(
    connection: Connection, texts: Texts, answer: Answer, marked: Marked, session: SessionRow, clock: Clock
) -> bool:
    """Complete an answer with what its log lacks, its score and its active time; False when it was submitted before."""
    answer_id = AnswerId(answer.id)
    row = needed_answer(connection, answer_id)
    if row.submitted_at is not None:
        return False
    for event in unlogged(answer.events, logged_events(connection, answer_id)):
        append(connection, answer_id, event, clock)
    events = logged_events(connection, answer_id)
    key_hash = ""
    if marked.key_text is not None:
        key_hash = session_table.store_content(connection, "key", marked.key_text)
    caps = _caps(connection, texts, session, row)
    submission = Submission(
        raw=answer_text(answer),
        events_count=len(events),
        sizes=json.dumps(marked.sizes),
        program=answer.program,
        profile=answer.profile,
        seconds=answer.seconds,
        verdict=answer.verdict,
        scan_active_ms=scan_active_ms(events, caps),
        at=clock(),
        scored=scored_row(marked, key_hash),
    )
    return answer_table.submit_answer(connection, answer_id, submission)
