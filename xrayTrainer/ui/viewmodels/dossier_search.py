"""Search over the whole dossier: where a text stands, whatever the case of letters and the spaces in numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

Range = tuple[int, int]
"""Start and length in characters of the text."""


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of text of the dossier: the page on which it stands, its place there, its words.

    `bare` is what is searched: the words without case and spaces.
    """

    page: str
    place: tuple[str, str]
    texts: tuple[str, ...]
    bare: str = ""

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "bare", "\n".join("".join(text.split()).casefold() for text in self.texts))


class Hit(msgspec.Struct, frozen=True):
    """A passage that holds what was looked for."""

    page: str
    place: tuple[str, str]


def ranges(text: str, query: str) -> tuple[Range, ...]:
    """Return where `query` stands in `text`, from left to right, none over another.

    Case does not count, nor do spaces: "12000" is found in "12 000", "kg004711" in "KG 004711".
    """
    wanted = _bare(query)[0]
    if not wanted:
        return ()
    bare, places = _bare(text)
    found: list[Range] = []
    at = bare.find(wanted)
    while at >= 0:
        start, last = places[at], places[at + len(wanted) - 1]
        found.append((start, last - start + 1))
        at = bare.find(wanted, at + len(wanted))
    return tuple(found)


def find(passages: Iterable[Passage], query: str) -> tuple[Hit, ...]:
    """Return the passages that hold `query`, in their order."""
    wanted = "".join(query.split()).casefold()
    if not wanted:
        return ()
    return tuple(Hit(passage.page, passage.place) for passage in passages if wanted in passage.bare)


def step(hits: Sequence[Hit], at: int, by: int) -> int:
    """Return the number of the hit `by` steps from `at`, round the end; -1 where there is none."""
    return (at + by) % len(hits) if hits else -1


def _bare(text: str) -> tuple[str, list[int]]:
    """Return the text without spaces and case, and for each character of it its place in the text."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        if character.isspace():
            continue
        folded = character.casefold()
        letters.append(folded)
        places += [place] * len(folded)
    return "".join(letters), places
