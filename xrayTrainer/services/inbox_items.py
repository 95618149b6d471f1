"""Item analysis of a set from the answers that are here: first answers alone, complete tables where these are needed.

Shares solved rest on all first answers given outside of sessions that chose their cases by rating; discrimination and
reliability on the people who answered every case there (scoring.md 4). Where everybody met the cases by rating, shares
alone are left, and mean little.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import msgspec
import numpy as np

from xrayTrainer.scoring.rates import Rate, rate
from xrayTrainer.scoring.statistics.consensus import ConsensusRegion
from xrayTrainer.scoring.statistics.flags import VIEWERS, FlagCode, hits_of_best_third, item_flags
from xrayTrainer.scoring.statistics.items import Item, Reliability, item_analysis
from xrayTrainer.storage.inbox_rows import FirstRow


@dataclass(frozen=True, slots=True)
class Items:
    """What first answers to a set come to.

    Attributes
    ----------
    items
        By case; those without a scored answer, and cases that are never a success or none, are left out.
    rows
        The answers behind them, by case.
    totals
        By person: cases of the set solved.
    people
        Who answered any case.
    whole
        Who answered every case, all of them scored.
    reliability
        None with fewer than two of these, or where cases were chosen by rating.
    chosen
        Whether cases were chosen by rating.
    """

    items: Mapping[str, Item]
    rows: Mapping[str, Sequence[FirstRow]]
    totals: Mapping[str, int]
    people: int
    whole: int
    reliability: Reliability | None
    chosen: bool


def items_of(rows: Sequence[FirstRow], cases: Collection[str], rated: Collection[str]) -> Items:
    """Return the analysis of a set.

    Parameters
    ----------
    rows
        First answers.
    cases
        The cases of the set that are in use, or all that were answered where the set is not here.
    rated
        Sessions that chose their cases by rating.
    """
    fixed = [row for row in rows if row.session not in rated]
    counted = fixed or list(rows)
    by_case: dict[str, list[FirstRow]] = defaultdict(list)
    solved: dict[str, dict[str, int]] = defaultdict(dict)
    for row in counted:
        by_case[row.case_id].append(row)
        if row.success is not None:
            solved[row.person][row.case_id] = row.success
    columns = _columns(by_case, cases)
    whole = [person for person in sorted(solved) if solved[person].keys() >= set(columns)] if columns and fixed else []
    table = [[solved[person][case] for case in columns] for person in whole]
    analysed = item_analysis(np.array(table)) if len(whole) > 1 else None
    told = {} if analysed is None else dict(zip(columns, analysed.items, strict=True))
    items = {}
    for case, answers in by_case.items():
        scored = [row.success for row in answers if row.success is not None]
        if scored:
            p = rate(sum(scored), len(scored))
            one = told.get(case)
            items[case] = Item(p=p, discrimination=None, d=None) if one is None else msgspec.structs.replace(one, p=p)
    return Items(
        items=items,
        rows=by_case,
        totals={person: sum(own.values()) for person, own in solved.items()},
        people=len({row.person for row in rows}),
        whole=len(whole),
        reliability=None if analysed is None else analysed.reliability,
        chosen=not fixed and bool(rows),
    )


def _columns(by_case: Mapping[str, Sequence[FirstRow]], cases: Collection[str]) -> list[str]:
    """Return the cases of a complete table: all of the set, but those that are never a success or none."""
    found = []
    for case in cases:
        scored = [row for row in by_case.get(case, ()) if not row.awaiting]
        if not scored or any(row.success is not None for row in scored):
            found.append(case)
    return found


def flags_of_item(
    found: Items, case: str, elsewhere: Sequence[tuple[str, ConsensusRegion]]
) -> tuple[tuple[FlagCode, int, int], ...]:
    """Return the flags of a case with their counts, strongest first: code, count, n.

    `elsewhere` are the regions that many marked though the key has nothing there.
    """
    item = found.items.get(case)
    if item is None or found.chosen:
        item = Item(p=Rate(), discrimination=None, d=None)
    elif found.whole < VIEWERS:
        item = msgspec.structs.replace(item, discrimination=None)
    threats = [row for row in found.rows.get(case, ()) if row.case_type == "threat"]
    top = None
    if threats:
        totals = [float(found.totals.get(row.person, 0)) for row in threats]
        top = hits_of_best_third(totals, [bool(row.found) for row in threats])
    told: dict[FlagCode, tuple[FlagCode, int, int]] = {}
    for flag in item_flags(item, top_hits=top, elsewhere=elsewhere):
        count, n = (0, 0) if flag.rate is None else (flag.rate.count, flag.rate.n)
        told.setdefault(flag.code, (flag.code, count, n))
    return tuple(told.values())
