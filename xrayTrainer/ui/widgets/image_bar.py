"""The bar of image tools: the six of this scanner's console, the rest under *More*, then what moves the scan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from xrayTrainer.ui.commands.image_actions import ACTION_OF_TOOL, MORE
from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.commands.workbench_actions import BY_ID
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe, plain
from xrayTrainer.ui.widgets.icons import icon
from xrayTrainer.ui.widgets.theme import Space
from xrayTrainer.ui.widgets.tool_buttons import ToolBar


class ImageBar(QWidget):
    """Six tools and *More*.

    Signals
    -------
    triggered(str)
        Id of an action.
    """

    triggered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("image_bar")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._bar = ToolBar([], vertical=False, name="image_six")
        self._row.addWidget(self._bar)
        self.more = Button(Look.QUIET, trailing="chevron-down")
        self.more.setObjectName("image_more")
        self.more.clicked.connect(self.open_more)
        self._row.addWidget(self.more)
        self._tools: tuple[str, ...] = ()
        self._conditions: frozenset[str] = frozenset()
        self._checked: frozenset[str] = frozenset()
        self._reasons: Mapping[str, str] = {}
        self.menu = QMenu(self)
        self.menu.setObjectName("image_menu")
        self.menu.setToolTipsVisible(True)

    @property
    def tools(self) -> tuple[str, ...]:
        """Names of the tools in view."""
        return self._tools

    def show_tools(self, tools: Sequence[str]) -> None:
        """Put the tools of a scanner's console in view."""
        known = tuple(name for name in tools if name in ACTION_OF_TOOL)
        if known == self._tools:
            return
        self._tools = known
        self._row.removeWidget(self._bar)
        self._bar.hide()
        self._bar.deleteLater()
        self._bar = ToolBar([BY_ID[ACTION_OF_TOOL[name]] for name in known], vertical=False, name="image_six")
        self._bar.triggered.connect(self.triggered)
        self._row.insertWidget(0, self._bar)
        self._bar.retranslate()
        self._apply()

    def set_state(
        self, conditions: frozenset[str], checked: frozenset[str], reasons: Mapping[str, str] | None = None
    ) -> None:
        """Show which tools can be used, which are on, and by condition why others can't be used."""
        self._conditions, self._checked, self._reasons = conditions, checked, reasons or {}
        self._apply()

    def _apply(self) -> None:
        self._bar.set_conditions(self._conditions, self._reasons)
        for action in self._bar.buttons:
            self._bar.set_checked(action, action in self._checked)
        self.more.setEnabled("has_picture" in self._conditions)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._bar.retranslate()
        self.more.setText(self.tr("More"))
        describe(self.more, self.tr("All image tools"))

    def open_more(self) -> None:
        """List all tools below the button."""
        self.fill_menu()
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + Space.XS)))

    def fill_menu(self) -> None:
        """Make the list anew: what can't be used here is grey, what is on has a tick."""
        for old in self.menu.findChildren(QMenu):
            old.deleteLater()
        self.menu.clear()
        for section in MORE:
            heading, into = QCoreApplication.translate("Actions", section.heading), self.menu
            if section.icon:
                into = self.menu.addMenu(icon(section.icon), heading)
                into.setToolTipsVisible(True)
            else:
                self.menu.addSection(heading)
            for name in section.actions:
                into.addAction(self._entry(name, into))

    def _entry(self, name: str, menu: QMenu) -> QAction:
        row = BY_ID[name]
        keys = keys_text(row)
        entry = QAction(icon(row.icon), action_text(row) + (f"\t{keys}" if keys else ""), menu)
        entry.setObjectName(name)
        entry.setCheckable(row.checkable)
        entry.setChecked(name in self._checked)
        entry.setEnabled(not row.enabled_when or row.enabled_when in self._conditions)
        entry.setToolTip(plain(self._reasons.get(row.enabled_when) or action_text(row)))
        entry.triggered.connect(lambda _on=False: self.triggered.emit(name))
        return entry
