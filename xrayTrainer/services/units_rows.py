"""Rows for the store of many units, made from records: those of this machine, or of a file that came."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import msgspec

from xrayTrainer.domain.faults import printable
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.services.exam_results import ended
from xrayTrainer.services.home import TEST_CARD
from xrayTrainer.services.person_facts import fact_rows, keep_facts
from xrayTrainer.services.reports import Place
from xrayTrainer.services.session_state import Texts, needed_session
from xrayTrainer.storage import facts_table, hub_rows
from xrayTrainer.storage.clock import from_utc_text
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.hub.rows import Batch, HubAnswer, HubExam, HubPerson
from xrayTrainer.storage.hub_rows import AnswerLine, Source
from xrayTrainer.storage.store import Records

AWAITING = "awaiting"
MOST, MOST_COUNTED = 2**31 - 1, 2**15 - 1
"""What columns of numbers and of counts hold."""
_COUNTED = frozenset({"threat", "document", "clear"})


class _TitleOfSet(msgspec.Struct):
    id: str
    title: dict[str, str] = {}


class RowMaker:
    """Makes them, a profile at a time.

    Parameters
    ----------
    records
        The records.
    place
        Says where cases of exams lie that were left unanswered.
    """

    def __init__(self, records: Records, place: Place) -> None:
        self._records = records
        self._place = place
        self._texts = Texts()

    def batch(self, source: Source) -> Batch:
        """Return all that a profile has answered.

        Raises
        ------
        ValueError, OverflowError
            Where times or figures that came from elsewhere are none.
        """
        keep_facts(self._records, PersonId(source.profile))
        with self._records.read() as connection:
            lines = [one for one in hub_rows.lines(connection, source.profile) if one.set_id != TEST_CARD]
            labels = _labels(connection, source.profile)
            titles = _titles(connection, lines)
            exams = self._exams(connection, source)
        return Batch(
            people=[person_of(source)],
            answers=[answer_row(line, source.person, labels.get(line.answer, ())) for line in lines],
            exams=exams,
            titles=titles,
            states={source.profile: source.state},
        )

    def _exams(self, connection: Connection, source: Source) -> list[HubExam]:
        made = []
        for session_id, offset_min in hub_rows.exam_sessions(connection, source.profile):
            session = needed_session(connection, session_id)
            outcome = ended(connection, self._texts, session, self._place).outcome
            day = _local(session.finished_at or "", offset_min).date().toordinal()
            made.append(
                HubExam(
                    session=session_id,
                    person=source.person,
                    set_id=session.set_id,
                    day=day,
                    status=AWAITING if outcome is None else outcome.status.value,
                    borderline=int(outcome is not None and outcome.borderline),
                    cases=0 if outcome is None else _whole(outcome.n),
                    threat_share=None if outcome is None else outcome.threat_share,
                )
            )
        return made


def person_of(source: Source) -> HubPerson:
    """Return whose the answers of a profile are, and where he works."""
    unit, country = printable(source.unit), printable(source.country)
    return HubPerson(person=source.person, unit=unit, country=country, told=_text(source.told))


def _text(text: str) -> str:
    """Return a text without the one sign that a database may not take."""
    return text.replace("\0", "")


def _whole(number: float, most: int = MOST) -> int:
    """Return a figure as a column can hold it."""
    return min(max(round(number), 0), most)


def _labels(connection: Connection, profile: str) -> Mapping[str, tuple[str, ...]]:
    """Return kind, type, class, method, carrier and level by answer."""
    lacking = facts_table.answers_without_facts(connection, profile)
    rows = [*facts_table.whole_facts(connection, profile), *fact_rows(connection, lacking)]
    return {row.answer: tuple(row.labels.split("\t")) for row in rows}


def answer_row(line: AnswerLine, person: str, labels: tuple[str, ...]) -> HubAnswer:
    """Return an answer as the store keeps it; without labels it counts as work alone."""
    kind, type_, class_id, method, carrier, level = labels or ("",) * 6
    scored = line.key_revision > 0 and kind == "search" and type_ in _COUNTED
    type_ = type_ if scored else ""
    moment = _local(line.submitted_at, line.offset_min)
    return HubAnswer(
        answer=line.answer,
        person=person,
        session=line.session,
        set_id=line.set_id,
        case_id=line.case_id,
        case_revision=_whole(line.case_revision),
        slug=_text(line.slug),
        type=type_,
        class_id=_text(class_id),
        method=_text(method),
        carrier=_text(carrier),
        band=int(level) if level else 0,
        mode=line.mode,
        day=moment.date().toordinal(),
        month=moment.year * 12 + moment.month - 1,
        at=int(from_utc_text(line.submitted_at).timestamp()),
        key_revision=_whole(line.key_revision),
        right=line.verdict_right,
        success=line.success,
        hit=int(type_ == "threat" and line.found > 0),
        false_alarm=int(type_ == "clear" and line.false_marks > 0),
        required=_whole(line.required, MOST_COUNTED),
        found=_whole(line.found, MOST_COUNTED),
        false_marks=_whole(line.false_marks, MOST_COUNTED),
        points=line.points,
        millis=_whole(line.seconds * 1000),
        active_ms=_whole(line.active_ms),
    )


def _titles(connection: Connection, lines: list[AnswerLine]) -> dict[str, str]:
    """Return the titles of the sets that were answered, as JSON, by id; what can't be read has none."""
    found = {}
    for text in hub_rows.set_texts(connection, {line.set_hash for line in lines}):
        try:
            told = msgspec.json.decode(text, type=_TitleOfSet)
        except msgspec.MsgspecError:
            continue
        found[told.id] = msgspec.json.encode(told.title).decode()
    wanted = {line.set_id for line in lines}
    return {set_id: title for set_id, title in found.items() if set_id in wanted}


def _local(utc: str, offset_min: int) -> datetime:
    return from_utc_text(utc) + timedelta(minutes=offset_min)


def month_of(day: date) -> int:
    """Return the month of a day as the store counts them."""
    return day.year * 12 + day.month - 1


def month_begins(month: int) -> date:
    """Return the first day of a month."""
    return date(month // 12, month % 12 + 1, 1)
