"""Asks what does not agree in a field, and what tells so; nothing needs typing."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from xrayTrainer.domain.answer import Finding
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.dossier_kinds import kinds_to_offer
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.document_form import FieldBox
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of, font

_ID = Qt.ItemDataRole.UserRole
_OTHER = ""
WIDTH, HEIGHT = 640, 372


class _Lines(QListWidget):
    """A list in which nothing is chosen at first: the first arrow key chooses the first line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin at the top."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.selectedItems() and self.count():
            self.setCurrentRow(0, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            super().keyPressEvent(event)


class DiscrepancyPicker(QFrame):
    """Stands beside a field until something is reported, taken back, or Esc is pressed.

    Signals
    -------
    reported(object)
        A `Finding`.
    withdrawn(str, str)
        Document and field of a report taken back.
    """

    reported = Signal(object)
    withdrawn = Signal(str, str)

    def __init__(self, box: FieldBox, finding: Finding | None, wording: Wording) -> None:
        super().__init__(box, Qt.WindowType.Popup)
        self.setObjectName("discrepancy_picker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("What does not agree?"))
        self._document, self._field = box.place
        self._kinds = self._make_list("discrepancy_kinds", self.tr("What does not agree?"))
        self._reasons = self._make_list("discrepancy_reasons", self.tr("What tells you? May be left open."))
        self._report = Button(Look.PRIMARY, icon_name="flag")
        self._back = Button(Look.SECONDARY)
        self._lay_out(box, finding)
        self._fill(finding, wording)
        self.resize(WIDTH, HEIGHT)

    def open_beside(self, box: FieldBox) -> None:
        """Show the question left of the field or below it, wholly on the screen."""
        corner = box.mapToGlobal(QPoint(0, 0))
        screen = box.screen().availableGeometry()
        window = QRect(box.window().mapToGlobal(QPoint(0, 0)), box.window().size())
        area = screen.intersected(window) if window.width() > WIDTH and window.height() > HEIGHT else screen
        x = corner.x() - WIDTH - Space.S
        y = corner.y() - Space.L
        if x < area.left():
            x, y = corner.x(), corner.y() + box.height() + 2
        x = max(area.left(), min(x, area.right() - WIDTH))
        y = max(area.top(), min(y, area.bottom() - HEIGHT))
        self.move(x, y)
        self.show()
        self._kinds.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter reports, Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.card))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _make_list(self, name: str, text: str) -> QListWidget:
        made = _Lines()
        made.setObjectName(name)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setFont(font(Type.BODY))
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        describe(made, text)
        made.itemSelectionChanged.connect(self._show_state)
        return made

    def _lay_out(self, box: FieldBox, finding: Finding | None) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        whole.setSpacing(Space.S)
        title = Text(Type.HEADING, wrap=True)
        title.setText(": ".join(part for part in (box.row.name, box.row.value) if part))
        title.setMaximumHeight(64)
        whole.addWidget(title)
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        for made, share in ((self._kinds, 5), (self._reasons, 4)):
            column = QVBoxLayout()
            column.setSpacing(Space.XS)
            caption = Text(Type.CAPTION, muted=True)
            caption.setText(made.accessibleName())
            column.addWidget(caption)
            column.addWidget(made, 1)
            columns.addLayout(column, share)
        whole.addLayout(columns, 1)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        self._report.setObjectName("discrepancy_report")
        self._report.setText(self.tr("Report"))
        describe(self._report, self.tr("Report"), keys="Enter")
        self._report.clicked.connect(self._send)
        self._back.setObjectName("discrepancy_take_back")
        self._back.setText(self.tr("Take the report back"))
        describe(self._back, self._back.text())
        self._back.clicked.connect(self._take_back)
        if finding is None:
            self._back.hide()
        line.addWidget(self._report)
        line.addWidget(self._back)
        line.addStretch(1)
        whole.addLayout(line)
        self._kinds.itemDoubleClicked.connect(self._send)
        QWidget.setTabOrder(self._kinds, self._reasons)

    def _fill(self, finding: Finding | None, wording: Wording) -> None:
        kinds = kinds_to_offer(self._document, self._field, wording)
        for choice in kinds:
            self._add(self._kinds, choice.label, choice.id, heading=choice.depth == 0)
        self._add(self._kinds, self.tr("Something else does not agree"), _OTHER)
        for choice in wording.choices(VocabularyName.FINDING_REASONS):
            self._add(self._reasons, choice.label, choice.id)
        if finding is not None:
            _choose(self._kinds, finding.kind or _OTHER)
            _choose(self._reasons, finding.reason)
        self._show_state()

    def _add(self, target: QListWidget, label: str, term: str, *, heading: bool = False) -> None:
        item = QListWidgetItem(label)
        item.setData(_ID, term)
        if heading:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setFont(font(Type.CAPTION))
        target.addItem(item)

    def _show_state(self) -> None:
        self._report.setEnabled(bool(self._kinds.selectedItems()))

    def _send(self) -> None:
        chosen = self._kinds.selectedItems()
        if not chosen:
            return
        reasons = self._reasons.selectedItems()
        finding = Finding(
            document=self._document,
            field=self._field,
            kind=chosen[0].data(_ID) or None,
            reason=reasons[0].data(_ID) if reasons else None,
        )
        self.close()
        self.reported.emit(finding)

    def _take_back(self) -> None:
        self.close()
        self.withdrawn.emit(self._document, self._field)


def _choose(target: QListWidget, term: str | None) -> None:
    for number in range(target.count()):
        item = target.item(number)
        if item is not None and item.data(_ID) == term:
            target.setCurrentItem(item)
            return
