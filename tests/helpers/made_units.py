"""Answers of made units: the same ones each time, by number."""

from __future__ import annotations

import random
import uuid
from datetime import date

from xrayTrainer.storage.hub.rows import Batch, HubAnswer, HubExam, HubPerson

FIRST_DAY = date(2026, 1, 1).toordinal()


def uid(*names: object) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "/".join(map(str, names))))


def made_answer(
    number: int,
    *,
    person: int = 0,
    set_no: int = 0,
    case: int = 0,
    day: int = 0,
    run: int = 0,
    key: int = 1,
    hit: int = 1,
) -> HubAnswer:
    """Return an answer: even cases hold a threat (found with `hit`), odd ones are clear (one false mark without it)."""
    threat = case % 2 == 0
    when = date.fromordinal(FIRST_DAY + day)
    return HubAnswer(
        answer=uid("answer", number),
        person=uid("person", person),
        session=uid("session", person, set_no, run),
        set_id=uid("set", set_no),
        case_id=uid("case", set_no, case),
        case_revision=1,
        slug=f"case-{case}",
        type=("threat" if threat else "clear") if key else "",
        class_id=("tobacco.cigarettes", "drugs.cocaine")[case // 2 % 2] if threat and key else "",
        method="load.rip_on" if threat and key else "",
        carrier="trailer",
        band=case % 5 + 1 if key else 0,
        mode="practice",
        day=when.toordinal(),
        month=when.year * 12 + when.month - 1,
        at=(when.toordinal() - date(1970, 1, 1).toordinal()) * 86_400 + number % 80_000,
        key_revision=key,
        right=hit if key else 0,
        success=hit if key else 0,
        hit=int(threat and hit) if key else 0,
        false_alarm=int(not threat and not hit) if key else 0,
        required=int(threat) if key else 0,
        found=int(threat and hit) if key else 0,
        false_marks=int(not threat and not hit) if key else 0,
        points=100.0 * hit if key else None,
        millis=20_000,
        active_ms=30_000,
    )


def made_person(number: int, unit: str, *, told: str = "0|2026-01-01") -> HubPerson:
    return HubPerson(person=uid("person", number), unit=unit, country="KZ", told=told)


def made_batch(*, units: int = 4, people: int = 6, sets: int = 3, cases: int = 12, seed: int = 1) -> Batch:
    """Return answers of some units: each person answers every set once, and the first one twice."""
    draw = random.Random(seed)
    answers, exams, number = [], [], 0
    for person in range(units * people):
        for run, set_no in enumerate([*range(sets), 0]):
            day = draw.randrange(180) if run < sets else 200 + draw.randrange(60)
            for case in range(cases):
                hit = int(draw.random() < 0.75)
                answers.append(made_answer(number, person=person, set_no=set_no, case=case, day=day, run=run, hit=hit))
                number += 1
        status = draw.choice(("pass", "fail", "awaiting"))
        exams.append(
            HubExam(uid("exam", person), uid("person", person), uid("set", 0), FIRST_DAY + 30, status, 0, 30, 0.5)
        )
    return Batch(
        people=[made_person(number, f"Post {number // people + 1}") for number in range(units * people)],
        answers=answers,
        exams=exams,
        titles={uid("set", number): f'{{"en":"Set {number + 1}"}}' for number in range(sets)},
    )
