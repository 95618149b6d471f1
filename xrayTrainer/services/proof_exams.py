"""Finished exams of all people, with their counts and verdicts, read in one pass for each table."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.services.exam_results import counts_of, ended, preset_of_session
from xrayTrainer.services.proof_api import ExamTaken
from xrayTrainer.services.reports import Place
from xrayTrainer.services.session_state import Texts, needed_session, plain_to
from xrayTrainer.storage import certificate_table, proof_rows
from xrayTrainer.storage.connection import Connection
from xrayTrainer.storage.proof_rows import ExamAnswer, ExamSession, PersonLine
from xrayTrainer.training.exam_rules import ExamPreset
from xrayTrainer.training.exam_verdict import exam_outcome

FIRST_DAY, LAST_DAY = date.min, date.max
_CARDS = msgspec.json.Decoder(Scorecard)


class ExamProof(msgspec.Struct, frozen=True, kw_only=True):
    """An exam with the rule by which it was judged, and what its scores rest on."""

    taken: ExamTaken
    preset: ExamPreset
    profile: str
    key_revisions: str


def exams_taken(
    connection: Connection,
    texts: Texts,
    people: Mapping[str, PersonLine],
    *,
    place: Place | None = None,
    first: date = FIRST_DAY,
    last: date = LAST_DAY,
) -> tuple[ExamProof, ...]:
    """Return the exams that people handed in from one day to another, the earliest first.

    Parameters
    ----------
    connection, texts
        The records.
    people
        Whose exams are wanted, by id of the profile in which they were taken.
    place
        Says where cases lie: keys of cases that were left unanswered are read there. None: these don't count.
    first, last
        Days on which they were handed in.
    """
    sessions = [
        one
        for one in proof_rows.finished_exams(connection, first.isoformat(), last.isoformat())
        if one.person in people
    ]
    ids = [one.id for one in sessions]
    cases = proof_rows.exam_cases(connection, ids)
    answers: dict[str, list[ExamAnswer]] = {session: [] for session in ids}
    for answer in proof_rows.exam_answers(connection, ids):
        answers[answer.session].append(answer)
    numbers = certificate_table.numbers(connection)
    return tuple(
        _proof(connection, texts, one, people[one.person], answers[one.id], cases[one.id], numbers.get(one.id), place)
        for one in sessions
    )


def _proof(
    connection: Connection,
    texts: Texts,
    session: ExamSession,
    person: PersonLine,
    answers: Sequence[ExamAnswer],
    cases: Sequence[str],
    number: str | None,
    place: Place | None,
) -> ExamProof:
    row = needed_session(connection, session.id)
    preset = preset_of_session(connection, texts, row)
    cards = [one.scorecard for one in answers]
    counts, outcome = None, None
    if len(answers) < len(cases):
        found = ended(connection, texts, row, place)  # the long way round: some were left unanswered
        counts, outcome = found.counts, found.outcome
    elif None not in cards:
        counts = counts_of(_card(card) for card in cards if card is not None)
        outcome = exam_outcome(preset, counts)
    taken = ExamTaken(
        session=session.id,
        person=person.id,
        name=person.name,
        unit=person.unit,
        title=texts.get(connection, ExerciseSet, session.set_hash).title or preset.titles,
        form=form_code(session.set_revision, cases),
        on=date.fromisoformat(session.day),
        counts=counts,
        outcome=outcome,
        certificate=number,
    )
    return ExamProof(
        taken=taken,
        preset=preset,
        profile=", ".join(sorted({one.profile for one in answers if one.profile})),
        key_revisions=revisions_text(Counter(one.key_revision for one in answers if one.key_revision is not None)),
    )


def form_code(revision: int, cases: Sequence[str]) -> str:
    """Return revision of a set and a code of its cases: the same for all who had the same ones, in whatever order."""
    digest = hashlib.sha256("\n".join(sorted(cases)).encode()).hexdigest()
    return f"r{revision}-{digest[:6]}"


def revisions_text(counts: Mapping[int, int]) -> str:
    """Return key revisions with the number of answers scored by each: `1 (58), 2 (2)`."""
    return ", ".join(f"{revision} ({counts[revision]})" for revision in sorted(counts))


def _card(text: str) -> Scorecard:
    try:
        return _CARDS.decode(text)
    except msgspec.ValidationError:
        return plain_to(Scorecard, text)
