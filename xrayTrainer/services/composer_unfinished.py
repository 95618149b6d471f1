"""Scenes that were left before they became cases: one file each in the data folder, outside of every set."""

from __future__ import annotations

import logging
from pathlib import Path

from xrayTrainer.domain.codec import read_file, write_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import SetId
from xrayTrainer.domain.scene import Scene

FOLDER = "composing"
"""Inside the data folder."""

log = logging.getLogger(__name__)


class UnfinishedScenes:
    """Keeps the scene on which work goes on, by draft and case.

    Parameters
    ----------
    data
        Data folder.
    """

    def __init__(self, data: Path) -> None:
        self._folder = data / FOLDER

    def keep(self, set_id: SetId, case: str | None, scene: Scene) -> None:
        """Keep a scene in the place of the one before."""
        self._folder.mkdir(parents=True, exist_ok=True)
        write_file(self._file(set_id, case), scene)

    def find(self, set_id: SetId, case: str | None) -> Scene | None:
        """Return the scene that was kept; None where there is none, or none that can be read."""
        file = self._file(set_id, case)
        try:
            return read_file(Scene, file) if file.is_file() else None
        except (OSError, UserError) as error:
            log.warning("an unfinished scene can't be read: %s", error)
            return None

    def drop(self, set_id: SetId, case: str | None) -> None:
        """Forget it."""
        self._file(set_id, case).unlink(missing_ok=True)

    def _file(self, set_id: SetId, case: str | None) -> Path:
        return self._folder / f"{set_id}.{case or 'new'}.json"
