"""Case n of a set: a pure function of wish, seed and number; the share of threats holds to the case."""

from __future__ import annotations

from typing import Any

import pytest
from helpers.quick_cases import quick_wish
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.scene import Scene
from xrayTrainer.simulation import numbered
from xrayTrainer.simulation.compose import Wish
from xrayTrainer.simulation.numbered import CaseWish, bands_of, is_threat, made_case, numbered_case


@settings(max_examples=60)
@given(count=st.integers(1, 200), share=st.floats(0, 1), seed=st.integers(0, 2**48))
def test_that_the_share_of_threats_holds_to_the_case(count: int, share: float, seed: int) -> None:
    wanted = CaseWish(wish=Wish(), seed=seed, count=count, threat_share=share)
    threats = [is_threat(wanted, number) for number in range(1, count + 1)]
    assert abs(sum(threats) - share * count) <= 0.5
    for start in range(0, count - 19, 20):
        assert abs(sum(threats[start : start + 20]) - 20 * share) <= 1.0, "in every block of twenty too"


def test_that_the_order_of_threats_is_drawn() -> None:
    orders = {
        tuple(is_threat(CaseWish(wish=Wish(), seed=seed, count=10), number) for number in range(1, 11))
        for seed in range(30)
    }
    assert len(orders) > 20
    assert all(sum(order) == 5 for order in orders)


@pytest.fixture(scope="module")
def cases() -> dict[int, numbered.NumberedCase]:
    return {number: numbered_case(quick_wish(), number) for number in (1, 2)}


def read(made: numbered.NumberedCase) -> tuple[Scene, Case, Key]:
    scene, case, key = (made.files[name] for name in ("scene.json", "case.json", "key.json"))
    return (
        read_bytes(Scene, scene, file="scene.json"),
        read_bytes(Case, case, file="case.json"),
        read_bytes(Key, key, file="key.json"),
    )


def test_that_a_number_gives_the_same_case_again(cases: dict[int, numbered.NumberedCase]) -> None:
    assert numbered_case(quick_wish(), 2) == cases[2]


def test_that_another_number_seed_or_wish_is_another_case(cases: dict[int, numbered.NumberedCase]) -> None:
    ids = {made.case_id for made in cases.values()}
    others = (quick_wish(seed=3), quick_wish(threat_share=0.9), quick_wish(level=6))
    ids |= {numbered_case(wanted, 1).case_id for wanted in others}
    assert len(ids) == 5


def test_that_threat_and_clear_cases_are_what_they_say(cases: dict[int, numbered.NumberedCase]) -> None:
    assert {made.threat for made in cases.values()} == {True, False}
    for number, made in cases.items():
        scene, case, key = read(made)
        assert made.threat == is_threat(quick_wish(), number) == bool(scene.concealments)
        assert case.id == key.case == made.case_id
        assert [one.id for one in key.concealments] == [one.id for one in scene.concealments]
        assert key.verdict == ("suspicion" if made.threat else "no_suspicion")
        assert case.origin == "simulated"


def test_that_no_file_that_a_trainee_sees_tells_the_verdict(cases: dict[int, numbered.NumberedCase]) -> None:
    shapes = [sorted(vars_of(read(made)[1])) for made in cases.values()]
    assert shapes[0] == shapes[1]


def vars_of(case: Case) -> list[str]:
    return [name for name in case.__struct_fields__ if getattr(case, name) not in (None, (), {})]


def fake_bands(monkeypatch: pytest.MonkeyPatch, *bands: int) -> list[int]:
    """Make scenes come out in these bands, one after the other; returns how often a case was made."""
    made: list[int] = []

    class Fake:
        def __init__(self, band: int) -> None:
            self.band = band
            self.scene = band

    def make_case(scene: Any, *, case_id: str, expansion: Any = None) -> Any:
        band = bands[min(len(made), len(bands) - 1)]
        made.append(band)
        if band == 0:
            raise UserError("scene.nothing_to_see", concealment="hidden1")
        return Fake(band)

    monkeypatch.setattr(numbered, "baited_scenes", lambda wish, seed: iter([(None, None)] * 60))
    monkeypatch.setattr(numbered, "make_case", make_case)
    return made


@pytest.mark.parametrize(
    ("bands", "chosen", "tries"),
    [((2,), 2, 1), ((5, 4, 0, 1), 1, 4), ((5,), 5, 12), ((5, 3, 4), 3, 12), ((0, 0, 5), 5, 14)],
)
def test_that_the_first_case_of_the_level_is_taken_else_the_nearest(
    monkeypatch: pytest.MonkeyPatch, bands: tuple[int, ...], chosen: int, tries: int
) -> None:
    made = fake_bands(monkeypatch, *bands)
    found: Any = made_case(quick_wish(threat_share=1.0, level=1), 1)
    assert found.band == chosen
    assert len(made) == tries


def test_that_a_wish_of_which_nothing_can_be_seen_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    fake_bands(monkeypatch, 0)
    with pytest.raises(UserError) as caught:
        made_case(quick_wish(threat_share=1.0, level=1), 1)
    assert caught.value.code == "scene.nothing_fits"


def test_that_every_level_has_its_bands() -> None:
    assert all(bands_of(level) for level in range(11))
    hardest = [bands_of(level).stop for level in range(11)]
    assert hardest == sorted(hardest)
    assert all(set(bands_of(level)) <= set(range(1, 6)) for level in range(11))
