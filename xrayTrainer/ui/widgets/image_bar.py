"""The bar of image tools: the six of this scanner's console, the rest under *More*, then what moves the scan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from xrayTrainer.ui.commands.image_actions import ACTION_OF_TOOL, MORE
from xrayTrainer.ui.commands.workbench_actions import BY_ID
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.theme import Space
from xrayTrainer.ui.widgets.tool_buttons import ToolBar
from xrayTrainer.ui.widgets.tool_panel import ToolPanel


class ImageBar(QWidget):
    """Six tools and *More*.

    Parameters
    ----------
    keeps_keys
        Whether a click leaves the keyboard where it was.

    Signals
    -------
    triggered(str)
        Id of an action.
    """

    triggered = Signal(str)

    def __init__(self, *, keeps_keys: bool = False) -> None:
        super().__init__()
        self.setObjectName("image_bar")
        self._keeps_keys = keeps_keys
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._bar = ToolBar([], vertical=False, name="image_six")
        self._row.addWidget(self._bar)
        self.more = Button(Look.QUIET, trailing="chevron-down")
        self.more.setObjectName("image_more")
        self.more.clicked.connect(self.open_more)
        self._row.addWidget(self.more)
        if keeps_keys:
            self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tools: tuple[str, ...] = ()
        self._conditions: frozenset[str] = frozenset()
        self._checked: frozenset[str] = frozenset()
        self._reasons: Mapping[str, str] = {}
        self.panel = ToolPanel(self, "image_panel")
        self.panel.triggered.connect(self.triggered)

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
        if self._keeps_keys:
            for button in self._bar.buttons.values():
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
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
        self.panel.open_at(self.more.mapToGlobal(QPoint(0, self.more.height() + Space.XS)))

    def fill_menu(self) -> None:
        """Make the list anew: what can't be used here is grey, what is on is filled."""
        screen = self.screen()
        self.panel.fill(MORE, BY_ID, screen.availableGeometry().width() if screen is not None else self.width())
        self.panel.setAccessibleName(self.more.accessibleName())
        for name, row in self.panel.rows.items():
            when = row.row.enabled_when
            enabled = not when or when in self._conditions
            why = "" if enabled else self._reasons.get(when, "")
            row.show_state(on=name in self._checked, enabled=enabled, why=why)
