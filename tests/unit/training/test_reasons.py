"""Why a case was chosen, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from xrayTrainer.domain.texts import Language
from xrayTrainer.domain.vocabulary import VocabularyName, label, load_vocabulary
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.training.rating import Estimate
from xrayTrainer.training.reasons import Circumstances, Reason, Why, reasons

OF = Circumstances(
    why=Why.TURN,
    chance=0.7449,
    threat_share=0.4,
    adaptive=True,
    in_focus=False,
    class_id="tobacco.cigarettes",
    method="load.cover",
    gap=3,
    ability=Estimate(-0.4, 0.2),
)


def codes(of: Circumstances) -> list[str]:
    return [reason.code for reason in reasons(of)]


def worded(reason: Reason, language: str) -> str:
    named = {
        name: label(load_vocabulary(vocabulary), term, language) for name, (vocabulary, term) in reason.terms.items()
    }
    return Messages(language).text(reason.code, **reason.values, **named)


@pytest.mark.parametrize(
    ("why", "code"),
    [
        (Why.TURN, "training.why_turn"),
        (Why.NEW, "training.why_new"),
        (Why.WEAK, "training.why_weak"),
        (Why.RESTED, "training.why_rested"),
        (Why.BURST, "training.why_burst"),
    ],
)
def test_that_the_main_reason_comes_first_and_the_chance_last(why: Why, code: str) -> None:
    assert codes(replace(OF, why=why)) == [code, "training.why_chance"]
    assert codes(replace(OF, why=why, in_focus=True)) == [code, "training.why_focus", "training.why_chance"]


def test_that_values_are_those_of_the_choice() -> None:
    main, chance = reasons(replace(OF, why=Why.WEAK))
    assert main.values == {"percent": 40}
    assert main.terms == {"goods": (VocabularyName.CLASSES, "tobacco.cigarettes")}
    assert chance.values == {"percent": 74}
    assert reasons(replace(OF, why=Why.RESTED, gap=9))[0].values == {"n": 8}


def test_that_a_clear_case_says_how_many_are_clear_and_names_nothing() -> None:
    main, _ = reasons(replace(OF, why=Why.CLEAR, class_id=None, method=None))
    assert main == Reason(code="training.why_clear", values={"percent": 60})


def test_that_duty_and_repeats_claim_no_fitting_difficulty() -> None:
    duty = replace(OF, why=Why.CHANCE, adaptive=False, threat_share=0.1)
    assert reasons(duty) == (Reason(code="training.why_duty", values={"percent": 10}),)
    assert codes(replace(OF, why=Why.SEEN_LONGEST_AGO)) == ["training.why_seen_longest_ago"]


@pytest.mark.parametrize("language", [language.value for language in Language])
@pytest.mark.parametrize("why", list(Why))
def test_that_every_reason_reads_in_five_languages(why: Why, language: str) -> None:
    for adaptive in (True, False):
        for reason in reasons(replace(OF, why=why, adaptive=adaptive, in_focus=True)):
            sentence = worded(reason, language)
            assert sentence
            assert "{" not in sentence
            assert "\N{HORIZONTAL ELLIPSIS}" not in sentence
