"""How a case was chosen, as it is kept with its session: from it *why* is told after the answer, and choices replayed.

Nothing of it may be seen before the answer.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from xrayTrainer.training.pool import PoolCase
from xrayTrainer.training.rating import Estimate
from xrayTrainer.training.reasons import Circumstances, Why
from xrayTrainer.training.selection import Choice, ToMake, Wanted

CASE_FIELDS = ("class_id", "method", "carrier", "level")


class ChoiceRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A choice as JSON keeps it.

    Attributes
    ----------
    version
        Of this form.
    why, share, adaptive, in_focus, gap
        As in `Circumstances`.
    ability, ability_variance
        Believed on the class, or on clear cases, logits.
    chance
        Believed chance of success, 0 to 1.
    wanted_threat, wanted_class, wanted_method, wanted_level
        What was looked for.
    fits
        Whether the case was that.
    made
        Whether it was made for it.
    class_id, method, carrier, level
        Of the case; no class for a clear one.
    difficulty, variance
        Of the case, logits.
    """

    version: Literal[1] = 1
    why: Why
    chance: float
    share: float
    adaptive: bool
    in_focus: bool
    gap: int | None = None
    ability: float
    ability_variance: float
    wanted_threat: bool
    wanted_class: str | None = None
    wanted_method: str | None = None
    wanted_level: int | None = None
    fits: bool
    made: bool = False
    class_id: str | None = None
    method: str | None = None
    carrier: str | None = None
    level: int | None = None
    difficulty: float = 0.0
    variance: float = 0.0


def record_of(chosen: Choice | ToMake, case: PoolCase, *, chance: float, made: bool) -> ChoiceRecord:
    """Return the record of a choice.

    Parameters
    ----------
    chosen
        What was chosen, or was to be made.
    case
        The case that came of it.
    chance
        Believed chance of success on it.
    made
        Whether it was made for this.
    """
    told, wanted = chosen.circumstances, chosen.wanted
    return ChoiceRecord(
        why=told.why,
        chance=chance,
        share=told.threat_share,
        adaptive=told.adaptive,
        in_focus=told.in_focus,
        gap=told.gap,
        ability=told.ability.mean,
        ability_variance=told.ability.variance,
        wanted_threat=wanted.threat,
        wanted_class=wanted.class_id,
        wanted_method=wanted.method,
        wanted_level=wanted.level,
        fits=made or (isinstance(chosen, Choice) and chosen.fits),
        made=made,
        class_id=case.class_id,
        method=case.method,
        carrier=case.carrier,
        level=case.level,
        difficulty=case.difficulty.mean,
        variance=case.difficulty.variance,
    )


def circumstances(record: ChoiceRecord) -> Circumstances:
    """Return what was known when the case was chosen."""
    return Circumstances(
        why=record.why,
        chance=record.chance,
        threat_share=record.share,
        adaptive=record.adaptive,
        in_focus=record.in_focus,
        class_id=record.class_id,
        method=record.method,
        gap=record.gap,
        ability=Estimate(record.ability, record.ability_variance),
    )


def wanted(record: ChoiceRecord) -> Wanted:
    """Return what was looked for."""
    return Wanted(
        threat=record.wanted_threat,
        class_id=record.wanted_class,
        method=record.wanted_method,
        level=record.wanted_level,
    )


def chosen_case(record: ChoiceRecord, case_id: str) -> PoolCase:
    """Return the case as the choice knew it."""
    known = {name: getattr(record, name) for name in CASE_FIELDS}
    return PoolCase(id=case_id, difficulty=Estimate(record.difficulty, record.variance), **known)


def to_text(record: ChoiceRecord) -> str:
    """Return a record as it is kept."""
    return msgspec.json.encode(record).decode()


def from_text(text: str) -> ChoiceRecord:
    """Return the record of `to_text`. Raises `msgspec.MsgspecError` for what is none."""
    return msgspec.json.decode(text, type=ChoiceRecord)
