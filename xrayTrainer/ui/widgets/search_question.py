"""Which search is proposed: zones to open and ways to do it, picked by pressing; nothing is typed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from xrayTrainer.domain.key import SearchPlan
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe, plain
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.search_list import INDENT
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of

LINE = 28
LEAST_LINES = 3
"""What of a list stays in view on a low screen, where papers or the atlas stand open too."""
MOST_HEIGHT = 190


class SearchQuestion(QFrame):
    """Three lists to tick, below the scan.

    Signals
    -------
    proposed(object)
        A `SearchPlan`, or None for "no proposal".
    went_back()
        Back to the scan.
    """

    proposed = Signal(object)
    went_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search_question")
        self.setAutoFillBackground(True)
        box = QGridLayout(self)
        box.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        box.setSpacing(Space.S)
        self._title = Text(Type.HEADING)
        box.addWidget(self._title, 0, 0, 1, 3)
        self._captions = [Text(Type.CAPTION, muted=True) for _ in range(3)]
        self.where, self.how, self.safety = (_TickList() for _ in range(3))
        self._lists = (
            (self.where, VocabularyName.ZONES, "search_where"),
            (self.how, VocabularyName.SEARCHES, "search_how"),
            (self.safety, VocabularyName.SAFETY, "search_safety"),
        )
        for column, (ticks, _, name) in enumerate(self._lists):
            ticks.setObjectName(name)
            ticks.setMinimumHeight(LEAST_LINES * LINE + 2)
            ticks.setMaximumHeight(MOST_HEIGHT)
            ticks.setTabKeyNavigation(False)
            ticks.setItemDelegate(_TickDelegate(ticks))
            ticks.setMouseTracking(True)
            ticks.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            ticks.itemClicked.connect(_toggle)
            box.addWidget(self._captions[column], 1, column)
            box.addWidget(ticks, 2, column)
            box.setColumnStretch(column, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        self._back = Button(Look.QUIET)
        self._none = Button(Look.SECONDARY)
        self._propose = Button(Look.SECONDARY, trailing="next")
        for button, name in ((self._back, "back"), (self._none, "none"), (self._propose, "propose")):
            button.setObjectName(f"search_{name}")
        self._back.clicked.connect(self.went_back)
        self._none.clicked.connect(lambda: self.proposed.emit(None))
        self._propose.clicked.connect(lambda: self.proposed.emit(self.plan()))
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._none)
        buttons.addWidget(self._propose)
        box.addLayout(buttons, 3, 0, 1, 3)
        self.hide()

    def ask(self) -> None:
        """Show the lists with nothing ticked."""
        for ticks, _, _ in self._lists:
            with QSignalBlocker(ticks):
                for row in range(ticks.count()):
                    ticks.item(row).setCheckState(Qt.CheckState.Unchecked)
        self.show()
        self.where.setFocus(Qt.FocusReason.OtherFocusReason)

    def plan(self) -> SearchPlan:
        """Return what is ticked."""
        return SearchPlan(where=_ticked(self.where), how=_ticked(self.how), safety=_ticked(self.safety))

    def retranslate(self, wording: Wording) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Which search do you propose?"))
        texts = (self.tr("Where to open"), self.tr("How to search"), self.tr("Safety"))
        for (ticks, vocabulary, _), caption, text in zip(self._lists, self._captions, texts, strict=True):
            caption.setText(text)
            describe(ticks, text)
            chosen = _ticked(ticks)
            ticks.clear()
            for choice in wording.choices(vocabulary):
                item = QListWidgetItem(INDENT * choice.depth + choice.label, ticks)
                item.setData(Qt.ItemDataRole.UserRole, choice.id)
                item.setToolTip(plain(choice.label))
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if choice.id in chosen else Qt.CheckState.Unchecked)
        for button, words, key in (
            (self._back, self.tr("Back to the scan"), "Esc"),
            (self._none, self.tr("No proposal"), ""),
            (self._propose, self.tr("Propose this search"), ""),
        ):
            button.setText(words)
            describe(button, words, keys=key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.went_back.emit()
            return
        super().keyPressEvent(event)


class _TickList(QListWidget):
    """Space and Enter tick the line on which the keyboard is."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            _toggle(item)
            return
        super().keyPressEvent(event)


class _TickDelegate(QStyledItemDelegate):
    """Draws a box and a tick that are seen in both schemes, and takes a press anywhere on the line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A line that is easily hit."""
        return QSize(200, LINE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        view: QWidget = option.widget
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect)
        colours = colours_of(view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            painter.fillRect(rect, QColor(colours.sunken))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        words = text.lstrip()
        indent = 5.0 * (len(text) - len(words))
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        box = QRectF(rect.left() + 8 + indent, rect.center().y() - 8, 16, 16)
        painter.setPen(QPen(QColor(colours.accent if ticked else colours.control_border), 1.2))
        painter.setBrush(QColor(colours.accent) if ticked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), QColor(colours.on_accent))
        painter.setPen(QColor(colours.text))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        room = rect.adjusted(34 + indent, 0, -6, 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, flags, shown)
        painter.restore()


def _ticked(ticks: QListWidget) -> tuple[str, ...]:
    items = (ticks.item(row) for row in range(ticks.count()))
    return tuple(item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked)


def _toggle(item: QListWidgetItem) -> None:
    ticked = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
