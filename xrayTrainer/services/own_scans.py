"""A mentor's own scans: files, photos of consoles and screenshots become cases of a draft; see `OwnScansService`."""

from __future__ import annotations

import re
import shutil
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.files import reason_of
from xrayTrainer.imaging.preparation import Box, Corners, Preparation, are_sound
from xrayTrainer.imaging.refusal import shown_name
from xrayTrainer.services.own_scans_api import (
    LARGEST_PASTE_BYTES,
    CaseWish,
    GoodsChoice,
    GoodsWish,
    Incoming,
    MadeCases,
    NotesFound,
    PutIn,
    RawPreset,
    ScanSource,
    Written,
)
from xrayTrainer.services.own_scans_notes import read_notes
from xrayTrainer.services.own_scans_presets import PresetFile
from xrayTrainer.services.studio_api import CaseDraft, Draft

if TYPE_CHECKING:
    from xrayTrainer.imaging.raw_layout import RawLayout
    from xrayTrainer.imaging.reading import FileLook, RawGuess
    from xrayTrainer.imaging.scan import Scan
    from xrayTrainer.services.api import Progress

MOST_FILES = 500
"""Files that one drop may bring."""

_ENERGY = re.compile(r"(?<![a-z])(high|hi|low|lo)(?![a-z])", re.IGNORECASE)
_HIGH = frozenset({"high", "hi"})


class Reads(Protocol):
    """What is needed of the reader of foreign files."""

    def look(self, path: Path) -> FileLook:
        """Return what a file is."""
        ...

    def read(self, path: Path, *, low: Path | None = None, frame: int = 0) -> Scan:
        """Return pixels."""
        ...

    def read_raw(self, path: Path, layout: RawLayout) -> Scan:
        """Return the pixels of a raw file."""
        ...

    def guess_raw(self, path: Path) -> RawGuess:
        """Return how a raw file may lie."""
        ...


class AddsFiles(Protocol):
    """What is needed of the studio."""

    def add_files(self, draft: Draft, slug: str, files: Mapping[str, bytes]) -> None:
        """Put files into the folder of a case."""
        ...


class OwnScansImpl:
    """Implements `OwnScansService`.

    Parameters
    ----------
    data
        Data folder.
    reader
        Reads foreign files, in a process of its own.
    studio
        Takes the files of cases.
    class_names
        Gives the vocabulary's class ids by their names in every language, case-folded.
    """

    def __init__(
        self, data: Path, reader: Reads, studio: AddsFiles, class_names: Callable[[], Mapping[str, str]]
    ) -> None:
        self._reader = reader
        self._studio = studio
        self._class_names = class_names
        self._presets = PresetFile(data)
        self._lock = threading.Lock()
        self._pasted: Path | None = None
        self._count = 0

    def close(self) -> None:
        """Remove what was pasted."""
        with self._lock:
            if self._pasted is not None:
                shutil.rmtree(self._pasted, ignore_errors=True)
                self._pasted = None

    # files

    def look(self, paths: Sequence[Path]) -> tuple[Incoming, ...]:
        """Return what files are. Raises `own_scans.too_many_files`."""
        if len(paths) > MOST_FILES:
            raise UserError("own_scans.too_many_files", limit=MOST_FILES)
        lows = _low_files(paths)
        taken = set(lows.values())
        return tuple(self._look(path, lows.get(path)) for path in dict.fromkeys(paths) if path not in taken)

    def _look(self, path: Path, low: Path | None) -> Incoming:
        name = shown_name(path)
        try:
            found = self._reader.look(path)
        except UserError as error:
            raw = error.code == "scan.unknown_format"
            return Incoming(path=path, name=name, low=low, error=None if raw else error)
        return Incoming(
            path=path,
            name=name,
            low=low,
            file_format=found.file_format,
            width=found.width,
            height=found.height,
            frames=found.frames,
            bands=2 if low is not None else found.bands,
            bits=found.bits,
            tags=found.tags,
        )

    def keep_pasted(self, png: bytes) -> Path:
        """Put a picture from the clipboard aside as a file."""
        if len(png) > LARGEST_PASTE_BYTES:
            raise UserError("own_scans.paste_too_large", limit_mb=LARGEST_PASTE_BYTES // 1_000_000)
        with self._lock:
            try:
                if self._pasted is None:
                    self._pasted = Path(tempfile.mkdtemp(prefix="xraytrainer-pasted-"))
                self._count += 1
                path = self._pasted / f"pasted-{self._count}.png"
                path.write_bytes(png)
            except OSError as error:
                raise UserError("formats.not_written", file="pasted.png", reason=reason_of(error)) from error
        return path

    def read(self, source: ScanSource) -> Scan:
        """Return pixels."""
        if source.raw is not None:
            return self._reader.read_raw(source.path, source.raw)
        return self._reader.read(source.path, low=source.low, frame=source.frame)

    def guess_raw(self, path: Path) -> RawGuess:
        """Return how the values of a raw file may lie."""
        return self._reader.guess_raw(path)

    def presets(self) -> tuple[RawPreset, ...]:
        """Return the layouts that were saved."""
        return self._presets.all()

    def save_preset(self, preset: RawPreset) -> tuple[RawPreset, ...]:
        """Save a layout under its name."""
        return self._presets.save(preset)

    def remove_preset(self, name: str) -> tuple[RawPreset, ...]:
        """Forget a layout."""
        return self._presets.remove(name)

    # pictures

    def prepare(self, scan: Scan, recipe: Preparation) -> Scan:
        """Return the finished scan."""
        from xrayTrainer.imaging.prepare import prepared

        if recipe.corners is not None and not are_sound(recipe.corners):
            raise UserError("own_scans.bad_corners")
        return prepared(scan, recipe)

    def find_text(self, scan: Scan) -> tuple[Box, ...]:
        """Return where text seems to be burnt in."""
        from xrayTrainer.imaging.picture_parts import text_boxes

        return text_boxes(scan)

    def find_screen(self, scan: Scan) -> Corners | None:
        """Return the corners of the screen in a photo."""
        from xrayTrainer.imaging.picture_parts import screen_corners

        return screen_corners(scan)

    def find_views(self, scan: Scan) -> tuple[Box, ...]:
        """Return the views that one picture seems to hold."""
        from xrayTrainer.imaging.picture_parts import split_views

        return split_views(scan)

    def written(self, scan: Scan, view: str) -> Written:
        """Return the files of a finished view."""
        from xrayTrainer.services.own_scans_writing import view_files

        return view_files(scan, view)[1]

    # cases

    def read_notes(self, annotation_format: str, source: Path, pictures: Mapping[Path, tuple[int, int]]) -> NotesFound:
        """Return what another tool has outlined in pictures."""
        return read_notes(annotation_format, source, pictures, self._class_names())

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
        """Write the files of cases into a draft."""
        from xrayTrainer.services.own_scans_writing import CaseWriter

        writer = CaseWriter(draft, read=self.read, prepare=self.prepare, classes=classes, author=author)
        for done, wish in enumerate(wishes):
            if stop():
                break
            if progress is not None:
                progress(done, len(wishes))
            made = writer.take(wish)
            if made is not None:
                self._studio.add_files(draft, made[0].slug, made[1])
        return writer.result()

    # goods

    def goods(self) -> tuple[GoodsChoice, ...]:
        """Return what can be put into a clean scan."""
        from xrayTrainer.services.own_scans_goods import goods

        return goods()

    def put_in(self, draft: Draft, slug: str, view: str, wish: GoodsWish) -> PutIn:
        """Return a composite case."""
        from xrayTrainer.services.own_scans_goods import put_in

        return put_in(draft, slug, view, wish)

    def keep(self, draft: Draft, made: PutIn, *, author: str) -> CaseDraft:
        """Write the files of a composite case into a draft."""
        from xrayTrainer.services.own_scans_goods import case_draft

        found = case_draft(draft, made, author=author)
        self._studio.add_files(draft, found.slug, made.files)
        return found


def _low_files(paths: Sequence[Path]) -> dict[Path, Path]:
    """Return the low energy of each file that has one among the others: equal names but for "high" and "low"."""
    by_name: dict[tuple[Path, str, bool], list[Path]] = {}
    for path in paths:
        words = _ENERGY.findall(path.name)
        if len(words) == 1:
            high = words[0].lower() in _HIGH
            by_name.setdefault((path.parent, _ENERGY.sub("*", path.name).casefold(), high), []).append(path)
    found: dict[Path, Path] = {}
    for (folder, name, high), files in by_name.items():
        lows = by_name.get((folder, name, False), [])
        if high and len(files) == len(lows) == 1:
            found[files[0]] = lows[0]
    return found
