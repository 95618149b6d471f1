"""Periods of the calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.periods import NAMES, period_rule


@given(st.sampled_from(NAMES), st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_that_every_day_lies_in_its_period_and_periods_join_without_gap(name: str, day: date) -> None:
    rule = period_rule(name)
    period = rule(day)
    assert period is not None
    assert period.first <= day <= period.last
    after = rule(date.fromordinal(period.last.toordinal() + 1))
    assert after is not None
    assert after.first.toordinal() == period.last.toordinal() + 1
    assert period.first.day == 1


@pytest.mark.parametrize(
    ("rule", "day", "name", "last"),
    [
        ("month", date(2024, 2, 3), "2024-02", date(2024, 2, 29)),
        ("month", date(2026, 12, 31), "2026-12", date(2026, 12, 31)),
        ("quarter", date(2026, 11, 22), "2026-Q4", date(2026, 12, 31)),
        ("half-year", date(2026, 6, 30), "2026-H1", date(2026, 6, 30)),
    ],
)
def test_that_periods_have_their_usual_names(rule: str, day: date, name: str, last: date) -> None:
    period = period_rule(rule)(day)
    assert period is not None
    assert (period.name, period.last) == (name, last)


def test_that_days_outside_a_span_belong_to_no_period() -> None:
    rule = period_rule("2026-01-05:2026-01-07")
    assert rule(date(2026, 1, 4)) is None
    assert rule(date(2026, 1, 7)) is not None
    assert rule(date(2026, 1, 8)) is None


@pytest.mark.parametrize(
    "text", ["", "week", "2026-01-05", "2026-01-07:2026-01-05", "2026-02-30:2026-03-01", ":", "a:b"]
)
def test_that_anything_else_is_refused(text: str) -> None:
    with pytest.raises(UserError) as caught:
        period_rule(text)
    assert caught.value.code == "export.bad_period"
