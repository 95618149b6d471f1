"""What a person may wish for in a practice set, worded: terms below their more general ones, and what follows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xrayTrainer.domain.vocabulary import VocabularyName, load_vocabulary
from xrayTrainer.services.making_api import PracticeWish
from xrayTrainer.ui.viewmodels.wording import TermChoice, Wording

if TYPE_CHECKING:
    from xrayTrainer.services.api import SetCard
    from xrayTrainer.services.making_api import PracticeChoices, ScannerChoice

LEVELS = range(11)
SHARES = (0, 10, 20, 30, 40, 50, 60, 80, 100)
"""Percent of the cases with something hidden that can be chosen."""
MOST_RECOMMENDED_SHARE = 60
"""Above it less than 40 % are clear, and one learns to see threats everywhere (content.md 6.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeForm:
    """What is filled in. None leaves a choice to chance; a more general term stands for all below it."""

    scanner: str | None = None
    carrier: str | None = None
    cargo: str | None = None
    method: str | None = None
    class_: str | None = None
    level: int = 1
    count: int = 10
    threat_percent: int = 50

    @property
    def few_are_clear(self) -> bool:
        """Whether fewer cases are clear than is good for learning."""
        return self.threat_percent > MOST_RECOMMENDED_SHARE


def wish_of(form: PracticeForm, choices: PracticeChoices) -> PracticeWish:
    """Return the wish that a form stands for."""
    return PracticeWish(
        scanner=form.scanner,
        carriers=ids_below(VocabularyName.CARRIERS, form.carrier, carriers_for(choices, form.scanner)),
        cargo=ids_below(VocabularyName.CARGO, form.cargo, choices.cargo),
        methods=ids_below(VocabularyName.METHODS, form.method, choices.methods),
        classes=ids_below(VocabularyName.CLASSES, form.class_, choices.classes),
        level=form.level,
        count=form.count,
        threat_share=form.threat_percent / 100,
    )


def carriers_for(choices: PracticeChoices, scanner: str | None) -> tuple[str, ...]:
    """Return the carriers that fit through a scanner; all for any scanner."""
    chosen = next((one for one in choices.scanners if one.name == scanner), None)
    if chosen is None:
        return choices.carriers
    return tuple(carrier for carrier in choices.carriers if fits_through(chosen, carrier))


def fits_through(scanner: ScannerChoice, carrier: str) -> bool:
    """Return whether a scanner takes a carrier: it names kinds of carriers, or their more general ones."""
    return any(carrier == kind or carrier.startswith(f"{kind}.") for kind in scanner.carriers)


def ids_below(vocabulary: VocabularyName, term: str | None, offered: Iterable[str]) -> tuple[str, ...]:
    """Return the offered ids that a term stands for: itself, and all below it; empty for None."""
    if term is None:
        return ()
    return tuple(one for one in offered if term in _line(vocabulary, one))


def offered_terms(wording: Wording, vocabulary: VocabularyName, offered: Sequence[str]) -> tuple[TermChoice, ...]:
    """Return the offered terms in the order of the vocabulary, and each more general one that stands for several."""
    held: dict[str, int] = {}
    for one in offered:
        for term in _line(vocabulary, one):
            held[term] = held.get(term, 0) + 1
    shown = {term for term, count in held.items() if count > 1 or term in offered}
    return tuple(
        TermChoice(choice.id, choice.label, sum(term in shown for term in _line(vocabulary, choice.id)) - 1)
        for choice in wording.choices(vocabulary)
        if choice.id in shown
    )


def own_level(cards: Sequence[SetCard]) -> int:
    """Return the level of the hardest set that a person has begun, at least 1."""
    return max((min(card.level, LEVELS[-1]) for card in cards if card.done), default=1) or 1


def _line(vocabulary: VocabularyName, term_id: str) -> tuple[str, ...]:
    """Return a term and all its more general ones."""
    book = load_vocabulary(vocabulary)
    line: list[str] = []
    term = book.term(term_id)
    while term is not None and term.id not in line:
        line.append(term.id)
        term = None if term.parent is None else book.term(term.parent)
    return tuple(line)
