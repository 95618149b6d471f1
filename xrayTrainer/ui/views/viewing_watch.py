"""Tells the viewing record what is on the screen of the workbench: the scan, and the tool in hand.

Which papers were in view, and for how long, the events of the answer tell.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication

from xrayTrainer.ui.viewmodels.viewing_log import Seen
from xrayTrainer.ui.viewmodels.viewing_recorder import ViewingRecorder

if TYPE_CHECKING:
    from collections.abc import Callable

    from xrayTrainer.services.api import OpenCase
    from xrayTrainer.services.review_api import ReviewService
    from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
    from xrayTrainer.ui.widgets.canvas import ScanCanvas
    from xrayTrainer.ui.widgets.linked_canvases import LinkedCanvases
    from xrayTrainer.ui.widgets.mark_editor import MarkEditor


class ViewingWatch(QObject):
    """Watches one workbench.

    Parameters
    ----------
    model
        The case.
    canvas, editor
        What is on the screen.
    linked
        Where the canvas is the first of two: both.
    review
        Where the record goes.
    parent
        The screen.
    """

    def __init__(
        self,
        model: WorkbenchModel,
        canvas: ScanCanvas,
        editor: MarkEditor,
        review: ReviewService,
        parent: QObject,
        clock: Callable[[], float] = monotonic,
        linked: LinkedCanvases | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._canvas = canvas
        self._editor = editor
        self._in_front = True
        self.recorder = ViewingRecorder(review, self, clock)
        model.opened.connect(self._opened)
        model.paused_changed.connect(self.look)
        model.pictures.picture_changed.connect(self.look)
        canvas.placement_changed.connect(self.look)
        editor.tool_changed.connect(self.look)
        self._linked = linked
        canvas.installEventFilter(self)
        if linked is not None:
            linked.second_changed.connect(self.look)
            linked.second.placement_changed.connect(self.look)
            linked.second.installEventFilter(self)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)

    def look(self, _changed: object = None) -> None:
        """Tell what is on the screen now."""
        if self.recorder.recording:
            seen = self._seen(self._canvas)
            linked = self._linked
            second = None if seen is None or linked is None or not linked.paired else self._seen(linked.second)
            self.recorder.show(seen, second)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The canvas came to the screen, left it, or has another size."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize):
            self.look()
        return False

    def _seen(self, canvas: ScanCanvas) -> Seen | None:
        picture = canvas.picture
        if picture is None or not canvas.isVisible() or not self._in_front or self._model.paused:
            return None
        ratio, at = canvas.devicePixelRatioF(), canvas.placement
        width, height = round(canvas.width() * ratio), round(canvas.height() * ratio)
        return Seen(
            view=picture.view,
            x=at.origin_x + 0.5 * width / at.scale,
            y=at.origin_y + 0.5 * height / at.scale,
            scale=at.scale,
            width=width,
            height=height,
            tool=self._editor.tool.value,
        )

    def _opened(self, case: OpenCase | None) -> None:
        if case is None:
            self.recorder.end()
        else:
            self.recorder.begin(case)
            self.look()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        self._in_front = state == Qt.ApplicationState.ApplicationActive
        self.look()
