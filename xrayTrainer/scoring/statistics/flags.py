"""What in a case or its key a mentor should look at, from how people answered. A flag never changes a key by itself.

    missing key      a region of consensus of false marks
    wrong key        15 viewers; r_j < 0, or H < 0.30 in the best third with a region of consensus elsewhere
    outline tight    near + duplicate marks >= 30 % of the marks that touch the key, of 5 at least
    too easy         15 viewers; p > 0.95
    too hard         15 viewers; p < 0.20
    not separating   15 viewers; r_j < 0.10

References
----------
scoring.md 4.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal, TypeAlias

import numpy as np

from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.scoring.outcomes import Scorecard
from xrayTrainer.scoring.rates import INTERVAL_FROM, Rate, rate
from xrayTrainer.scoring.statistics.consensus import ConsensusRegion
from xrayTrainer.scoring.statistics.items import Item

FlagCode: TypeAlias = Literal["missing_key", "wrong_key", "outline_tight", "too_easy", "too_hard", "not_separating"]

VIEWERS = 15
"""Flags that rest on how many succeed are raised from so many viewers on."""

TOP_HITS_BELOW = 0.30
TIGHT_FROM = 0.30
EASY_ABOVE, HARD_BELOW = 0.95, 0.20
SEPARATES_FROM = 0.10


class Flag(OpenStruct, frozen=True, kw_only=True):
    """One thing to look at, with what it rests on.

    Attributes
    ----------
    code
        Which rule.
    concealment
        Which thing of the key, for `outline_tight`.
    rate
        Counts behind it: people who solved the case, hits of the best third, or near and duplicate marks.
    discrimination
        r_j, where that raised it.
    view, region
        Where many mark, for `missing_key` and `wrong_key`.
    """

    code: FlagCode
    concealment: str | None = None
    rate: Rate | None = None
    discrimination: float | None = None
    view: str | None = None
    region: ConsensusRegion | None = None


def item_flags(
    item: Item, *, top_hits: Rate | None, elsewhere: Sequence[tuple[str, ConsensusRegion]]
) -> tuple[Flag, ...]:
    """Return the flags of a case.

    Parameters
    ----------
    item
        Its figures; `p.n` are its viewers.
    top_hits
        Hits of the best third (`hits_of_best_third`); None for a case that is no threat case.
    elsewhere
        View and region of each consensus of false marks, the strongest first.
    """
    found = [Flag(code="missing_key", rate=region.peak, view=view, region=region) for view, region in elsewhere]
    if item.p.n < VIEWERS or item.p.value is None:
        return tuple(found)
    r = item.discrimination
    if r is not None and r < 0:
        found.append(Flag(code="wrong_key", discrimination=r, rate=item.p))
    elif elsewhere and top_hits is not None and top_hits.value is not None and top_hits.value < TOP_HITS_BELOW:
        view, region = elsewhere[0]
        found.append(Flag(code="wrong_key", discrimination=r, rate=top_hits, view=view, region=region))
    if item.p.value > EASY_ABOVE:
        found.append(Flag(code="too_easy", rate=item.p))
    if item.p.value < HARD_BELOW:
        found.append(Flag(code="too_hard", rate=item.p))
    if r is not None and r < SEPARATES_FROM:
        found.append(Flag(code="not_separating", discrimination=r, rate=item.p))
    return tuple(found)


def outline_flags(scorecards: Sequence[Scorecard]) -> tuple[Flag, ...]:
    """Return a flag for each thing of a key whose outline is too tight, in the order of the key.

    `scorecards` are of one case. Marks that touch a thing are those measured against it, of any outcome.
    """
    touching: dict[str, int] = {}
    loose: dict[str, int] = {}
    for card in scorecards:
        for thing in card.concealments:
            touching.setdefault(thing.concealment, 0)
        for mark in card.marks:
            if mark.concealment is not None:
                touching[mark.concealment] = touching.get(mark.concealment, 0) + 1
                if mark.outcome in ("near", "duplicate"):
                    loose[mark.concealment] = loose.get(mark.concealment, 0) + 1
    return tuple(
        Flag(code="outline_tight", concealment=thing, rate=rate(loose.get(thing, 0), n))
        for thing, n in touching.items()
        if n >= INTERVAL_FROM and loose.get(thing, 0) >= TIGHT_FROM * n
    )


def hits_of_best_third(totals: Sequence[float], hit: Sequence[bool]) -> Rate:
    """Return hits on one case among the third of viewers with the highest totals, with all who are tied with its last.

    Raises
    ------
    ValueError
        If the two are not of one length.
    """
    total, found = np.asarray(totals, dtype=np.float64), np.asarray(hit, dtype=bool)
    if total.ndim != 1 or total.shape != found.shape:
        raise ValueError("a total and an outcome of each viewer are needed")
    if not total.size:
        return rate(0, 0)
    best = total >= np.sort(total)[-math.ceil(total.size / 3)]
    return rate(int(np.count_nonzero(found & best)), int(np.count_nonzero(best)))
