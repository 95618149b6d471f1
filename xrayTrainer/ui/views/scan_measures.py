"""Measuring on one canvas: ruler, angle, profile and region with their figures. It changes no mark.

The workbench has one for each of two scans, the review and each plate of the atlas have one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.imaging.scan import PixelMeaning
from xrayTrainer.ui.viewmodels.measure_shapes import Measure, MeasureKind
from xrayTrainer.ui.viewmodels.measuring import Figures, MeasureBook
from xrayTrainer.ui.widgets.mark_tools import MEASURING, Tool
from xrayTrainer.ui.widgets.measure_layer import Drawn, MeasureLayer
from xrayTrainer.ui.widgets.measure_panel import MeasurePanel
from xrayTrainer.ui.widgets.measure_texts import MeasureTexts

if TYPE_CHECKING:
    from xrayTrainer.domain.regions import Vertex
    from xrayTrainer.ui.viewmodels.region_edit import Bounds
    from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner
    from xrayTrainer.ui.widgets.canvas import ScanCanvas
    from xrayTrainer.ui.widgets.tool_input import ToolInput

NEED_VALUES = (Tool.PROFILE, Tool.REGION)
HERE = 1.0 / 6.0
"""What lies under the cursor: so large a share of what is seen, in width and in height."""
LEAST_BOX = 16.0
REACH = 24.0
"""The cross of a profile follows the pointer while it is so near to the line, in widget pixels."""


class ScanMeasures(QObject):
    """Measures on a canvas with the tool in the hand of its input.

    Parameters
    ----------
    canvas, feed
        The canvas, and what feeds it with gestures.
    tasks
        Count regions off the GUI thread.
    lane
        Tells the counting of several canvases apart.

    Signals
    -------
    closed()
        The figures are wanted no more.
    """

    closed = Signal()

    def __init__(self, canvas: ScanCanvas, feed: ToolInput, tasks: TaskRunner, parent: QObject, *, lane: str) -> None:
        super().__init__(parent)
        self._canvas, self._feed = canvas, feed
        self._picture: ScanPicture | None = None
        self._cursor: Vertex | None = None
        self._covered = False
        self.book = MeasureBook(tasks, self, lane=lane)
        self.texts = MeasureTexts(self)
        self.layer = MeasureLayer(canvas)
        self.panel = MeasurePanel(canvas, self.texts)
        self.book.changed.connect(self._show)
        self.panel.closed.connect(self.closed)
        self.panel.pointed.connect(self._show_place)
        feed.measuring.connect(self.book.show_draft)
        feed.measured.connect(self.book.keep)
        feed.tool_changed.connect(self._tool_changed)
        feed.cursor_moved.connect(self._follow)

    @property
    def pointed(self) -> bool:
        """Whether the pointer, or the cross of the keyboard, is over this scan."""
        return self._cursor is not None

    @property
    def box_here(self) -> Bounds:
        """The box under the cursor, in the middle of what is seen where the cursor is elsewhere."""
        left, top, right, bottom = self._canvas.visible_box()
        x, y = self._cursor or (0.5 * (left + right), 0.5 * (top + bottom))
        half_x, half_y = (0.5 * max(LEAST_BOX, HERE * size) for size in (right - left, bottom - top))
        return x - half_x, y - half_y, x + half_x, y + half_y

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self.texts.set_language(language)
        self.panel.retranslate()
        self._show()

    def open(self, picture: ScanPicture | None) -> None:
        """Measure on another scan; what needs values is laid down over a picture of colours."""
        if picture is not self._picture:
            self._picture, self._cursor = picture, None
        self.book.open(picture)
        if picture is not None and picture.meaning is PixelMeaning.COLOUR and self._feed.tool in NEED_VALUES:
            self._feed.leave_measuring()

    def set_covered(self, covered: bool) -> None:
        """Take the figures from sight for a while."""
        self._covered = covered
        self._show()

    def _tool_changed(self, tool: Tool) -> None:
        if tool not in MEASURING:
            self.book.clear()

    # what is shown

    def _show(self) -> None:
        book = self.book
        at_hand = book.draft or book.latest
        before = book.latest if book.draft is not None else book.before
        drawn = [Drawn(found.measure, self.texts.label(found), stale=True) for found in (before,) if found is not None]
        if at_hand is not None:
            drawn.append(Drawn(at_hand.measure, self.texts.label(at_hand)))
        self.layer.show(drawn)
        self.layer.show_place(None)
        self.panel.show_figures(None if self._covered else self._in_panel())

    def _in_panel(self) -> Figures | None:
        """Return whose figures stand in the panel: a line's as it is drawn, a region's when it is counted."""
        draft = self.book.draft
        if draft is not None and draft.measure.whole and draft.measure.kind is not MeasureKind.REGION:
            return draft
        return self.book.latest if draft is None else None

    def _follow(self, place: Vertex | None) -> None:
        """Let the profile follow the cursor."""
        self._cursor = place
        latest = self.book.latest
        if latest is None or latest.profile is None or self.book.draft is not None:
            return
        share = None if place is None else _share_on_line(place, latest.measure, REACH / self._canvas.scale)
        if share is not None or not self.panel.plot.underMouse():
            self.panel.set_share(share)
            self._show_place(share)

    def _show_place(self, share: float | None) -> None:
        latest = self.book.latest
        if share is None or latest is None or len(latest.measure.points) != 2:
            self.layer.show_place(None)
            return
        (x0, y0), (x1, y1) = latest.measure.points
        self.layer.show_place((x0 + share * (x1 - x0), y0 + share * (y1 - y0)))


def _share_on_line(place: Vertex, measure: Measure, reach: float) -> float | None:
    """Return where on a line a place lies, 0 to 1; None further from it than `reach`, in scan pixels."""
    (x0, y0), (x1, y1) = measure.points
    dx, dy = x1 - x0, y1 - y0
    length2 = dx * dx + dy * dy
    if length2 <= 0:
        return None
    share = ((place[0] - x0) * dx + (place[1] - y0) * dy) / length2
    off2 = (x0 + share * dx - place[0]) ** 2 + (y0 + share * dy - place[1]) ** 2
    return share if 0.0 <= share <= 1.0 and off2 <= reach * reach else None
