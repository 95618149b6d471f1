from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import numpy as np
import pytest
from helpers.made_history import write_history
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.domain.ids import PersonId
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.rates import INTERVAL_FROM
from xrayTrainer.scoring.session import summarise
from xrayTrainer.scoring.statistics.answers import answers_of
from xrayTrainer.scoring.statistics.person import person_statistics
from xrayTrainer.services.exam_results import ended
from xrayTrainer.services.fact_columns import CLEAR, OTHER, THREAT, Labels, columns_of, packed
from xrayTrainer.services.hours_of import hours_between, hours_by
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.services.person_facts import person_facts
from xrayTrainer.services.progress import ProgressImpl
from xrayTrainer.services.progress_api import MissCounts, Period
from xrayTrainer.services.session_state import Texts, needed_session
from xrayTrainer.storage.clock import Moment
from xrayTrainer.storage.store import ReadingStore, Store
from xrayTrainer.training.hours import Hours, Standing, Worked, day_span, half_year_span, week_span
from xrayTrainer.training.hours import hours_between as plain_hours_between
from xrayTrainer.training.hours import hours_by as plain_hours_by

LAST = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = date(2026, 11, 21)


def clock(day: date = TODAY) -> Moment:
    return Moment(utc=f"{day}T06:00:00.000Z", offset_min=300, monotonic_ns=0, boot=None)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, PersonId]:
    folder = tmp_path_factory.mktemp("made")
    return folder, write_history(folder, answers=900, seed=8, last=LAST)


@pytest.fixture
def store(made: tuple[Path, PersonId], tmp_path: Path) -> Iterator[Store]:
    """Records that the test may change."""
    source = sqlite3.connect(made[0] / "records.db")
    target = sqlite3.connect(tmp_path / "records.db")
    source.backup(target)
    target.close()
    source.close()
    opened = Store.open(tmp_path)
    yield opened
    opened.close()


def service(store: Store | ReadingStore, day: date = TODAY) -> ProgressImpl:
    return ProgressImpl(store, PeopleImpl(store), clock=lambda: clock(day))


def _cards(store: Store, since: str = "") -> list[Scorecard]:
    with store.read() as connection:
        rows = connection.execute(
            "SELECT scorecard FROM answers WHERE submitted_at >= ? ORDER BY submitted_at, id", (since,)
        ).fetchall()
    return [msgspec.json.decode(row[0], type=Scorecard) for row in rows]


def test_that_all_figures_are_those_of_all_scorecards(store: Store) -> None:
    report = service(store).report(Period.ALL)
    cards = _cards(store)
    expected = person_statistics(answers_of(cards))
    assert msgspec.structs.replace(report.statistics, groups={}) == expected
    assert expected.n == sum(card.case_type != "document" for card in cards)
    for skills, name in ((report.classes, "class"), (report.methods, "method"), (report.carriers, "carrier")):
        assert sum(skill.hits.n for skill in skills) == expected.threat, name
        assert sum(skill.hits.count for skill in skills) == expected.detection.hits.count, name
    assert {skill.id for skill in report.levels} <= {"1", "2", "3", "4", "5"}
    assert report.half_year.threat + report.half_year.clear < report.half_year.cases


def test_that_a_period_takes_the_days_up_to_today(store: Store) -> None:
    progress = service(store)
    counts = {period: progress.report(period).statistics.n for period in Period}
    assert counts[Period.QUARTER] < counts[Period.HALF_YEAR] < counts[Period.YEAR] <= counts[Period.ALL]
    report = progress.report(Period.QUARTER)
    first = TODAY - timedelta(days=90)
    cards = _cards(store, f"{first - timedelta(days=1)}T19:00:00.000Z")  # midnight five hours east
    assert report.statistics.n == sum(card.case_type != "document" for card in cards)
    assert all(point.day >= first for point in report.ability)
    assert all(hours.first >= first for hours in report.days)
    assert report.weeks[0].first.weekday() == 0
    assert {(half.first.month, half.last.month, half.last.day) for half in report.halves} <= {(1, 6, 30), (7, 12, 31)}
    assert sum(half.cases for half in report.halves) == sum(day.cases for day in progress.report(Period.ALL).days)
    assert report.ratings == progress.report(Period.ALL).ratings


def test_that_classes_found_least_come_first_and_are_mastered_by_the_rule(store: Store) -> None:
    report = service(store).report(Period.ALL)
    told = [skill.hits.value for skill in report.classes if skill.hits.n >= INTERVAL_FROM]
    assert told == sorted(told)  # type: ignore[type-var]
    assert [skill.hits.n < INTERVAL_FROM for skill in report.classes] == sorted(
        skill.hits.n < INTERVAL_FROM for skill in report.classes
    )
    assert all(skill.ability is not None for skill in report.classes)
    assert {skill.mastered for skill in report.classes} <= {None, False, True}
    assert any(skill.mastered is not None for skill in report.classes)
    rates = [skill.hits.value for skill in report.methods if skill.hits.n >= INTERVAL_FROM]
    assert rates == sorted(rates)  # type: ignore[type-var]


def test_that_exams_have_the_verdict_that_the_exam_itself_has_and_duties_their_rates(store: Store) -> None:
    report = service(store).report(Period.ALL)
    assert report.exams
    assert [line.day for line in report.exams] == sorted((line.day for line in report.exams), reverse=True)
    with store.read() as connection:
        for line in report.exams:
            assert line.outcome == ended(connection, Texts(), needed_session(connection, line.session)).outcome
            assert line.title == {"en": "Exam of the half-year"}
        for duty in report.duties:
            rows = connection.execute("SELECT scorecard FROM answers WHERE session = ?", (duty.session,))
            summary = summarise(msgspec.json.decode(row[0], type=Scorecard) for row in rows)
            assert (duty.hits, duty.false_alarms) == (summary.hits, summary.false_alarms)
    assert report.duties


def test_that_an_exam_left_before_its_end_is_judged_with_what_was_left(store: Store) -> None:
    before = service(store).report(Period.ALL)
    session = before.exams[0].session

    def drop(connection: sqlite3.Connection) -> None:
        connection.execute("DROP TRIGGER events_go_with_an_erased_person_only")
        answer = connection.execute(
            "SELECT id FROM answers WHERE session = ? ORDER BY number DESC", (session,)
        ).fetchone()[0]
        for table in ("events", "viewings"):
            connection.execute(f"DELETE FROM {table} WHERE answer = ?", (answer,))
        connection.execute("DELETE FROM answers WHERE id = ?", (answer,))

    store.change(drop)
    after = service(store).report(Period.ALL)
    with store.read() as connection:
        assert after.exams[0].outcome == ended(connection, Texts(), needed_session(connection, session)).outcome
    assert after.exams[0].outcome != before.exams[0].outcome


@pytest.mark.parametrize("mode", ["duty", "exam"])
def test_that_unfinished_duties_and_exams_stay_closed_but_for_their_time(store: Store, mode: str) -> None:
    progress = service(store)
    before = progress.report(Period.ALL)
    with store.read() as connection:
        session = connection.execute(
            "SELECT id FROM sessions WHERE mode = ? ORDER BY started_at DESC", (mode,)
        ).fetchone()[0]
        inside = connection.execute(
            "SELECT count(*), sum(case_type = 'threat'), sum(case_type = 'clear') FROM answers WHERE session = ?",
            (session,),
        ).fetchone()
    store.change(
        lambda connection: connection.execute("UPDATE sessions SET finished_at = NULL WHERE id = ?", (session,))
    )
    after = progress.report(Period.ALL)
    assert after.statistics.n == before.statistics.n - inside[1] - inside[2]
    assert session not in {line.session for line in (*after.exams, *after.duties)}
    assert len(after.false_at) < len(before.false_at)
    assert after.ratings != before.ratings

    def total(report: object, name: str) -> float:
        return sum(getattr(day, name) for day in report.days)  # type: ignore[attr-defined]

    assert total(after, "minutes") == pytest.approx(total(before, "minutes"))
    assert total(after, "cases") == total(before, "cases")
    assert total(after, "threat") == total(before, "threat") - inside[1]
    assert total(after, "clear") == total(before, "clear") - inside[2]
    assert msgspec.json.encode(progress.headline()) != b""
    assert progress.headline().found.n + progress.headline().opened.n <= after.statistics.n


def test_that_false_marks_lie_inside_of_the_picture_and_are_as_many_as_were_made(store: Store) -> None:
    report = service(store).report(Period.ALL)
    cards = [card for card in _cards(store) if card.case_type != "document"]
    assert report.false_at.shape == (sum(card.false_marks for card in cards), 4)
    assert report.false_at.dtype == np.float32
    assert (report.false_at[:, 0] < report.false_at[:, 2]).all()
    assert (report.false_at[:, 1] < report.false_at[:, 3]).all()


def test_that_repeats_are_counted_and_move_nothing(store: Store) -> None:
    report = service(store).report(Period.ALL)
    with store.read() as connection:
        rows = connection.execute(
            "SELECT case_id FROM answers WHERE case_type IN ('threat', 'clear') ORDER BY submitted_at"
        ).fetchall()
    assert report.repeats == len(rows) - len({row[0] for row in rows}) > 0


def test_that_new_answers_are_in_the_next_report(store: Store) -> None:
    progress = service(store)
    before = progress.report(Period.ALL)
    assert progress.report(Period.ALL) is not before

    def rescore(connection: sqlite3.Connection) -> None:
        row = connection.execute(
            "SELECT id, scorecard FROM answers WHERE case_type = 'threat' AND success = 0 ORDER BY submitted_at"
        ).fetchone()
        text = row["scorecard"].replace('"success":false', '"success":true')
        connection.execute("UPDATE answers SET scorecard = ? WHERE id = ?", (text, row["id"]))
        connection.execute(
            "INSERT INTO audit (at, what, person, detail) VALUES ('2026-11-21T00:00:00.000Z', 'rescored', NULL, '{}')"
        )

    store.change(rescore)
    after = progress.report(Period.ALL)
    assert after.ratings != before.ratings
    assert after.statistics.n == before.statistics.n


def test_that_records_that_another_program_has_open_give_the_same_report(store: Store) -> None:
    reading = ReadingStore(store.path.parent)
    first = service(reading).report(Period.ALL)
    second = service(store).report(Period.ALL)
    third = service(reading).report(Period.ALL)
    for name in ("statistics", "ratings", "ability", "classes", "days", "exams", "hours", "repeats"):
        assert getattr(first, name) == getattr(second, name) == getattr(third, name), name


def test_that_a_person_without_answers_has_no_figures_and_no_faults(tmp_path: Path) -> None:
    opened = Store.open(tmp_path)
    try:
        progress = service(opened)
        for period in Period:
            report = progress.report(period)
            assert report.statistics.n == 0
            assert report.statistics.detection.hits.value is None
            assert (report.ability, report.classes, report.days, report.exams) == ((), (), (), ())
            assert report.half_year == Hours(first=TODAY - timedelta(days=181), last=TODAY)
            assert not report.reassess
            assert report.false_at.shape == (0, 4)
            tables = progress.tables(report)
            assert all(len(row) == len(columns) for columns, rows in tables.values() for row in rows)
        headline = progress.headline()
        assert headline.found.value is None
        assert headline.strongest is None
        assert headline.required_minutes == 360
    finally:
        opened.close()


def test_that_hours_say_how_they_stand_and_when_a_new_assessment_is_due(store: Store) -> None:
    report = service(store).report()
    assert report.half_year.minutes == pytest.approx(sum(day.minutes for day in report.days))
    assert report.hours.minutes == report.half_year.minutes
    assert report.hours.standing is Standing.MET
    assert not report.reassess
    late = service(store, date(2027, 6, 30)).report()
    assert late.reassess
    assert late.hours.standing is Standing.BEHIND
    assert late.statistics.n == 0


def test_that_home_names_a_strongest_and_a_weakest_class(store: Store) -> None:
    progress = service(store)
    headline = progress.headline()
    assert headline.strongest is not None
    assert headline.weakest is not None
    order = [skill.id for skill in progress.report().classes]
    assert order.index(headline.weakest.id) < order.index(headline.strongest.id)
    detection = progress.report().statistics.detection
    assert (headline.found, headline.opened) == (detection.hits, detection.false_alarms)
    assert headline.minutes_half_year == progress.report().half_year.minutes


def test_that_misses_come_from_who_sorts_them(store: Store) -> None:
    sorted_misses = MissCounts(search=3, decision=1)
    progress = ProgressImpl(store, PeopleImpl(store), clock=clock, misses=lambda connection, person: sorted_misses)
    assert progress.report().misses == sorted_misses
    assert service(store).report().misses == MissCounts()


def test_that_each_plot_has_a_table_of_whole_rows(store: Store) -> None:
    progress = service(store)
    report = progress.report(Period.ALL)
    tables = progress.tables(report)
    assert {"ability", "classes", "methods", "carriers", "levels", "confidence", "speed", "false_marks", "days"} <= set(
        tables
    )
    assert {"weeks", "exams", "duties", "misses", "figures", "roc", "froc"} <= set(tables)
    for name, (columns, rows) in tables.items():
        assert len(set(columns)) == len(columns), name
        assert rows, name
        assert all(len(row) == len(columns) for row in rows), name
        assert not any(cell != cell for row in rows for cell in row), name
    assert len(tables["ability"][1]) == len(report.ability)
    assert len(tables["exams"][1]) == sum(len(line.outcome.judged) for line in report.exams if line.outcome)


def test_that_an_erased_person_leaves_no_figures_in_memory_either(store: Store, made: tuple[Path, PersonId]) -> None:
    progress = service(store)
    assert progress.report(Period.ALL, made[1]).statistics.n > 0
    PeopleImpl(store, clock=clock).erase(made[1])
    assert progress.report(Period.ALL, made[1]).statistics.n == 0
    with store.read() as connection:
        assert person_facts(connection, made[1]).n == 0


worked = st.lists(
    st.tuples(
        st.integers(0, 20),
        st.integers(-5, 90_000),
        st.sampled_from("ab"),
        st.sampled_from("xyz"),
        st.sampled_from(["threat", "clear", "document", ""]),
        st.sampled_from(["k1", "k2"]),
        st.booleans(),
    ),
    max_size=25,
)


@given(worked)
def test_that_hours_of_columns_are_those_of_single_things(
    things: list[tuple[int, int, str, str, str, str, bool]],
) -> None:
    start = date(2026, 12, 28).toordinal()
    things = sorted(things)
    facts = columns_of(
        [
            (session, case, start + day, ms, Labels("search", kind, name if kind == "threat" else "").text, packed({}))
            for day, ms, session, case, kind, name, _ in things
        ]
    )
    closed = np.array([one[-1] for one in things], dtype=bool)
    every = np.ones(len(things), dtype=bool)
    plain = [
        Worked(
            day=date.fromordinal(start + day), active_ms=ms, session=session, case=case,
            threat=None if hidden or kind not in ("threat", "clear") else kind == "threat",
            class_ids=(name,) if kind == "threat" and not hidden else (),
        )
        for day, ms, session, case, kind, name, hidden in things
    ]  # fmt: skip
    for span in (day_span, week_span, half_year_span):
        assert _rounded(hours_by(facts, every, closed, span)) == _rounded(plain_hours_by(plain, span))
    first, last = date.fromordinal(start + 3), date.fromordinal(start + 11)
    assert _rounded((hours_between(facts, closed, first, last),)) == _rounded(
        (plain_hours_between(plain, first, last),)
    )
    assert set(np.unique(facts.type)) <= {THREAT, CLEAR, OTHER, 2}


def _rounded(periods: tuple[Hours, ...]) -> list[Hours]:
    return [replace(one, minutes=round(one.minutes, 9)) for one in periods]
