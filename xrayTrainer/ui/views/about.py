"""About: what the program is, what it is not, its version and licence, and where the records lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from xrayTrainer import __version__
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.cards import Card, Page
from xrayTrainer.ui.widgets.mark import ProgramMark
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type


class AboutView(Screen):
    """A page of words."""

    def __init__(self) -> None:
        super().__init__("about")
        page = Page(width=Space.READING_WIDTH)
        self._version = Text(Type.BODY, muted=True)
        self._is = Text(Type.LEAD, wrap=True)
        self._not_heading = Text(Type.HEADING)
        self._not = Text(Type.BODY, wrap=True)
        self._licence_heading = Text(Type.HEADING)
        self._licence = Text(Type.BODY, wrap=True)
        self._data_heading = Text(Type.HEADING)
        self._folder = Text(Type.BODY, wrap=True)
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        page.column.addWidget(ProgramMark(side=56, with_name=True))
        page.column.addWidget(self._version)
        page.column.addWidget(self._is)
        for heading, text in (
            (self._not_heading, self._not),
            (self._licence_heading, self._licence),
            (self._data_heading, self._folder),
        ):
            card = Card(spacing=Space.S)
            card.body.addWidget(heading)
            card.body.addWidget(text)
            page.column.addWidget(card)
        page.column.addStretch(1)
        self.fill(page)

    def show_folder(self, folder: Path) -> None:
        """Say where the records lie."""
        self._folder.setText(str(folder))

    def retranslate(self) -> None:
        """Set every text anew."""
        self._version.setText(self.tr("Version %1").replace("%1", __version__))
        self._is.setText(
            self.tr(
                "A free program with which customs officers learn to read X-ray scans of containers, vehicles and "
                "air cargo. It works without a network."
            )
        )
        self._not_heading.setText(self.tr("What it is not"))
        self._not.setText(
            self.tr(
                "It finds nothing by itself: no automatic detection, no connection to a scanner. Many of its scans are "
                "simulated and say so; a real scanner shows things differently. Its points help to learn and to keep "
                "records; they certify nobody."
            )
        )
        self._licence_heading.setText(self.tr("Licence"))
        self._licence.setText(
            self.tr("MIT licence: use it, change it, pass it on. The letters are Noto Sans (SIL Open Font License).")
        )
        self._data_heading.setText(self.tr("Where your records lie"))
