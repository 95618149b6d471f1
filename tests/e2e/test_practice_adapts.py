"""Practice adapts to one who misses a class, and holds what it promises meanwhile (no windows)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from helpers.modes_bench import CLASSES, Bench, write_pool

from xrayTrainer.services.modes_api import PracticeStart
from xrayTrainer.storage import session_table
from xrayTrainer.training.choice_record import from_text
from xrayTrainer.training.reasons import Why

MISSED = CLASSES[0]
CASES, SESSIONS = 30, 4


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    seeds = count(1)
    monkeypatch.setattr("xrayTrainer.services.modes.secrets.token_hex", lambda _: f"{next(seeds):012x}")
    write_pool(tmp_path / "sets" / "pool", threats=240, clear=160)
    made = Bench(tmp_path)
    made.maker.fails = True  # so that classes are those of the pool
    yield made
    made.close()


def test_that_what_is_missed_comes_more_often_among_enough_clear_cases(bench: Bench) -> None:
    found: Counter[str | None] = Counter()
    bursts = 0
    for _ in range(SESSIONS):
        state, _ = bench.modes.begin_practice(PracticeStart(cases=CASES))
        classes: list[str | None] = []
        for _ in range(CASES):
            opened = bench.training.open_case(state.id)
            class_id, _ = bench.truth(opened)
            classes.append(class_id)
            bench.submit(opened, right=class_id != MISSED)
            bench.modes.prepare_next(state.id)
        for block in range(0, CASES, 20):
            part = classes[block : block + 20]
            assert part.count(None) >= 0.4 * len(part) or len(part) < 20
        found.update(classes)
        bursts += of_bursts(bench, state.id, classes)
        bench.training.finish(state.id)
    others = [count for class_id, count in found.items() if class_id not in (None, MISSED)]
    assert found[MISSED] > 1.3 * max(others)
    assert bursts >= SESSIONS, "a miss is followed by others of its method"
    assert 0.4 * SESSIONS * CASES <= found[None] <= 0.65 * SESSIONS * CASES


def of_bursts(bench: Bench, session: str, classes: list[str | None]) -> int:
    """Return how many cases came for a burst; each follows a miss."""
    with bench.store.read() as connection:
        places = session_table.session_cases(connection, session)
    whys = [from_text(place.why or "").why for place in places]
    burst = [number for number, why in enumerate(whys) if why is Why.BURST]
    assert all(MISSED in classes[:number] for number in burst)
    assert all(classes[number] == MISSED for number in burst)
    return len(burst)
