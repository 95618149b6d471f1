"""Which case comes next: share of threats, then the class by need and spacing, then a fitting difficulty.

Every draw is a hash of the session's seed, the place in the session and what is drawn: the same seed, pool and trail
give the same choice, whatever was chosen or left out in between. Nothing of a choice may be seen before the answer.

References
----------
scoring.md sections 0 and 5.2; content.md 2.4 and 6.2.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.errors import UserError
from xrayTrainer.training.choice_rules import ChoiceRule
from xrayTrainer.training.pool import CLEAR, NEVER, Pool, PoolCase
from xrayTrainer.training.rating import BAND_DIFFICULTY, Estimate, Ratings, chances, fitting_difficulty, nearest_band
from xrayTrainer.training.reasons import Circumstances, Why
from xrayTrainer.training.trail import Burst, Trail

SPACING = 60
"""A case does not come again among so many, or half the pool where that is less."""
NEAREST = 5
"""One of so many cases of nearest difficulty is drawn."""
SHARE_PULL = 0.1
FULL_GAP = 4
LEAST_NEED = 0.2
WEAKER_BY = 0.1
"""A class is called the weakest if it is by so many logits."""
FITTING = 0.1
"""Beyond this difference from the chance of success aimed at a case does not fit, and a new one may be made."""
_STEPS = 9
"""Chances are compared to so many decimals, so that the last bit of an exponential decides nothing."""

Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the chosen case should be like; a simulator makes one where the pool has none that fits.

    Attributes
    ----------
    threat
        Whether something is hidden.
    class_id, method
        What and how, where that is wanted.
    level
        Difficulty band; None where any will do.
    """

    threat: bool
    class_id: str | None = None
    method: str | None = None
    level: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The next case, and what led to it.

    Attributes
    ----------
    case
        The case.
    chance
        Believed chance of success, 0 to 1.
    wanted
        What was looked for.
    fits
        Whether the case is fresh and what was looked for; of levels that the person chose, any difficulty fits.
    circumstances
        From which `reasons` tells why, after the answer.
    """

    case: PoolCase
    chance: float
    wanted: Wanted
    fits: bool
    circumstances: Circumstances


@dataclass(frozen=True, slots=True, kw_only=True)
class ToMake:
    """What the next case should be, where the pool has no fresh one of its kind or class.

    Attributes
    ----------
    wanted
        What to make.
    circumstances
        From which `reasons` tells why, after the answer; its chance is the one aimed at.
    """

    wanted: Wanted
    circumstances: Circumstances


def choose_or_make(
    pool: Pool, trail: Trail, ratings: Ratings, rule: ChoiceRule, seed: int, *, makes: Collection[str]
) -> Choice | ToMake:
    """Return the next case where a simulator stands ready: nothing comes again within `SPACING`, however small the
    pool.

    Parameters
    ----------
    pool, trail, ratings, rule, seed
        As for `choose`; the pool may be empty.
    makes
        Classes that can be made, and suit the person's focus: drawn among those of the pool.
    """
    return _Chooser(pool, trail, ratings, rule, seed, makes=frozenset(makes)).choice_or_make()


def choose(pool: Pool, trail: Trail, ratings: Ratings, rule: ChoiceRule, seed: int) -> Choice:
    """Return the next case.

    Parameters
    ----------
    pool
        All cases.
    trail
        What was shown so far, over the same pool; it is not changed.
    ratings
        What is believed of the person.
    rule
        Of the mode, with the person's focus.
    seed
        Of the session, stored with it.

    Raises
    ------
    UserError
        `training.no_cases` if no case may be used.
    """
    return _Chooser(pool, trail, ratings, rule, seed).choice()


def threat_chance(share: float, *, shown: int, threats: int) -> float:
    """Return the chance that the next case is a threat case, which pulls the share towards what is wanted.

    Parameters
    ----------
    share
        Wanted share, 0 to 1.
    shown, threats
        Cases, and threat cases among them, so far in the session.
    """
    pulled = share + SHARE_PULL * (share * shown - threats)
    return min(max(pulled, share / 2.0), 1.0 - (1.0 - share) / 2.0)


def class_need(ability: float, gap: int | None) -> float:
    """Return how much a class is needed.

    Parameters
    ----------
    ability
        Mean ability on the class, logits.
    gap
        Threat cases since it was shown last; None if it never was.
    """
    spaced = 1.0 if gap is None else min(1.0, gap / FULL_GAP)
    return (LEAST_NEED + 1.0 - 1.0 / (1.0 + math.exp(-ability))) * spaced


def draw(seed: int, number: int, what: str) -> float:
    """Return a draw from 0 to below 1 by its name; the same everywhere.

    Parameters
    ----------
    seed
        Of the session.
    number
        Place in the session.
    what
        Name of the draw.
    """
    digest = hashlib.blake2b(f"{seed}/{number}/{what}".encode(), digest_size=8).digest()
    return (int.from_bytes(digest, "big") >> 11) / float(1 << 53)


class _Chooser:
    """One choice."""

    def __init__(
        self,
        pool: Pool,
        trail: Trail,
        ratings: Ratings,
        rule: ChoiceRule,
        seed: int,
        *,
        makes: frozenset[str] | None = None,
    ) -> None:
        self._pool, self._trail, self._ratings, self._rule, self._seed = pool, trail, ratings, rule, seed
        usable = pool.in_focus(rule.focus)
        if not usable.any() and makes is None:
            raise UserError("training.no_cases")
        self._usable = usable
        self._makes = makes or frozenset()
        spacing = min(SPACING, int(usable.sum()) // 2) if makes is None else SPACING
        self._fresh = usable & ((trail.last == NEVER) | (trail.last < trail.shown - spacing))
        self._clear = pool.classes == CLEAR

    def choice(self) -> Choice:
        burst = self._burst()
        wants_threat = self._wants_threat(burst)
        kind = ~self._clear if wants_threat else self._clear
        if not (self._usable & kind).any():
            kind = ~kind
        if not (self._fresh & kind).any():
            return self._longest_ago(np.flatnonzero(self._usable & kind), wants_threat)
        places = np.flatnonzero(self._fresh & kind)
        if self._pool.classes[places[0]] == CLEAR:
            return self._fitting(places, Wanted(threat=wants_threat, level=self._level(self._ratings.clear)), Why.CLEAR)
        if burst is not None and wants_threat:
            return self._of_burst(burst)
        if self._rule.target is None:
            return self._fitting(places, Wanted(threat=wants_threat), Why.CHANCE)
        return self._of_class(*self._class(self._fresh_classes(places)), places, wants_threat)

    def choice_or_make(self) -> Choice | ToMake:
        burst = self._burst()
        wants_threat = self._wants_threat(burst)
        places = np.flatnonzero(self._fresh & (~self._clear if wants_threat else self._clear))
        if not wants_threat:
            wanted = Wanted(threat=False, level=self._level(self._ratings.clear))
            return self._fitting(places, wanted, Why.CLEAR) if len(places) else self._to_make(wanted, Why.CLEAR)
        if burst is not None:
            return self._of_burst(burst)
        if self._rule.target is None and len(places):
            return self._fitting(places, Wanted(threat=True), Why.CHANCE)
        there = self._fresh_classes(places)
        names = sorted({*there, *self._makes})
        if not names:
            return self._to_make(Wanted(threat=True, level=self._level(self._ratings.threat)), Why.TURN)
        class_id, why = self._class(names)
        if class_id in there:
            return self._of_class(class_id, why, places, wants_threat)
        wanted = Wanted(threat=True, class_id=class_id, level=self._level(self._ratings.on(class_id)))
        return self._to_make(wanted, why)

    def _of_burst(self, burst: Burst) -> Choice:
        places = np.flatnonzero(self._fresh & ~self._clear & self._pool.with_method(burst.method))
        level = self._level(self._ratings.threat)
        return self._fitting(places, Wanted(threat=True, method=burst.method, level=level), Why.BURST)

    def _of_class(self, class_id: str, why: Why, places: Places, wants_threat: bool) -> Choice:
        wanted = Wanted(threat=wants_threat, class_id=class_id, level=self._level(self._ratings.on(class_id)))
        code = self._pool.class_ids.index(class_id)
        return self._fitting(places[self._pool.classes[places] == code], wanted, why)

    def _fresh_classes(self, places: Places) -> list[str]:
        return [self._pool.class_ids[code] for code in np.unique(self._pool.classes[places])]

    def _burst(self) -> Burst | None:
        """Return the burst that goes on, if there is a fresh scan for it and still clear cases between."""
        burst = self._trail.burst
        if burst is None or not self._rule.bursts or burst.threats == 0:
            return burst if self._rule.bursts else None
        alike = self._fresh & ~self._clear & self._pool.with_method(burst.method)
        return burst if alike.any() else None

    def _wants_threat(self, burst: Burst | None) -> bool:
        trail = self._trail
        if not trail.threat_allowed:
            return False
        if burst is None:
            likely = threat_chance(self._rule.threat_share, shown=trail.session_shown, threats=trail.session_threats)
        else:
            likely = burst.threats / (burst.threats + burst.clear)
        return self._draw("kind") < likely

    def _class(self, names: list[str]) -> tuple[str, Why]:
        """Draw one of these classes by need, and say what stood out of it."""
        gaps = [self._trail.gap(name) for name in names]
        needs = [class_need(self._ratings.on(name).mean, gap) for name, gap in zip(names, gaps, strict=True)]
        left = self._draw("class") * math.fsum(needs)
        drawn = len(names) - 1
        for place, need in enumerate(needs):
            left -= need
            if left < 0.0:
                drawn = place
                break
        abilities = [self._ratings.on(name).mean for name in names]
        if gaps[drawn] is None:
            return names[drawn], Why.NEW
        others = abilities[:drawn] + abilities[drawn + 1 :]
        if others and abilities[drawn] <= min(others) - WEAKER_BY:
            return names[drawn], Why.WEAK
        return names[drawn], Why.RESTED if (gaps[drawn] or 0) > FULL_GAP else Why.TURN

    def _fitting(self, places: Places, wanted: Wanted, why: Why) -> Choice:
        """Draw one of the cases nearest to the chance of success aimed at, or of all where none is."""
        expected = self._chances(places)
        if self._rule.target is None:
            slot = int(self._draw("case") * len(places))
        else:
            slot = self._nearest(places, np.abs(expected - self._rule.target))
        of_kind = wanted.threat == bool(self._pool.classes[places[slot]] != CLEAR)
        free = self._rule.target is None or bool(self._rule.focus.levels)
        fits = of_kind and (free or abs(float(expected[slot]) - (self._rule.target or 0.0)) <= FITTING)
        return self._made(int(places[slot]), float(expected[slot]), wanted, why, fits=fits)

    def _nearest(self, places: Places, distance: NDArray[np.float64]) -> int:
        """Draw evenly from the `NEAREST`; of cases that are as near, those never seen come first."""
        seen = self._trail.last[places] != NEVER
        rank = np.round(distance, _STEPS) + np.where(seen, 0.1**_STEPS / 2.0, 0.0)
        count = min(NEAREST, len(places))
        edge = np.partition(rank, count - 1)[count - 1]
        sure, tied = np.flatnonzero(rank < edge), np.flatnonzero(rank == edge)
        slot = int(self._draw("case") * count)
        return int(sure[slot] if slot < len(sure) else tied[int(self._draw("tie") * len(tied))])

    def _longest_ago(self, places: Places, wants_threat: bool) -> Choice:
        place = places[np.argmin(self._trail.last[places])]
        expected = float(self._chances(np.array([place]))[0])
        case = self._pool.cases[place]
        wanted = Wanted(threat=wants_threat, class_id=case.class_id, level=self._level(self._ratings.on(case.class_id)))
        return self._made(int(place), expected, wanted, Why.SEEN_LONGEST_AGO, fits=False)

    def _made(self, place: int, expected: float, wanted: Wanted, why: Why, *, fits: bool) -> Choice:
        case = self._pool.cases[place]
        told = self._told(case.class_id, case.method, expected, why)
        return Choice(case=case, chance=expected, wanted=wanted, fits=fits, circumstances=told)

    def _to_make(self, wanted: Wanted, why: Why) -> ToMake:
        chance = 0.5 if self._rule.target is None else self._rule.target
        return ToMake(wanted=wanted, circumstances=self._told(wanted.class_id, wanted.method, chance, why))

    def _told(self, class_id: str | None, method: str | None, chance: float, why: Why) -> Circumstances:
        return Circumstances(
            why=why,
            chance=chance,
            threat_share=self._rule.threat_share,
            adaptive=self._rule.target is not None,
            in_focus=not self._rule.focus.is_open,
            class_id=class_id,
            method=method,
            gap=None if class_id is None else self._trail.gap(class_id),
            ability=self._ratings.on(class_id),
        )

    def _chances(self, places: Places) -> NDArray[np.float64]:
        """Return the chance of success on each of these cases, by the ability on its class."""
        classes = self._pool.classes[places]
        found = np.empty(len(places), dtype=np.float64)
        for code in classes[:1] if (classes == classes[0]).all() else np.unique(classes):
            of_class = classes == code
            ability = self._ratings.on(None if code == CLEAR else self._pool.class_ids[code])
            chosen = places[of_class]
            found[of_class] = chances(ability, self._pool.difficulty[chosen], self._pool.variance[chosen])
        return found

    def _level(self, ability: Estimate) -> int | None:
        """Return the band in which fitting cases are; of levels that the person chose, the nearest."""
        if self._rule.target is None:
            return None
        fitting = fitting_difficulty(ability, self._rule.target)
        levels = self._rule.focus.levels & BAND_DIFFICULTY.keys()
        if not levels:
            return nearest_band(fitting)
        return min(levels, key=lambda level: (abs(BAND_DIFFICULTY[level] - fitting), level))

    def _draw(self, what: str) -> float:
        return draw(self._seed, self._trail.session_shown, what)
