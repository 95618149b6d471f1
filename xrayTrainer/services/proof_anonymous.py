"""What an anonymous proof leaves out, so that nobody is told by being one of few.

Two rules, both with k: a label of a person (country, agency, unit, role, sex) stays only while at least k people share
all that is told of them; a cell of person and class stays only from k cases on, and further cells go where a withheld
one could be computed from the totals of its row or column.

References
----------
exchange.md section 5.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from xrayTrainer.services.proof_api import LEAST_GROUP

LABELS = ("unit", "country", "agency", "role", "sex")
"""Labels of people, in the order in which they are kept: what comes last goes first."""

Cell = tuple[str, str]
"""A person and a class."""


def kept_labels(people: Mapping[str, Sequence[str]], k: int = LEAST_GROUP) -> dict[str, tuple[str, ...]]:
    """Return the labels of people, emptied from the last on until each combination is shared by at least k of them.

    Parameters
    ----------
    people
        The labels of each, in the order of `LABELS`.
    k
        Least group.
    """
    kept = {person: tuple(labels) for person, labels in people.items()}
    for place in reversed(range(len(LABELS))):
        groups = Counter(kept.values())
        kept = {
            person: labels if groups[labels] >= k else (*labels[:place], "", *labels[place + 1 :])
            for person, labels in kept.items()
        }
    return kept


def withheld(cells: Mapping[Cell, int], k: int = LEAST_GROUP) -> frozenset[Cell]:
    """Return the cells that are not told: those of fewer than k cases, and what would give them away.

    Parameters
    ----------
    cells
        Number of cases, above 0, by person and class; the totals of each person and class are told.
    k
        Least group.
    """
    hidden = {cell for cell, n in cells.items() if n < k}
    lines: dict[tuple[int, str], list[Cell]] = {}
    for cell in cells:
        for axis, name in enumerate(cell):
            lines.setdefault((axis, name), []).append(cell)
    changed = True
    while changed:
        changed = False
        for line in lines.values():
            gone = [cell for cell in line if cell in hidden]
            told = [cell for cell in line if cell not in hidden]
            if gone and told and (len(gone) == 1 or sum(cells[cell] for cell in gone) < k):
                hidden.add(min(told, key=lambda cell: (cells[cell], cell)))
                changed = True
    return frozenset(hidden)
