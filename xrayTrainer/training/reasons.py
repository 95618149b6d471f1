"""Why a case was chosen, as codes and values: worded by `messages`, and shown after the answer only."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from xrayTrainer.domain.errors import Param
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.training.rating import Estimate


class Why(StrEnum):
    """What decided."""

    CLEAR = "clear"
    BURST = "burst"
    NEW = "new"
    WEAK = "weak"
    RESTED = "rested"
    TURN = "turn"
    CHANCE = "chance"
    SEEN_LONGEST_AGO = "seen_longest_ago"


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What was known when a case was chosen.

    Attributes
    ----------
    why
        What decided.
    chance
        Believed chance of success, 0 to 1.
    threat_share
        Share of threat cases that is held, 0 to 1.
    adaptive
        Whether the difficulty was chosen.
    in_focus
        Whether the person had chosen what to practise.
    class_id, method
        Of the case; None of a clear one.
    gap
        Threat cases since the class was shown; None if it never was.
    ability
        Believed ability on the class, or on clear cases.
    """

    why: Why
    chance: float
    threat_share: float
    adaptive: bool
    in_focus: bool
    class_id: str | None = None
    method: str | None = None
    gap: int | None = None
    ability: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One sentence.

    Attributes
    ----------
    code
        Of the message catalogue.
    values
        Numbers that the sentence names.
    terms
        Names that it names, as id and the vocabulary in which it is worded.
    """

    code: str
    values: Mapping[str, Param] = field(default_factory=dict)
    terms: Mapping[str, tuple[VocabularyName, str]] = field(default_factory=dict)


def reasons(of: Circumstances) -> tuple[Reason, ...]:
    """Return why a case came, the main reason first; for after the answer."""
    found = [_main(of)]
    if of.in_focus:
        found.append(Reason(code="training.why_focus"))
    if of.adaptive and of.why is not Why.SEEN_LONGEST_AGO:
        found.append(Reason(code="training.why_chance", values={"percent": _percent(of.chance)}))
    return tuple(found)


def _main(of: Circumstances) -> Reason:
    share = {"percent": _percent(of.threat_share)}
    if of.why is Why.SEEN_LONGEST_AGO:
        return Reason(code="training.why_seen_longest_ago")
    if not of.adaptive:
        return Reason(code="training.why_duty", values=share)
    if of.why is Why.BURST and of.method is not None:
        return Reason(code="training.why_burst", terms={"method": (VocabularyName.METHODS, of.method)})
    if of.class_id is None:
        return Reason(code="training.why_clear", values={"percent": 100 - _percent(of.threat_share)})
    goods = {"goods": (VocabularyName.CLASSES, of.class_id)}
    if of.why is Why.WEAK:
        found = _percent(1.0 / (1.0 + math.exp(-of.ability.mean)))
        return Reason(code="training.why_weak", values={"percent": found}, terms=goods)
    if of.why is Why.RESTED and of.gap is not None:
        return Reason(code="training.why_rested", values={"n": of.gap - 1}, terms=goods)
    return Reason(code="training.why_new" if of.why is Why.NEW else "training.why_turn", terms=goods)


def _percent(share: float) -> int:
    return math.floor(100.0 * share + 0.5)
