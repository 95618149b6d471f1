"""Cases made to measure for one person: computed, and written as recipe and key before they are shown."""

from __future__ import annotations

import hashlib
import logging
import shutil
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_bytes, read_file, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet, Mode, Rules
from xrayTrainer.domain.files import replace_file
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.texts import LangText, Language
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.case_pool import Indexed, indexed
from xrayTrainer.services.library import MADE_FOR_SOMEBODY, SETS, made_slug
from xrayTrainer.services.set_files import CASE_FILE, CASES, KEY_FILE, SET_FILE
from xrayTrainer.simulation.case_to_measure import Measure
from xrayTrainer.simulation.compose import Wish
from xrayTrainer.simulation.generators import GOODS
from xrayTrainer.simulation.numbered import NumberedCase

NAMESPACE = uuid.UUID("5d0c3f5e-1f0a-5b64-9b43-6d2f8a3a77c1")
"""Of the ids of sets with cases made for one person."""

PATIENCE = 3
"""Scenes that are looked at for one that is as hard as wished for."""

MOST_IN_A_SET = 500
"""Then the next set is begun, so that adding a case stays quick."""

LEVEL_OF_BAND = {1: 1, 2: 3, 3: 4, 4: 6, 5: 8}
"""Step of the curriculum at which the simulator often makes cases of a band."""

COMMON_FIRST = ("narcotics", "tobacco", "weapons", "goods", "alcohol", "medicines", "valuables", "wildlife")
"""Groups of classes that customs posts meet most come first."""

_ANY_LEVEL = 3
_SEED_BITS = 48
_log = logging.getLogger(__name__)


class Maker(Protocol):
    """Computes cases."""

    def make(
        self,
        measures: Sequence[Measure],
        *,
        within_s: float | None = None,
        told: Callable[[int], None] | None = None,
    ) -> list[NumberedCase | UserError]:
        """Make cases and return them in this order, each or why it can't be made; `told` hears how many there are."""
        ...

    def rest(self) -> None:
        """Free what the making holds."""
        ...


class Wished(msgspec.Struct, frozen=True, kw_only=True):
    """What a case should be like; what is empty or None is left open, and what is not firm is given up in need."""

    threat: bool
    classes: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()
    band: int | None = None
    firm_classes: bool = False
    firm_methods: bool = False


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A case that was made, not yet written."""

    files: dict[str, bytes]
    case: Case
    known: Indexed


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A case that is written: its set and that set's folder, its folder name."""

    set: ExerciseSet
    folder: Path
    slug: str
    case: Case


def makeable_classes() -> tuple[str, ...]:
    """Return the classes that the simulator can hide."""
    return tuple(sorted({generator.term for generator in GOODS.newest().values()}))


def makeable_in_turn() -> tuple[str, ...]:
    """Return the same, one of each group after the other, so that the first of them are broad."""
    groups: dict[str, list[str]] = {name: [] for name in COMMON_FIRST}
    for name in makeable_classes():
        groups.setdefault(name.partition(".")[0], []).append(name)
    turns = max(len(names) for names in groups.values())
    return tuple(name for turn in range(turns) for names in groups.values() for name in names[turn : turn + 1])


class CasesToMeasure:
    """Makes cases as somebody needs them.

    Parameters
    ----------
    data
        Data folder; the cases go into its `sets`.
    maker
        Computes them.
    """

    def __init__(self, data: Path, maker: Maker) -> None:
        self._own = data / SETS
        self.maker = maker

    def make(self, wished: Wished, seed: str, *, within_s: float | None = None) -> Made | None:
        """Make a case as wished for, or as near to it as can be; None where the simulator has none, or none in time.

        The same wish and seed make the same case.
        """
        for looser in _looser(wished):
            try:
                made = self.maker.make([_measure(looser, seed, PATIENCE)], within_s=within_s)[0]
            except UserError as error:  # too slow, or no process to be had: what there is has to do
                _log.info("no case for %s: %s", looser, error)
                return None
            if isinstance(made, UserError):
                _log.info("no case for %s: %s", looser, made)
                continue
            one = _read(made)
            if _is_right(one, wished):
                return one
        return None

    def make_all(
        self, wishes: Sequence[Wished], seed: str, told: Callable[[int], None] | None = None
    ) -> list[Made | None]:
        """Make many cases at once, one scene for each, then one by one those that went wrong."""
        seeds = [f"{seed}/{number}" for number in range(len(wishes))]
        asked = [_measure(wish, one, 1) for wish, one in zip(wishes, seeds, strict=True)]
        found: list[Made | None] = []
        for wish, one, made in zip(wishes, seeds, self.maker.make(asked, told=told), strict=True):
            good = None if isinstance(made, UserError) else _read(made)
            found.append(good if good is not None and _is_right(good, wish) else self.make(wish, f"{one}/again"))
        return found

    def keep(self, made: Made, *, owner: str, level: int, mode: Mode = "practice") -> Kept:
        """Write a case into the set that grows for somebody.

        Raises
        ------
        UserError
            `formats.disk_full`, `formats.not_written`: then nothing of it counts.
        """
        return self.keep_all([made], owner=owner, level=level, mode=mode)[0]

    def keep_all(self, made: Sequence[Made], *, owner: str, level: int, mode: Mode = "practice") -> list[Kept]:
        """Write cases into one set, which from then on has all of them; raises as `keep`."""
        folder, exercises = self._growing(owner, level, mode, room=len(made))
        slugs = [made_slug(one.case.id) for one in made]
        for one, slug in zip(made, slugs, strict=True):
            if not (folder / CASES / slug).is_dir():
                write_case(folder / CASES, slug, one.files)
        before = () if exercises is None else exercises.cases
        cases = tuple(dict.fromkeys((*before, *slugs)))
        if exercises is None:
            exercises = _new_set(folder, level, mode, cases)
        elif cases != before:
            exercises = msgspec.structs.replace(exercises, revision=exercises.revision + 1, cases=cases)
        if cases != before:
            replace_file(folder / SET_FILE, to_json(exercises))
        both = zip(made, slugs, strict=True)
        return [Kept(set=exercises, folder=folder, slug=slug, case=one.case) for one, slug in both]

    def _growing(self, owner: str, level: int, mode: Mode, *, room: int) -> tuple[Path, ExerciseSet | None]:
        """Return the folder of the set that grows for somebody, and the set where it is there already."""
        volume = 1
        while True:
            told = hashlib.sha256(f"{owner}/{mode}/{level}/{volume}".encode()).hexdigest()[:16]  # names nobody
            folder = self._own / f"{MADE_FOR_SOMEBODY}{told}"
            if not (folder / SET_FILE).is_file():
                return folder, None
            exercises = read_file(ExerciseSet, folder / SET_FILE)
            if len(exercises.cases) + room <= max(MOST_IN_A_SET, room):
                return folder, exercises
            volume += 1


def title_of(code: str, **params: str) -> LangText:
    """Return a title in five languages."""
    return {language.value: Messages(language).text(code, **params) for language in Language}


def _new_set(folder: Path, level: int, mode: Mode, cases: tuple[str, ...]) -> ExerciseSet:
    return ExerciseSet(
        id=str(uuid.uuid5(NAMESPACE, folder.name)),
        revision=1,
        title=title_of("modes.generated_title"),
        level=level,
        authors=("XrayTrainer",),
        cases=cases,
        rules=Rules(modes=(mode,)),
    )


def write_case(cases: Path, slug: str, files: dict[str, bytes]) -> None:
    """Write a case folder that has its name only when it is whole."""
    part = cases / f".{slug}.part"
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        for name, content in files.items():
            replace_file(part / name, content)
        part.rename(cases / slug)
    except OSError as error:
        raise UserError("formats.not_written", file=str(cases / slug), reason=str(error.strerror)) from error


def _looser(wished: Wished) -> Iterator[Wished]:
    """Yield the wish, then what is left of it when something that is not firm is given up."""
    yield wished
    told = {wished}
    for methods, classes in ((True, False), (False, True), (True, True)):
        less = msgspec.structs.replace(
            wished,
            methods=() if methods and not wished.firm_methods else wished.methods,
            classes=() if classes and not wished.firm_classes else wished.classes,
        )
        if less not in told:
            told.add(less)
            yield less


def _measure(wished: Wished, seed: str, patience: int) -> Measure:
    wish = Wish(
        carriers=wished.carriers,
        methods=wished.methods,
        classes=wished.classes,
        level=_ANY_LEVEL if wished.band is None else LEVEL_OF_BAND[wished.band],
        threat=wished.threat,
        papers=False,
    )
    root = int.from_bytes(hashlib.sha256(seed.encode()).digest()[: _SEED_BITS // 8], "big")
    return Measure(wish=wish, seed=root, band=wished.band, patience=patience)


def _read(made: NumberedCase) -> Made:
    case = read_bytes(Case, made.files[CASE_FILE], file=CASE_FILE)
    key = read_bytes(Key, made.files[KEY_FILE], file=KEY_FILE)
    return Made(files=dict(made.files), case=case, known=indexed("", case, key))


def _is_right(made: Made, wished: Wished) -> bool:
    """Tell whether a case is of the type that was wished for."""
    return made.known.type == ("threat" if wished.threat else "clear")
