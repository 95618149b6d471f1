"""Practice sets on a wish: fresh cases made by the simulator, written into the data folder before they are shown."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from pathlib import Path

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SetId
from xrayTrainer.domain.texts import LangText, Language
from xrayTrainer.domain.vocabulary import load_vocabulary
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.api import Change, Progress, Topic
from xrayTrainer.services.generation import generate_set
from xrayTrainer.services.library import SETS
from xrayTrainer.services.making_api import MOST_CASES, PracticeChoices, PracticeWish, ScannerChoice
from xrayTrainer.simulation.compose import Wish
from xrayTrainer.simulation.farm import default_workers
from xrayTrainer.simulation.generators import CARGO, CARRIERS, GOODS, METHODS
from xrayTrainer.simulation.numbered import CaseWish
from xrayTrainer.simulation.profiles import load_profiles
from xrayTrainer.storage.clock import Clock, now

_FEW = 4
"""Up to so many cases one process is quicker than several, which have to start first."""
_SEED_BITS = 48


class PracticeImpl:
    """Implements `PracticeService`.

    Parameters
    ----------
    data
        Data folder; the sets go into its `sets`.
    clock
        The time; another one is for tests.
    """

    def __init__(self, data: Path, *, clock: Clock = now) -> None:
        self._own = data / SETS
        self._clock = clock

    def choices(self) -> PracticeChoices:
        """Return what may be wished for."""
        return PracticeChoices(
            scanners=scanner_choices(),
            carriers=_terms(generator.term for generator in CARRIERS.newest().values()),
            cargo=("none", *_terms(generator.term for generator in CARGO.newest().values())),
            methods=_terms(generator.term for generator in METHODS.newest().values()),
            classes=_terms(generator.term for generator in GOODS.newest().values()),
        )

    def make(self, wish: PracticeWish, progress: Progress | None = None) -> tuple[SetId, Change]:
        """Make a set of fresh cases.

        Raises
        ------
        UserError
            `scene.no_…_fits` where the wish contradicts itself, `generation.too_many`, `annotations.…` where it
            can't be written.
        """
        if not 1 <= wish.count <= MOST_CASES:
            raise UserError("generation.too_many", limit=MOST_CASES)
        seed = secrets.randbits(_SEED_BITS)
        wanted = CaseWish(wish=_wish(wish), seed=seed, count=wish.count, threat_share=wish.threat_share)
        day = self._clock().utc[:10]
        told = _Told(progress, wish.count)
        made = generate_set(
            self._own / f"practice-{day}-{seed:012x}",
            wanted,
            title=set_title(wanted.wish, day),
            workers=1 if wish.count <= _FEW else default_workers(),
            progress=told.case_made,
            alive=None if progress is None else told.alive,
        )
        return SetId(made.set.id), Change(frozenset({Topic.SETS}))


class _Told:
    """Tells how far the making has got: after each case, and again meanwhile, so that it can be ended at once."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def case_made(self, done: int, total: int) -> None:
        """Another case is there."""
        self._done = done
        self.alive()

    def alive(self) -> None:
        """Nothing new."""
        if self._progress is not None:
            self._progress(self._done, self._total)


def scanner_choices() -> tuple[ScannerChoice, ...]:
    """Return the shipped scanner profiles."""
    return tuple(
        ScannerChoice(name=name, label=profile.names, carriers=profile.carriers)
        for name, profile in load_profiles().items()
    )


def _wish(wish: PracticeWish) -> Wish:
    return Wish(
        scanner=wish.scanner,
        carriers=wish.carriers,
        cargo=wish.cargo,
        methods=wish.methods,
        classes=wish.classes,
        level=wish.level,
    )


def _terms(terms: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(terms)))


def set_title(wish: Wish, mark: str) -> LangText:
    """Return "Practice: sugar, hidden in the load · 2026-11-22" in five languages; `mark` is the day, or the seed."""
    found = {}
    for language in Language:
        messages = Messages(language)
        words = [_word(name, ids, language) for name, ids in (("carriers", wish.carriers), ("cargo", wish.cargo))]
        words += [_word(name, ids, language) for name, ids in (("methods", wish.methods), ("classes", wish.classes))]
        told = ", ".join(word for word in words if word)
        code = "generation.title_about" if told else "generation.title"
        found[language.value] = messages.text(code, about=told, level=wish.level, day=mark)
    return found


def _word(vocabulary: str, ids: tuple[str, ...], language: Language) -> str:
    labels = {term.id: term.labels for term in load_vocabulary(vocabulary).terms}
    return ", ".join(labels.get(one, {}).get(language.value, one).lower() for one in ids[:2])
