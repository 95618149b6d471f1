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
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from xrayTrainer.domain.errors import UserError
from xrayTrainer.training.pool import CLEAR, NEVER, Focus, Pool, PoolCase
from xrayTrainer.training.rating import BAND_DIFFICULTY, Estimate, Ratings, chances, fitting_difficulty, nearest_band
from xrayTrainer.training.reasons import Circumstances, Why
from xrayTrainer.training.trail import Burst, Trail

PRACTICE_SHARES = (0.1, 0.6)
DUTY_SHARES = (0.05, 0.2)
TARGETS = (0.65, 0.9)
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
class ChoiceRule:
    """How cases are chosen.

    Attributes
    ----------
    threat_share
        Share of threat cases that is held.
    target
        Chance of success aimed at; None leaves difficulty and class to chance, as on duty.
    focus
        What the person wants to practise.
    bursts
        Whether a miss is followed by a few scans of the same method.
    """

    threat_share: float = 0.5
    target: float | None = 0.75
    focus: Focus = field(default_factory=Focus)
    bursts: bool = True

    def __post_init__(self) -> None:
        low, high = DUTY_SHARES[0], PRACTICE_SHARES[1]
        if not low <= self.threat_share <= high:
            raise ValueError(f"share of threats {self.threat_share} outside of {low} to {high}")
        if self.target is not None and not TARGETS[0] <= self.target <= TARGETS[1]:
            raise ValueError(f"chance of success {self.target} outside of {TARGETS}")


def practice_rule(*, threat_share: float = 0.5, target: float = 0.75, focus: Focus | None = None) -> ChoiceRule:
    """Return the rule of practice. Raises ValueError for a share or a target outside of what practice allows."""
    if not PRACTICE_SHARES[0] <= threat_share <= PRACTICE_SHARES[1]:
        raise ValueError(f"share of threats {threat_share} outside of {PRACTICE_SHARES}")
    return ChoiceRule(threat_share=threat_share, target=target, focus=focus or Focus())


def duty_rule(*, threat_share: float = 0.1) -> ChoiceRule:
    """Return the rule of duty: few threats, as they come. Raises ValueError for a share that duty does not have."""
    if not DUTY_SHARES[0] <= threat_share <= DUTY_SHARES[1]:
        raise ValueError(f"share of threats {threat_share} outside of {DUTY_SHARES}")
    return ChoiceRule(threat_share=threat_share, target=None, bursts=False)


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

    def __init__(self, pool: Pool, trail: Trail, ratings: Ratings, rule: ChoiceRule, seed: int) -> None:
        self._pool, self._trail, self._ratings, self._rule, self._seed = pool, trail, ratings, rule, seed
        usable = pool.in_focus(rule.focus)
        if not usable.any():
            raise UserError("training.no_cases")
        self._usable = usable
        spacing = min(SPACING, int(usable.sum()) // 2)
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
            places = np.flatnonzero(self._fresh & kind & self._pool.with_method(burst.method))
            level = self._level(self._ratings.threat)
            return self._fitting(places, Wanted(threat=True, method=burst.method, level=level), Why.BURST)
        if self._rule.target is None:
            return self._fitting(places, Wanted(threat=wants_threat), Why.CHANCE)
        class_id, why = self._class(places)
        wanted = Wanted(threat=wants_threat, class_id=class_id, level=self._level(self._ratings.on(class_id)))
        code = self._pool.class_ids.index(class_id)
        return self._fitting(places[self._pool.classes[places] == code], wanted, why)

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

    def _class(self, places: Places) -> tuple[str, Why]:
        """Draw a class of which there are fresh cases, by need, and say what stood out of it."""
        codes = np.flatnonzero(np.bincount(self._pool.classes[places]))
        names = [self._pool.class_ids[code] for code in codes]
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
        of_kind = wanted.threat == (self._pool.classes[places[slot]] != CLEAR)
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
        gap = None if case.class_id is None else self._trail.gap(case.class_id)
        told = Circumstances(
            why=why,
            chance=expected,
            threat_share=self._rule.threat_share,
            adaptive=self._rule.target is not None,
            in_focus=not self._rule.focus.is_open,
            class_id=case.class_id,
            method=case.method,
            gap=gap,
            ability=self._ratings.on(case.class_id),
        )
        return Choice(case=case, chance=expected, wanted=wanted, fits=fits, circumstances=told)

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
