"""A key's outlines as a mark sheet, and back: so that the tools of the workbench draw keys too. No Qt.

Each region is a mark of the sheet. The mark's class names the thing to which it belongs, its method the number of the
alternative, from 0.  Ids of marks outlive a change of the key: whatever is selected stays selected.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.ids import new_uuid
from xrayTrainer.domain.key import Key, Outlines
from xrayTrainer.domain.regions import Outline, Region
from xrayTrainer.ui.viewmodels.key_sheet import Kind, things_of, with_part
from xrayTrainer.ui.viewmodels.mark_sheet import MarkSheet


def home_of(mark: Mark) -> tuple[str, int]:
    """Return the reference of the thing to which a region belongs, and the number of the alternative."""
    return mark.class_ or "", int(mark.method or 0)


def sheet_of(key: Key, before: MarkSheet = ()) -> MarkSheet:
    """Return the regions of a key as marks; those that were there before keep their ids.

    A region is the one that was there if it is the same in the same outline, else if it stands in the same place there.
    """
    known: dict[tuple[str, str, int], list[Mark]] = defaultdict(list)
    for mark in before:
        known[(mark.class_ or "", mark.view, int(mark.method or 0))].append(mark)
    made: list[Mark] = []
    for thing in things_of(key):
        if thing.kind is Kind.PAPER:
            continue
        for view, alternatives in thing.outlines.items():
            for number, outline in enumerate(alternatives):
                ids = _ids(outline, known.get((thing.ref, view, number), []))
                made += [
                    Mark(id=name, view=view, region=region, class_=thing.ref, method=str(number))
                    for name, region in zip(ids, outline, strict=True)
                ]
    return tuple(made)


def _ids(outline: Sequence[Region], known: Sequence[Mark]) -> list[str]:
    """Return ids for the regions of an outline: of the same region, else of the one left in its place, else new."""
    left = list(known)
    found: list[str | None] = []
    for region in outline:
        same = next((mark for mark in left if mark.region == region), None)
        found.append(None if same is None else same.id)
        if same is not None:
            left.remove(same)
    for place, name in enumerate(found):
        if name is None:
            found[place] = left.pop(0).id if left and len(outline) <= len(known) else new_uuid()
    return [name or new_uuid() for name in found]


def key_of(key: Key, sheet: MarkSheet) -> Key:
    """Return the key with the outlines that a sheet shows; an alternative or view without a region goes."""
    drawn: dict[str, dict[str, dict[int, list[Region]]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for mark in sheet:
        ref, number = home_of(mark)
        drawn[ref][mark.view][number].append(mark.region)
    for thing in things_of(key):
        if thing.kind is not Kind.PAPER:
            key = with_part(key, thing.ref, outlines=_outlines(thing.outlines, drawn.get(thing.ref, {})))
    return key


def _outlines(before: Outlines, drawn: dict[str, dict[int, list[Region]]]) -> dict[str, tuple[Outline, ...]]:
    order = [*(view for view in before if view in drawn), *(view for view in drawn if view not in before)]
    return {view: tuple(tuple(drawn[view][n]) for n in sorted(drawn[view]) if drawn[view][n]) for view in order}


def settled(before: MarkSheet, after: MarkSheet, *, target: str, alternative: int, retarget: bool = False) -> MarkSheet:
    """Return a sheet in which every mark has a home.

    Parameters
    ----------
    before, after
        The sheet, and what a tool made of it.
    target, alternative
        Where what was just drawn belongs.
    retarget
        Whether all that is new belongs there, whatever it was copied from.
    """
    homes = {mark.id: (mark.class_, mark.method) for mark in before}
    made: list[Mark] = []
    for mark in after:
        if mark.id in homes:
            class_, method = homes[mark.id]
        elif mark.class_ is None or retarget:
            class_, method = target, str(alternative)
        else:
            class_, method = mark.class_, mark.method
        made.append(msgspec.structs.replace(mark, class_=class_, method=method))
    return tuple(made)
