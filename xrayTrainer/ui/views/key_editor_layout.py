"""The parts of the key editor and where they stand: tools, scans, and at the right what is said of the key."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.compare_actions import COMPARE_ACTIONS
from xrayTrainer.ui.commands.key_actions import KEY_BY_ID
from xrayTrainer.ui.commands.noop import QT_TRANSLATE_NOOP
from xrayTrainer.ui.commands.workbench_actions import BY_ID
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.workbench_layout import DRAW_COLUMN, ViewSwitch
from xrayTrainer.ui.widgets.action_button import ActionButton
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.canvas import ScanCanvas
from xrayTrainer.ui.widgets.canvas_notice import CanvasNotice
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.dossier_panel import DossierPanel
from xrayTrainer.ui.widgets.image_bar import ImageBar
from xrayTrainer.ui.widgets.image_chips import ImageChips
from xrayTrainer.ui.widgets.key_editor_case import CaseForm
from xrayTrainer.ui.widgets.key_editor_form import ThingForm
from xrayTrainer.ui.widgets.key_editor_history import HistoryPanel
from xrayTrainer.ui.widgets.key_editor_lines import scrolled
from xrayTrainer.ui.widgets.key_editor_list import ThingList
from xrayTrainer.ui.widgets.key_editor_paper import PaperForm
from xrayTrainer.ui.widgets.key_editor_rings import RingLayer
from xrayTrainer.ui.widgets.key_editor_trial import TrialPanel
from xrayTrainer.ui.widgets.key_editor_voices import VoicesPanel
from xrayTrainer.ui.widgets.linked_canvases import LinkedCanvases
from xrayTrainer.ui.widgets.mark_editor import MarkEditor, Tool
from xrayTrainer.ui.widgets.mark_popover import MarkPopover
from xrayTrainer.ui.widgets.mini_map import MiniMap
from xrayTrainer.ui.widgets.overlay import ShapeOverlay
from xrayTrainer.ui.widgets.reading_strip import ReadingStrip
from xrayTrainer.ui.widgets.swipe import CompareLayer
from xrayTrainer.ui.widgets.theme import Space
from xrayTrainer.ui.widgets.tool_buttons import ToolBar
from xrayTrainer.ui.widgets.window_panel import WindowPanel

VIEW_ROW = ("view.fit", "view.actual", "view.twin", None, "view.hide_marks", "edit.undo", "edit.redo", "edit.delete")
PANEL_WIDTH, LEAST_PANEL, LIST_HEIGHT = 400, 330, 252
NARROW = 1200
"""Narrower than this, pixels, buttons of the upper row have no words."""
KEY, PAPERS, HISTORY, VOICES = "key", "papers", "history", "voices"


class PanelTabs(QWidget):
    """One button for each part of the panel.

    Signals
    -------
    chosen(str)
        Name of a part.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("key_tabs")
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.XS, 0, 0, 0)
        line.setSpacing(0)
        self.buttons: dict[str, Button] = {}
        for name in (KEY, PAPERS, HISTORY, VOICES):
            button = Button(Look.NAV)
            button.setObjectName(f"key_tab_{name}")
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, name=name: self.chosen.emit(name))
            line.addWidget(button)
            self.buttons[name] = button
        line.addStretch(1)

    def show_chosen(self, name: str) -> None:
        """Underline the part in front."""
        for other, button in self.buttons.items():
            button.setChecked(other == name)

    def retranslate(self) -> None:
        """Name them."""
        texts = {
            KEY: self.tr("Key"),
            PAPERS: self.tr("Papers"),
            HISTORY: self.tr("Revisions"),
            VOICES: self.tr("What trainees said"),
        }
        for name, button in self.buttons.items():
            button.setText(texts[name])
            describe(button, texts[name])


class KeyEditorLayout(QWidget):
    """All parts; `input` is the editor by its general name, for what works any scan.

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
    def in_steps(cls) -> Generator[None, None, KeyEditorLayout]:
        """Make them a few at a time; each piece takes a few milliseconds."""
        layout = cls(at_once=False)
        try:
            yield from layout._make()
        except GeneratorExit:  # the program ends in between
            layout.deleteLater()
            raise
        return layout

    def _make(self) -> Generator[None, None, None]:
        self._make_canvas()
        self.linked.setParent(self)
        yield
        self._make_tools()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.image_tools)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.draw_tools)
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self._make_scan())
        middle.addWidget(self.split, 1)
        column.addLayout(middle, 1)
        yield
        self.panel = QFrame()
        self.panel.setObjectName("key_panel")
        self.panel.setMinimumWidth(LEAST_PANEL)
        self.split.addWidget(self.panel)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.split.setSizes([960, PANEL_WIDTH])
        yield from self._make_panel()

    def _make_canvas(self) -> None:
        self.canvas = ScanCanvas()
        self.swipe = CompareLayer(self.canvas)
        self.rings = RingLayer(self.canvas)
        self.overlay = ShapeOverlay(self.canvas)
        self.editor = self.input = MarkEditor(self.canvas, self.overlay, Tool.RECT)
        self.linked = LinkedCanvases(self.canvas)
        self.second_rings = RingLayer(self.linked.second)
        self.popover = MarkPopover(self.canvas)
        self.popover.set_asks(frozenset())
        self.swipe.take_input()
        self.mini_map = MiniMap(self.canvas)
        self.chips = ImageChips(self.canvas)
        self.window_panel = WindowPanel(self.canvas)
        self.notice = CanvasNotice(self.canvas)
        self.strip = ReadingStrip()

    def _make_tools(self) -> None:
        rows = [None if name is None else BY_ID[name] for name in VIEW_ROW]
        self.image_tools = ToolBar(rows, vertical=False, name="image_tools")
        self.image_bar = ImageBar()
        self.image_tools.add_at_start(self.image_bar)
        self.back = Button(Look.QUIET, icon_name="back", icon_only=True)
        self.back.setObjectName("key_back")
        self.image_tools.add_at_start(self.back)
        self.pair_tools = ToolBar(COMPARE_ACTIONS, vertical=False, name="pair_tools")
        self.view_switch = ViewSwitch()
        self.try_button = ActionButton(
            KEY_BY_ID["key.try"], Look.SECONDARY, short=QT_TRANSLATE_NOOP("Actions", "Try it")
        )
        for part in (self.pair_tools, self.view_switch, self.try_button):
            self.image_tools.add_at_end(part)
        drawing = [*DRAW_COLUMN, None, KEY_BY_ID["key.ring"]]
        self.draw_tools = ToolBar(drawing, vertical=True, name="draw_tools")

    def _make_scan(self) -> QWidget:
        scan = QWidget()
        lines = QVBoxLayout(scan)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.linked, 1)
        lines.addWidget(self.strip)
        return scan

    def _make_panel(self) -> Generator[None, None, None]:
        side = QVBoxLayout(self.panel)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        self.tabs = PanelTabs()
        self.pages = QStackedWidget()
        side.addWidget(self.tabs)
        side.addWidget(self.pages, 1)
        self.things, self.forms = ThingList(), QStackedWidget()
        key = QSplitter(Qt.Orientation.Vertical)
        key.setChildrenCollapsible(False)
        key.addWidget(self.things)
        key.addWidget(self.forms)
        key.setStretchFactor(0, 0)
        key.setStretchFactor(1, 1)
        key.setSizes([LIST_HEIGHT, 2 * LIST_HEIGHT])
        self.pages.addWidget(key)
        yield
        self.case_form = CaseForm()
        self.forms.addWidget(scrolled(self.case_form, "key_case_form_page"))
        yield
        self.thing_form = ThingForm()
        self.forms.addWidget(scrolled(self.thing_form, "key_thing_form_page"))
        yield
        self.paper_form = PaperForm()
        self.forms.addWidget(scrolled(self.paper_form, "key_paper_form_page"))
        yield
        self.dossier, self.history = DossierPanel(), HistoryPanel()
        self.pages.addWidget(self.dossier)
        self.pages.addWidget(self.history)
        yield
        self.voices, self.trial = VoicesPanel(), TrialPanel()
        self.pages.addWidget(self.voices)
        self.pages.addWidget(self.trial)
        for dossier in (self.dossier, self.trial.dossier):
            dossier.tools.buttons["dossier.wide"].hide()
        yield

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the way into the try is an icon."""
        super().resizeEvent(event)
        self.try_button.set_icon_only(self.width() < NARROW)

    def show_form(self, form: QWidget) -> None:
        """Bring a form to the front."""
        number = (self.case_form, self.thing_form, self.paper_form).index(form)
        self.forms.setCurrentIndex(number)

    def show_page(self, name: str, *, trying: bool) -> None:
        """Bring a part of the panel to the front; while the case is tried there is one alone."""
        self.tabs.setVisible(not trying)
        self.tabs.show_chosen(name)
        self.pages.setCurrentIndex(4 if trying else (KEY, PAPERS, HISTORY, VOICES).index(name))

    def retranslate(self, wording: Wording) -> None:
        """Set the fixed texts anew."""
        for bar in (self.image_tools, self.pair_tools, self.draw_tools):
            bar.retranslate()
        self.image_bar.retranslate()
        self.chips.retranslate()
        self.window_panel.retranslate()
        self.canvas.setAccessibleName(self.tr("Scan"))
        self.canvas.setToolTip("")
        self.popover.retranslate(wording)
        self.strip.set_language(wording.language)
        self.tabs.retranslate()
        self.try_button.retranslate()
        describe(self.back, self.tr("Back to the exercise set"))

    def areas(self) -> tuple[QWidget, ...]:
        """Return the parts through which F6 goes."""
        return (*self.linked.canvases, self.panel, self.image_tools, self.draw_tools)
