"""Numbers of containers and the calculation that checks their last digit.

References
----------
ISO 6346: letters count 10, 12, 13 .. 38 without the multiples of 11; each place weighs twice the one before it; the sum
modulo 11, modulo 10, is the check digit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

BODY_LENGTH = 10
_LETTER_VALUES = tuple(number for number in range(10, 39) if number % 11)
_NUMBER = re.compile(r"[A-Z]{4}[0-9]{7}")
_BETWEEN = re.compile(r"[\s\-/.]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckTerm:
    """One place of the number: what stands there, what it counts, how much that place weighs."""

    character: str
    value: int
    weight: int

    @property
    def product(self) -> int:
        """What the place adds to the sum."""
        return self.value * self.weight


@dataclass(frozen=True, slots=True, kw_only=True)
class ContainerCheck:
    """The whole calculation for one number.

    Attributes
    ----------
    number
        The number without spaces, in capitals.
    terms
        Its first ten places.
    """

    number: str
    terms: tuple[CheckTerm, ...]

    @property
    def total(self) -> int:
        """Sum of all products."""
        return sum(term.product for term in self.terms)

    @property
    def remainder(self) -> int:
        """What is left of the sum divided by 11: 0 .. 10."""
        return self.total % 11

    @property
    def digit(self) -> int:
        """The check digit that the calculation gives; a remainder of 10 is written 0."""
        return self.remainder % 10

    @property
    def written(self) -> int:
        """The last digit of the number as it is written."""
        return int(self.number[-1])


def check_terms(body: str) -> tuple[CheckTerm, ...]:
    """Return the places of owner code and serial number (`CSQU305438`), capitals and digits of ASCII.

    Raises
    ------
    ValueError
        For any other character.
    """
    return tuple(
        CheckTerm(character=character, value=_value(character), weight=1 << place)
        for place, character in enumerate(body)
    )


def container_check(text: str) -> ContainerCheck | None:
    """Return the calculation for a container number however it is spaced, or None for what has not its form."""
    number = _BETWEEN.sub("", text).upper()
    if _NUMBER.fullmatch(number) is None:
        return None
    return ContainerCheck(number=number, terms=check_terms(number[:BODY_LENGTH]))


def check_digit(body: str) -> int:
    """Return the check digit of owner code and serial number (`CSQU305438` gives 3)."""
    return sum(term.product for term in check_terms(body)) % 11 % 10


def _value(character: str) -> int:
    if "A" <= character <= "Z":
        return _LETTER_VALUES[ord(character) - ord("A")]
    if "0" <= character <= "9":
        return int(character)
    raise ValueError(f"no capital and no digit: {character!r}")
