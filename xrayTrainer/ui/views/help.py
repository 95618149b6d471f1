"""Help: the guide, and every key, made from the table of actions."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from xrayTrainer.resources import assets
from xrayTrainer.ui.commands.action_spec import Group
from xrayTrainer.ui.commands.key_map import keys_of
from xrayTrainer.ui.commands.registry import ACTIONS, action_text, chord_text, group_text
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.local_page import LocalPage
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type, colours_of

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent


class HelpView(Screen):
    """Two pages, and the way to the tour.

    Signals
    -------
    tour_requested()
        The tour of the workbench is wanted.
    """

    tour_requested = Signal()

    def __init__(self) -> None:
        super().__init__("help")
        frame = QWidget()
        frame.setMaximumWidth(Space.READING_WIDTH + 2 * Space.XL)
        box = QVBoxLayout(frame)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        box.setSpacing(Space.M)
        self._guide_button = Button(Look.NAV, icon_name="lesson")
        self._keys_button = Button(Look.NAV, icon_name="keyboard")
        self.guide = LocalPage()
        self.guide.setObjectName("help_guide")
        self.keys = LocalPage()
        self.keys.setObjectName("help_keys")
        self._pages = QStackedWidget()
        row = QHBoxLayout()
        group = QButtonGroup(self)
        pairs = ((self._guide_button, self.guide), (self._keys_button, self.keys))
        for number, (button, page) in enumerate(pairs):
            button.setCheckable(True)
            button.setObjectName(f"{page.objectName()}_button")
            button.clicked.connect(lambda _checked=False, number=number: self._pages.setCurrentIndex(number))
            group.addButton(button)
            row.addWidget(button)
            self._pages.addWidget(page)
        row.addStretch(1)
        self._tour_button = Button(Look.QUIET, icon_name="workbench")
        self._tour_button.setObjectName("help_tour")
        self._tour_button.clicked.connect(self.tour_requested)
        row.addWidget(self._tour_button)
        self._guide_button.setChecked(True)
        box.addLayout(row)
        self._tour_note = Text(Type.BODY, muted=True, wrap=True)
        self._tour_note.hide()
        box.addWidget(self._tour_note)
        sheet = Card(margin=2)
        sheet.body.addWidget(self._pages)
        box.addWidget(sheet, 1)
        holder = QWidget()
        middle = QHBoxLayout(holder)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(frame, 1000)
        middle.addStretch(1)
        self.fill(holder)

    def first_focus(self) -> QWidget | None:
        """Arrow keys scroll."""
        return self._pages.currentWidget()

    def tell_of_tour(self) -> None:
        """Say when the tour comes: there is no scan on the workbench now."""
        self._tour_note.show()

    def leave(self) -> None:
        """It was said."""
        self._tour_note.hide()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._tour_button.setText(self.tr("Tour of the workbench"))
        describe(self._tour_button, self.tr("Tour of the workbench"))
        self._tour_note.setText(self.tr("The tour begins with the next scan that you open."))
        self._guide_button.setText(self.tr("Guide"))
        describe(self._guide_button, self.tr("Guide"))
        self._keys_button.setText(self.tr("Keys"))
        describe(self._keys_button, self.tr("Keys"))
        self.guide.setAccessibleName(self.tr("Guide"))
        self.keys.setAccessibleName(self.tr("Keys"))
        language = "en" if self._wording is None else self._wording.language
        self.guide.show_markdown(guide_text(language), assets() / "help")
        self.keys.setHtml(self._keys_page())

    def changeEvent(self, event: QEvent) -> None:
        """The lines of the table follow the scheme."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and self._wording is not None:
            self.keys.setHtml(self._keys_page())

    def _keys_page(self) -> str:
        """Return the table of keys as HTML; every text in it is escaped."""
        colours = colours_of(self)
        lead = self.tr("Keys are meant by their place on the keyboard, whatever letter your layout prints on them.")
        parts = [f"<p>{html.escape(lead)}</p><table width='100%' cellspacing='0' cellpadding='6'>"]
        for group in Group:
            rows = [row for row in ACTIONS if row.group is group and keys_of(row) and row.screen != "first_start"]
            if not rows:
                continue
            name = html.escape(group_text(group))
            parts.append(f"<tr><td colspan='2' style='padding-top:18px'><big>{name}</big></td></tr>")
            for row in rows:
                chords = ", ".join(html.escape(chord_text(chord)) for chord in keys_of(row))
                parts.append(
                    f"<tr><td style='border-top:1px solid {colours.border}'>{html.escape(action_text(row))}</td>"
                    f"<td width='38%' style='border-top:1px solid {colours.border}'>{chords}</td></tr>"
                )
        return "".join([*parts, "</table>"])


def guide_text(language: str) -> str:
    """Return the guide in `language`, in English where it lacks."""
    folder = assets() / "help"
    file = folder / f"guide.{language}.md"
    return (file if file.is_file() else folder / "guide.en.md").read_text(encoding="utf-8")
