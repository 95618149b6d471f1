"""The desk of a case of kind *select*: the question, places at the scanner, the table, and the reasons for a choice."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from xrayTrainer.domain.case import Question
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.choice_sheet import Chosen
from xrayTrainer.ui.viewmodels.select_rows import ConsignmentRow
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look, Pressable, draw_focus
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.select_table import ConsignmentTable
from xrayTrainer.ui.widgets.texts import ElidedText, Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

COLUMNS = 3
CHIP_HEIGHT = 32


class PlaceMeter(QWidget):
    """Places at the scanner: a box for each, filled where it is taken."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("places")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._taken = self._places = 0
        self._words = ""

    def show_places(self, taken: int, places: int, words: str) -> None:
        """Show how many of how many are taken."""
        self._taken, self._places, self._words = taken, places, words
        self.setAccessibleName(words)
        self.setVisible(places > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for boxes and words."""
        words = QFontMetrics(font(Type.STRONG)).horizontalAdvance(self._words)
        return QSize(max(words, self._boxes_width()) + 2, 46)

    def _boxes_width(self) -> int:
        return 22 * min(self._places, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and the boxes below."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Type.STRONG))
        painter.setPen(QColor(colours.text))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        painter.drawText(QRectF(self.rect()), right, self._words)
        left = self.width() - self._boxes_width()
        for number in range(min(self._places, 12)):
            taken = number < self._taken
            painter.setPen(QPen(QColor(colours.accent if taken else colours.control_border), 1.5))
            painter.setBrush(QColor(colours.accent) if taken else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(left + 22 * number + 4, 28, 16, 12), 3, 3)


class ReasonChip(Pressable):
    """One reason: its key, its words, filled while given."""

    def __init__(self, number: int, text: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setText(text)
        self._key = str(number) if number <= 9 else ""
        self.setObjectName(f"reason_{number}")
        self.setFont(font(Type.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        describe(self, text, keys=self._key)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(160, CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """It may be cut: the tooltip has it whole."""
        return QSize(80, CHIP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw key and words."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        given, off = self.isChecked(), not self.isEnabled()
        edge = QColor(colours.accent if given else colours.border if off else colours.control_border)
        painter.setPen(QPen(edge, 2 if given else 1))
        painter.setBrush(QColor(colours.sunken if given or (self._hovered and not off) else colours.card))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        cap = QRectF(7, rect.center().y() - 9, 18, 18)
        painter.setBrush(QColor(colours.accent) if given else Qt.BrushStyle.NoBrush)
        painter.setPen(edge)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(font(Type.CAPTION))
        words = colours.disabled_text if off else colours.text
        painter.setPen(QColor(colours.on_accent if given else words))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self._key)
        room = rect.adjusted(32, 0, -8, 0)
        fits = QFontMetrics(self.font()).horizontalAdvance(self.text()) <= room.width()
        shown = self.font() if fits else font(Type.CAPTION)
        painter.setFont(shown)
        painter.setPen(QColor(words))
        cut = QFontMetrics(shown).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)
        if self.hasFocus():
            draw_focus(painter, rect, colours)


class SelectDesk(QFrame):
    """Question, table and reasons.

    Signals
    -------
    looked_at(str), picked(str), reason_pressed(str)
        Id of the consignment brought to the front; of the one to be chosen or taken back; of a reason.
    """

    looked_at = Signal(str)
    picked = Signal(str)
    reason_pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("select_desk")
        self._prompt = Text(Type.HEADING, wrap=True)
        self._note = Text(Type.BODY, muted=True, wrap=True)
        self._places = PlaceMeter()
        self.filter = QLineEdit()
        self.filter.setObjectName("consignment_filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumHeight(32)
        self.chosen_only = Button(Look.NAV)
        self.chosen_only.setObjectName("consignments_chosen")
        self.chosen_only.setCheckable(True)
        self.order = QComboBox()
        self.order.setObjectName("consignments_order")
        self.order.setMinimumHeight(32)
        self.table = ConsignmentTable()
        self._why = Text(Type.STRONG)
        self._flags = ElidedText(Type.BODY, muted=True)
        self._flags.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._chips: dict[str, ReasonChip] = {}
        self._grid = QGridLayout()
        self._question: Question | None = None
        self._chosen = Chosen()
        self._lay_out()
        self.filter.textChanged.connect(self._filter)
        self.chosen_only.toggled.connect(self._filter)
        self.order.activated.connect(self._sort)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._show_order)
        self.table.looked_at.connect(self.looked_at)
        self.table.picked.connect(self.picked)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._prompt)
        words.addWidget(self._note)
        head.addLayout(words, 1)
        head.addWidget(self._places, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.filter, 1)
        line.addWidget(self.order)
        line.addWidget(self.chosen_only)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        why = QHBoxLayout()
        why.setSpacing(Space.L)
        why.addWidget(self._why)
        why.addWidget(self._flags, 1)
        column.addLayout(why)
        self._grid.setSpacing(Space.XS)
        column.addLayout(self._grid)
        for first, second in pairwise((self.filter, self.order, self.chosen_only, self.table)):
            QWidget.setTabOrder(first, second)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard to the consignments: Qt would hand that of the scan to the field for the filter."""
        super().showEvent(event)
        if not event.spontaneous():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_question(
        self, question: Question | None, rows: Sequence[ConsignmentRow], wording: Wording, *, shown: bool
    ) -> None:
        """Show the consignments of a question; None takes them away."""
        self._question = question
        self.setVisible(question is not None and shown)
        self._clear_chips()
        self.filter.setPlaceholderText(self.tr("Filter: number, goods, place, name"))
        describe(self.filter, self.tr("Show only consignments that hold these words"))
        self.chosen_only.setText(self.tr("Chosen only"))
        describe(self.chosen_only, self.tr("Show only the chosen consignments"))
        describe(self.table, self.tr("Consignments: Space chooses, arrow keys go from one to the next"))
        self.table.setToolTip("")
        headers = self._headers()
        self.table.consignments.fill(tuple(rows), headers, wording.language)
        with QSignalBlocker(self.order):
            self.order.clear()
            for header in headers:
                self.order.addItem(self.tr("Sort: {column}").format(column=header))
            self._show_order(self.table.horizontalHeader().sortIndicatorSection())
        describe(self.order, self.tr("Sort the consignments by a column"))
        if question is None:
            self.filter.clear()
            self.chosen_only.setChecked(False)
            return
        default = self.tr("Which consignments go to the scanner?")
        self._prompt.setText(wording.text(question.prompt) or default)
        self._note.setText(self.tr("Read the papers at the right. Space chooses; then say why with the number keys."))
        for number, reason in enumerate(question.reasons, start=1):
            chip = ReasonChip(number, wording.term(VocabularyName.RISK_INDICATORS, reason))
            chip.clicked.connect(lambda _checked=False, name=reason: self.reason_pressed.emit(name))
            self._grid.addWidget(chip, (number - 1) // COLUMNS, (number - 1) % COLUMNS)
            self._chips[reason] = chip

    def show_choice(self, chosen: Chosen, current: str | None) -> None:
        """Show what is chosen, and the reasons given for the consignment at the front."""
        self._chosen = chosen
        self.table.consignments.set_chosen(frozenset(chosen.choice))
        if self.chosen_only.isChecked():
            self.table.shown.invalidate()
        self.table.show_current(current)
        self.table.viewport().update()
        places = 0 if self._question is None or self._question.places is None else self._question.places
        taken = len(chosen.choice)
        words = self.tr("{taken} of {places} places at the scanner").format(taken=taken, places=places)
        self._places.show_places(taken, places, words)
        row = next((row for row in self.table.consignments.rows if row.id == current), None)
        self._show_reasons(row)

    def tell_full(self) -> None:
        """Say that all places are taken."""
        self._why.setText(self.tr("All places are taken: take one back first."))

    def _show_reasons(self, row: ConsignmentRow | None) -> None:
        is_chosen = row is not None and row.id in self._chosen.choice
        given = () if row is None else self._chosen.reasons.get(row.id, ())
        for reason, chip in self._chips.items():
            chip.setEnabled(is_chosen)
            chip.setChecked(reason in given)
        if row is None:
            self._why.setText("")
        elif is_chosen:
            self._why.setText(self.tr("Why {name}? Take all that hold.").format(name=row.carrier))
        else:
            self._why.setText(self.tr("{name} is not chosen.").format(name=row.carrier))
        flags = "" if row is None else ", ".join(row.flags)
        self._flags.setText(self.tr("Risk analysis: {flags}").format(flags=flags) if flags else "")
        self._flags.setToolTip(self._flags.text())

    def _filter(self) -> None:
        self.table.shown.set_filter(self.filter.text(), chosen_only=self.chosen_only.isChecked())

    def _sort(self, column: int) -> None:
        self.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)

    def _show_order(self, column: int) -> None:
        self.order.setCurrentIndex(column)

    def _headers(self) -> tuple[str, ...]:
        return (
            self.tr("Scan"),
            self.tr("No."),
            self.tr("Carrier"),
            self.tr("Goods"),
            self.tr("Route"),
            self.tr("Consignee"),
            self.tr("Declared, kg"),
            self.tr("Weighed, kg"),
            self.tr("Flags"),
        )

    def _clear_chips(self) -> None:
        for chip in self._chips.values():
            self._grid.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
