"""What differs between two revisions of a key: thing by thing, in a form that can be put into words. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from xrayTrainer.domain.key import Explanation, Key, SearchPlan
from xrayTrainer.domain.regions import Region
from xrayTrainer.ui.viewmodels.key_sheet import WHOLE, KeyThing, things_of


class Changed(StrEnum):
    """What of a thing, or of the case as a whole, is another now."""

    ADDED = "added"
    GONE = "gone"
    COUNTS_AS = "counts_as"
    OUTLINE = "outline"
    CLASS = "class"
    METHOD = "method"
    ZONE = "zone"
    WEIGHT = "weight"
    TOLERANCE = "tolerance"
    GROUP = "group"
    WHOLE_LOAD = "whole_load"
    ACCEPT = "accept"
    KIND = "kind"
    FIELD = "field"
    CUES = "cues"
    TEXT = "text"
    PICTURES = "pictures"
    VERDICT = "verdict"
    CARGO = "cargo"
    WHERE = "where"
    HOW = "how"
    SAFETY = "safety"
    SEARCH_TEXT = "search_text"
    DIFFICULTY = "difficulty"
    TAGS = "tags"


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference.

    Attributes
    ----------
    ref
        The thing that it is about, or `WHOLE`.
    what
        Of it.
    before, after
        Values: ids of terms, numbers and languages as text; of an outline the views.
    thing
        The thing as it is now; as it was, where it has gone.
    """

    ref: str
    what: Changed
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    thing: KeyThing | None = None


def differences(old: Key, new: Key) -> tuple[Difference, ...]:
    """Return what differs, the case as a whole first, then thing by thing in the order of the list."""
    before = {thing.ref: thing for thing in things_of(old)}
    after = {thing.ref: thing for thing in things_of(new)}
    found = list(_of_whole(old, new))
    for ref, thing in after.items():
        if ref not in before:
            found.append(Difference(ref, Changed.ADDED, thing=thing))
        else:
            found += _of_thing(before[ref], thing)
    found += [Difference(ref, Changed.GONE, thing=thing) for ref, thing in before.items() if ref not in after]
    return tuple(found)


def regions_by_view(key: Key, view: str) -> tuple[tuple[str, Region], ...]:
    """Return the regions of all things in a view, each with the reference of its thing."""
    return tuple(
        (thing.ref, region)
        for thing in things_of(key)
        for outline in thing.outlines.get(view, ())
        for region in outline
    )


def _of_whole(old: Key, new: Key) -> Iterator[Difference]:
    plans = old.search or SearchPlan(), new.search or SearchPlan()
    pairs: tuple[tuple[Changed, Any, Any], ...] = (
        (Changed.VERDICT, old.verdict, new.verdict),
        (Changed.CARGO, old.true_cargo, new.true_cargo),
        (Changed.WHERE, plans[0].where, plans[1].where),
        (Changed.HOW, plans[0].how, plans[1].how),
        (Changed.SAFETY, plans[0].safety, plans[1].safety),
        (Changed.SEARCH_TEXT, _texts(plans[0].text, plans[1].text), _texts(plans[1].text, plans[0].text)),
        (Changed.DIFFICULTY, old.difficulty.mentor, new.difficulty.mentor),
        (Changed.TAGS, old.tags, new.tags),
    )
    yield from (_made(WHOLE, what, one, other, None) for what, one, other in pairs if one != other)
    yield from _of_explanation(WHOLE, old.explain, new.explain, None)


def _of_thing(old: KeyThing, new: KeyThing) -> Iterator[Difference]:
    if old.kind is not new.kind:
        yield _made(new.ref, Changed.COUNTS_AS, old.kind.value, new.kind.value, new)
    if old.outlines != new.outlines:
        views = [*new.outlines, *(view for view in old.outlines if view not in new.outlines)]
        other = tuple(view for view in views if old.outlines.get(view) != new.outlines.get(view))
        yield Difference(new.ref, Changed.OUTLINE, after=other, thing=new)
    for what, name, usual in (
        (Changed.CLASS, "class_", None),
        (Changed.METHOD, "method", None),
        (Changed.ZONE, "zone", None),
        (Changed.WEIGHT, "weight", 1.0),
        (Changed.TOLERANCE, "tolerance_px", None),
        (Changed.GROUP, "group", None),
        (Changed.WHOLE_LOAD, "whole_load", False),
        (Changed.ACCEPT, "accept", ()),
        (Changed.KIND, "kind", None),
        (Changed.FIELD, "field", None),
    ):
        one, two = getattr(old.part, name, usual), getattr(new.part, name, usual)
        if one != two:
            yield _made(new.ref, what, one, two, new)
    yield from _of_explanation(new.ref, old.part.explain, new.part.explain, new)


def _of_explanation(ref: str, old: Explanation, new: Explanation, thing: KeyThing | None) -> Iterator[Difference]:
    if old.cues != new.cues:
        yield _made(ref, Changed.CUES, old.cues, new.cues, thing)
    if dict(old.text) != dict(new.text):
        yield Difference(ref, Changed.TEXT, _texts(old.text, new.text), _texts(new.text, old.text), thing)
    if old.pictures != new.pictures:
        yield _made(ref, Changed.PICTURES, old.pictures, new.pictures, thing)


def _texts(mine: Any, other: Any) -> tuple[str, ...]:
    """Return the texts that the other has not: each with its language."""
    return tuple(f"{code}: {words}" for code, words in mine.items() if other.get(code) != words)


def _made(ref: str, what: Changed, old: Any, new: Any, thing: KeyThing | None) -> Difference:
    return Difference(ref, what, _values(old), _values(new), thing)


def _values(value: Any) -> tuple[str, ...]:
    if value is None or value is False or value == ():
        return ()
    if isinstance(value, tuple):
        return tuple(str(one) for one in value)
    return (f"{value:g}",) if isinstance(value, float) else (str(value),)
