"""What a mentor wants to know of a draft before it goes out, beyond what makes a set unusable."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from xrayTrainer.services.api import Progress
from xrayTrainer.services.set_checks import HasSize, Report, SceneSize, check_folder
from xrayTrainer.services.studio_api import Draft


class DraftCheck:
    """Looks through drafts.

    Parameters
    ----------
    scan_info
        Returns what a scan file holds.
    scene_size
        Builds a scene and returns the size of a view.
    """

    def __init__(self, scan_info: Callable[[Path], HasSize] | None = None, scene_size: SceneSize | None = None) -> None:
        self._scan_info = scan_info
        self._scene_size = scene_size

    def __call__(self, draft: Draft, progress: Progress | None = None) -> Report:
        """Return every fault and warning of a draft as it lies on the disk."""
        return check_folder(draft.folder, self._scan_info, self._scene_size)
