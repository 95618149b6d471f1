"""Implements `KeyService` on the records and the reader of foreign files."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.ids import CaseId
from xrayTrainer.domain.key import Key
from xrayTrainer.scoring.scorecard import Scorecard
from xrayTrainer.services.key_api import Attempt, Sizes, Voices
from xrayTrainer.services.key_trial import try_key
from xrayTrainer.services.key_voices import voices_of
from xrayTrainer.services.marking import Reader
from xrayTrainer.services.set_files import refuse_links
from xrayTrainer.storage.store import Records

if TYPE_CHECKING:
    from xrayTrainer.domain.regions import Polygon
    from xrayTrainer.simulation.rendering import SceneFacts

MOST_SIDE = 1600
"""Longest side of a picture of an opened hide, pixels; a larger one is made smaller."""


class SceneZones(Protocol):
    """Knows where the zones of a carrier are seen."""

    def facts(self, path: Path, view: str) -> SceneFacts:
        """Return size, pitch and zones of a view of the scene in `path`."""
        ...


class KeyWork:
    """Work on keys.

    Parameters
    ----------
    records
        The records of this data folder.
    reader
        Decodes foreign pictures in a process of its own.
    scenes
        Knows zones.
    """

    def __init__(self, records: Records, reader: Reader, scenes: SceneZones) -> None:
        self._records = records
        self._reader = reader
        self._scenes = scenes

    def trial(self, case: Case, key: Key, attempt: Attempt, sizes: Sizes) -> Scorecard:
        """Score an attempt by a key as it stands now; raises `UserError("key.other_case")`."""
        return try_key(case, key, attempt, sizes)

    def picture(self, source: Path | bytes) -> bytes:
        """Return a picture as PNG with nothing but its pixels; raises `UserError("scan.…")`."""
        from xrayTrainer.imaging.plain_picture import plain_png

        if isinstance(source, Path):
            return plain_png(self._reader.read(source), MOST_SIDE)
        with tempfile.TemporaryDirectory(prefix="xraytrainer-") as folder:
            file = Path(folder) / "picture.png"
            file.write_bytes(source)
            return plain_png(self._reader.read(file), MOST_SIDE)

    def zones(self, folder: Path, case: Case, view: str) -> Mapping[str, Polygon]:
        """Return where the zones of the carrier lie in a view; none without a recipe. Raises `UserError("scene.…")`."""
        shown = next((one for one in case.views if one.id == view), None)
        if shown is None or shown.source.scene is None:
            return {}
        refuse_links(folder / shown.source.scene)
        return self._scenes.facts(folder / shown.source.scene, shown.scene_view).zones

    def voices(self, case: CaseId) -> Voices:
        """Return what trainees said of a case in the records of this data folder."""
        with self._records.read() as connection:
            return voices_of(connection, case)
