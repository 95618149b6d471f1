"""Measuring on the workbench: the four tools and their figures, the loupe, the window on what lies under the cursor."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.regions import Vertex
from xrayTrainer.imaging.scan import PixelMeaning
from xrayTrainer.ui.viewmodels.measure_shapes import Measure, MeasureKind
from xrayTrainer.ui.viewmodels.measuring import Figures, MeasureBook
from xrayTrainer.ui.viewmodels.region_edit import Bounds
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.workbench_layout import WorkbenchLayout
from xrayTrainer.ui.views.workbench_loupe import LoupeDesk
from xrayTrainer.ui.views.workbench_run import WorkbenchRunner
from xrayTrainer.ui.widgets.mark_tools import MEASURING, Tool
from xrayTrainer.ui.widgets.measure_layer import Drawn, MeasureLayer
from xrayTrainer.ui.widgets.measure_panel import MeasurePanel
from xrayTrainer.ui.widgets.measure_texts import MeasureTexts

NEED_VALUES = (Tool.PROFILE, Tool.REGION)
HERE = 1.0 / 6.0
"""What lies under the cursor: so large a share of what is seen, in width and in height."""
LEAST_BOX = 16.0
REACH = 24.0
"""The cross of a profile follows the pointer while it is so near to the line, in widget pixels."""


class MeasureDesk(QObject):
    """Measures, and lays no hand on marks.

    Signals
    -------
    changed()
        Which tools are on has changed.
    """

    changed = Signal()

    def __init__(
        self,
        model: WorkbenchModel,
        parts: WorkbenchLayout,
        runner: WorkbenchRunner,
        tasks: TaskRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._canvas, self._editor = parts.canvas, parts.editor
        self._cursor: Vertex | None = None
        self.book = MeasureBook(tasks, self)
        self.texts = MeasureTexts(self)
        self.layer = MeasureLayer(parts.canvas)
        self.panel = MeasurePanel(parts.canvas, self.texts)
        self.loupe = LoupeDesk(parts.linked, parts.editor, self)
        self.loupe.changed.connect(self.changed)
        self.book.changed.connect(self._show)
        self.panel.closed.connect(parts.editor.leave_measuring)
        self.panel.pointed.connect(self._show_place)
        parts.editor.measuring.connect(self.book.show_draft)
        parts.editor.measured.connect(self.book.keep)
        parts.editor.tool_changed.connect(self._tool_changed)
        parts.editor.cursor_moved.connect(self._follow)
        model.opened.connect(lambda _case: parts.editor.leave_measuring())
        model.pictures.picture_changed.connect(self._show_picture)
        model.paused_changed.connect(lambda _paused: self._show())
        model.sheet_changed.connect(lambda _sheet: self._measure_selected())
        runner.add(self._table())

    @property
    def checked(self) -> frozenset[str]:
        """Actions that stay pressed in now."""
        tool = self._editor.tool
        on = {f"measure.{tool.value}"} if tool in MEASURING else set()
        return frozenset(on) | self.loupe.checked

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self.texts.set_language(wording.language)
        self.panel.retranslate()
        self._show()

    # tools

    def _table(self) -> dict[str, Callable[[], object]]:
        table: dict[str, Callable[[], object]] = {
            f"measure.{tool.value}": partial(self._take, tool) for tool in MEASURING
        }
        return table | self.loupe.table() | {"view.auto_here": self._auto_here}

    def _take(self, tool: Tool) -> None:
        """Take a measuring tool, or lay it down if it is in hand."""
        if self._editor.tool is tool:
            self._editor.leave_measuring()
        else:
            self._editor.set_tool(tool)

    def _tool_changed(self, tool: Tool) -> None:
        if tool not in MEASURING:
            self.book.clear()
        self._measure_selected()

    def _show_picture(self, picture: ScanPicture | None) -> None:
        """Measure on another view; what needs values is laid down over a picture of colours."""
        self.book.open(picture)
        if picture is not None and picture.meaning is PixelMeaning.COLOUR and self._editor.tool in NEED_VALUES:
            self._editor.leave_measuring()

    def _measure_selected(self) -> None:
        """With the tool for regions in hand, a selected mark is measured at once."""
        mark = self._model.selected_mark
        if self._editor.tool is Tool.REGION and mark is not None and mark.view == self._model.pictures.view:
            self.book.keep(Measure(kind=MeasureKind.REGION, region=mark.region))

    def _auto_here(self) -> None:
        self._model.pictures.auto_tone(self._box_here())

    def _box_here(self) -> Bounds:
        """Return the box under the cursor, in the middle of what is seen where the cursor is elsewhere."""
        left, top, right, bottom = self._canvas.visible_box()
        x, y = self._cursor or (0.5 * (left + right), 0.5 * (top + bottom))
        half_x, half_y = (0.5 * max(LEAST_BOX, HERE * size) for size in (right - left, bottom - top))
        return x - half_x, y - half_y, x + half_x, y + half_y

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
        self.panel.show_figures(None if self._model.paused else self._in_panel())

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
