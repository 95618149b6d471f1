from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import numpy as np
import pytest
from helpers.made_cases import HEIGHT, WIDTH
from helpers.made_history import History, write_history, write_session
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.statistics.answers import answers_of
from xrayTrainer.services.ability import keep_standing, replayed, standing
from xrayTrainer.services.fact_columns import CLEAR, DOCUMENT, OTHER, THREAT
from xrayTrainer.services.person_facts import fact_rows, keep_facts, person_facts
from xrayTrainer.storage import answer_table, erasing, facts_table, people_table
from xrayTrainer.storage.people_table import PersonRow
from xrayTrainer.storage.store import ReadingStore, Store
from xrayTrainer.training.rating import Estimate, Ratings, answered, rested

LAST = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, PersonId]:
    folder = tmp_path_factory.mktemp("made")
    return folder, write_history(folder, answers=700, seed=5, last=LAST)


@pytest.fixture
def copied(made: tuple[Path, PersonId], tmp_path: Path) -> tuple[Path, PersonId]:
    """A copy that the test may change."""
    source = sqlite3.connect(made[0] / "records.db")
    target = sqlite3.connect(tmp_path / "records.db")
    source.backup(target)
    for table in ("answer_facts", "rating_marks"):
        target.execute(f"DELETE FROM {table}")
    target.commit()
    target.close()
    source.close()
    return tmp_path, made[1]


def _cards(connection: sqlite3.Connection, person: PersonId) -> list[Scorecard]:
    rows = connection.execute(
        "SELECT scorecard FROM answers WHERE person = ? AND submitted_at IS NOT NULL ORDER BY submitted_at, id",
        (person,),
    )
    return [msgspec.json.decode(row[0], type=Scorecard) for row in rows]


def _same(first: object, second: object) -> bool:
    names = first.__slots__  # type: ignore[attr-defined]
    return all(np.array_equal(getattr(first, name), getattr(second, name), equal_nan=True) for name in names)


def test_that_figures_read_back_are_those_of_the_scorecards(made: tuple[Path, PersonId]) -> None:
    store = Store.open(made[0])
    try:
        with store.read() as connection:
            in_memory = person_facts(connection, made[1])
        keep_facts(store, made[1])
        with store.read() as connection:
            assert not facts_table.answers_without_facts(connection, made[1])
            kept = person_facts(connection, made[1])
            cards = _cards(connection, made[1])
        for facts in (in_memory, kept):
            assert _same(facts.statistics_of(facts.counted), answers_of(cards))
        assert len(kept.false_at) == sum(card.false_marks for card in cards)
        assert kept.false_at.min() >= 0
        assert kept.false_at.max() <= 1
    finally:
        store.close()


@settings(max_examples=12)
@given(st.sets(st.integers(0, 699)))
def test_that_any_part_of_the_figures_is_that_of_those_scorecards(
    made: tuple[Path, PersonId], places: set[int]
) -> None:
    store = Store.open(made[0])
    try:
        with store.read() as connection:
            facts, cards = person_facts(connection, made[1]), _cards(connection, made[1])
    finally:
        store.close()
    wanted = np.array([place in places for place in range(facts.n)]) & facts.counted
    part = [card for place, card in enumerate(cards) if place in places]
    assert _same(facts.statistics_of(wanted), answers_of(part))


def test_that_labels_are_those_of_the_key(made: tuple[Path, PersonId]) -> None:
    store = Store.open(made[0])
    try:
        with store.read() as connection:
            facts = person_facts(connection, made[1])
            cards = _cards(connection, made[1])
            first = facts_table.material(
                connection,
                [row[0] for row in connection.execute("SELECT id FROM answers ORDER BY submitted_at, id")][:1],
            )[0]
    finally:
        store.close()
    types = {"threat": THREAT, "clear": CLEAR, "document": DOCUMENT}
    assert facts.type.tolist() == [types[card.case_type] for card in cards]
    threat = (facts.type == THREAT).tolist()
    assert [name is not None for name in facts.names("class_id")] == threat
    assert [name is not None for name in facts.names("method")] == threat
    assert all(facts.names("carrier"))
    assert set(facts.names("level")) == {"1", "2", "3", "4", "5"}
    local = datetime.fromisoformat(first.submitted_at) + timedelta(minutes=first.offset_min)
    assert facts.day[0] == local.date().toordinal()
    assert (WIDTH, HEIGHT) == (1600, 640)


def test_that_records_that_are_only_read_are_read_all_the_same(copied: tuple[Path, PersonId]) -> None:
    folder, person = copied
    reading = ReadingStore(folder)
    keep_standing(reading, person)
    with reading.read() as connection:
        assert person_facts(connection, person).n >= 700
        assert facts_table.rating_mark(connection, person) is None
        assert len(facts_table.answers_without_facts(connection, person)) >= 700


def test_that_a_disk_that_takes_nothing_keeps_nobody_from_his_figures(
    copied: tuple[Path, PersonId], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, person = copied
    store = Store.open(folder)
    try:

        def full(job: object) -> None:
            raise UserError("storage.full", file="records.db")

        monkeypatch.setattr(store, "change", full)
        keep_standing(store, person)
        with store.read() as connection:
            assert standing(connection, person).ratings != Ratings()
            assert not facts_table.facts(connection, person)
    finally:
        store.close()


def test_that_texts_of_another_form_are_read_as_the_program_reads_them(copied: tuple[Path, PersonId]) -> None:
    folder, person = copied
    store = Store.open(folder)
    try:
        with store.read() as connection:
            answers = facts_table.answers_without_facts(connection, person)[:30]
            expected = fact_rows(connection, answers)

        def rewrite(connection: sqlite3.Connection) -> None:
            connection.execute("DROP TRIGGER contents_stay_as_they_are")
            more = 'replace({0}, \'"{1}"\', \'"x-note": [1], "{1}"\')'
            connection.execute(f"UPDATE contents SET body = {more.format('body', 'verdict')} WHERE kind = 'key'")
            connection.execute(f"UPDATE answers SET scorecard = {more.format('scorecard', 'profile')}")

        store.change(rewrite)
        with store.read() as connection:
            assert fact_rows(connection, answers) == expected
    finally:
        store.close()


def test_that_an_answer_that_awaits_its_key_counts_in_hours_alone_until_the_key_comes(
    copied: tuple[Path, PersonId],
) -> None:
    folder, person = copied
    store = Store.open(folder)
    try:
        keep_facts(store, person)
        with store.read() as connection:
            row = next(iter(answer_table.submitted_answers(connection, person=person)))

        def take_score(connection: sqlite3.Connection) -> None:
            connection.execute(
                "UPDATE answers SET scorecard = NULL, key_hash = NULL, awaiting_key = 1 WHERE id = ?", (row.id,)
            )

        def give_score(connection: sqlite3.Connection) -> None:
            connection.execute(
                "UPDATE answers SET scorecard = ?, key_hash = ?, awaiting_key = 0 WHERE id = ?",
                (row.scorecard, row.key_hash, row.id),
            )

        with store.read() as connection:
            before = person_facts(connection, person)
        store.change(take_score)
        keep_facts(store, person)
        with store.read() as connection:
            without = person_facts(connection, person)
        assert without.n == before.n
        assert without.type[0] == OTHER
        assert np.isnan(without.figures[0]).all()
        assert without.active_ms[0] == before.active_ms[0] > 0
        store.change(give_score)
        keep_facts(store, person)
        with store.read() as connection:
            after = person_facts(connection, person)
        assert after.type[0] == before.type[0]
        assert np.array_equal(after.figures, before.figures, equal_nan=True)
    finally:
        store.close()


def test_that_time_before_a_review_reaches_figures_that_are_kept(copied: tuple[Path, PersonId]) -> None:
    folder, person = copied
    store = Store.open(folder)
    try:
        keep_facts(store, person)
        with store.read() as connection:
            row = next(iter(answer_table.submitted_answers(connection, person=person)))
        store.change(lambda connection: answer_table.set_review_time(connection, row.id, 123_456))
        with store.read() as connection:
            assert person_facts(connection, person).active_ms[0] == row.scan_active_ms + 123_456
    finally:
        store.close()


def test_that_figures_of_an_answer_that_went_away_meanwhile_are_not_kept(copied: tuple[Path, PersonId]) -> None:
    folder, person = copied
    store = Store.open(folder)
    try:
        with store.read() as connection:
            lacking = facts_table.answers_without_facts(connection, person)
        store.change(lambda connection: erasing.erase(connection, person, at="2026-11-21T00:00:00.000Z"))
        store.change(lambda connection: facts_table.add_facts(connection, fact_rows(connection, lacking)))
        with store.read() as connection:
            assert not facts_table.facts(connection, person)
    finally:
        store.close()


def test_that_erasing_a_person_takes_figures_and_ratings(copied: tuple[Path, PersonId]) -> None:
    folder, person = copied
    store = Store.open(folder)
    try:
        keep_standing(store, person)
        with store.read() as connection:
            assert facts_table.rating_mark(connection, person) is not None
            assert facts_table.facts(connection, person)
            mark = facts_table.rating_mark(connection, person)
        store.change(lambda connection: erasing.erase(connection, person, at="2026-11-21T00:00:00.000Z"))
        assert mark is not None
        store.change(lambda connection: facts_table.set_rating_mark(connection, mark))  # came too late
        with store.read() as connection:
            for table in ("answer_facts", "rating_marks"):
                assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0
    finally:
        store.close()


def test_that_ratings_are_those_of_each_first_answer_in_turn(made: tuple[Path, PersonId]) -> None:
    store = Store.open(made[0])
    try:
        with store.read() as connection:
            facts = person_facts(connection, made[1])
            found = standing(connection, made[1])
    finally:
        store.close()
    ratings, seen, last = Ratings(), set[str](), None
    for place, past in enumerate(found.shown):
        if past.case in seen or past.type not in ("threat", "clear"):
            seen.add(past.case)
            continue
        seen.add(past.case)
        day = int(facts.day[place])
        ratings = ratings if last is None else rested(ratings, day - last)
        last = day
        class_id = past.class_id if past.type == "threat" else None
        ratings = answered(ratings, class_id, Estimate(past.difficulty, past.spread**2), success=past.success is True)
    assert found.ratings == ratings
    assert last is not None
    assert found.last_day == date.fromordinal(last)
    assert found.on(date.fromordinal(last)) == ratings
    assert found.on(date.fromordinal(last + 9)).threat.variance > ratings.threat.variance


def test_that_a_kept_rating_gives_the_same_as_a_replay(copied: tuple[Path, PersonId]) -> None:
    folder, person = copied
    store = Store.open(folder)
    try:
        with store.read() as connection:
            anew = standing(connection, person)
        keep_standing(store, person)
        with store.read() as connection:
            assert facts_table.rating_mark(connection, person) is not None
            assert standing(connection, person) == anew
            facts = person_facts(connection, person)
            moving = facts.first & facts.counted
            mark = facts_table.rating_mark(connection, person)
            assert replayed(facts, moving, mark).since_kept == 0
            assert replayed(facts, moving, mark).days == replayed(facts, moving).days
    finally:
        store.close()


def test_that_an_older_answer_that_comes_in_or_another_score_replays_all(copied: tuple[Path, PersonId]) -> None:
    folder, person = copied
    store = Store.open(folder)
    try:
        keep_standing(store, person)
        with store.read() as connection:
            row = next(iter(answer_table.submitted_answers(connection, person=person)))
            before = standing(connection, person)
        other = '"success":false' if '"success":true' in (row.scorecard or "") else '"success":true'
        swapped = (row.scorecard or "").replace('"success":true', other).replace('"success":false', other)
        store.change(
            lambda connection: connection.execute("UPDATE answers SET scorecard = ? WHERE id = ?", (swapped, row.id))
        )
        with store.read() as connection:
            rescored = standing(connection, person)
        assert rescored.ratings != before.ratings
        earlier = next(History(answers=60, seed=77, last=LAST - timedelta(days=600)).sessions())
        moved = msgspec.structs.replace(earlier.row, person=person)
        session = type(earlier)(moved, earlier.exercise_set, earlier.finished, earlier.answers)

        def come_in(connection: sqlite3.Connection) -> None:
            stranger = PersonRow(id=PersonId(earlier.row.person), name="", guest=True)
            people_table.add_person(connection, stranger, at="2025-01-01T00:00:00.000Z")
            write_session(connection, session)
            connection.execute("DROP TRIGGER answers_are_submitted_once")
            connection.execute("UPDATE answers SET person = ? WHERE session = ?", (person, moved.id))

        store.change(come_in)
        with store.read() as connection:
            merged = standing(connection, person)
        assert len(merged.shown) > len(rescored.shown)
        assert merged.shown[0].session == moved.id
        assert merged.ratings != rescored.ratings
    finally:
        store.close()


@pytest.mark.parametrize("mode", ["duty", "exam"])
def test_that_an_unfinished_duty_or_exam_moves_no_rating_but_is_remembered(
    copied: tuple[Path, PersonId], mode: str
) -> None:
    folder, person = copied
    store = Store.open(folder)
    try:
        keep_standing(store, person)
        with store.read() as connection:
            before = standing(connection, person)
            session = connection.execute(
                "SELECT id FROM sessions WHERE mode = ? ORDER BY started_at DESC", (mode,)
            ).fetchone()[0]
        store.change(
            lambda connection: connection.execute("UPDATE sessions SET finished_at = NULL WHERE id = ?", (session,))
        )
        with store.read() as connection:
            closed = standing(connection, person)
        assert closed.ratings != before.ratings
        assert len(closed.shown) == len(before.shown)
    finally:
        store.close()
