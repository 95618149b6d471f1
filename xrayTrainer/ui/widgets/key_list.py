"""A list of all actions with the keys that hold, in groups; chosen keys stand out."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from xrayTrainer.ui.commands.action_spec import Group
from xrayTrainer.ui.commands.key_map import KeyMap
from xrayTrainer.ui.commands.registry import action_text, chord_text, group_text
from xrayTrainer.ui.widgets.theme import Space

_ID = Qt.ItemDataRole.UserRole


class KeyList(QTreeWidget):
    """Actions and keys, side by side.

    Parameters
    ----------
    keys
        The map that holds.
    """

    def __init__(self, keys: KeyMap) -> None:
        super().__init__()
        self.setObjectName("keys_list")
        self._keys = keys
        self.items: dict[str, QTreeWidgetItem] = {}
        self.setColumnCount(2)
        self.setRootIsDecorated(False)
        self.setIndentation(Space.L)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    @property
    def action(self) -> str:
        """Id of the action chosen; empty for none."""
        item = self.currentItem()
        return "" if item is None else str(item.data(0, _ID) or "")

    def choose(self, action: str) -> None:
        """Go to an action."""
        self.setCurrentItem(self.items[action])

    def fill(self) -> None:
        """List all actions anew."""
        with QSignalBlocker(self):
            self.clear()
            self.items = {}
            for group in sorted(Group, key=lambda group: group is Group.APP):
                rows = [row for row in self._keys.rows if row.group is group and row.screen != "first_start"]
                if not rows:
                    continue
                head = QTreeWidgetItem([group_text(group)])
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.addTopLevelItem(head)
                for row in rows:
                    item = QTreeWidgetItem([action_text(row), ""])
                    item.setData(0, _ID, row.id)
                    item.setToolTip(0, action_text(row))
                    head.addChild(item)
                    self.items[row.id] = item
                head.setExpanded(True)
            if self.items:
                self.setCurrentItem(next(iter(self.items.values())))
        self.show_keys()

    def show_keys(self) -> None:
        """Name the keys that hold now."""
        own = self._keys.own
        for action, item in self.items.items():
            item.setText(1, ", ".join(chord_text(chord) for chord in self._keys.keys(action)))
            face = item.font(1)
            face.setBold(action in own)
            item.setFont(1, face)

    def narrow(self, text: str) -> None:
        """Leave the actions that have all words of `text` in their name or keys."""
        wanted = text.casefold().split()
        for item in self.items.values():
            whole = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in whole for word in wanted))
        for number in range(self.topLevelItemCount()):
            head = self.topLevelItem(number)
            if head is not None:
                children = [head.child(k) for k in range(head.childCount())]
                head.setHidden(all(child is None or child.isHidden() for child in children))
