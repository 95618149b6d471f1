"""Single cases to a class and a band."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from xrayTrainer.domain.codec import read_bytes
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key import Key
from xrayTrainer.simulation.case_maker import CaseMaker
from xrayTrainer.simulation.case_to_measure import Measure, case_to_measure
from xrayTrainer.simulation.compose import Wish
from xrayTrainer.simulation.numbered import NumberedCase

QUICK = Wish(carriers=("air.ake",), classes=("tobacco.cigarettes",), level=1, papers=False)
MEASURE = Measure(wish=QUICK, seed=7, patience=1)


@pytest.fixture
def maker() -> Iterator[CaseMaker]:
    made = CaseMaker()
    yield made
    made.rest()


@pytest.fixture(scope="module")
def made() -> NumberedCase:
    return case_to_measure(MEASURE)


def key_of(made: NumberedCase) -> Key:
    return read_bytes(Key, made.files["key.json"], file="key.json")


def test_that_a_case_hides_what_was_wished_for_and_is_the_same_again(made: NumberedCase) -> None:
    assert made == case_to_measure(MEASURE)
    assert {one.class_ for one in key_of(made).concealments} == {"tobacco.cigarettes"}
    assert made.case_id != case_to_measure(replace(MEASURE, seed=8)).case_id


def test_that_a_clear_case_is_clear() -> None:
    made = case_to_measure(replace(MEASURE, wish=replace(QUICK, threat=False)))
    assert (made.threat, key_of(made).case_type) == (False, "clear")


def test_that_patience_brings_a_case_nearer_to_the_band() -> None:
    def off(patience: int) -> float:
        key = key_of(case_to_measure(replace(MEASURE, band=4, patience=patience)))
        return abs(key.difficulty.computed["band"] - 4)

    assert off(2) < off(1)


def test_that_a_wish_that_contradicts_itself_is_refused() -> None:
    with pytest.raises(UserError) as error:
        case_to_measure(replace(MEASURE, wish=replace(QUICK, carriers=("no.such",))))
    assert error.value.code == "scene.no_carrier_fits"


def test_that_what_takes_too_long_is_ended(maker: CaseMaker) -> None:
    with pytest.raises(UserError) as error:
        maker.make([MEASURE], within_s=0.01)
    assert error.value.code == "scene.too_slow"


def test_that_other_processes_make_the_same_and_say_what_they_can_not(maker: CaseMaker, made: NumberedCase) -> None:
    bad = replace(MEASURE, wish=replace(QUICK, carriers=("no.such",)))
    good, wrong = maker.make([MEASURE, bad])
    assert good == made
    assert isinstance(wrong, UserError)
    assert wrong.code == "scene.no_carrier_fits"
    maker.rest()
    assert maker.make([MEASURE]) == [good]
