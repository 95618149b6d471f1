"""Which time counts (scoring.md section 6)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.domain.answer import Event
from xrayTrainer.domain.exercise_set import TimeCaps
from xrayTrainer.training.time_that_counts import IDLE_MS, review_active_ms, scan_active_ms

CAPS = TimeCaps()
KINDS = (
    "shown", "focus_lost", "focus_gained", "input", "paused", "resumed", "document_opened", "submitted",
    "review_shown", "review_closed",
)  # fmt: skip


def log(*entries: tuple[float, str]) -> list[Event]:
    """Return events by second and kind."""
    return [Event(t_ms=round(second * 1000), what=what) for second, what in entries]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("events", "seconds"),
    [
        (log(), 0),
        (log((0, "shown")), 0),
        (log((0, "shown"), (30, "submitted")), 30),
        (log((0, "shown"), (50, "input"), (100, "submitted")), 100),
        # 60 s after the last input nothing counts any more, until the next one
        (log((0, "shown"), (200, "submitted")), 60),
        (log((0, "shown"), (200, "input"), (210, "submitted")), 70),
        # away from the window, and paused
        (log((0, "shown"), (10, "focus_lost"), (40, "focus_gained"), (50, "submitted")), 20),
        (log((0, "shown"), (10, "paused"), (40, "resumed"), (50, "submitted")), 20),
        (log((0, "shown"), (10, "paused"), (20, "focus_lost"), (30, "resumed"), (50, "submitted")), 10),
        # losing the focus is no input
        (log((0, "shown"), (50, "focus_lost"), (55, "focus_gained"), (100, "submitted")), 95),
        # what comes after submit is not time on the scan
        (log((0, "shown"), (10, "submitted"), (11, "review_shown"), (40, "review_closed")), 10),
        # shown again after a crash, while the log says that the focus was lost
        (log((0, "shown"), (10, "focus_lost"), (10, "shown"), (30, "submitted")), 30),
        # a clock that goes back adds nothing
        (log((0, "shown"), (20, "input"), (5, "input"), (30, "submitted")), 30),
    ],
)
def test_that_time_counts_with_focus_and_input(events: list[Event], seconds: float) -> None:
    assert scan_active_ms(events, CAPS) == seconds * 1000


def test_that_a_scan_counts_at_most_its_cap() -> None:
    busy = log(*((second, "input") for second in range(0, 2000, 30)))
    assert scan_active_ms(busy, CAPS) == 600_000
    assert scan_active_ms(busy, TimeCaps(scan_s=12.5)) == 12_500


@pytest.mark.parametrize(
    ("events", "seconds"),
    [
        (log((0, "shown"), (10, "submitted")), 0),
        (log((10, "submitted"), (11, "review_shown"), (31, "review_closed")), 20),
        (log((11, "review_shown"), (31, "review_closed"), (500, "review_shown"), (520, "review_closed")), 40),
        (log((11, "review_shown"), (100, "input"), (110, "review_closed")), 70),
        (log((11, "review_shown"), (20, "input")), 9),
        (log((11, "review_shown"), (20, "review_shown"), (30, "review_closed")), 10),
        (log((20, "input"), (30, "review_closed")), 0),
    ],
)
def test_that_reviews_count_while_they_are_shown(events: list[Event], seconds: float) -> None:
    assert review_active_ms(events, CAPS) == seconds * 1000


def test_that_a_review_counts_at_most_its_cap() -> None:
    busy = log((0, "review_shown"), *((second, "input") for second in range(0, 900, 30)), (900, "review_closed"))
    assert review_active_ms(busy, CAPS) == 300_000


@given(st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from(KINDS)), max_size=30))
def test_that_no_log_counts_more_than_the_time_that_passed(entries: list[tuple[int, str]]) -> None:
    events = [Event(t_ms=t_ms, what=what) for t_ms, what in entries]  # type: ignore[arg-type]
    span = max((event.t_ms for event in events), default=0) - (events[0].t_ms if events else 0)
    assert 0 <= scan_active_ms(events, CAPS) <= min(max(span, 0), 600_000)
    assert 0 <= review_active_ms(events, CAPS) <= 300_000


@given(st.lists(st.integers(1, IDLE_MS), min_size=1, max_size=9))
def test_that_steady_input_counts_whole(gaps_ms: list[int]) -> None:
    times = [sum(gaps_ms[:index]) for index in range(len(gaps_ms) + 1)]
    events = [Event(t_ms=t_ms, what="input") for t_ms in times]
    assert scan_active_ms(events, CAPS) == sum(gaps_ms)
