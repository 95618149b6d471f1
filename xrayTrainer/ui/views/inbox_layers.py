"""What lies over the scan of a case in the Inbox: key, marks with their outcomes, comments, heat maps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.review_page import Standing, Traced
from xrayTrainer.ui.widgets.inbox_stage import FALSE_HEAT, HIT_HEAT, InboxStage
from xrayTrainer.ui.widgets.shapes import Role, Shape

if TYPE_CHECKING:
    from xrayTrainer.ui.viewmodels.inbox_case import InboxCaseModel
    from xrayTrainer.ui.viewmodels.inbox_remarks import InboxRemarks
    from xrayTrainer.ui.viewmodels.presenter_page import Traces
    from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture

_DRAWN = "drawn"
_STRONG = (Standing.FOR_NOTHING, Standing.TOO_WIDE)


class InboxLayers(QObject):
    """Shows them.

    Parameters
    ----------
    model, remarks
        The case, and what is said of it.
    stage
        Where they are shown.

    Signals
    -------
    changed()
        Something else lies over the scan.
    """

    changed = Signal()

    def __init__(self, model: InboxCaseModel, remarks: InboxRemarks, stage: InboxStage, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._remarks, self._stage = model, remarks, stage
        model.shown_changed.connect(self.show)
        model.pictures.picture_changed.connect(self._show_picture)
        remarks.about_changed.connect(self.show)
        remarks.comments_changed.connect(self.show)

    def _show_picture(self, picture: ScanPicture | None) -> None:
        if picture is not None:
            self._stage.image_bar.show_tools(picture.console.tools)
        self.show()

    def show(self) -> None:
        """Lay over the scan what belongs there now."""
        model, stage = self._model, self._stage
        shapes = [
            Shape(
                id=name,
                view=trace.view,
                region=trace.region,
                role=Role(trace.standing.value),
                label=trace.label,
                strong=name == model.mark or trace.standing in _STRONG or _is_thing(trace),
            )
            for name, trace in self._traces()
        ]
        view, draft = model.pictures.view, self._remarks.draft
        said = self.tr("comment")
        for comment in self._remarks.comments:
            if comment.remark.region is not None and comment.remark.view == view and view is not None:
                shapes.append(
                    Shape(id=comment.id, view=view, region=comment.remark.region, role=Role.ASKED, label=said)
                )
        if draft.region is not None and draft.view == view and view is not None:
            shapes.append(Shape(id=_DRAWN, view=view, region=draft.region, role=Role.DRAFT, label=said, dashed=True))
        stage.overlay.set_shapes(shapes)
        self._show_heat()
        self.changed.emit()

    def _traces(self) -> Traces:
        """Return what lies over the scan; the marks of all step aside for a heat map of them."""
        model = self._model
        traces = model.traces()
        if model.line is None and (model.shown.hits or model.shown.falses):
            return tuple((name, trace) for name, trace in traces if trace.of_key)
        return traces

    def _show_heat(self) -> None:
        model = self._model
        view, found, shown = model.pictures.view, model.found, model.shown
        maps = None if found is None or view is None else found.heat.get(view)
        layers = []
        if maps is not None:
            layers += [(maps[0], HIT_HEAT)] if shown.hits else []
            layers += [(maps[1], FALSE_HEAT)] if shown.falses else []
        self._stage.heat.show_maps(*layers)


def _is_thing(trace: Traced) -> bool:
    """Return whether it is what was hidden, not something that only looks like it."""
    return trace.of_key and trace.standing in (Standing.FOUND, Standing.MISSED)
