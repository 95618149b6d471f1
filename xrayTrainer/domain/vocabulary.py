"""Vocabularies: the named things that keys, marks and dossiers speak of, in five languages (DESIGN.md section 2).

They are data files in `assets/vocabularies`, one for each name. An id is never renamed or removed: a term that is no
longer wanted is *deprecated*, and may say which term stands in its place.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Annotated, Literal, TypeAlias

import msgspec

from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.texts import LangText, in_language
from xrayTrainer.resources import assets

TermName: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$", max_length=64)]
"""Dotted lower-case id: `tobacco.cigarettes`, `doors`."""

MAX_REPLACEMENTS = 20
"""Longest chain of replaced terms that is followed."""


class VocabularyName(StrEnum):
    """The vocabularies of the program."""

    CLASSES = "classes"
    METHODS = "methods"
    ZONES = "zones"
    CARRIERS = "carriers"
    CARGO = "cargo"
    DOCUMENT_KINDS = "document_kinds"
    DISCREPANCY_KINDS = "discrepancy_kinds"
    CUES = "cues"
    VERDICTS = "verdicts"
    SEARCHES = "searches"
    SAFETY = "safety"
    SEAL_SIGNS = "seal_signs"
    PACKAGE_KINDS = "package_kinds"
    FINDING_REASONS = "finding_reasons"
    RISK_INDICATORS = "risk_indicators"


class Term(OpenStruct, frozen=True, kw_only=True):
    """One entry.

    `parent` is the id of the more general term. `fields` are, of a document kind, the members of `DocumentFields` that
    it shows, in this order. `unreviewed` lists the languages that no native speaker has read; None leaves it to the
    file.
    """

    id: TermName
    parent: TermName | None = None
    labels: LangText
    notes: LangText = {}
    fields: tuple[str, ...] = ()
    deprecated: bool = False
    replaced_by: TermName | None = None
    unreviewed: tuple[str, ...] | None = None


class Vocabulary(OpenStruct, frozen=True, kw_only=True):
    """The terms of one vocabulary, in the order in which they are shown; a parent stands before its children."""

    format: Literal["xraytrainer/vocabulary"] = "xraytrainer/vocabulary"
    version: int = 1
    requires: tuple[str, ...] = ()
    name: str
    unreviewed: tuple[str, ...] = ()
    terms: tuple[Term, ...]

    def term(self, term_id: str) -> Term | None:
        """Return the term with this id, also a deprecated one; None if there is none."""
        return next((term for term in self.terms if term.id == term_id), None)

    def current(self, term_id: str) -> Term | None:
        """Return the term that stands for this id today: itself, or what replaced it, followed to the end."""
        term = self.term(term_id)
        for _ in range(MAX_REPLACEMENTS):
            if term is None or term.replaced_by is None:
                break
            term = self.term(term.replaced_by) or term
        return term

    def roots(self) -> tuple[Term, ...]:
        """Return the terms without a parent that may still be chosen."""
        return self.children(None)

    def children(self, parent: str | None) -> tuple[Term, ...]:
        """Return the terms right below `parent` that may still be chosen."""
        return tuple(term for term in self.terms if term.parent == parent and not term.deprecated)

    def is_a(self, term_id: str, ancestor: str) -> bool:
        """Tell whether a term is `ancestor` or stands below it: `tobacco.cigarettes` is a `tobacco`."""
        seen: set[str] = set()
        wanted: str | None = term_id
        while wanted is not None and wanted not in seen:
            if wanted == ancestor:
                return True
            seen.add(wanted)
            term = self.term(wanted)
            wanted = None if term is None else term.parent
        return False

    def is_unreviewed(self, term_id: str, language: str) -> bool:
        """Tell whether no native speaker has read the term's words in this language yet."""
        term = self.term(term_id)
        flags = self.unreviewed if term is None or term.unreviewed is None else term.unreviewed
        return language in flags


@cache
def load_vocabulary(name: str) -> Vocabulary:
    """Return a vocabulary that comes with the program, read once.

    Raises
    ------
    ValueError
        If there is no vocabulary of this name.
    """
    return read_file(Vocabulary, assets() / "vocabularies" / f"{VocabularyName(name).value}.json")


def label(vocabulary: Vocabulary, term_id: str, language: str) -> str:
    """Return what a term is called: in `language`, else in Russian, English or any.

    An id that the vocabulary does not have (from a newer program, or a mentor's own) is returned as it is: that is the
    one name it has.
    """
    term = vocabulary.term(term_id)
    found = None if term is None else in_language(term.labels, language)
    return term_id if found is None else found[0]
