"""The slim bar at the top: where to go on the left, who and how on the right; always within reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from xrayTrainer.domain.texts import Language
from xrayTrainer.ui.commands.registry import action_text, keys_text, spec
from xrayTrainer.ui.shell.unit_pages import pages_there
from xrayTrainer.ui.viewmodels.person_tool import PersonTool
from xrayTrainer.ui.viewmodels.route import ScreenId
from xrayTrainer.ui.views.language_names import language_name
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.mark import ProgramMark
from xrayTrainer.ui.widgets.theme import SchemeChoice, Space, colours_of

if TYPE_CHECKING:
    from xrayTrainer.ui.shell.context import Context
    from xrayTrainer.ui.viewmodels.people import PeopleFacts

HEIGHT = 48
_PLACES = {
    "go.home": ScreenId.HOME,
    "go.library": ScreenId.LIBRARY,
    "go.progress": ScreenId.PROGRESS,
    "go.atlas": ScreenId.ATLAS,
    "go.studio": ScreenId.STUDIO,
    "go.inbox": ScreenId.INBOX,
    "go.unit": ScreenId.UNIT,
    "go.workbench": ScreenId.WORKBENCH,
}
_PART_OF = {
    "lesson": ScreenId.LIBRARY,
    "composer": ScreenId.STUDIO,
    "own_scans": ScreenId.STUDIO,
    "key_editor": ScreenId.STUDIO,
    "course_report": ScreenId.UNIT,
}
"""Screens that belong to a place, by name."""
_SCHEME_ICONS = {
    SchemeChoice.SYSTEM: "scheme-system",
    SchemeChoice.LIGHT: "scheme-light",
    SchemeChoice.DARK: "scheme-dark",
}
_LONGEST_NAME = 18


class TopBar(QWidget):
    """The bar.

    Signals
    -------
    action_requested(str)
        Id of an action.
    language_chosen(str), scheme_chosen(str)
        What was picked from a menu.
    person_chosen(object)
        `PersonId`, or None for a fresh guest.
    keep_requested()
        The guest wants a name.
    person_tool_requested(object)
        `PersonTool` that was picked.
    """

    action_requested = Signal(str)
    language_chosen = Signal(str)
    scheme_chosen = Signal(str)
    person_chosen = Signal(object)
    keep_requested = Signal()
    person_tool_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("top_bar")
        self.setFixedHeight(HEIGHT)
        self._people: PeopleFacts | None = None
        self._language = "en"
        self._scheme = SchemeChoice.SYSTEM
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 0, Space.M, 0)
        row.setSpacing(Space.XS)
        row.addWidget(ProgramMark(side=28))
        row.addSpacing(Space.S)
        self._places = {action: self._place(action) for action in _PLACES}
        for button in self._places.values():
            row.addWidget(button)
        row.addStretch(1)
        self._person = self._button("app.person")
        self._language_button = self._button("app.language")
        self._scheme_button = self._button("app.scheme", icon_only=True)
        self._settings = self._button("app.settings", icon_only=True)
        self._help = self._button("app.help", icon_only=True)
        self._leave_full = self._button("app.fullscreen", icon_only=True)
        self._leave_full.set_icon_name("fullscreen-leave")
        self._leave_full.hide()
        for button in (self._person, self._language_button, self._scheme_button, self._settings, self._help):
            row.addWidget(button)
        row.addWidget(self._leave_full)
        self.show_case_open(False)
        self.show_studio(False)
        self.show_inbox(False)
        self.show_unit(False)
        self._person.setEnabled(False)

    def sizeHint(self) -> QSize:
        """The height is fixed."""
        return QSize(720, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours_of(self).border))

    def show_place(self, screen: ScreenId) -> None:
        """Mark where one is."""
        marked = _PART_OF.get(screen.value, screen)
        for action, button in self._places.items():
            button.setChecked(_PLACES[action] is marked)
        self._fit()
        self._settings.setChecked(screen is ScreenId.SETTINGS)
        self._help.setChecked(screen is ScreenId.HELP)

    def show_case_open(self, case_open: bool) -> None:
        """The workbench is there while a case is open."""
        self._places["go.workbench"].setVisible(case_open)
        self._fit()

    def follow(self, context: Context) -> None:
        """The use cases are there."""
        context.people.changed.connect(self.show_people)
        self.keep_requested.connect(context.keep_results)
        self.person_tool_requested.connect(context.use_person_tool)
        self.show_studio(context.services.studio is not None)
        self.show_inbox(context.services.inbox is not None and context.services.comments is not None)
        self.show_unit(bool(pages_there(context.services)))

    @property
    def doors(self) -> dict[str, bool]:
        """Return which places are there that not everybody has, by the action that leads to them."""
        return {action: not self._places[action].isHidden() for action in ("go.studio", "go.inbox", "go.unit")}

    def show_studio(self, there: bool) -> None:
        """The studio is there where drafts can be kept."""
        self._places["go.studio"].setVisible(there)
        self._fit()

    def show_inbox(self, there: bool) -> None:
        """The Inbox is there where results can be looked at and commented on."""
        self._places["go.inbox"].setVisible(there)
        self._fit()

    def show_unit(self, there: bool) -> None:
        """The unit is there where it has a page."""
        self._places["go.unit"].setVisible(there)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out again for which words there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all words, places where one is not show their sign alone."""
        row = self.layout()
        if row is None:
            return
        for button in self._places.values():
            button.set_icon_only(False)
        row.invalidate()
        narrow = row.minimumSize().width() > self.width()
        for button in self._places.values():
            button.set_icon_only(narrow and not button.isChecked())

    def show_full_screen(self, full: bool) -> None:
        """In full screen the window has no frame: the way out of it stands at the end."""
        self._leave_full.setVisible(full)

    def show_language(self, code: str) -> None:
        """Name the language that is on."""
        self._language = code
        self.retranslate()

    def show_scheme(self, choice: SchemeChoice) -> None:
        """Show the scheme that is on."""
        self._scheme = choice
        self._scheme_button.set_icon_name(_SCHEME_ICONS[choice])

    def show_people(self, facts: PeopleFacts) -> None:
        """Name the person at work."""
        self._people = facts
        self._person.setEnabled(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        buttons = {
            **self._places,
            "app.person": self._person,
            "app.language": self._language_button,
            "app.scheme": self._scheme_button,
            "app.settings": self._settings,
            "app.help": self._help,
        }
        for action, button in buttons.items():
            row = spec(action)
            button.setText(action_text(row))
            describe(button, action_text(row), keys=keys_text(row))
        leave = self.tr("Leave full screen")
        self._leave_full.setText(leave)
        describe(self._leave_full, leave, keys=keys_text(spec("app.fullscreen")))
        self._language_button.setText(language_name(self._language))
        name = self.tr("Guest")
        if self._people is not None and not self._people.current.guest:
            name = self._people.current.name
        shown = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
        self._person.setText(shown)
        self._fit()
        describe(self._person, f"{action_text(spec('app.person'))}: {name}", keys=keys_text(spec("app.person")))

    def open_menu(self, action: str) -> None:
        """Open the menu of language, scheme or person at its button."""
        if action == "app.language":
            self._open(self._language_menu(), self._language_button)
        elif action == "app.scheme":
            self._open(self._scheme_menu(), self._scheme_button)
        elif action == "app.person" and self._people is not None:
            self._open(self._person_menu(self._people), self._person)

    def _language_menu(self) -> QMenu:
        menu = self._menu("language_menu")
        for language in Language:
            entry = _choice(menu, language_name(language.value), language.value == self._language)
            entry.triggered.connect(lambda _checked=False, code=language.value: self.language_chosen.emit(code))
        return menu

    def _scheme_menu(self) -> QMenu:
        menu = self._menu("scheme_menu")
        names = {
            SchemeChoice.SYSTEM: self.tr("As the system has it"),
            SchemeChoice.LIGHT: self.tr("Light"),
            SchemeChoice.DARK: self.tr("Dark"),
        }
        for choice, name in names.items():
            entry = _choice(menu, name, choice is self._scheme)
            entry.triggered.connect(lambda _checked=False, value=choice.value: self.scheme_chosen.emit(value))
        return menu

    def _person_menu(self, facts: PeopleFacts) -> QMenu:
        menu = self._menu("person_menu")
        if facts.current.guest:
            menu.addAction(self.tr("Keep my results…")).triggered.connect(self.keep_requested)
            menu.addSeparator()
        for person in facts.named:
            entry = _choice(menu, person.name.replace("&", "&&"), person.id == facts.current.id)
            entry.triggered.connect(lambda _checked=False, who=person.id: self.person_chosen.emit(who))
        if facts.named:
            menu.addSeparator()
        guest = self.tr("Another guest") if facts.current.guest else self.tr("Work as a guest")
        menu.addAction(guest).triggered.connect(lambda: self.person_chosen.emit(None))
        menu.addSeparator()
        tools = {
            PersonTool.SAVE_PROFILE: self.tr("Save my profile…"),
            PersonTool.USE_PROFILE: self.tr("Use a profile from a file…"),
            PersonTool.ERASE: self.tr("Erase a person…"),
        }
        if facts.current.guest:
            del tools[PersonTool.SAVE_PROFILE]
        for tool, text in tools.items():
            entry = menu.addAction(text)
            entry.triggered.connect(lambda _checked=False, tool=tool: self.person_tool_requested.emit(tool))
        return menu

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName(name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _open(self, menu: QMenu, button: Button) -> None:
        menu.ensurePolished()
        corner = button.mapToGlobal(QPoint(button.width(), button.height()))
        menu.popup(QPoint(corner.x() - menu.sizeHint().width(), corner.y()))
        checked = next((entry for entry in menu.actions() if entry.isChecked()), None)
        if checked is not None:
            menu.setActiveAction(checked)

    def _place(self, action: str) -> Button:
        button = Button(Look.NAV, icon_name=spec(action).icon)
        button.setCheckable(True)
        self._name(button, action)
        return button

    def _button(self, action: str, *, icon_only: bool = False) -> Button:
        checkable = action in ("app.settings", "app.help")
        button = Button(Look.NAV if checkable else Look.QUIET, icon_name=spec(action).icon, icon_only=icon_only)
        button.setCheckable(checkable)
        self._name(button, action)
        return button

    def _name(self, button: Button, action: str) -> None:
        button.setObjectName("top_" + action.split(".")[1])
        # which place is marked is the navigator's to say
        button.clicked.connect(lambda checked=False: button.setChecked(not checked) if button.isCheckable() else None)
        button.clicked.connect(lambda _checked=False: self.action_requested.emit(action))


def _choice(menu: QMenu, text: str, checked: bool) -> QAction:
    entry = menu.addAction(text)
    entry.setCheckable(True)
    entry.setChecked(checked)
    return entry
