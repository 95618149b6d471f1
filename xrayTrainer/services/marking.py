"""From a submitted answer to its score: the key is read here, and nowhere before an answer is submitted."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol, TypeAlias

import msgspec

from xrayTrainer.domain.answer import Answer
from xrayTrainer.domain.case import Case, View
from xrayTrainer.domain.codec import read_file, to_json, to_plain
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.key import Key
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.scoring.scorecard import Readiness, Scorecard, readiness, score
from xrayTrainer.services.console import Console
from xrayTrainer.services.set_files import CASE_FILE, read_key, refuse_links
from xrayTrainer.storage.answer_table import Scored

_log = logging.getLogger(__name__)

Sizes: TypeAlias = Mapping[str, tuple[int, int]]
"""By view: columns and rows of its scan."""

_REMEMBERED_SIZES = 4096


class Reader(Protocol):
    """Decodes scan files."""

    def read(self, path: Path, *, low: Path | None = None, meaning: PixelMeaning | None = None) -> Scan:
        """Return the scan in `path`; raises `UserError("scan.…")`."""
        ...


class Scenes(Protocol):
    """Computes the scans of scenes."""

    def scan(self, path: Path, view: str) -> Scan:
        """Return a view of the scene in `path`; raises `UserError("scene.…")`."""
        ...

    def size(self, path: Path, view: str) -> tuple[int, int]:
        """Return (width, height) of a view, computing no more than that takes."""
        ...

    def off_axis(self, path: Path, view: str) -> tuple[float, float]:
        """Return how far off the axis of the fan the first and the last row of a view are."""
        ...

    def prepare(self, path: Path, view: str) -> None:
        """Compute a view that will be wanted soon, in the background; returns at once."""
        ...


class Views:
    """The pictures of cases: decoded or computed on demand, their sizes remembered.

    Parameters
    ----------
    reader
        Decodes scan files.
    scenes
        Computes the scans of scenes.
    """

    def __init__(self, reader: Reader, scenes: Scenes) -> None:
        self._reader = reader
        self._scenes = scenes
        self._sizes: dict[tuple[Path, str], tuple[int, int]] = {}
        self._lock = threading.Lock()

    def load(self, folder: Path, case: Case, view_id: str) -> Scan:
        """Decode one view of the case in `folder`.

        Raises
        ------
        UserError
            `session.no_view`, and what reader and scenes refuse.
        """
        for view in case.views:
            if view.id == view_id:
                return self._load(folder, view)
        raise UserError("session.no_view", view=view_id)

    def console(self, folder: Path, case: Case, view_id: str) -> Console:
        """Return what is known of the scanner of a view."""
        from xrayTrainer.services.scanner_consoles import console_of

        return console_of(folder, case, view_id, self._scenes)

    def prepare(self, folder: Path, case: Case) -> None:
        """Have the scans of a case computed before they are wanted; returns at once.

        Those of consignments to select from are not: they are seen after the answer, and few of them.
        """
        for view in () if case.kind == "select" else case.views:
            if view.source.scene is not None:
                refuse_links(folder / view.source.scene)
                self._scenes.prepare(folder / view.source.scene, view.scene_view)

    def sizes(self, folder: Path, case: Case) -> dict[str, tuple[int, int]]:
        """Return the size of each view, decoding those that were not shown since the program started.

        Raises
        ------
        UserError
            As `load`.
        """
        found: dict[str, tuple[int, int]] = {}
        for view in case.views:
            with self._lock:
                known = self._sizes.get((folder, view.id))
            if known is None:
                known = self._size(folder, view)
            found[view.id] = known
        return found

    def _load(self, folder: Path, view: View) -> Scan:
        source = view.source
        refuse_links(*(folder / name for name in source.files))
        if source.high is not None:
            low = None if source.low is None else folder / source.low
            scan = self._reader.read(folder / source.high, low=low, meaning=PixelMeaning.TRANSMISSION)
        elif source.image is not None:
            scan = self._reader.read(folder / source.image)
        elif source.scene is not None:
            scan = self._scenes.scan(folder / source.scene, view.scene_view)
        else:
            raise UserError("session.no_view", view=view.id)
        self._remember(folder, view, (scan.width, scan.height))
        return scan

    def _size(self, folder: Path, view: View) -> tuple[int, int]:
        if view.source.scene is None:
            scan = self._load(folder, view)
            return scan.width, scan.height
        refuse_links(folder / view.source.scene)
        size = self._scenes.size(folder / view.source.scene, view.scene_view)
        self._remember(folder, view, size)
        return size

    def _remember(self, folder: Path, view: View, size: tuple[int, int]) -> None:
        with self._lock:
            if len(self._sizes) >= _REMEMBERED_SIZES:
                self._sizes.clear()
            self._sizes[folder, view.id] = size


class Marked(msgspec.Struct, frozen=True, kw_only=True):
    """An answer with its score, or, with three times None, an answer that awaits its key."""

    sizes: Sizes
    key: Key | None = None
    key_text: str | None = None
    scorecard: Scorecard | None = None


def mark(*, answer: Answer, case: Case, folder: Path, views: Views) -> Marked:
    """Read the key of an answered case and score the answer.

    The answer awaits its key when there is none, when it is faulty, when the folder has another revision of the case by
    now, or when a picture's size can't be had: it is stored all the same, and scored later.

    Parameters
    ----------
    answer
        As it was submitted.
    case
        As it was when the session began.
    folder
        Where the case lies now.
    views
        Knows the sizes of its pictures.
    """
    try:
        sizes = {} if case.kind == "select" else views.sizes(folder, case)
        present = read_file(Case, folder / CASE_FILE)
        key = read_key(folder, case)
    except (UserError, OSError) as error:
        _log.info("answer %s awaits its key: %s", answer.id, error)
        return Marked(sizes={})
    if present.revision != case.revision:
        return Marked(sizes=sizes)
    return mark_with(key, answer=answer, case=case, sizes=sizes)


def mark_with(key: Key, *, answer: Answer, case: Case, sizes: Sizes) -> Marked:
    """Score an answer by a key at hand; it awaits its key when this one is of another case, or a size is not known."""
    marked_views = {mark.view for mark in answer.marks}
    if readiness(case=case, key=key, answer=answer) is not Readiness.READY or not marked_views <= sizes.keys():
        return Marked(sizes=sizes)
    card = score(case=case, key=key, answer=answer, sizes=sizes)
    return Marked(sizes=sizes, key=key, key_text=to_json(key).decode(), scorecard=card)


def scored_row(marked: Marked, key_hash: str) -> Scored | None:
    """Return a score as the records keep it, None while the answer awaits its key.

    What is to be found in a pair or a list are the right choices.
    """
    card = marked.scorecard
    if card is None:
        return None
    picks = [pick.outcome for pick in card.picks]
    return Scored(
        key_hash=key_hash,
        key_revision=card.key_revision,
        case_type=card.case_type if card.kind == "search" else None,
        points=card.points,
        success=card.success,
        verdict_right=None if card.verdict == "absent" else card.verdict == "right",
        required_count=card.required if card.kind == "search" else picks.count("hit") + picks.count("missed"),
        found_count=card.found if card.kind == "search" else picks.count("hit"),
        false_count=card.false_marks if card.kind == "search" else picks.count("false"),
        scorecard=msgspec.json.encode(to_plain(card)).decode(),
    )
