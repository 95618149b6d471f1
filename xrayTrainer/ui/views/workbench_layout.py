"""The parts of the workbench and where they stand; what they do is wired in `workbench.py`."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.compare_actions import COMPARE_ACTIONS
from xrayTrainer.ui.commands.marking_actions import CUT_TOOL, JOIN, SNAP
from xrayTrainer.ui.commands.workbench_actions import BY_ID, DRAW_ACTIONS
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_notice import CanvasNotice
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.dossier_panel import DossierPanel
from xrayTrainer.ui.widgets.image_bar import ImageBar
from xrayTrainer.ui.widgets.image_chips import ImageChips
from xrayTrainer.ui.widgets.linked_canvases import LinkedCanvases
from xrayTrainer.ui.widgets.mark_editor import MarkEditor
from xrayTrainer.ui.widgets.mark_list import MarkList
from xrayTrainer.ui.widgets.mark_popover import MarkPopover
from xrayTrainer.ui.widgets.mini_map import MiniMap
from xrayTrainer.ui.widgets.name_question import NameQuestion
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.question_bar import QuestionBar
from xrayTrainer.ui.widgets.reading_strip import ReadingStrip
from xrayTrainer.ui.widgets.search_question import SearchQuestion
from xrayTrainer.ui.widgets.select_desk import SelectDesk
from xrayTrainer.ui.widgets.swipe import CompareLayer
from xrayTrainer.ui.widgets.theme import Space
from xrayTrainer.ui.widgets.tool_buttons import ToolBar
from xrayTrainer.ui.widgets.verdict_bar import VerdictBar
from xrayTrainer.ui.widgets.window_panel import WindowPanel

VIEW_ROW = ("view.fit", "view.actual", "view.twin", None, "view.hide_marks", "edit.undo", "edit.redo", "edit.delete")
DRAW_COLUMN = (*DRAW_ACTIONS[:1], None, *DRAW_ACTIONS[1:6], None, CUT_TOOL, JOIN, SNAP, None, *DRAW_ACTIONS[6:])
WIDE_PANEL, SLIM_PANEL, LEAST_PANEL, WIDEST = 344, 264, 300, 2_000
LOW_PANEL, LEAST_HEIGHT = 330, 180
"""A panel lower than the first leaves the papers the room of the marks, which are to be seen on the scan too."""


class ViewSwitch(QWidget):
    """Names of the views of a case that has several.

    Signals
    -------
    chosen(str)
        Id of a view.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("view_switch")
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, Space.S, 0)
        self._box.setSpacing(0)
        self._buttons: dict[str, Button] = {}

    def name_of(self, view: str) -> str:
        """Return what a view is called."""
        return {"side": self.tr("Side"), "top": self.tr("Top"), "angled": self.tr("Angled")}.get(view, view)

    def show_views(self, views: tuple[str, ...], shown: str | None) -> None:
        """Show the views, one of them as the one on the canvas; a single one needs no switch."""
        if tuple(self._buttons) != views:
            self._make(views)
        for view, button in self._buttons.items():
            button.setChecked(view == shown)
            button.setText(self.name_of(view))
            describe(button, self.tr("View: {name}").format(name=self.name_of(view)), keys="PgDown")
        self.setVisible(len(views) > 1)

    def _make(self, views: tuple[str, ...]) -> None:
        for button in self._buttons.values():
            self._box.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for view in views:
            button = Button(Look.NAV)
            button.setCheckable(True)
            button.setObjectName(f"view_{view}")
            button.clicked.connect(lambda _checked=False, name=view: self.chosen.emit(name))
            self._box.addWidget(button)
            self._buttons[view] = button


class SidePanel(QFrame):
    """A question, papers and marks, one below the other; a low one has what matters most.

    Parameters
    ----------
    question, dossier, marks
        What it holds.
    """

    def __init__(self, question: NameQuestion, dossier: DossierPanel, marks: MarkList) -> None:
        super().__init__()
        self.setObjectName("side_panel")
        self._dossier, self._marks = dossier, marks
        self._has_papers = self._has_marks = False
        side = QVBoxLayout(self)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(question)
        side.addWidget(dossier, 3)
        side.addWidget(marks, 2)

    def show_parts(self, *, papers: bool, marks: bool) -> None:
        """Choose what it holds."""
        self._has_papers, self._has_marks = papers, marks
        self._dossier.setVisible(papers)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go by the height there is."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Low: what it holds gives way."""
        return QSize(super().minimumSizeHint().width(), LEAST_HEIGHT)

    def _fit(self) -> None:
        low = self._has_papers and self.height() < LOW_PANEL
        self._marks.setVisible(self._has_marks and not low)
        self._dossier.set_low(low)


class WorkbenchLayout(QWidget):
    """All parts: image tools on top, drawing tools at the left, scan, panel at the right, verdict at the foot.

    Parameters
    ----------
    at_once
        Whether to make them now; if not, `in_steps` does.
    """

    def __init__(self, *, at_once: bool = True) -> None:
        super().__init__()
        if at_once:
            for _ in self._make():
                pass

    @classmethod
    def in_steps(cls) -> Generator[None, None, WorkbenchLayout]:
        """Make them a few at a time; each piece takes a few milliseconds."""
        layout = cls(at_once=False)
        try:
            yield from layout._make()
        except GeneratorExit:  # the program ends in between
            layout.deleteLater()
            raise
        return layout

    def _make(self) -> Generator[None, None, None]:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._make_tools()
        column.addWidget(self.image_tools)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        column.addLayout(middle, 1)
        middle.addWidget(self.draw_tools)
        yield
        self._make_canvas()
        self.canvas.setParent(self)
        self.popover = MarkPopover(self.canvas)
        self.swipe.take_input()
        yield
        self.mini_map = MiniMap(self.canvas)
        self.chips = ImageChips(self.canvas)
        self.window_panel = WindowPanel(self.canvas)
        self.notice = CanvasNotice(self.canvas)
        yield
        self.strip = ReadingStrip()
        self.beside = QSplitter(Qt.Orientation.Vertical, self)
        self.beside.addWidget(self._make_scan())
        yield
        self.question = NameQuestion()
        self.dossier = DossierPanel()
        self.marks = MarkList()
        self.panel = SidePanel(self.question, self.dossier, self.marks)
        self.split = _split(self.beside, self.panel)
        middle.addWidget(self.split, 1)
        yield
        self.ask_bar = QuestionBar()
        self.search = SearchQuestion()
        self.verdict = VerdictBar()
        for part in (self.ask_bar, self.search, self.verdict):
            column.addWidget(part)
        yield

    def _make_tools(self) -> None:
        self.image_tools = ToolBar(
            [None if name is None else BY_ID[name] for name in VIEW_ROW], vertical=False, name="image_tools"
        )
        self.image_bar = ImageBar()
        self.image_tools.add_at_start(self.image_bar)
        self.screen_tools = ToolBar(
            [BY_ID["workbench.beside"], BY_ID["dossier.toggle"], BY_ID["workbench.pause"]],
            vertical=False,
            name="screen_tools",
        )
        self.view_switch = ViewSwitch()
        self.pair_tools = ToolBar(COMPARE_ACTIONS, vertical=False, name="pair_tools")
        self.image_tools.add_at_end(self.pair_tools)
        self.image_tools.add_at_end(self.view_switch)
        self.image_tools.add_at_end(self.screen_tools)
        self.draw_tools = ToolBar(DRAW_COLUMN, vertical=True, name="draw_tools")

    def _make_canvas(self) -> None:
        self.canvas = ScanCanvas()
        self.swipe = CompareLayer(self.canvas)
        self.overlay = ShapeOverlay(self.canvas)
        self.editor = MarkEditor(self.canvas, self.overlay)

    def _make_scan(self) -> QWidget:
        scan = QWidget()
        lines = QVBoxLayout(scan)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self.linked = LinkedCanvases(self.canvas)
        self.select = SelectDesk()
        lines.addWidget(self.linked, 1)
        lines.addWidget(self.select, 1)
        lines.addWidget(self.strip)
        return scan

    def arrange_panel(self, *, dossier: bool, search: bool, shown: bool) -> None:
        """Fit the panel to what it holds."""
        self.panel.show_parts(papers=dossier, marks=search)
        width = SLIM_PANEL if search and not dossier else WIDE_PANEL
        self.panel.setMinimumWidth(LEAST_PANEL if dossier else width)
        self.panel.setMaximumWidth(WIDEST if dossier else width)
        self.panel.setVisible(shown)

    def retranslate(self, wording: Wording) -> None:
        """Set the fixed texts anew."""
        for bar in (self.image_tools, self.pair_tools, self.screen_tools, self.draw_tools):
            bar.retranslate()
        self.image_bar.retranslate()
        self.chips.retranslate()
        self.window_panel.retranslate()
        self.canvas.setAccessibleName(self.tr("Scan"))
        self.canvas.setToolTip("")
        self.popover.retranslate(wording)
        self.search.retranslate(wording)
        self.verdict.retranslate(wording)
        self.strip.set_language(wording.language)

    def areas(self) -> tuple[QWidget, ...]:
        """Return the parts through which F6 goes."""
        beside = [self.beside.widget(place) for place in range(1, self.beside.count())]
        more = [panel for panel in beside if panel is not None]
        main = (self.select,) if self.select.isVisible() else self.linked.canvases
        return (*main, *more, self.panel, self.verdict, self.image_tools, self.draw_tools)

    def focus_next_area(self) -> None:
        """Put the keyboard on the next part that can take it."""
        areas = [area for area in self.areas() if area.isVisible()]
        at = next((k for k, area in enumerate(areas) if area.hasFocus() or area.isAncestorOf(self._focused())), -1)
        for step in range(1, len(areas) + 1):
            area = areas[(at + step) % len(areas)]
            target = area if area.focusPolicy() != Qt.FocusPolicy.NoFocus else _first_focusable(area)
            if target is not None:
                if target.window() is not self.window():
                    target.window().activateWindow()
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window().focusWidget() or self


def _split(scan: QWidget, panel: QWidget) -> QSplitter:
    """Return the scan with the panel on its right; the scan takes what a larger window gives."""
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setChildrenCollapsible(False)
    made.addWidget(scan)
    made.addWidget(panel)
    made.setStretchFactor(0, 1)
    made.setStretchFactor(1, 0)
    return made


def _first_focusable(area: QWidget) -> QWidget | None:
    for child in area.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled():
            return child
    return None
