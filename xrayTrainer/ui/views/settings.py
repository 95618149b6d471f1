"""Settings: language, colours, who is at work. Each takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.domain.texts import Language
from xrayTrainer.ui.viewmodels.person_tool import PersonTool
from xrayTrainer.ui.viewmodels.route import Route, ScreenId
from xrayTrainer.ui.views.language_names import language_name
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.views.settings_workbench import WorkbenchCard
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card, Page
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.fields import Choice
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import SchemeChoice, Space, Type

if TYPE_CHECKING:
    from xrayTrainer.ui.viewmodels.people import PeopleFacts

_TOOL_ICONS = {
    PersonTool.SAVE_PROFILE: "export",
    PersonTool.USE_PROFILE: "import",
    PersonTool.ERASE_VIEWINGS: "delete",
    PersonTool.ERASE: "delete",
}


class SettingsView(Screen):
    """All settings.

    Signals
    -------
    language_chosen(str)
        ISO 639-1 code.
    scheme_chosen(str)
        `SchemeChoice` value.
    keep_requested()
        The guest wants a name.
    guest_requested()
        A fresh guest is to work.
    person_tool_requested(object)
        `PersonTool` that was picked.
    cards_requested()
        The identity cards are wanted.
    """

    language_chosen = Signal(str)
    scheme_chosen = Signal(str)
    keep_requested = Signal()
    guest_requested = Signal()
    person_tool_requested = Signal(object)
    cards_requested = Signal()

    def __init__(self) -> None:
        super().__init__("settings")
        self._people: PeopleFacts | None = None
        self._heading = Text(Type.TITLE)
        self._language_heading = Text(Type.HEADING)
        self._scheme_heading = Text(Type.HEADING)
        self._languages = _choices("settings_language", [language.value for language in Language])
        self._schemes = _choices("settings_scheme", [choice.value for choice in SchemeChoice])
        self._person = _PersonCard()
        page = Page(width=Space.READING_WIDTH)
        page.column.addWidget(self._heading)
        both = QHBoxLayout()
        both.setSpacing(Space.L)
        both.addWidget(_card(self._language_heading, self._languages), 1)
        both.addWidget(_card(self._scheme_heading, self._schemes), 1)
        page.column.addLayout(both)
        self.workbench = WorkbenchCard()
        page.column.addWidget(self.workbench)
        page.column.addWidget(self._person)
        row = QHBoxLayout()
        self._about = Button(Look.QUIET, icon_name="about")
        self._about.setObjectName("settings_about")
        self._cards = Button(Look.QUIET, icon_name="identity-card")
        self._cards.setObjectName("settings_cards")
        self._cards.clicked.connect(self.cards_requested)
        self._cards.hide()
        row.addWidget(self._cards)
        row.addWidget(self._about)
        row.addStretch(1)
        page.column.addLayout(row)
        page.column.addStretch(1)
        self.fill(page)
        for code, button in self._languages.items():
            button.clicked.connect(lambda _checked=False, code=code: self.language_chosen.emit(code))
        for scheme, button in self._schemes.items():
            button.clicked.connect(lambda _checked=False, scheme=scheme: self.scheme_chosen.emit(scheme))
        self._about.clicked.connect(lambda: self.route_requested.emit(Route(ScreenId.ABOUT)))
        self._person.keep.clicked.connect(self.keep_requested)
        self._person.guest.clicked.connect(self.guest_requested)
        for tool, pressed in self._person.tools.items():
            pressed.clicked.connect(lambda _checked=False, tool=tool: self.person_tool_requested.emit(tool))

    def offer_cards(self) -> None:
        """There are identity cards to be looked at."""
        self._cards.show()

    def show_language(self, code: str) -> None:
        """Mark the language that is on."""
        _mark(self._languages, code)

    def show_scheme(self, choice: str) -> None:
        """Mark the scheme that is on."""
        _mark(self._schemes, choice)

    def show_people(self, facts: PeopleFacts) -> None:
        """Show who is at work."""
        self._person.show_people(facts)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._heading.setText(self.tr("Settings"))
        self._cards.setText(self.tr("Identity cards…"))
        describe(self._cards, self.tr("Your card, with which you sign packs, and the cards that are known here"))
        self._language_heading.setText(self.tr("Language"))
        self._scheme_heading.setText(self.tr("Colours"))
        names = {
            SchemeChoice.SYSTEM: self.tr("As the system has it"),
            SchemeChoice.LIGHT: self.tr("Light"),
            SchemeChoice.DARK: self.tr("Dark"),
        }
        for code, button in self._languages.items():
            button.setText(language_name(code))
            describe(button, language_name(code))
        for choice, button in self._schemes.items():
            button.setText(names[SchemeChoice(choice)])
            describe(button, button.text())
        self._about.setText(self.tr("About XrayTrainer"))
        describe(self._about, self._about.text())
        self.workbench.retranslate()
        self._person.retranslate()


class _PersonCard(Card):
    """Who is at work."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: PeopleFacts | None = None
        self._heading = Text(Type.HEADING)
        self._who = Text(Type.BODY, wrap=True)
        self.keep = Button(Look.SECONDARY, icon_name="person-add")
        self.keep.setObjectName("settings_keep")
        self.guest = Button(Look.SECONDARY, icon_name="person")
        self.guest.setObjectName("settings_guest")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.keep)
        row.addWidget(self.guest)
        row.addStretch(1)
        self.tools = {tool: Button(Look.QUIET, icon_name=icon) for tool, icon in _TOOL_ICONS.items()}
        more = QGridLayout()
        more.setSpacing(Space.S)
        more.setColumnStretch(2, 1)
        for number, (tool, button) in enumerate(self.tools.items()):
            button.setObjectName(f"settings_{tool.value}")
            more.addWidget(button, number // 2, number % 2, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._who)
        self.body.addLayout(row)
        self.body.addLayout(more)

    def show_people(self, facts: PeopleFacts) -> None:
        """Show who is at work."""
        self._facts = facts
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._heading.setText(self.tr("Who is at work"))
        self.keep.setText(self.tr("Keep my results…"))
        self.guest.setText(self.tr("Work as a guest"))
        describe(self.keep, self.tr("Give the results of this guest a name"))
        describe(self.guest, self.tr("Let another person begin without a name"))
        texts = {
            PersonTool.SAVE_PROFILE: (
                self.tr("Save my profile…"),
                self.tr("Write a file with which you are the same person on another computer"),
            ),
            PersonTool.USE_PROFILE: (
                self.tr("Use a profile from a file…"),
                self.tr("Work here as the person of a profile file"),
            ),
            PersonTool.ERASE_VIEWINGS: (
                self.tr("Erase my viewing records…"),
                self.tr("Take out of the records what was on your screen; answers and results stay"),
            ),
            PersonTool.ERASE: (
                self.tr("Erase a person…"),
                self.tr("Take a person with all results out of the records for good"),
            ),
        }
        for tool, (text, tip) in texts.items():
            self.tools[tool].setText(text)
            describe(self.tools[tool], tip)
        if self._facts is None:
            return
        guest = self._facts.current.guest
        self.tools[PersonTool.SAVE_PROFILE].setVisible(not guest)
        self.keep.setVisible(guest)
        self.guest.setVisible(not guest)
        self._who.setText(
            self.tr("A guest. Results stay on this computer and can be given a name once.")
            if guest
            else self._facts.current.name
        )


def _choices(name: str, values: list[str]) -> dict[str, Choice]:
    buttons = {}
    for value in values:
        button = Choice()
        button.setObjectName(f"{name}_{value}")
        buttons[value] = button
    return buttons


def _card(heading: Text, choices: dict[str, Choice]) -> Card:
    card = Card(spacing=Space.XS)
    card.body.addWidget(heading)
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    group = QButtonGroup(holder)
    for button in choices.values():
        group.addButton(button)
        box.addWidget(button)
    card.body.addWidget(holder)
    card.body.addStretch(1)
    return card


def _mark(choices: dict[str, Choice], value: str) -> None:
    button = choices.get(value)
    if button is not None:
        with QSignalBlocker(button):
            button.setChecked(True)
