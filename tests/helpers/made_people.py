"""A unit of made people with answers and their figures, written by SQL alone: for the pages of a unit."""

from __future__ import annotations

import hashlib
import json
import random
import sqlite3
import uuid
from datetime import UTC, date, datetime, timedelta

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.services.fact_columns import Labels, packed
from xrayTrainer.storage import people_table
from xrayTrainer.storage.clock import Moment, utc_text
from xrayTrainer.storage.people_table import PersonRow
from xrayTrainer.storage.store import Store

TODAY = date(2026, 11, 20)
CLASSES = (
    "tobacco.cigarettes", "alcohol.bottled", "narcotics.heroin", "narcotics.hashish", "weapons.handguns",
    "medicines", "valuables.cash", "wildlife.ivory", "ammunition", "goods.textiles",
)  # fmt: skip
METHODS = (
    "load.among_boxes", "load.rip_on", "structure.side_wall", "structure.floor", "vehicle.fuel_tank", "vehicle.tyres",
)  # fmt: skip
FAMILY = (
    "Абдыкадыров", "Турдугулова", "Мамбеталиева-Сыдыкова", "Константинопольская", "Иманалиев", "Осмоналиева",
    "Токтогулов", "Рождественский", "Жумабаева", "Алымбеков", "Шерматов", "Каландаров",
)  # fmt: skip
GIVEN = ("Нурлан Бакытович", "Айгерим Эсенбаевна", "Анна-Мария Владимировна", "Эржан Шаршенбекович", "Гүлзат", "Бекзат")


def at_noon(day: date = TODAY) -> Moment:
    """Return noon of a day, five hours east."""
    local = datetime(day.year, day.month, day.day, 7, tzinfo=UTC)
    return Moment(utc=utc_text(local), offset_min=300, monotonic_ns=0, boot=None)


def made_id(*numbers: int) -> str:
    """Return the same UUID for the same numbers."""
    value = 0
    for number in numbers:
        value = (value << 32) + number
    return str(uuid.UUID(int=value))


def made_name(number: int) -> str:
    """Return a long name; names differ for different numbers below 72."""
    return f"{FAMILY[number % 12]} {GIVEN[number // 12 % 6]}"


def add_people(store: Store, count: int, *, first: int = 0) -> list[PersonId]:
    """Add people with names."""
    people = [PersonId(made_id(1, number)) for number in range(first, first + count)]

    def job(connection: sqlite3.Connection) -> None:
        for number, person in enumerate(people, start=first):
            row = PersonRow(id=person, name=made_name(number), guest=False)
            people_table.add_person(connection, row, at=utc_text(datetime(2026, 1, 5, tzinfo=UTC)))

    store.change(job)
    return people


def add_answers(
    store: Store, person: PersonId, count: int, *, seed: int = 0, days: int = 300, mode: str = "practice",
    open_session: bool = False, last: date = TODAY,
) -> None:  # fmt: skip
    """Add answers of a person with their figures, forty to a session, spread over the days up to `last`."""
    draw = random.Random(seed)
    body = json.dumps({
        "format": "xraytrainer/set", "version": 1, "id": made_id(5), "revision": 1, "title": {"en": "Made set"},
        "summary": {}, "level": 1, "licence": "CC0-1.0", "authors": [], "order": "drawn", "cases": [], "lessons": [],
    })  # fmt: skip
    digest = hashlib.sha256(body.encode()).hexdigest()
    sessions, answers, facts, cases = [], [], [], []
    for number in range(count):
        session = made_id(2, seed, number // 40)
        day = last - timedelta(days=round((count - 1 - number) * days / max(count, 1)))
        at = utc_text(datetime(day.year, day.month, day.day, 6, number // 60 % 60, number % 60, tzinfo=UTC))
        if number % 40 == 0:
            end = None if open_session else at
            sessions.append((session, str(person), digest, mode, at, end))
        threat = draw.random() < 0.5
        hit, false_alarm = threat and draw.random() < 0.75, not threat and draw.random() < 0.15
        labels = Labels("search", "threat" if threat else "clear", *_kind(draw, threat), "truck", "2")
        answer, case = made_id(3, seed, number), made_id(4, number % 400)
        active = draw.randint(20_000, 90_000)
        cases.append((session, number % 40 + 1, case, digest))
        answers.append((answer, session, number % 40 + 1, str(person), made_id(5), case, at, at, active))
        rated = {"rating": 60.0 if hit or false_alarm else -60.0, "false_rating": 60.0 if false_alarm else -1.0}
        flags = {"hit": float(hit), "false_alarm": float(false_alarm), "success": float(hit or not threat)}
        taken = {"points": 50.0, "seconds": 30.0, "difficulty": 0.0, "spread": 0.5, "right_verdict": flags["success"]}
        figures = packed(rated | flags | taken, keys=[(rated["rating"], 1.0)] if threat else [])
        facts.append((str(person), at, answer, session, case, day.toordinal(), active, labels.text, figures))

    def job(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT OR IGNORE INTO contents VALUES (?, 'set', ?)", (digest, body))
        connection.executemany(
            "INSERT INTO sessions (id, person, set_id, set_revision, set_hash, set_folder, mode, program, started_at,"
            f" started_offset_min, started_monotonic_ns, finished_at) VALUES (?, ?, '{made_id(5)}', 1, ?, '', ?, '0.1',"
            " ?, 300, 0, ?)",
            sessions,
        )
        connection.executemany(
            "INSERT OR IGNORE INTO session_cases (session, number, case_id, case_revision, case_hash, slug)"
            " VALUES (?, ?, ?, 1, ?, '')",
            cases,
        )
        connection.executemany(
            "INSERT INTO answers (id, session, number, person, set_id, case_id, case_revision, opened_at,"
            " opened_offset_min, opened_monotonic_ns, submitted_at, submitted_offset_min, raw, scan_active_ms)"
            " VALUES (?, ?, ?, ?, ?, ?, 1, ?, 300, 0, ?, 300, '{}', ?)",
            answers,
        )
        connection.executemany("INSERT INTO answer_facts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", facts)

    store.change(job)


def _kind(draw: random.Random, threat: bool) -> tuple[str, str]:
    return (draw.choice(CLASSES), draw.choice(METHODS)) if threat else ("", "")
