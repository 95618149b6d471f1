"""The right side of own scans: six steps, what is asked in the one at hand, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.own_scans_items import STEPS, Step
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.own_scans_goods import GoodsPage
from xrayTrainer.ui.views.own_scans_more_pages import MakePage, ScalePage, WhosePage
from xrayTrainer.ui.views.own_scans_pages import BlankPage, FilePage, ShapePage, StepPage
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

WIDTH = 372


class OwnScansPanel(QWidget):
    """The panel.

    Signals
    -------
    step_chosen(Step)
    moved(int)
        One step on, or back.
    alike_requested()
        All pictures of this size are to be treated like the one at hand.
    """

    step_chosen = Signal(object)
    moved = Signal(int)
    alike_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("own_scans_panel")
        self.setFixedWidth(WIDTH)
        self.file, self.shape, self.blank = FilePage(), ShapePage(), BlankPage()
        self.scale, self.whose, self.make, self.goods = ScalePage(), WhosePage(), MakePage(), GoodsPage()
        self.pages: dict[Step, StepPage] = dict(
            zip(STEPS, (self.file, self.shape, self.blank, self.scale, self.whose, self.make), strict=True)
        )
        self.steps = {step: Button(Look.NAV) for step in STEPS}
        self.heading = Text(Type.HEADING, wrap=True)
        self.stack = QWidget()
        self._page: QWidget = self.file
        self.alike = Button(Look.SECONDARY)
        self.alike.setObjectName("own_scans_alike")
        self.back, self.next = Button(Look.SECONDARY), Button(Look.SECONDARY, trailing="next")
        self.back.setObjectName("own_scans_step_back")
        self.next.setObjectName("own_scans_step_next")
        self._step = Step.FILE
        self._lay_out()
        for step, button in self.steps.items():
            button.clicked.connect(lambda _on=False, step=step: self.step_chosen.emit(step))
        self.alike.clicked.connect(lambda _on=False: self.alike_requested.emit())
        self.back.clicked.connect(lambda _on=False: self.moved.emit(-1))
        self.next.clicked.connect(lambda _on=False: self.moved.emit(1))

    def _lay_out(self) -> None:
        self.rail = QWidget()
        row = QHBoxLayout(self.rail)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (step, button) in enumerate(self.steps.items(), start=1):
            button.setObjectName(f"own_scans_step_{step.value}")
            button.setCheckable(True)
            button.setText(str(number))
            row.addWidget(button)
        row.addStretch(1)
        pages = QVBoxLayout(self.stack)
        pages.setContentsMargins(0, 0, Space.S, 0)
        for page in (*self.pages.values(), self.goods):
            pages.addWidget(page)
            page.hide()
        scroll = QScrollArea()
        scroll.setObjectName("own_scans_scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.stack)
        make_slim(scroll, QPalette.ColorRole.Window)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.L, Space.S, Space.M, Space.M)
        box.setSpacing(Space.S)
        box.addWidget(self.rail)
        box.addWidget(self.heading)
        box.addWidget(scroll, 1)
        box.addWidget(self.alike)
        box.addLayout(foot)

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        for page in (*self.pages.values(), self.goods):
            page.retranslate(wording)
        for number, (step, name) in enumerate(self._names().items(), start=1):
            describe(self.steps[step], f"{number}. {name}")
        self.back.setText(self.tr("Back"))
        describe(self.back, self.tr("Step before"), keys="Ctrl+Backspace")
        self.next.setText(self.tr("Next"))
        describe(self.next, self.tr("Next step"), keys="Ctrl+Enter")
        self._name_alike(0)
        self.alike.hide()
        self.show_step(self._step)

    def _names(self) -> dict[Step, str]:
        names = (
            self.tr("Which file"),
            self.tr("Straighten and cut"),
            self.tr("Blank out"),
            self.tr("Scale"),
            self.tr("Whose it is"),
            self.tr("Make cases"),
        )
        return dict(zip(STEPS, names, strict=True))

    def show_step(self, step: Step) -> None:
        """Show what is asked in a step."""
        self._step = step
        for one, button in self.steps.items():
            button.setChecked(one is step)
        self.heading.setText(f"{STEPS.index(step) + 1}. {self._names()[step]}")
        self._show(self.pages[step])
        self.rail.show()
        self.back.setVisible(step is not STEPS[0])
        if step is STEPS[-1] and self.next.hasFocus():
            self.make.go.setFocus()  # the keyboard stays here when the button goes
        self.next.setVisible(step is not STEPS[-1])

    def show_goods(self) -> None:
        """Show the page of goods in the place of the steps."""
        self.heading.setText(self.tr("Put goods in"))
        self._show(self.goods)
        for part in (self.rail, self.back, self.next, self.alike):
            part.hide()

    @property
    def on_goods(self) -> bool:
        """Whether the page of goods is shown."""
        return self._page is self.goods

    def show_alike(self, count: int, *, there: bool) -> None:
        """Offer to treat others alike, and enable the steps where there is a picture."""
        self.alike.setVisible(count > 0 and self._step in (Step.SHAPE, Step.BLANK, Step.SCALE) and not self.on_goods)
        self._name_alike(count)
        for button in (*self.steps.values(), self.next, self.back):
            button.setEnabled(there)

    def _name_alike(self, count: int) -> None:
        text = self.tr("Do the same to %n other(s)", "", count)
        self.alike.setText(text)
        describe(self.alike, text, keys="Ctrl+L")

    def _show(self, page: QWidget) -> None:
        """Show one page alone, so that what scrolls is as high as that page."""
        self._page.hide()
        self._page = page
        page.show()
