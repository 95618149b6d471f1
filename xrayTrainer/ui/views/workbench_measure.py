"""Measuring on the workbench, on whichever scan the pointer is over; the loupe; the window on what lies under it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.measure_shapes import Measure, MeasureKind
from xrayTrainer.ui.viewmodels.scan_picture import ScanPicture
from xrayTrainer.ui.viewmodels.tasks import TaskRunner
from xrayTrainer.ui.viewmodels.tone_steps import tone_for
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.viewmodels.workbench import WorkbenchModel
from xrayTrainer.ui.views.scan_measures import ScanMeasures
from xrayTrainer.ui.views.workbench_layout import WorkbenchLayout
from xrayTrainer.ui.views.workbench_loupe import LoupeDesk
from xrayTrainer.ui.views.workbench_run import WorkbenchRunner
from xrayTrainer.ui.widgets.mark_tools import MEASURING, Tool

ON_BOTH = frozenset({*MEASURING, Tool.WINDOW, Tool.ZOOM, Tool.PAN})
"""Tools that work on the second of two scans as well; those that draw marks work on the first alone."""


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
        self._editor, self._linked = parts.editor, parts.linked
        self.first = ScanMeasures(parts.canvas, parts.editor, tasks, self, lane="workbench.measure")
        self.second = ScanMeasures(
            parts.linked.second, parts.linked.input, tasks, self, lane="workbench.beside.measure"
        )
        self.book, self.layer, self.panel = self.first.book, self.first.layer, self.first.panel
        self.loupe = LoupeDesk(parts.canvas, parts.editor, self, parts.linked)
        self.loupe.changed.connect(self.changed)
        for measures in (self.first, self.second):
            measures.closed.connect(parts.editor.leave_measuring)
        parts.editor.tool_changed.connect(self._tool_changed)
        parts.linked.input.tool_changed.connect(self._second_changed)
        parts.linked.second_changed.connect(self.second.open)
        model.opened.connect(lambda _case: parts.editor.leave_measuring())
        model.pictures.picture_changed.connect(self.first.open)
        model.paused_changed.connect(self.first.set_covered)
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
        for measures in (self.first, self.second):
            measures.set_language(wording.language)

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
        self._linked.input.set_tool(tool if tool in ON_BOTH else Tool.SELECT)
        self._measure_selected()

    def _second_changed(self, tool: Tool) -> None:
        """A tool that was put away over the second scan is put away over both."""
        mine = self._editor.tool
        if tool is not mine and mine in ON_BOTH:
            self._editor.put_away()

    def _measure_selected(self) -> None:
        """With the tool for regions in hand, a selected mark is measured at once."""
        mark = self._model.selected_mark
        if self._editor.tool is Tool.REGION and mark is not None and mark.view == self._model.pictures.view:
            self.book.keep(Measure(kind=MeasureKind.REGION, region=mark.region))

    def _auto_here(self) -> None:
        """Set the window on what lies under the pointer, on whichever scan that is."""
        tone, other = self._model.pictures.tone, self._linked.second.picture
        if self._linked.paired and self.second.pointed and tone is not None and isinstance(other, ScanPicture):
            self._model.pictures.set_tone(tone_for(other, tone, self.second.box_here))
        else:
            self._model.pictures.auto_tone(self.first.box_here)
