"""Random draws that are the same on every machine and for ever: SplitMix64 of a key and a counter.

Every part of a scene draws from a stream of its own, named by its place in the scene (`root.child("load", "l1", 3)`),
so that a change of one part leaves the others as they were.  Only integer arithmetic and operations that IEEE 754
rounds exactly are used: no library's distributions, which may change with a version.

References
----------
Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15
_FNV_OFFSET = 0xCBF29CE484222325
_FNV_PRIME = 0x100000001B3
_TO_UNIT = 2.0**-53


def _mixed(z: int) -> int:
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
    return z ^ (z >> 31)


class Draws:
    """A stream of draws.

    Parameters
    ----------
    key
        Which stream, 0..2**64-1.
    """

    __slots__ = ("_key", "_state")

    def __init__(self, key: int) -> None:
        self._key = key & _MASK
        self._state = _mixed((self._key + _GOLDEN) & _MASK)

    @property
    def key(self) -> int:
        """Name of this stream."""
        return self._key

    def child(self, *names: str | int) -> Draws:
        """Return the stream of a part; what this stream has drawn so far is of no account."""
        digest = _FNV_OFFSET ^ self._key
        for name in names:
            for byte in f"{name}/".encode():
                digest = ((digest ^ byte) * _FNV_PRIME) & _MASK
        return Draws(_mixed(digest))

    def copied(self) -> Draws:
        """Return the same stream, at the same place, that goes on by itself."""
        twin = Draws(self._key)
        twin._state = self._state
        return twin

    def bits(self) -> int:
        """Return 64 random bits."""
        self._state = (self._state + _GOLDEN) & _MASK
        return _mixed(self._state)

    def uniform(self, low: float = 0.0, high: float = 1.0) -> float:
        """Return a number in [low, high)."""
        return low + (high - low) * ((self.bits() >> 11) * _TO_UNIT)

    def integer(self, low: int, high: int) -> int:
        """Return a whole number in [low, high], both ends included."""
        if high < low:
            raise ValueError(f"no number between {low} and {high}")
        return low + (self.bits() * (high - low + 1) >> 64)

    def normal(self, mean: float = 0.0, sd: float = 1.0) -> float:
        """Return a draw that is normal to the eye: the sum of twelve uniform ones, never beyond six deviations."""
        total = 0
        for _ in range(3):
            word = self.bits()
            total += (word & 0xFFFF) + (word >> 16 & 0xFFFF) + (word >> 32 & 0xFFFF) + (word >> 48)
        return mean + sd * ((total - 393_210) / 65_536.0)

    def around(self, mean: float, share: float) -> float:
        """Return a draw near `mean`, with a deviation of `share` of it, cut at 2.5 deviations."""
        return mean * (1.0 + share * max(-2.5, min(2.5, self.normal())))

    def chance(self, probability: float) -> bool:
        """Return True in `probability` of the cases."""
        return self.uniform() < probability

    def choice(self, options: Sequence[T]) -> T:
        """Return one of the options, each as likely as the others."""
        return options[self.integer(0, len(options) - 1)]

    def weighted(self, options: Sequence[T], weights: Sequence[float]) -> T:
        """Return one of the options, as likely as its weight."""
        if len(options) != len(weights) or not options:
            raise ValueError("options and weights differ in number")
        mark = self.uniform(0.0, sum(weights))
        for option, weight in zip(options, weights, strict=True):
            mark -= weight
            if mark < 0:
                return option
        return options[-1]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """Return the items in a random order."""
        left = list(items)
        for last in range(len(left) - 1, 0, -1):
            other = self.integer(0, last)
            left[last], left[other] = left[other], left[last]
        return left
