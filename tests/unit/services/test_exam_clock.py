"""Time used in exams, by their log."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.services.exam_clock import BEGUN, BROKE_OFF, HANDED_IN, LEFT, SITTING_OVER, WENT_ON, Since, exam_times
from xrayTrainer.storage.clock import Moment, utc_text
from xrayTrainer.storage.session_log_table import LogRow, Trace

EPOCH = datetime(2026, 3, 2, tzinfo=UTC)


def moment(at_s: float, *, boot: str = "one", set_back_s: float = 0.0) -> Moment:
    return Moment(
        utc=utc_text(EPOCH + timedelta(seconds=at_s - set_back_s)),
        offset_min=0,
        monotonic_ns=round((1000 + at_s) * 1e9),
        boot=boot,
    )


Turn = tuple[float, str, float]
TURNS = st.lists(
    st.tuples(
        st.integers(0, 5000).map(float), st.sampled_from([SITTING_OVER, LEFT, BROKE_OFF]), st.integers(0, 90_000)
    ),
    max_size=6,
)


@given(turns=TURNS, last_s=st.integers(0, 3000))
def test_that_work_counts_and_breaks_do_not(turns: list[Turn], last_s: int) -> None:
    at, work_s, boots = 0.0, 0.0, 1
    log = [LogRow(seq=0, what=BEGUN, at=moment(0.0, boot="1"), detail="{}")]
    for worked_s, how, rest_s in turns:
        at, work_s = at + worked_s, work_s + worked_s
        told = Since(utc_text(EPOCH + timedelta(seconds=at)), worked_s) if how == BROKE_OFF else Since()
        since = msgspec.json.encode(told).decode()
        stopped_at = at if how != BROKE_OFF else at + rest_s
        boots += how == BROKE_OFF
        log.append(LogRow(seq=len(log), what=how, at=moment(stopped_at, boot=str(boots)), detail=since))
        at += rest_s
        log.append(LogRow(seq=len(log), what=WENT_ON, at=moment(at, boot=str(boots)), detail="{}"))
    times = exam_times(log, now=moment(at + last_s, boot=str(boots)), running=True, trace=Trace())
    assert times.used_s == pytest.approx(work_s + last_s)
    assert [why for why, _, _ in times.breaks] == [
        {SITTING_OVER: "sitting", LEFT: "left", BROKE_OFF: "broke_off"}[how] for _, how, _ in turns
    ]
    assert all(begin <= end for _, begin, end in times.breaks)
    assert times.over == sum(how == SITTING_OVER for _, how, _ in turns)
    assert not times.stopped


def test_that_an_exam_that_was_handed_in_uses_no_more_time() -> None:
    log = [
        LogRow(seq=0, what="drawn", at=moment(0), detail='{"preset": "S1"}'),
        LogRow(seq=1, what=BEGUN, at=moment(0), detail="{}"),
        LogRow(seq=2, what=HANDED_IN, at=moment(70), detail="{}"),
    ]
    times = exam_times(log, now=moment(9999), running=False, trace=Trace())
    assert (times.used_s, times.breaks, times.stopped) == (70.0, (), False)


def test_that_a_wall_clock_that_was_set_back_before_a_power_cut_gains_no_time() -> None:
    log = [LogRow(seq=0, what=BEGUN, at=moment(0), detail="{}")]
    late = moment(300, set_back_s=7200)
    trace = Trace(utc=late.utc, monotonic_ns={"one": late.monotonic_ns, "zero": 10**15})
    times = exam_times(log, now=moment(5, boot="two"), running=False, trace=trace)
    assert times.used_s == 300.0
    assert times.stopped
