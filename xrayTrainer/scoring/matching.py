"""All marks of an answer against its key: six outcomes, and what became of each thing (scoring.md 1.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from xrayTrainer.domain.answer import Mark
from xrayTrainer.domain.key import Concealment, Key
from xrayTrainer.domain.regions import Point
from xrayTrainer.scoring.assignment import assign
from xrayTrainer.scoring.outcomes import ConcealmentScore, MarkScore, Naming, Outcome, Reason
from xrayTrainer.scoring.pairs import PreparedMark
from xrayTrainer.scoring.points import credit
from xrayTrainer.scoring.profile import Profile
from xrayTrainer.scoring.targets import Areas, Ignored, Match, Target, look_alikes_of, optional_of, targets_of

TOO_FAR = 3.0
"""A point within so many tolerances of a thing is told that it was too far off; one farther away touches nothing."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A mark with its match for each target, in the targets' order."""

    mark: Mark
    prepared: PreparedMark
    t_px: float
    matches: tuple[Match | None, ...]

    def accepted(self) -> list[int]:
        """Numbers of the targets that this mark finds."""
        return [j for j, match in enumerate(self.matches) if match is not None and match.measure.accepted]

    def closest(self) -> tuple[int, Match] | None:
        """The target that this mark comes closest to; None if it touches none."""
        touched = [(j, match) for j, match in enumerate(self.matches) if match is not None and _touches(match)]
        if not touched:
            return None
        return max(touched, key=lambda row: (row[1].measure.accepted, row[1].measure.near, row[1].measure.q, -row[0]))


def _touches(match: Match) -> bool:
    found = match.measure
    if found.distance_px is not None:
        return found.distance_px <= TOO_FAR * found.t_px
    return bool(found.p) or bool(found.c)


def match_marks(
    *, key: Key, marks: Sequence[Mark], sizes: Mapping[str, tuple[int, int]], profile: Profile
) -> tuple[tuple[MarkScore, ...], tuple[ConcealmentScore, ...]]:
    """Return the outcome of each mark and of each concealment, in the order of answer and key.

    Parameters
    ----------
    key, marks
        Of one case.
    sizes
        Width and height of the pictures in scan pixels, by view.
    profile
        Parameters.
    """

    def tolerance(view: str) -> float:
        return profile.tolerance_px(*sizes[view])

    targets = targets_of(key, tolerance)
    held = [_hold(mark, targets, sizes[mark.view], profile) for mark in sorted(marks, key=lambda mark: mark.id)]
    accepted = np.zeros((len(held), len(targets)), dtype=np.bool_)
    q = np.zeros((len(held), len(targets)))
    for i, row in enumerate(held):
        for j, match in enumerate(row.matches):
            if match is not None:
                accepted[i, j], q[i, j] = match.measure.accepted, match.measure.q
    matched = assign(
        accepted,
        q,
        [row.mark.confidence or 0 for row in held],
        [len(target.members) for target in targets],
    )
    judge = _Judge(targets, optional_of(key, tolerance), look_alikes_of(key, tolerance), Ignored(key.ignore))
    scores = {row.mark.id: judge.score(row, matched.get(i)) for i, row in enumerate(held)}
    found = {targets[j].id: held[i] for i, j in matched.items()}
    things = _things(key, targets, found, scores, {mark.id: mark for mark in marks}, profile)
    return tuple(scores[mark.id] for mark in marks), things


def _hold(mark: Mark, targets: Sequence[Target], size: tuple[int, int], profile: Profile) -> _Held:
    prepared = PreparedMark(mark.region, width=size[0], height=size[1], profile=profile)
    matches = tuple(target.match(prepared, mark.view) for target in targets)
    return _Held(mark, prepared, profile.tolerance_px(*size), matches)


class _Judge:
    """Gives each mark its outcome and the reasons for it."""

    def __init__(self, targets: Sequence[Target], optional: Areas, look_alikes: Areas, ignored: Ignored) -> None:
        self._targets = targets
        self._optional = optional
        self._look_alikes = look_alikes
        self._ignored = ignored

    def score(self, held: _Held, matched: int | None) -> MarkScore:
        reasons: set[Reason] = set()
        if held.prepared.clipped and not held.prepared.outside:
            reasons.add("clipped")
        if held.prepared.point is not None and not isinstance(held.mark.region, Point):
            reasons.add("read_as_point")
        accepted = held.accepted()
        if matched is not None:
            if len(accepted) > 1:
                reasons.add("covers_several")
            return self._scored(held, "hit", reasons, matched, finds=self._targets[matched].members)
        if accepted:
            reasons.add("found_before")
            best = max(accepted, key=lambda j: (_q(held.matches[j]), -j))
            return self._scored(held, "duplicate", reasons, best)
        closest = held.closest()
        number = None if closest is None else closest[0]
        optional = self._optional.accepting(held.prepared, held.mark.view)
        if optional is not None:
            return self._scored(held, "optional", reasons | {"on_optional"}, number, optional=optional)
        ignored = self._ignored.holding(held.prepared, held.mark.view)
        if ignored is not None:
            return self._scored(held, "ignored", reasons | {"on_ignored"}, number, ignored=ignored)
        if closest is not None and closest[1].measure.near:
            return self._scored(held, "near", reasons | {"too_wide"}, number)
        reasons.add(_fault(held, closest[1] if closest is not None else None))
        look_alike = self._look_alikes.accepting(held.prepared, held.mark.view, near_too=True)
        if look_alike is not None:
            reasons.add("on_look_alike")
        return self._scored(held, "false", reasons, number, look_alike=look_alike)

    def _scored(
        self,
        held: _Held,
        outcome: Outcome,
        reasons: set[Reason],
        target: int | None,
        *,
        finds: tuple[Concealment, ...] = (),
        optional: str | None = None,
        look_alike: str | None = None,
        ignored: str | None = None,
    ) -> MarkScore:
        match = None if target is None else held.matches[target]
        found = None if match is None else match.measure
        if len(finds) > 1:
            reasons = reasons | {"group"}
        return MarkScore(
            mark=held.mark.id,
            view=held.mark.view,
            outcome=outcome,
            reasons=tuple(sorted(reasons)),
            concealment=None if match is None else match.accepted.concealment,
            finds=tuple(thing.id for thing in finds),
            alternative=None if match is None else match.accepted.alternative,
            p=None if found is None else found.p,
            c=None if found is None else found.c,
            q=None if found is None else found.q,
            t_px=held.t_px if found is None else found.t_px,
            distance_px=None if found is None else found.distance_px,
            centred=found is not None and found.centred,
            guard=not held.prepared.over_whole_picture if found is None else found.guard,
            area_px2=held.prepared.area,
            confidence=held.mark.confidence,
            optional=optional,
            look_alike=look_alike,
            ignored=ignored,
            class_naming=_best_naming([class_naming(held.mark, thing) for thing in finds]),
            method_naming=_best_naming([method_naming(held.mark, thing) for thing in finds]),
        )


def _q(match: Match | None) -> float:
    return 0.0 if match is None else match.measure.q


def _fault(held: _Held, closest: Match | None) -> Reason:
    """Return the main reason why a mark is false."""
    prepared = held.prepared
    if prepared.outside:
        return "outside_picture"
    whole_load = closest is not None and closest.accepted.outline.whole_load
    if prepared.over_whole_picture and not whole_load:
        return "whole_picture"
    if closest is None:
        return "off_target"
    found = closest.measure
    if not found.guard:
        return "too_big"
    if found.distance_px is not None:
        return "too_far"
    return "too_little_covered" if (found.p or 0.0) >= prepared.profile.tau_p else "off_target"


def _things(
    key: Key,
    targets: Sequence[Target],
    found: Mapping[str, _Held],
    scores: Mapping[str, MarkScore],
    marks: Mapping[str, Mark],
    profile: Profile,
) -> tuple[ConcealmentScore, ...]:
    """Return what became of each concealment, in the key's order."""
    total = sum(thing.weight for thing in key.concealments if thing.required)
    finder = {member.id: found.get(target.id) for target in targets for member in target.members}
    on_optional: dict[str, MarkScore] = {}
    for score in sorted(scores.values(), key=lambda score: (-(score.confidence or 0), score.mark)):
        if score.optional is not None:
            on_optional.setdefault(score.optional, score)
    result = []
    for thing in key.concealments:
        held = finder.get(thing.id)
        marked = on_optional.get(thing.id) if not thing.required else scores[held.mark.id] if held else None
        weight = thing.weight / total if thing.required else 0.0
        if marked is None:
            result.append(
                ConcealmentScore(concealment=thing.id, required=thing.required, group=thing.group, weight=weight)
            )
            continue
        mark = marks[marked.mark]
        result.append(
            ConcealmentScore(
                concealment=thing.id,
                required=thing.required,
                group=thing.group,
                found=True,
                by=marked.mark,
                view=marked.view,
                alternative=marked.alternative if marked.concealment == thing.id else None,
                rating=marked.confidence,
                q=marked.q if thing.required else None,
                credit=credit(marked.q or 0.0, profile) if thing.required else 0.0,
                weight=weight,
                class_naming=class_naming(mark, thing),
                method_naming=method_naming(mark, thing),
            )
        )
    return tuple(result)


def class_naming(mark: Mark, thing: Concealment) -> Naming:
    """Say how a mark names the class of a thing; `accept` lists further right names."""
    if mark.class_ is None or thing.class_ is None:
        return "not_asked"
    return "right" if mark.class_ in (thing.class_, *thing.accept) else "wrong"


def method_naming(mark: Mark, thing: Concealment) -> Naming:
    """Say how a mark names the method of concealment."""
    if mark.method is None or thing.method is None:
        return "not_asked"
    return "right" if mark.method == thing.method else "wrong"


def _best_naming(namings: Sequence[Naming]) -> Naming:
    order: tuple[Naming, ...] = ("right", "wrong")
    return next((naming for naming in order if naming in namings), "not_asked")
