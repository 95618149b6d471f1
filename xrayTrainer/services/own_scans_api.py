"""What windows may ask about a mentor's own scans: files, photos of consoles and screenshots become cases of a draft.

A file is looked at, read, and made into a view by a recipe (`xrayTrainer.imaging.preparation`); its pixels are written
anew, so that nothing but pixels travels.  As in `xrayTrainer.services.api`: calls may take long, belong off the GUI
thread, and raise `UserError`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.regions import Outline
from xrayTrainer.imaging.preparation import Box, Corners, Preparation
from xrayTrainer.imaging.raw_layout import RawLayout
from xrayTrainer.services.import_values import ImportFault
from xrayTrainer.services.studio_api import CaseDraft, Draft

if TYPE_CHECKING:
    from xrayTrainer.imaging.reading import RawGuess
    from xrayTrainer.imaging.scan import Scan
    from xrayTrainer.services.api import Progress

SENSITIVITIES = ("public", "internal", "restricted")
"""Who may see a scan: anybody; the service; named people alone."""

LARGEST_PASTE_BYTES = 200_000_000
"""Of a picture from the clipboard, as PNG."""


class ScanSource(msgspec.Struct, frozen=True, kw_only=True):
    """Where pixels come from.

    Attributes
    ----------
    path
        The file.
    low
        The file of its low energy, where that is another one.
    frame
        Which page or frame, counted from 0.
    raw
        How its values lie, where it has no header.
    """

    path: Path
    low: Path | None = None
    frame: int = 0
    raw: RawLayout | None = None


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was looked at.

    Attributes
    ----------
    path, low
        The file, and that of its low energy where a second file of the same name but for "high" and "low" came along.
    name
        As it may be shown.
    file_format
        Its format; empty where it has no known header: then it may be raw.
    width, height, frames, bands, bits
        From its header.
    tags
        What it says besides its pixels: names and values.
    error
        Why nothing can be made of it.
    """

    path: Path
    name: str
    low: Path | None = None
    file_format: str = ""
    width: int = 0
    height: int = 0
    frames: int = 1
    bands: int = 1
    bits: int = 0
    tags: tuple[tuple[str, str], ...] = ()
    error: UserError | None = None


class RawPreset(msgspec.Struct, frozen=True, kw_only=True):
    """A layout of raw files that was given a name."""

    name: str
    layout: RawLayout


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """Something that another tool has outlined in a picture: pixels of the picture as read.

    `standing` is `required`, `optional` or `ignore`.
    """

    label: str
    outline: Outline
    standing: str = "required"


class NotesFound(msgspec.Struct, frozen=True, kw_only=True):
    """What an annotation file holds for some pictures.

    Attributes
    ----------
    notes
        By file of a picture.
    classes
        Each class name found, with the id of the vocabulary proposed for it (None: none).
    faults
        What could not be taken.
    unmatched
        Pictures of the file that are not among those asked for.
    """

    notes: Mapping[Path, tuple[Note, ...]]
    classes: Mapping[str, str | None]
    faults: tuple[ImportFault, ...]
    unmatched: int


class ViewWish(msgspec.Struct, frozen=True, kw_only=True):
    """One view of a case to be made.

    Attributes
    ----------
    source, recipe
        Pixels, and what is done to them.
    view
        Id of the view.
    mm_per_pixel
        Pitch of the finished view.
    notes
        What was outlined in it, in pixels of the picture as read.
    """

    source: ScanSource
    recipe: Preparation
    view: str
    mm_per_pixel: tuple[float, float] | None = None
    notes: tuple[Note, ...] = ()


class CaseWish(msgspec.Struct, frozen=True, kw_only=True):
    """A case to be made.

    Attributes
    ----------
    views
        At least one.
    owner, sensitivity
        Who holds the rights in the scan, and who may see it.
    suspicion
        Whether something is hidden in it, as far as is known before its key is drawn.
    again
        Whether it is made even of a picture that the draft has already.
    """

    views: tuple[ViewWish, ...]
    owner: str = ""
    sensitivity: str = "internal"
    suspicion: bool = False
    again: bool = False


class MadeCases(msgspec.Struct, frozen=True, kw_only=True):
    """What came of wishes: cases whose files lie in the draft, and why others were not made.

    Attributes
    ----------
    cases
        To be added to the draft, in the order of the wishes.
    by_wish
        The folder name of each wish's case; None where it was not made. Shorter than the wishes where it was stopped.
    faults
        Why: place is the file's name.
    """

    cases: tuple[CaseDraft, ...]
    by_wish: tuple[str | None, ...]
    faults: tuple[ImportFault, ...]


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """The files of a view as they would be written, and what they say besides their pixels: nothing."""

    files: Mapping[str, bytes]
    tags: tuple[str, ...]


class GoodsChoice(msgspec.Struct, frozen=True, kw_only=True):
    """Goods of the threat library: their name, and their class."""

    name: str
    term: str


class GoodsWish(msgspec.Struct, frozen=True, kw_only=True):
    """What is put into a clean scan, and where.

    Attributes
    ----------
    goods
        Name of the goods.
    at_px
        Middle of their box, scan pixels.
    size_cm
        Of the box: along, across, upwards.
    method, zone
        Ids of the vocabularies, for the key.
    seed
        Another one packs them anew.
    mm_per_pixel
        Pitch, where the case does not say.
    regime
        Of the scanner's beam where its values are measured: `mev` for lorries and containers, `kv` for parcels.
    """

    goods: str
    at_px: tuple[float, float]
    size_cm: tuple[float, float, float]
    method: str | None = None
    zone: str | None = None
    seed: int = 1
    mm_per_pixel: tuple[float, float] | None = None
    regime: str = "mev"


class PutIn(msgspec.Struct, frozen=True, kw_only=True):
    """A composite case that is not yet in the draft: the scan with the goods in it, and what belongs to it."""

    case: Case
    key: Key
    files: Mapping[str, bytes]
    scan: Scan
    notices: tuple[tuple[str, Mapping[str, str | int | float]], ...] = ()


Additions: TypeAlias = tuple[CaseDraft, ...]


def with_cases(draft: Draft, new: Additions) -> Draft:
    """Return the draft with cases after those it has."""
    if not new:
        return draft
    exercises = msgspec.structs.replace(draft.set, cases=(*draft.set.cases, *(one.slug for one in new)))
    return msgspec.structs.replace(draft, set=exercises, cases=(*draft.cases, *new))


class OwnScansService(Protocol):
    """A mentor's own scans."""

    def look(self, paths: Sequence[Path]) -> tuple[Incoming, ...]:
        """Return what files are; two of the same name but for "high" and "low" become one."""
        ...

    def keep_pasted(self, png: bytes) -> Path:
        """Put a picture from the clipboard aside as a file, which goes when the program ends.

        Raises
        ------
        UserError
            `own_scans.paste_too_large`.
        """
        ...

    def read(self, source: ScanSource) -> Scan:
        """Return pixels. Raises `scan.*`."""
        ...

    def guess_raw(self, path: Path) -> RawGuess:
        """Return how the values of a raw file may lie. Raises `scan.*`."""
        ...

    def presets(self) -> tuple[RawPreset, ...]:
        """Return the layouts that were saved, by name."""
        ...

    def save_preset(self, preset: RawPreset) -> tuple[RawPreset, ...]:
        """Save a layout under its name, in the place of one of that name, and return all."""
        ...

    def remove_preset(self, name: str) -> tuple[RawPreset, ...]:
        """Forget a layout, and return the others."""
        ...

    def prepare(self, scan: Scan, recipe: Preparation) -> Scan:
        """Return the finished scan. Raises `own_scans.bad_corners`."""
        ...

    def find_text(self, scan: Scan) -> tuple[Box, ...]:
        """Return where text seems to be burnt into a finished scan."""
        ...

    def find_screen(self, scan: Scan) -> Corners | None:
        """Return the corners of the screen in a photo, as turned; None where none is found."""
        ...

    def find_views(self, scan: Scan) -> tuple[Box, ...]:
        """Return the views that one picture seems to hold; none where it is one view."""
        ...

    def written(self, scan: Scan, view: str) -> Written:
        """Return the files of a finished view, proven to hold pixels alone."""
        ...

    def read_notes(self, annotation_format: str, source: Path, pictures: Mapping[Path, tuple[int, int]]) -> NotesFound:
        """Return what another tool has outlined in pictures, given with their sizes. Raises `annotations.*`."""
        ...

    def make(
        self,
        draft: Draft,
        wishes: Sequence[CaseWish],
        *,
        classes: Mapping[str, str],
        author: str,
        progress: Progress | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> MadeCases:
        """Write the files of cases into a draft, whose folders nothing refers to until the cases are added to it.

        What can't be made is left out, and told; where `stop` returns True no more are made.  `classes` gives the
        vocabulary id of class names of notes; "-" leaves a note out.
        """
        ...

    def goods(self) -> tuple[GoodsChoice, ...]:
        """Return what can be put into a clean scan (loads the simulator: slow the first time)."""
        ...

    def put_in(self, draft: Draft, slug: str, view: str, wish: GoodsWish) -> PutIn:
        """Return a composite case: a view of a case with goods in it. Raises `insertion.*`, `scan.*`."""
        ...

    def keep(self, draft: Draft, made: PutIn, *, author: str) -> CaseDraft:
        """Write the files of a composite case into a draft, and return it, to be added."""
        ...
