"""The left of an open draft: its cases, searched and narrowed, moved, doubled and taken away; or what a check found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from xrayTrainer.ui.commands.registry import action_text, keys_text
from xrayTrainer.ui.commands.studio_actions import BY_ID
from xrayTrainer.ui.viewmodels.studio_cases import CaseFilter, CaseListModel
from xrayTrainer.ui.viewmodels.wording import Wording
from xrayTrainer.ui.views.studio_case_pages import STATUSES, TYPES, word
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Field
from xrayTrainer.ui.widgets.studio_case_list import CaseList
from xrayTrainer.ui.widgets.studio_fields import WheelGuard
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.services.studio_api import Draft
    from xrayTrainer.ui.views.studio_check_panel import CheckPanel

_TOOLS = ("studio.duplicate", "studio.up", "studio.down", "studio.remove")


class CasesPanel(QWidget):
    """Two tabs: the cases, and what a check found.

    Signals
    -------
    run_requested(str)
        Id of an action.
    """

    run_requested = Signal(str)

    def __init__(self, wording: Wording, check: CheckPanel) -> None:
        super().__init__()
        self.setObjectName("studio_left")
        self.model = CaseListModel(wording)
        self.model.setParent(self)
        self.list = CaseList(self.model)
        self.check = check
        self.search = Field()
        self.search.setObjectName("studio_search")
        self.search.setClearButtonEnabled(True)
        self.type, self.status = _combo("studio_type"), _combo("studio_status")
        self._guard = WheelGuard(self)
        for combo in (self.type, self.status):
            combo.installEventFilter(self._guard)
            combo.activated.connect(lambda _row: self._narrow())
        self.search.textChanged.connect(lambda _text: self._narrow())
        self.search.returnPressed.connect(self.list.setFocus)
        self.new = Button(Look.SECONDARY, icon_name="add", trailing="chevron-down")
        self.new.setObjectName("studio_new_case")
        self.new.clicked.connect(lambda: self.run_requested.emit("studio.new_case"))
        self.tools = {name: self._tool(name) for name in _TOOLS}
        self.tabs = {name: _tab(f"studio_tab_{name}") for name in ("cases", "check")}
        for name, button in self.tabs.items():
            button.clicked.connect(lambda _checked=False, name=name: self.show_tab(name))
        self._empty = Text(Type.BODY, muted=True, wrap=True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._cases_page())
        self._pages.addWidget(check)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        for button in self.tabs.values():
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        box.addWidget(self._pages, 1)
        self.show_tab("cases")

    def _cases_page(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(Space.M, Space.XS, 0, 0)
        box.setSpacing(Space.XS)
        tools = QHBoxLayout()
        tools.setSpacing(0)
        tools.addWidget(self.new)
        tools.addStretch(1)
        for button in self.tools.values():
            tools.addWidget(button)
        narrow = QHBoxLayout()
        narrow.setSpacing(Space.XS)
        for combo in (self.type, self.status):
            narrow.addWidget(combo, 1)
        box.addLayout(tools)
        box.addWidget(self.search)
        box.addLayout(narrow)
        box.addWidget(self._empty)
        box.addWidget(self.list, 1)
        return page

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self.model.set_wording(wording)
        describe(self.list, self.tr("Cases"))
        self.search.setPlaceholderText(self.tr("Search: name, class, carrier, tag"))
        row = BY_ID["studio.search"]
        describe(self.search, action_text(row), keys=keys_text(row))
        _offer(self.type, self.tr("All kinds"), {name: word(TYPES, name) for name in TYPES})
        _offer(self.status, self.tr("All states"), {name: word(STATUSES, name) for name in STATUSES})
        describe(self.type, self.tr("Which kind of case"))
        describe(self.status, self.tr("Which state"))
        self.new.setText(self.tr("New case"))
        row = BY_ID["studio.new_case"]
        describe(self.new, action_text(row), keys=keys_text(row))
        for name, button in self.tools.items():
            row = BY_ID[name]
            button.setText(action_text(row))
            describe(button, action_text(row), keys=keys_text(row))
        self.list.delegate.type_names = {name: word(TYPES, name) for name in TYPES}
        self.list.delegate.status_names = {name: word(STATUSES, name) for name in STATUSES}
        self.check.set_wording(wording)
        self._name_tabs()

    def show_draft(self, draft: Draft | None) -> None:
        """Show the cases of a draft."""
        self.model.show_draft(draft)
        self._name_tabs()

    def show_tab(self, name: str) -> None:
        """Show the cases, or what a check found."""
        self._pages.setCurrentIndex(0 if name == "cases" else 1)
        for tab, button in self.tabs.items():
            button.setChecked(tab == name)

    def show_chosen(self) -> None:
        """Tools work on what is chosen."""
        for button in self.tools.values():
            button.setEnabled(bool(self.list.chosen))

    def reveal(self, slug: str) -> None:
        """Show a case that the filter may hide."""
        if not self.model.rows_of((slug,)):
            with QSignalBlocker(self.search):
                self.search.clear()
            for combo in (self.type, self.status):
                combo.setCurrentIndex(0)
            self._narrow()
        self.list.choose((slug,))

    def focus_search(self) -> None:
        """Search the cases."""
        self.show_tab("cases")
        self.search.setFocus()
        self.search.selectAll()

    def _narrow(self) -> None:
        self.model.narrow(
            CaseFilter(
                words=self.search.text(), type=self.type.currentData() or "", status=self.status.currentData() or ""
            )
        )
        self._name_tabs()

    def name_check(self) -> None:
        """Say how much a check found."""
        self._name_tabs()

    def _name_tabs(self) -> None:
        total, shown = self.model.total, self.model.rowCount()
        text = self.tr("Cases (%1)") if total == shown else self.tr("Cases (%1 of %2)").replace("%2", str(total))
        found = self.check.count
        texts = {
            "cases": text.replace("%1", str(shown)),
            "check": self.tr("Check") if found is None else self.tr("Check (%1)").replace("%1", str(found)),
        }
        for name, button in self.tabs.items():
            button.setText(texts[name])
            describe(button, texts[name])
        none = self.tr("No cases yet. Press New case.") if not total else self.tr("No case fits.")
        self._empty.setText(none)
        self._empty.setVisible(not shown)

    def _tool(self, name: str) -> Button:
        button = Button(Look.QUIET, icon_name=BY_ID[name].icon, icon_only=True)
        button.setObjectName(name.replace(".", "_"))
        button.setEnabled(False)
        button.clicked.connect(lambda: self.run_requested.emit(name))
        return button


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setMinimumHeight(Space.CONTROL_HEIGHT - 4)
    combo.setMinimumWidth(60)
    combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return combo


def _tab(name: str) -> Button:
    button = Button(Look.NAV)
    button.setObjectName(name)
    button.setCheckable(True)
    return button


def _offer(combo: QComboBox, every: str, names: dict[str, str]) -> None:
    now = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        combo.addItem(every, "")
        for name, text in names.items():
            combo.addItem(text, name)
        combo.setCurrentIndex(max(0, combo.findData(now)))
