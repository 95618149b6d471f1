"""Scores made again: an explicit act, logged answer by answer (scoring.md section 7, rule 4)."""

from __future__ import annotations

import json

from xrayTrainer.services.marking import Marked, Views, mark, mark_with, scored_row
from xrayTrainer.services.reports import Place, points_of
from xrayTrainer.services.session_state import (
    Texts,
    needed_answer,
    needed_session,
    stored_answer,
    stored_case,
    stored_key,
)
from xrayTrainer.storage import answer_table, people_table, session_table
from xrayTrainer.storage.answer_table import AnswerRow
from xrayTrainer.storage.clock import Clock
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.store import Records


def rescore_answer(records: Records, texts: Texts, views: Views, place: Place, row: AnswerRow, clock: Clock) -> bool:
    """Score one submitted answer by the key that lies in its folder now, else by the one it was scored with.

    Returns
    -------
    bool
        False when no key can be had; the stored score then stays.
    """
    marked = _marked(records, texts, views, place, row)
    if marked.key_text is None:
        return False
    key_text = marked.key_text

    def job(connection: Connection) -> bool:
        before = needed_answer(connection, row.id)
        after = scored_row(marked, session_table.store_content(connection, "key", key_text))
        if after is None:
            return False
        answer_table.set_score(connection, row.id, after)
        session = needed_session(connection, row.session)
        if session.finished_at is not None:
            session_table.set_session_points(connection, session.id, points_of(connection, session.id))
        detail = {
            "answer": row.id,
            "from": {"key": before.key_hash, "points": before.points, "scorecard": before.scorecard},
            "to": {"key": after.key_hash, "points": after.points},
        }
        people_table.log_act(connection, at=clock().utc, what="rescored", person=row.person, detail=detail)
        return True

    return records.change(job)


def _marked(records: Records, texts: Texts, views: Views, place: Place, row: AnswerRow) -> Marked:
    with records.read() as connection:
        session = needed_session(connection, row.session)
        answer = stored_answer(connection, row)
        case, where = stored_case(connection, texts, row)
        old_key = stored_key(connection, texts, row)
    marked = mark(answer=answer, case=case, folder=place(session, where), views=views)
    if marked.key is None and old_key is not None:
        sizes = {view: (int(width), int(height)) for view, (width, height) in json.loads(row.sizes or "{}").items()}
        return mark_with(old_key, answer=answer, case=case, sizes=sizes)
    return marked
