"""In which zone of the carrier an outline lies, where the recipe of the case knows its zones."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.key import Concealment
from xrayTrainer.domain.regions import Polygon, bounds
from xrayTrainer.services.key_api import KeyService
from xrayTrainer.ui.viewmodels.key_editor import KeyEditorModel
from xrayTrainer.ui.viewmodels.key_sheet import KeyThing
from xrayTrainer.ui.viewmodels.region_edit import contains
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

LANE = "key_editor.zones"


class KeyZones(QObject):
    """Knows the zones of the views seen so far.

    Signals
    -------
    changed()
        Those of another view are known.
    """

    changed = Signal()

    def __init__(self, model: KeyEditorModel, keys: KeyService, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._keys, self._tasks = model, keys, tasks
        self._zones: dict[str, Mapping[str, Polygon]] = {}
        model.opened.connect(self._forget)
        model.pictures.picture_changed.connect(self._ask)

    def suggested(self, thing: KeyThing) -> str | None:
        """Return the zone in which a concealment lies, the smallest of several; None where it is said or not known."""
        part = thing.part
        if not isinstance(part, Concealment):
            return None
        for view, alternatives in part.outlines.items():
            zones = self._zones.get(view, {})
            for outline in alternatives:
                found = zone_at(zones, *_middle([bounds(region) for region in outline])) if outline else None
                if found is not None:
                    return None if found == part.zone else found
        return None

    def _forget(self, _case: object) -> None:
        self._zones = {}

    def _ask(self, picture: ScanPicture | None) -> None:
        draft, case = self._model.desk.draft, self._model.draft
        if picture is None or draft is None or case is None or picture.view in self._zones:
            return
        view, folder, inner, keys = picture.view, draft.case_folder(case.slug), case.case, self._keys
        if all(one.source.scene is None for one in inner.views):
            return

        def have(zones: Mapping[str, Polygon]) -> None:
            self._zones[view] = zones
            self.changed.emit()

        self._tasks.submit(
            lambda: keys.zones(folder, inner, view), have, failed=lambda _error: None, lane=LANE, owner=self
        )


def zone_at(zones: Mapping[str, Polygon], x: float, y: float) -> str | None:
    """Return the smallest zone that holds a place in scan pixels."""
    holding = [(_area(outline), name) for name, outline in zones.items() if contains(outline, x, y)]
    return min(holding)[1] if holding else None


def _area(outline: Polygon) -> float:
    points = outline.points
    turns = zip(points, (*points[1:], points[0]), strict=True)
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in turns)) / 2.0


def _middle(boxes: list[tuple[float, float, float, float]]) -> tuple[float, float]:
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return (left + right) / 2.0, (top + bottom) / 2.0
