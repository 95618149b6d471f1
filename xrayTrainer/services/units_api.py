"""What windows and commands may ask of many units: their figures side by side, sorted by name and never ranked.

As in `xrayTrainer.services.api`: calls may read files, belong off the GUI thread, and raise `UserError`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.texts import LangText
from xrayTrainer.scoring.rates import Rate
from xrayTrainer.scoring.statistics.estimate import Estimate

if TYPE_CHECKING:
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.results_api import TakenResult
    from xrayTrainer.storage.hub.rows import Loaded

LEAST_PEOPLE = 5
"""Where units are not named, a group of fewer people is not shown by itself; it stays in the totals."""

REPORTS = ("units", "periods", "sets", "classes", "methods", "items", "weeks", "exams")


class Split(StrEnum):
    """Into which periods the figures of units are split."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"


class UnitsOrder(msgspec.Struct, frozen=True, kw_only=True):
    """What a report is asked of: answers from the first day to the last one (whole months; None: without an end).

    With `anonymous`, units have letters in the place of names, and small groups are left out.
    """

    first: date | None = None
    last: date | None = None
    anonymous: bool = False
    split: Split = Split.QUARTER


class UnitName(msgspec.Struct, frozen=True, order=True):
    """A unit: its name (empty where nobody told one), or its letter where it is not named."""

    name: str = ""
    letter: str = ""


class UnitFigures(msgspec.Struct, frozen=True, kw_only=True):
    """A unit (None: all together) in a period (its first day; None: the whole time).

    `hits`: threat cases in which something was found; `false_alarms`: clear cases with a false mark.
    """

    unit: UnitName | None
    country: str = ""
    begins: date | None = None
    people: int
    sessions: int
    answers: int
    hours: float
    hits: Rate
    false_alarms: Rate


class SetFigures(msgspec.Struct, frozen=True, kw_only=True):
    """How a unit (None: all together) answered a set: each person's first session with it alone."""

    unit: UnitName | None
    people: int
    answers: int
    hits: Rate
    false_alarms: Rate
    d_a: Estimate | None = None


class CommonSet(msgspec.Struct, frozen=True, kw_only=True):
    """A set that two units or more answered; `hidden` units of it are too small to be shown."""

    id: str
    title: LangText
    units: tuple[SetFigures, ...]
    together: SetFigures
    hidden: int = 0


class LabelFigures(msgspec.Struct, frozen=True, kw_only=True):
    """Threat cases of a class or method (its id) in a unit (None: all together)."""

    unit: UnitName | None
    label: str
    hits: Rate


class ItemFigures(msgspec.Struct, frozen=True, kw_only=True):
    """A case: how many units answered its set, how many answers solved it; `seconds` is the mean time."""

    set_id: str
    title: LangText
    case: str
    slug: str
    revision: int
    type: str
    class_id: str
    method: str
    band: int | None
    units: int
    solved: Rate
    seconds: float


class WeekFigures(msgspec.Struct, frozen=True, kw_only=True):
    """A week, by its Monday, in a unit (None: all together): who was at work, and the mean and the most of a person."""

    unit: UnitName | None
    monday: date
    people: int
    answers: int
    hours: float
    mean_minutes: float
    most_minutes: float


class ExamFigures(msgspec.Struct, frozen=True, kw_only=True):
    """Finished exams of a unit (None: all together); those that await keys are neither passed nor failed."""

    unit: UnitName | None
    people: int
    taken: int
    passed: int
    failed: int
    borderline: int
    awaiting: int


class UnitsReport(msgspec.Struct, frozen=True, kw_only=True):
    """All figures of many units, by name; the totals come last. `hidden` units are too small to be shown."""

    order: UnitsOrder
    units: tuple[UnitFigures, ...]
    periods: tuple[UnitFigures, ...]
    sets: tuple[CommonSet, ...]
    classes: tuple[LabelFigures, ...]
    methods: tuple[LabelFigures, ...]
    items: tuple[ItemFigures, ...]
    weeks: tuple[WeekFigures, ...]
    exams: tuple[ExamFigures, ...]
    hidden: int = 0

    @property
    def together(self) -> UnitFigures | None:
        """All units as one; None where there are no answers."""
        return self.units[-1] if self.units else None


class FileCame(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one of several result files: what was taken in, or why not."""

    file: Path
    taken: TakenResult | None = None
    refused: UserError | None = None


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What came of several result files, in the order in which they were given."""

    files: tuple[FileCame, ...]

    @property
    def answers(self) -> int:
        """How many answers are new."""
        return sum(one.taken.merged.answers for one in self.files if one.taken is not None)


class UnitsService(Protocol):
    """Many units on one machine."""

    def take(
        self,
        files: Sequence[Path],
        *,
        passphrase: str = "",
        tell: Callable[[FileCame, int], bool] = lambda _one, _n: True,
    ) -> tuple[Taken, Change]:
        """Take result files in, one after another; what is refused is said and changes nothing.

        Parameters
        ----------
        files
            The files; one that is given twice is taken once.
        passphrase
            Of the own card, where it has one.
        tell
            Hears of each file, and how many are done; with False the rest is left.
        """
        ...

    def report(self, order: UnitsOrder) -> UnitsReport:
        """Return the figures of all units, with everything in them that was taken in by now."""
        ...

    def write(self, report: UnitsReport, file: Path, *, language: str) -> None:
        """Write a report: XLSX, a zip of CSV files, or JSON, by the ending of the file's name.

        Raises
        ------
        UserError
            `exchange.*` where the file can't be written.
        """
        ...

    def load_records(self, place: Path | str) -> Loaded:
        """Bring what changed in the records of this machine into a store: a SQLite file, or a PostgreSQL connection.

        Raises
        ------
        UserError
            `hub.*` where there is no such store, or its server refuses.
        """
        ...

    def load_file(self, place: Path | str, file: Path, *, passphrase: str = "") -> Loaded:
        """Bring the sessions of a result file into a store, without taking them into the records here.

        Raises
        ------
        UserError
            As `load_records`, and as `ResultsService.inspect`: then nothing of the file is loaded.
        """
        ...
