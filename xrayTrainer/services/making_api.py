"""What windows and commands may ask of the simulator: practice sets on a wish, and the atlas.

Apart from `api`, because nothing of it is needed before the first case. The same rules hold: calls are made from any
thread but the GUI's, and raise `UserError` for what a person can mend.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

import msgspec

from xrayTrainer.services.console import Console

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import SetId
    from xrayTrainer.domain.regions import Polygon
    from xrayTrainer.domain.texts import LangText
    from xrayTrainer.imaging.scan import Scan
    from xrayTrainer.services.api import Change, Progress


MOST_CASES = 200
"""Most cases of one practice set: more than a week of daily practice."""


class ScannerChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A scanner profile that can be chosen: its name with version, and what people call it."""

    name: str
    label: LangText
    carriers: tuple[str, ...]


class PracticeChoices(msgspec.Struct, frozen=True, kw_only=True):
    """What may be wished for in a practice set: ids of the vocabularies that the simulator can make."""

    scanners: tuple[ScannerChoice, ...]
    carriers: tuple[str, ...]
    cargo: tuple[str, ...]
    methods: tuple[str, ...]
    classes: tuple[str, ...]


class PracticeWish(msgspec.Struct, frozen=True, kw_only=True):
    """What a practice set should be like. None and empty tuples leave the choice to chance.

    `threat_share` is the share of cases in which something is hidden, 0-1.
    """

    scanner: str | None = None
    carriers: tuple[str, ...] = ()
    cargo: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    level: int = 1
    count: int = 10
    threat_share: float = 0.5


class PracticeService(Protocol):
    """Sets of fresh cases, made by the simulator."""

    def choices(self) -> PracticeChoices:
        """Return what may be wished for (loads the simulator: slow the first time)."""
        ...

    def make(self, wish: PracticeWish, progress: Progress | None = None) -> tuple[SetId, Change]:
        """Make a set in the data folder and return its id.

        `progress` hears of every case, and a few times a second meanwhile; what it raises ends the making at once, and
        nothing is left behind.  Raises
        `UserError("scene.nothing_fits")` where the wish contradicts itself.
        """
        ...


class AtlasCard(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the atlas. `chapter` is `carriers`, `cargo` or `artefacts`; `term` a vocabulary id (of the cues, for
    artefacts); `scanners` are names of profiles, the best first.
    """

    id: str
    chapter: str
    term: str
    scanners: tuple[str, ...]


class AtlasPicture(msgspec.Struct, frozen=True, kw_only=True):
    """A reference scan, the outlines of the carrier's zones in it, by id of the zones vocabulary, and its scanner."""

    scan: Scan
    view: str
    mm_per_pixel: tuple[float, float] | None
    zones: Mapping[str, Polygon]
    console: Console = Console()


class AtlasService(Protocol):
    """Reference scans of normal cargo, empty carriers and artefacts, by scanner. Nothing is hidden in them."""

    def scanners(self) -> tuple[ScannerChoice, ...]:
        """Return the scanners that reference scans can be seen on."""
        ...

    def entries(self) -> tuple[AtlasCard, ...]:
        """Return all entries, by chapter and term (loads the simulator: slow the first time)."""
        ...

    def picture(self, entry: str, scanner: str) -> AtlasPicture:
        """Return a reference scan (slow: rendered in a worker process, kept afterwards)."""
        ...
