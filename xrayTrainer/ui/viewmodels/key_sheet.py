"""The things of a key, and edits of it: each makes another key. No Qt.

A thing is a concealment, an area or a discrepancy; a *reference* names one: `thing:<id>` or `paper:<id>`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar

import msgspec

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.key import Concealment, Discrepancy, Explanation, Key, NeutralArea, Outlines
from xrayTrainer.domain.regions import Outline, Rect

replace = msgspec.structs.replace

Part: TypeAlias = Concealment | NeutralArea | Discrepancy
P = TypeVar("P", Concealment, NeutralArea, Discrepancy)

WHOLE = ""
"""Reference of the case as a whole."""


class Kind(StrEnum):
    """What a thing counts as: the groups of the list, in this order."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    LOOK_ALIKE = "look_alike"
    IGNORE = "ignore"
    PAPER = "paper"


AREA_KINDS = (Kind.REQUIRED, Kind.OPTIONAL, Kind.LOOK_ALIKE, Kind.IGNORE)
"""Kinds that are outlined on the scan."""

_LISTS = {Kind.OPTIONAL: "optional", Kind.LOOK_ALIKE: "look_alikes", Kind.IGNORE: "ignore"}


@dataclass(frozen=True, slots=True)
class KeyThing:
    """One thing of a key: its reference, what it counts as, its number in its group, and itself."""

    ref: str
    kind: Kind
    number: int
    part: Part

    @property
    def outlines(self) -> Outlines:
        """Its outlines; none of a discrepancy."""
        return {} if isinstance(self.part, Discrepancy) else self.part.outlines


def things_of(key: Key) -> tuple[KeyThing, ...]:
    """Return all things, group by group."""
    found: list[KeyThing] = []
    for kind in Kind:
        found += [KeyThing(_ref(part), kind, n, part) for n, part in enumerate(_parts(key, kind), start=1)]
    return tuple(found)


def thing_of(key: Key, ref: str) -> KeyThing | None:
    """Return the thing with a reference."""
    return next((thing for thing in things_of(key) if thing.ref == ref), None)


def _ref(part: Part) -> str:
    return f"paper:{part.id}" if isinstance(part, Discrepancy) else f"thing:{part.id}"


def _parts(key: Key, kind: Kind) -> Iterator[Part]:
    if kind is Kind.REQUIRED:
        yield from (one for one in key.concealments if one.required)
    elif kind is Kind.PAPER:
        yield from key.discrepancies
    else:
        if kind is Kind.OPTIONAL:
            yield from (one for one in key.concealments if not one.required)
        yield from getattr(key, _LISTS[kind])


# --- there and gone --------------------------------------------------------------------------------------------------


def with_new(key: Key, kind: Kind, outlines: Outlines | None = None) -> tuple[Key, str]:
    """Return the key with a further thing that is outlined, and its reference.

    Raises
    ------
    ValueError
        For a discrepancy: see `with_discrepancy`.
    """
    if kind is Kind.PAPER:
        raise ValueError("a discrepancy has a place in the papers")
    name = _free_id(key, "thing")
    if kind is Kind.REQUIRED:
        made = Concealment(id=name, outlines=outlines or {})
        return replace(key, concealments=(*key.concealments, made)), f"thing:{name}"
    area = NeutralArea(id=name, outlines=outlines or {})
    which = _LISTS[kind]
    return replace(key, **{which: (*getattr(key, which), area)}), f"thing:{name}"


def with_discrepancy(key: Key, finding: Finding, kind: str) -> tuple[Key, str]:
    """Return the key with a discrepancy at the field of a finding, and its reference.

    One that stands at this field already gets the other kind, and keeps its explanation.
    """
    for old in key.discrepancies:
        if (old.document, old.field) == (finding.document, finding.field):
            return with_part(key, f"paper:{old.id}", kind=kind), f"paper:{old.id}"
    name = _free_id(key, "paper")
    made = Discrepancy(id=name, document=finding.document, field=finding.field, kind=kind)
    return replace(key, discrepancies=(*key.discrepancies, made)), f"paper:{name}"


def without(key: Key, ref: str) -> Key:
    """Return the key without a thing."""
    thing = thing_of(key, ref)
    if thing is None:
        return key
    for name in ("concealments", "optional", "look_alikes", "ignore", "discrepancies"):
        old = getattr(key, name)
        left = tuple(one for one in old if one is not thing.part)
        if len(left) < len(old):
            return replace(key, **{name: left})
    return key


def with_kind(key: Key, ref: str, kind: Kind) -> Key:
    """Return the key with a thing counting as something else: outlines and explanation stay with it.

    What only a concealment has (class, method, zone, weight) goes when it becomes a look-alike or an ignored area.
    """
    thing = thing_of(key, ref)
    if thing is None or thing.kind is kind or isinstance(thing.part, Discrepancy) or kind is Kind.PAPER:
        return key
    part = thing.part
    if isinstance(part, Concealment) and kind in (Kind.REQUIRED, Kind.OPTIONAL):
        return with_part(key, ref, required=kind is Kind.REQUIRED)
    rest = without(key, ref)
    if kind is Kind.REQUIRED:
        made = Concealment(id=part.id, outlines=part.outlines, explain=part.explain)
        return replace(rest, concealments=(*rest.concealments, made))
    area = NeutralArea(id=part.id, outlines=part.outlines, explain=part.explain)
    which = _LISTS[kind]
    return replace(rest, **{which: (*getattr(rest, which), area)})


def _free_id(key: Key, stem: str) -> str:
    taken = {thing.part.id for thing in things_of(key)}
    number = 1
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"


# --- changes ---------------------------------------------------------------------------------------------------------


def with_part(key: Key, ref: str, **fields: Any) -> Key:
    """Return the key with some fields of a thing changed; the key itself where nothing changes."""
    thing = thing_of(key, ref)
    if thing is None:
        return key
    part = replace(thing.part, **fields)
    if part == thing.part:
        return key
    for name in ("concealments", "optional", "look_alikes", "ignore", "discrepancies"):
        old = getattr(key, name)
        if any(one is thing.part for one in old):
            return replace(key, **{name: tuple(part if one is thing.part else one for one in old)})
    return key


def with_whole(key: Key, **fields: Any) -> Key:
    """Return the key with some fields of the case as a whole changed."""
    changed = replace(key, **fields)
    return key if changed == key else changed


def explanation_of(key: Key, ref: str) -> Explanation:
    """Return why a thing could be seen, or the teaching text of the case."""
    thing = thing_of(key, ref)
    return key.explain if thing is None else thing.part.explain


def with_explanation(key: Key, ref: str, **fields: Any) -> Key:
    """Return the key with another explanation of a thing, or with `WHOLE` of the case."""
    changed = replace(explanation_of(key, ref), **fields)
    return with_whole(key, explain=changed) if ref == WHOLE else with_part(key, ref, explain=changed)


def with_text(key: Key, ref: str, language: str, text: str) -> Key:
    """Return the key with the free text of an explanation in a language; an empty one is none."""
    texts = {code: words for code, words in explanation_of(key, ref).text.items() if code != language}
    if text.strip():
        texts[language] = text
    return with_explanation(key, ref, text=texts)


def with_outline(key: Key, view: str, outline: Outline, kind: Kind) -> tuple[Key, str]:
    """Return the key with a thing whose outline was found elsewhere: taken over from what trainees marked."""
    return with_new(key, kind, {view: (outline,)})


def box_outline(box: Rect) -> Outline:
    """Return a box as an outline."""
    return (box,)


# --- what contradicts ------------------------------------------------------------------------------------------------


class Contradiction(StrEnum):
    """What of a key speaks against another part of it."""

    CLEAR_WITH_REQUIRED = "clear_with_required"
    CLEAR_WITH_PAPERS = "clear_with_papers"
    SUSPICION_FOR_NOTHING = "suspicion_for_nothing"
    NO_OUTLINE = "no_outline"


def contradictions(key: Key, kind_of_case: str = "search") -> tuple[tuple[Contradiction, str], ...]:
    """Return what contradicts, each with the reference of the thing that it is about (or `WHOLE`)."""
    found: list[tuple[Contradiction, str]] = []
    required = any(one.required for one in key.concealments)
    if key.verdict == "no_suspicion" and required:
        found.append((Contradiction.CLEAR_WITH_REQUIRED, WHOLE))
    elif key.verdict == "no_suspicion" and key.discrepancies:
        found.append((Contradiction.CLEAR_WITH_PAPERS, WHOLE))
    elif key.verdict == "suspicion" and kind_of_case == "search" and not key.concealments and not key.discrepancies:
        found.append((Contradiction.SUSPICION_FOR_NOTHING, WHOLE))
    for thing in things_of(key):
        if thing.kind is not Kind.PAPER and not any(thing.outlines.values()):
            found.append((Contradiction.NO_OUTLINE, thing.ref))
    return tuple(found)


def fitting_verdict(key: Key) -> str:
    """Return the verdict that the content of a key asks for."""
    hidden = any(one.required for one in key.concealments)
    return "suspicion" if hidden or key.discrepancies else "no_suspicion"


def toggled(terms: Sequence[str], term: str) -> tuple[str, ...]:
    """Return terms with one more, or without it where it was there."""
    return tuple(one for one in terms if one != term) if term in terms else (*terms, term)


def is_blank(key: Key, ref: str) -> bool:
    """Tell whether nothing has been said of a thing: it is what its outline alone made it."""
    thing = thing_of(key, ref)
    if thing is None or isinstance(thing.part, Discrepancy):
        return False
    return replace(thing.part, outlines={}, id="-") in (
        Concealment(id="-", outlines={}),
        NeutralArea(id="-", outlines={}),
    )


def with_together(key: Key, ref: str, other: str | None) -> Key:
    """Return the key in which a thing is found together with another (by its id), or by itself.

    Things of one group are found by one mark; a group of one is none.
    """
    mine = thing_of(key, ref)
    if mine is None or not isinstance(mine.part, Concealment):
        return key
    if other is None:
        return _without_lone_groups(with_part(key, ref, group=None))
    theirs = thing_of(key, f"thing:{other}")
    if theirs is None or not isinstance(theirs.part, Concealment):
        return key
    group = theirs.part.group or f"group-{theirs.part.id}"
    return _without_lone_groups(with_part(with_part(key, theirs.ref, group=group), ref, group=group))


def _without_lone_groups(key: Key) -> Key:
    groups = [one.group for one in key.concealments]
    for one in key.concealments:
        if one.group is not None and groups.count(one.group) == 1:
            key = with_part(key, f"thing:{one.id}", group=None)
    return key
