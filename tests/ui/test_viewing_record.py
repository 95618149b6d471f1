"""The viewing record while a case is worked on: small, true, and no burden on the frames."""

from __future__ import annotations

import random
import time

import pytest

from xrayTrainer.domain.viewing import Viewing, from_bytes, to_bytes
from xrayTrainer.ui.viewmodels.viewing_log import MOST_SAVED, PER_SECOND, Seen, ViewingLog

HOUR_MS = 3_600_000
MOST_BYTES = 20_000
SCAN = (12_000, 4_000)
TOOLS = ("select", "rect", "polygon", "ellipse")


class Hand:
    """A clock, and a canvas that is moved about."""

    def __init__(self, seed: int) -> None:
        self.ms = 0
        self.draw = random.Random(seed)
        self.x, self.y, self.scale, self.tool, self.view = 6000.0, 2000.0, 0.13, "select", "side"

    def seen(self) -> Seen:
        return Seen(view=self.view, x=self.x, y=self.y, scale=self.scale, width=1600, height=900, tool=self.tool)

    def move(self, log: ViewingLog, ms: int, *, wild: bool) -> None:
        """Pan and zoom at sixty frames a second for a while."""
        draw = self.draw
        for _ in range(max(1, ms // 16)):
            self.ms += 16
            reach = (1600 if wild else 400) / self.scale / 16
            self.x = min(max(self.x + draw.uniform(-reach, reach), 0.0), SCAN[0])
            self.y = min(max(self.y + draw.uniform(-reach, reach), 0.0), SCAN[1])
            if draw.random() < (0.5 if wild else 0.1):
                self.scale = min(max(self.scale * draw.choice((0.8, 1.25)), 0.1), 32.0)
            log.show(self.seen())
            if self.ms % 256 < 16:
                log.settle()

    def rest(self, log: ViewingLog, ms: int) -> None:
        """Look."""
        for _ in range(max(1, ms // 250)):
            self.ms += 250
            log.settle()


def an_hour(seed: int, *, answers: int, wild: bool) -> list[Viewing]:
    """Return the records of an hour; a wild hand never rests."""
    hand = Hand(seed)
    records = []
    for number in range(answers):
        start = hand.ms = number * HOUR_MS // answers
        log = ViewingLog(lambda start=start: hand.ms - start)
        log.show(hand.seen())
        end = start + HOUR_MS // answers
        while hand.ms < end:
            hand.move(log, hand.draw.randint(100, 900), wild=wild)
            if not wild:
                hand.rest(log, hand.draw.randint(300, 4000))
            if hand.draw.random() < 0.1:
                hand.tool = hand.draw.choice(TOOLS)
            if hand.draw.random() < 0.02:
                hand.view = hand.draw.choice(("side", "top"))
        records.append(log.result())
    return records


@pytest.mark.parametrize(("answers", "wild"), [(1, False), (60, False), (1, True), (20, True), (60, True)])
def test_that_a_lively_hour_takes_less_than_20_kb(answers: int, wild: bool) -> None:
    records = an_hour(7, answers=answers, wild=wild)
    size = sum(len(to_bytes(record)) for record in records)
    looks = sum(len(record.looks) for record in records)
    print(f"{answers} answers, {'never at rest' if wild else 'lively'}: {looks} looks, {size} bytes")
    assert looks > 900, "a lively hour has something to tell"
    assert size < MOST_BYTES
    assert sum(record.end_ms for record in records) >= HOUR_MS * 0.99


def test_that_the_record_tells_where_the_scan_came_to_rest_and_for_how_long() -> None:
    hand = Hand(3)
    log = ViewingLog(lambda: hand.ms)
    log.show(hand.seen())
    places = []
    for _ in range(10):
        hand.move(log, 200, wild=False)
        places.append((hand.x, hand.scale))
        hand.rest(log, 3000)
    viewing = from_bytes(to_bytes(log.result()))
    long_looks = [(look, ms) for look, ms in viewing.spans() if ms > 2000]
    assert len(long_looks) == 10
    for (look, _), (x, scale) in zip(long_looks, places, strict=True):
        assert abs(look.x - x) * scale < 1600 * 0.03
        assert look.scale == pytest.approx(scale, rel=0.05)


def test_that_a_scan_out_of_sight_is_always_told_of() -> None:
    hand = Hand(1)
    log = ViewingLog(lambda: hand.ms)
    for _ in range(int(MOST_SAVED) * 3):
        hand.ms += 200
        log.show(hand.seen())
        hand.ms += 200
        log.show(None)
        log.show(None)
    viewing = log.result()
    assert [look.view for look in viewing.looks] == (["side", None] * (int(MOST_SAVED) * 3))[:-1]
    assert all(ms == 200 for _, ms in viewing.spans())


def test_that_a_scan_that_stands_still_is_told_of_once() -> None:
    hand = Hand(1)
    log = ViewingLog(lambda: hand.ms)
    for _ in range(100):
        log.show(hand.seen())
        hand.rest(log, 1000)
    assert len(log.result().looks) == 1
    assert log.result().end_ms == hand.ms


def test_that_looks_come_no_faster_than_tokens() -> None:
    hand = Hand(5)
    log = ViewingLog(lambda: hand.ms)
    hand.move(log, 60_000, wild=True)
    assert len(log.result().looks) <= MOST_SAVED + 60 * PER_SECOND + 2


def test_that_a_frame_costs_the_record_next_to_nothing() -> None:
    hand = Hand(1)
    log = ViewingLog(lambda: hand.ms)
    seen = [hand.seen() for _ in range(5000)]
    start = time.thread_time()  # time at work: what else the machine does has no say
    for one in seen:
        log.show(one)
    each_us = (time.thread_time() - start) / len(seen) * 1e6
    assert each_us < 50, f"{each_us:.1f} us a frame"
