"""The table of class names: what a file calls things, and which class of the vocabulary that is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.icons import paint_icon
from xrayTrainer.ui.widgets.theme import Space, colours_of

_Index = QModelIndex | QPersistentModelIndex
INDENT = "    "
ROW_HEIGHT = 36
_TAKEN = "taken"
"""Set on a list that has been answered: Enter and the list itself may both say so."""


class ClassTable(QTableWidget):
    """Two columns; the second opens a list that narrows as one types.

    Parameters
    ----------
    leave_out
        Value that stands for "leave these entries out".

    Signals
    -------
    class_chosen(str, str)
        Class name and value: a vocabulary id, "" for no class, or `leave_out`.
    """

    class_chosen = Signal(str, str)

    def __init__(self, leave_out: str) -> None:
        super().__init__(0, 2)
        self.setObjectName("import_classes")
        self._leave_out = leave_out
        self.choices: list[tuple[str, str]] = []
        self._labels: dict[str, str] = {}
        self.setItemDelegateForColumn(1, _Picker(self))
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.AnyKeyPressed | trigger.DoubleClicked)
        self.cellClicked.connect(self._on_clicked)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.itemChanged.connect(self._on_changed)

    def retranslate(self, wording: Wording | None) -> None:
        """Set every text anew."""
        self.setHorizontalHeaderLabels([self.tr("In the file"), self.tr("Class of the vocabulary")])
        describe(self, self.tr("Class names: choose what each one is"), keys="F2")
        if wording is None:
            return
        self.choices = [("", self.tr("No class")), (self._leave_out, self.tr("Leave out"))]
        self.choices += [
            (choice.id, INDENT * choice.depth + choice.label) for choice in wording.choices(VocabularyName.CLASSES)
        ]
        self._labels = {value: label.strip() for value, label in self.choices}
        with QSignalBlocker(self):
            for row in range(self.rowCount()):
                self._show(self.item(row, 1))

    def show_classes(self, classes: Mapping[str, str]) -> None:
        """List class names with their values."""
        with QSignalBlocker(self):
            self.setRowCount(len(classes))
            for row, (name, value) in enumerate(classes.items()):
                left = QTableWidgetItem(name)
                left.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.setItem(row, 0, left)
                right = QTableWidgetItem()
                right.setData(Qt.ItemDataRole.UserRole, value)
                self.setItem(row, 1, right)
                self._show(right)
            if classes:
                self.setCurrentCell(0, 1)

    def value(self, row: int) -> str:
        """Return the value chosen in a row."""
        item = self.item(row, 1)
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _show(self, item: QTableWidgetItem | None) -> None:
        if item is not None:
            value = str(item.data(Qt.ItemDataRole.UserRole))
            item.setText(self._labels.get(value, value))

    def _on_clicked(self, row: int, _column: int) -> None:
        """One click opens the list."""
        item = self.item(row, 1)
        if item is not None:
            self.setCurrentItem(item)
            self.editItem(item)

    def _on_changed(self, item: QTableWidgetItem) -> None:
        name = self.item(item.row(), 0)
        if item.column() == 1 and name is not None:
            with QSignalBlocker(self):
                self._show(item)
            self.class_chosen.emit(name.text(), str(item.data(Qt.ItemDataRole.UserRole)))


class _Picker(QStyledItemDelegate):
    """Edits a class in a list."""

    def __init__(self, table: ClassTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the text, and an arrow that says it can be changed."""
        super().paint(painter, option, index)
        rect = option.rect.adjusted(option.rect.width() - 24, 0, -Space.S, 0)
        paint_icon(painter, "chevron-down", rect.adjusted(0, 10, 0, -10), self._muted())

    def _muted(self) -> QColor:
        return QColor(colours_of(self._table).muted)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Make the list."""
        box = QComboBox(parent)
        box.setObjectName("import_class_choice")
        describe(box, self._table.model().index(index.row(), 0).data() or "")
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setMaxVisibleItems(16)
        for value, label in self._table.choices:
            box.addItem(label, value)
        completer = QCompleter(box.model(), box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.setCompleter(completer)
        box.activated.connect(lambda _row: self._take(box))
        line = box.lineEdit()
        if line is not None:
            line.returnPressed.connect(lambda: self._take(box))
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what is chosen."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.UserRole))))
            line = editor.lineEdit()
            if line is not None:
                line.setText(editor.currentText().strip())
                line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Keep what was chosen; typed text that fits no class, or several, changes nothing."""
        if not isinstance(editor, QComboBox):
            return
        typed = editor.currentText().strip().casefold()
        texts = [editor.itemText(row).strip().casefold() for row in range(editor.count())]
        fitting = [row for row, text in enumerate(texts) if text == typed] or [
            row for row, text in enumerate(texts) if typed and typed in text
        ]
        if len(fitting) == 1 or (fitting and texts[fitting[0]] == typed):
            model.setData(index, editor.itemData(fitting[0]), Qt.ItemDataRole.UserRole)

    def _take(self, box: QComboBox) -> None:
        if box.property(_TAKEN):
            return
        box.setProperty(_TAKEN, True)
        self.commitData.emit(box)
        self.closeEditor.emit(box)
