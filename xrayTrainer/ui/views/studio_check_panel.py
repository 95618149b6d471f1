"""What a check has found: each fault and warning as a sentence that leads to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.faults import Severity
from xrayTrainer.ui.viewmodels.studio_check import CheckModel, jump_of
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.action_button import worded_button
from xrayTrainer.ui.widgets.buttons import Look, Pressable, draw_focus
from xrayTrainer.ui.widgets.cards import Bar, Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.growing import Growing
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font
from xrayTrainer.ui.widgets.wrapped_text import draw_wrapped, text_height

if TYPE_CHECKING:
    from xrayTrainer.domain.faults import Fault
    from xrayTrainer.services.studio_api import Draft

AT_ONCE = 24
_ICON = 20


class FaultRow(Pressable):
    """One fault: where, and what, as a sentence of several lines."""

    def __init__(self, name: str, where: str, sentence: str, *, warning: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self._where = where
        self._warning = warning
        self.setText(sentence)
        describe(self, f"{where}. {sentence}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Some lines."""
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        """Lines wrap."""
        return QSize(160, 40)

    def hasHeightForWidth(self) -> bool:
        """Lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for where and what."""
        room = self._room(width)
        return (
            round(text_height(self._where, font(Type.CAPTION), room) + text_height(self.text(), font(Type.BODY), room))
            + 2 * Space.S
        )

    def _room(self, width: int) -> float:
        return max(60.0, width - _ICON - 2 * Space.M - Space.S)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._hovered or self.hasFocus() or self.isDown():
            painter.fillRect(rect, QColor(colours.sunken))
        icon = QRectF(Space.M, Space.S + 1, _ICON, _ICON)
        tone = colours.opened_for_nothing if self._warning else colours.missed
        paint_icon(painter, "warning" if self._warning else "folder-fault", icon, QColor(tone))
        left, room = Space.M + _ICON + Space.S, self._room(self.width())
        painter.setPen(QColor(colours.muted))
        draw_wrapped(painter, self._where, font(Type.CAPTION), QPointF(left, Space.S), room, ())
        below = Space.S + text_height(self._where, font(Type.CAPTION), room)
        painter.setPen(QColor(colours.text))
        draw_wrapped(painter, self.text(), font(Type.BODY), QPointF(left, below), room, ())
        painter.setPen(QColor(colours.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if self.hasFocus():
            draw_focus(painter, rect.adjusted(1, 1, -1, -2), colours)


class CheckPanel(QWidget):
    """The list.

    Signals
    -------
    jump_requested(object)
        `Jump` to where a fault is mended.
    check_requested()
        Look through it once more.
    """

    jump_requested = Signal(object)
    check_requested = Signal()

    def __init__(self, model: CheckModel) -> None:
        super().__init__()
        self.setObjectName("studio_check_panel")
        self._model = model
        self._wording: Wording | None = None
        self._faults: tuple[Fault, ...] = ()
        self.said = Text(Type.STRONG, wrap=True)
        self.said.setObjectName("studio_check_said")
        self._bar = Bar()
        self._bar.hide()
        self.again = worded_button("studio_check_again", "", Look.SECONDARY, icon="check")
        self.page = Page()
        ground = self.page.widget()
        layout = None if ground is None else ground.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self.page.column.setSpacing(0)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.page.column.addLayout(self._lines)
        self.page.column.addStretch(1)
        self._growing = Growing(self.page, AT_ONCE, self._add)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.M, Space.S, 0, 0)
        box.setSpacing(Space.S)
        for part in (self.said, self._bar, self.again):
            box.addWidget(part)
        box.addWidget(self.page, 1)
        self.again.clicked.connect(self.check_requested)
        model.changed.connect(self._show)
        model.busy_changed.connect(self._show_busy)
        model.progressed.connect(lambda done, of: self._bar.set_share(done / max(of, 1)))

    @property
    def count(self) -> int | None:
        """How much was found; None where nothing was looked through yet."""
        return None if self._model.report is None else len(self._faults)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self.again.setText(self.tr("Check again"))
        describe(self.again, self.again.text())
        self._show()

    def show_staleness(self) -> None:
        """Say whether the draft was changed since."""
        self._say()

    def _show(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._faults = self._model.faults
        self._growing.begin(len(self._faults))
        self._say()

    def _say(self) -> None:
        report = self._model.report
        faults = sum(one.severity is Severity.FAULT for one in self._faults)
        warnings = len(self._faults) - faults
        if report is None:
            said = self.tr("Not looked through yet.")
        elif not self._faults:
            said = self.tr("Nothing found: it can be published.")
        elif not faults:
            said = self.tr("It can be published. %n warning(s):", "", warnings)
        else:
            said = self.tr("%n fault(s) to be mended before it can be published:", "", faults)
        if self._model.stale:
            since = self.tr("Changed since.")
            said = f"{said} {since}"
        self.said.setText(said)

    def _show_busy(self, busy: bool) -> None:
        self.again.setEnabled(not busy)
        self._bar.setVisible(busy)
        self._bar.set_share(0.0)
        if busy:
            self.said.setText(self.tr("Looking through the set…"))
        else:
            self._say()

    def _add(self, first: int, end: int) -> None:
        draft = self._model.checked
        if self._wording is None or draft is None:
            return
        for number in range(first, end):
            fault = self._faults[number]
            sentence = self._wording.error(
                UserError(fault.code, **({"file": fault.file, "place": fault.place} | dict(fault.params)))
            )
            warning = fault.severity is Severity.WARNING
            row = FaultRow(f"studio_fault_{number}", self._where(fault, draft), sentence, warning=warning)
            jump = jump_of(fault, draft)
            row.clicked.connect(lambda _checked=False, jump=jump: self.jump_requested.emit(jump))
            self._lines.addWidget(row)

    def _where(self, fault: Fault, draft: Draft) -> str:
        jump = jump_of(fault, draft)
        names = {
            "texts": self.tr("The set"),
            "rules": self.tr("Order and rules"),
            "lessons": self.tr("Lessons"),
            "briefs": self.tr("Briefs"),
        }
        if not jump.case:
            return names.get(jump.page, names["texts"])
        parts = {"papers": self.tr("%1, papers"), "key": self.tr("%1, key")}
        return parts.get(jump.page, "%1").replace("%1", jump.case)
