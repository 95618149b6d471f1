"""Hours against what is required, and when a break is suggested (scoring.md 6; content.md 2.5)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.training.breaks import BREAK_AFTER_MS, REST_MS, Stretch, active_since_break_ms, break_due
from xrayTrainer.training.hours import (
    Requirement,
    Standing,
    Worked,
    day_span,
    half_year_span,
    hours_between,
    hours_by,
    hours_status,
    needs_reassessment,
    rolling_hours,
    week_span,
)

MINUTE = 60_000
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def worked(day: date, minutes: float, *, case: str | None = "a", session: str = "s", **more: object) -> Worked:
    return Worked(day=day, active_ms=round(minutes * MINUTE), case=case, session=session, **more)  # type: ignore[arg-type]


def test_that_hours_hold_minutes_sessions_cases_and_classes() -> None:
    day = date(2026, 3, 4)
    found = hours_between(
        [
            worked(day, 2, case="a", session="s", threat=True, class_ids=("weapons",)),
            worked(day, 3, case="a", session="t", threat=True, class_ids=("weapons", "drugs.heroin")),
            worked(day, 1, case="b", session="t", threat=False),
            worked(day, 1, case="c", session="t"),
            Worked(day=day, active_ms=5 * MINUTE),
            worked(day + timedelta(days=1), 9, case="d"),
        ],
        day,
        day,
    )
    assert (found.minutes, found.reading_minutes, found.sessions) == (7.0, 5.0, 2)
    assert (found.cases, found.distinct, found.threat, found.clear) == (4, 3, 2, 1)
    assert found.class_ids == ("drugs.heroin", "weapons")


def test_that_a_week_goes_from_monday_to_sunday_over_the_turn_of_the_year() -> None:
    assert week_span(date(2027, 1, 1)) == (date(2026, 12, 28), date(2027, 1, 3))
    assert week_span(date(2026, 12, 28)) == week_span(date(2027, 1, 3))


def test_that_half_years_are_those_of_the_calendar() -> None:
    assert half_year_span(date(2028, 2, 29)) == (date(2028, 1, 1), date(2028, 6, 30))
    assert half_year_span(date(2028, 7, 1)) == (date(2028, 7, 1), date(2028, 12, 31))


@given(DAYS)
def test_that_every_day_lies_in_its_periods(day: date) -> None:
    for span in (day_span, week_span, half_year_span):
        first, last = span(day)
        assert first <= day <= last
        assert span(first) == span(last) == (first, last)


@given(st.lists(st.tuples(DAYS, st.integers(0, 600)), max_size=30))
def test_that_no_minute_is_lost_or_counted_twice(entries: list[tuple[date, int]]) -> None:
    done = [worked(day, minutes) for day, minutes in entries]
    for span in (day_span, week_span, half_year_span):
        periods = hours_by(done, span)
        assert sum(period.minutes for period in periods) == pytest.approx(sum(minutes for _, minutes in entries))
        assert sum(period.cases for period in periods) == len(entries)
        assert [period.first for period in periods] == sorted({span(day)[0] for day, _ in entries})


def test_that_rolling_days_hold_today_and_drop_what_is_older() -> None:
    today = date(2026, 7, 1)
    done = [worked(today - timedelta(days=ago), 1) for ago in (0, 181, 182, -1)]
    found = rolling_hours(done, today)
    assert (found.minutes, found.last - found.first) == (2.0, timedelta(days=181))
    with pytest.raises(ValueError, match="days"):
        rolling_hours(done, today, days=0)


FIRST = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("minutes", "day", "standing", "projected"),
    [
        (360, 40, Standing.MET, 40),
        (400, 182, Standing.MET, 182),
        # by day 91 half is due
        (180, 91, Standing.ON_PACE, 182),
        (179.9, 91, Standing.BEHIND, 183),
        (200, 91, Standing.ON_PACE, 164),
        (90, 91, Standing.BEHIND, 364),
        (0, 1, Standing.BEHIND, None),
        # after the days are over all of it is due
        (359, 400, Standing.BEHIND, 402),
    ],
)
def test_that_minutes_are_met_on_pace_or_behind(
    minutes: float, day: int, standing: Standing, projected: int | None
) -> None:
    today = FIRST + timedelta(days=day - 1)
    found = hours_status(minutes, first=FIRST, today=today, requirement=Requirement())
    assert found.standing is standing
    assert found.projected == (None if projected is None else FIRST + timedelta(days=projected - 1))
    assert found.due == pytest.approx(360 * min(day, 182) / 182)


@given(st.floats(0, 1000), st.integers(0, 400))
def test_that_who_is_on_pace_will_be_done_in_time(minutes: float, days: int) -> None:
    found = hours_status(minutes, first=FIRST, today=FIRST + timedelta(days=days), requirement=Requirement())
    if found.standing is Standing.ON_PACE:
        assert found.projected is not None
        assert found.projected <= FIRST + timedelta(days=181)


def test_that_a_pace_without_end_has_no_day() -> None:
    found = hours_status(1e-9, first=FIRST, today=FIRST, requirement=Requirement())
    assert (found.standing, found.projected) == (Standing.BEHIND, None)


@pytest.mark.parametrize("wrong", [{"minutes": 0}, {"minutes": float("inf")}, {"days": 0}, {"week_minutes": -1}])
def test_that_a_requirement_asks_for_something(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="required"):
        Requirement(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(("minutes", "days"), [(-1, 3), (5, -1)])
def test_that_counting_does_not_end_before_it_begins(minutes: float, days: int) -> None:
    with pytest.raises(ValueError, match="minutes"):
        hours_status(minutes, first=FIRST, today=FIRST + timedelta(days=days), requirement=Requirement())


def test_that_ninety_idle_days_ask_for_a_new_assessment() -> None:
    assert needs_reassessment(FIRST, FIRST + timedelta(days=90))
    assert not needs_reassessment(FIRST, FIRST + timedelta(days=89))
    assert not needs_reassessment(None, FIRST)


def test_that_active_time_adds_up_until_a_break() -> None:
    one = Stretch(begin_ms=0, end_ms=8 * MINUTE, active_ms=7 * MINUTE)
    soon = Stretch(begin_ms=8 * MINUTE + REST_MS - 1, end_ms=20 * MINUTE, active_ms=6 * MINUTE)
    later = Stretch(begin_ms=20 * MINUTE + REST_MS, end_ms=40 * MINUTE, active_ms=2 * MINUTE)
    assert active_since_break_ms([]) == 0
    assert active_since_break_ms([one, soon]) == 13 * MINUTE
    assert active_since_break_ms([one, soon, later]) == 2 * MINUTE
    # a clock that goes back is no break
    assert active_since_break_ms([later, one]) == 9 * MINUTE


def test_that_a_break_is_suggested_after_twenty_minutes_and_again_after_twenty_more() -> None:
    assert not break_due(BREAK_AFTER_MS - 1)
    assert break_due(BREAK_AFTER_MS)
    assert not break_due(BREAK_AFTER_MS + MINUTE, suggested_at_ms=BREAK_AFTER_MS)
    assert break_due(2 * BREAK_AFTER_MS, suggested_at_ms=BREAK_AFTER_MS)
    # the suggestion was before the break
    assert break_due(BREAK_AFTER_MS, suggested_at_ms=BREAK_AFTER_MS + 3 * MINUTE)
    assert not break_due(3 * MINUTE, suggested_at_ms=BREAK_AFTER_MS)
