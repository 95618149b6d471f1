"""Finished sessions as xAPI statements: who answered which case, completed which session, passed which exam, and how.

All of it follows from the records, so the same answer gives the same statement with the same id, whenever it is made:
sending again is harmless. Nobody is named: an account is a home page of the unit's choosing and an id or pseudonym.

References
----------
Experience API 1.0.3, part 2 (statements); verbs and types of activities of the ADL vocabulary. exchange.md section 4.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.texts import LangText

VERSION = "1.0.3"
BASE = "https://xraytrainer.invalid"
"""Begins all ids of ours. The top-level domain `invalid` is kept free for ever (RFC 2606): no host is claimed."""

PEOPLE = f"{BASE}/people"
"""Home page of accounts where the unit has chosen none."""

Statement: TypeAlias = dict[str, Any]
Mint: TypeAlias = Callable[[str], str]
"""Makes the UUID of a name: the same each time, another for each name."""

_VERBS = "http://adlnet.gov/expapi/verbs/"
_ACTIVITIES = "http://adlnet.gov/expapi/activities/"
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, f"{BASE}/statements")
_FORM = 1
"""Of these statements: another form would have other ids."""

_VERDICTS = ({"id": "no_suspicion"}, {"id": "suspicion"})


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """Who: an absolute address that stands for the unit's list of people, and the id in it."""

    home_page: str
    name: str


class AnswerDone(msgspec.Struct, frozen=True, kw_only=True):
    """A scored answer.

    Attributes
    ----------
    id, case, case_revision, key_revision
        Identity of the answer, and of what it is about.
    name
        How the case is called, by language; may be empty.
    kind
        `search`, `name`, `compare` or `select`.
    response
        Verdict, or ids of the choices; empty where nothing was said.
    success, points
        None where undefined; points from 0 to 100.
    seconds
        Active time until submit.
    at
        When it was submitted.
    program, profile
        By which program, scored by which profile.
    figures
        Counts and codes that go with it, by name: `found`, `to-find`, `false-marks`, `case-type`.
    """

    id: str
    case: str
    case_revision: int
    key_revision: int | None
    name: LangText
    kind: str
    response: tuple[str, ...]
    success: bool | None
    points: float | None
    seconds: float
    at: str
    program: str
    profile: str
    figures: dict[str, int | str]


class ExamDone(msgspec.Struct, frozen=True, kw_only=True):
    """The verdict on an exam: its rule, whether it was passed (None: neither), cases counted, share of threats."""

    preset: str
    passed: bool | None
    n: int
    threat_share: float | None
    borderline: bool


class SessionDone(msgspec.Struct, frozen=True, kw_only=True):
    """A finished session with its scored answers.

    Attributes
    ----------
    id, set_id, set_revision, title
        Identity of the session, and of what was worked through.
    mode
        How.
    whole
        Whether every case was answered.
    points
        0 to 100; None where undefined.
    seconds
        Active time, reviews with it.
    at
        When it was finished.
    program
        By which program.
    exam
        Of an exam.
    """

    id: str
    set_id: str
    set_revision: int
    title: LangText
    mode: Literal["practice", "duty", "exam"]
    whole: bool
    points: float | None
    seconds: float
    at: str
    program: str
    answers: tuple[AnswerDone, ...]
    exam: ExamDone | None = None


def public_id(name: str) -> str:
    """Return the UUID of a name that anybody can make again (version 5)."""
    return str(uuid.uuid5(_NAMESPACE, name))


def statements(session: SessionDone, account: Account, *, mint: Mint | None = None) -> tuple[Statement, ...]:
    """Return the statements of a finished session: one for each answer, one for the session, one for an exam's verdict.

    Parameters
    ----------
    session
        What was done.
    account
        By whom.
    mint
        Makes ids that lead back to sessions and answers for nobody; None: ids that others can make again, and the
        session's own as the registration.
    """
    hidden = mint is not None
    make = mint or public_id
    registration = make(f"registration/{session.id}") if hidden else session.id
    actor = {"objectType": "Agent", "account": {"homePage": account.home_page, "name": account.name}}

    def told(verb: str, about: str, **rest: Any) -> Statement:
        ident = make(f"{_FORM}/{verb}/{about}/{account.home_page}/{account.name}")
        return {"id": ident, "actor": actor, "verb": {"id": _VERBS + verb, "display": {"en": verb}}, **rest}

    made = [
        told(
            "answered",
            answer.id,
            object=_case(answer),
            result=_answer_result(answer),
            context=_answer_context(session, answer, registration),
            timestamp=answer.at,
        )
        for answer in session.answers
    ]
    done = {"object": _set(session), "context": _context(session, registration), "timestamp": session.at}
    verb = "completed" if session.whole or session.exam is not None else "terminated"  # an exam is over when handed in
    made.append(told(verb, session.id, result=_session_result(session), **done))
    if session.exam is not None and session.exam.passed is not None:
        verb = "passed" if session.exam.passed else "failed"
        made.append(told(verb, session.id, result=_exam_result(session, session.exam), **done))
    return tuple(made)


def duration(seconds: float) -> str:
    """Return a time as ISO 8601 has it, to the hundredth: `PT12.5S`."""
    return f"PT{f'{max(0.0, seconds):.2f}'.rstrip('0').rstrip('.')}S"


def _case(answer: AnswerDone) -> Statement:
    definition: Statement = {"type": _ACTIVITIES + "cmi.interaction", "interactionType": "choice"}
    if answer.kind == "search":
        definition["choices"] = _VERDICTS
    return {
        "objectType": "Activity",
        "id": f"{BASE}/cases/{answer.case}",
        "definition": _named(definition, answer.name),
    }


def _set(session: SessionDone) -> Statement:
    kind = "assessment" if session.mode == "exam" else "simulation"
    definition = _named({"type": _ACTIVITIES + kind}, session.title)
    return {"objectType": "Activity", "id": f"{BASE}/sets/{session.set_id}", "definition": definition}


def _named(definition: Statement, name: LangText) -> Statement:
    words = {language: text for language, text in name.items() if text}
    return {"name": words, **definition} if words else definition


def _answer_result(answer: AnswerDone) -> Statement:
    result: Statement = {"completion": True, "duration": duration(answer.seconds)}
    if answer.response:
        result["response"] = "[,]".join(answer.response)
    if answer.success is not None:
        result["success"] = answer.success
    if answer.figures:
        result["extensions"] = {_extension(name): value for name, value in answer.figures.items()}
    return result | _score(answer.points)


def _session_result(session: SessionDone) -> Statement:
    counted = {_extension("answers"): len(session.answers)}
    through = session.whole or session.exam is not None
    made = {"completion": through, "duration": duration(session.seconds), "extensions": counted}
    return made | _score(session.points)


def _exam_result(session: SessionDone, exam: ExamDone) -> Statement:
    figures: Statement = {_extension("rule"): exam.preset, _extension("cases-counted"): exam.n}
    if exam.threat_share is not None:
        figures[_extension("threat-share")] = round(exam.threat_share, 4)
    if exam.borderline:
        figures[_extension("borderline")] = True
    made = {"success": exam.passed, "duration": duration(session.seconds), "extensions": figures}
    return made | _score(session.points)


def _score(points: float | None) -> Statement:
    if points is None:
        return {}
    raw = min(100.0, max(0.0, round(points, 2)))
    return {"score": {"scaled": round(raw / 100, 4), "raw": raw, "min": 0, "max": 100}}


def _context(session: SessionDone, registration: str) -> Statement:
    return {
        "registration": registration,
        "revision": str(session.set_revision),
        "platform": _platform(session.program),
        "extensions": {_extension("mode"): session.mode},
    }


def _answer_context(session: SessionDone, answer: AnswerDone, registration: str) -> Statement:
    more: Statement = {
        _extension("mode"): session.mode,
        _extension("profile"): answer.profile,
        _extension("kind"): answer.kind,
        _extension("set-revision"): session.set_revision,
    }
    if answer.key_revision is not None:
        more[_extension("key-revision")] = answer.key_revision
    parent = {"objectType": "Activity", "id": f"{BASE}/sets/{session.set_id}"}
    return {
        "registration": registration,
        "revision": str(answer.case_revision),
        "platform": _platform(answer.program),
        "contextActivities": {"parent": [parent]},
        "extensions": more,
    }


def _extension(name: str) -> str:
    return f"{BASE}/extensions/{name}"


def _platform(program: str) -> str:
    return program if program.startswith("XrayTrainer") else f"XrayTrainer {program}"
