"""A lesson of a set, to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.route import LessonPlace, Payload, Route, ScreenId
from xrayTrainer.ui.views.language_names import language_name
from xrayTrainer.ui.views.screen import Screen
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.cards import Card
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.local_page import LocalPage
from xrayTrainer.ui.widgets.texts import Text
from xrayTrainer.ui.widgets.theme import Space, Type

if TYPE_CHECKING:
    from xrayTrainer.ui.viewmodels.library import LessonFacts
    from xrayTrainer.ui.viewmodels.wording import Wording


class LessonView(Screen):
    """One lesson.

    Signals
    -------
    lesson_requested(object)
        `LessonPlace` to be read.
    """

    lesson_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__("lesson")
        self._place: LessonPlace | None = None
        self._facts: LessonFacts | None = None
        frame = QWidget()
        frame.setMaximumWidth(Space.READING_WIDTH + 2 * Space.XL)
        box = QVBoxLayout(frame)
        box.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        box.setSpacing(Space.M)
        self._back = Button(Look.QUIET, icon_name="back")
        self._back.setObjectName("lesson_back")
        self._back.clicked.connect(lambda: self.route_requested.emit(Route(ScreenId.LIBRARY)))
        self._language = Text(Type.CAPTION, muted=True)
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addStretch(1)
        head.addWidget(self._language)
        self.page = LocalPage()
        self.page.setObjectName("lesson_page")
        box.addLayout(head)
        sheet = Card(margin=2)
        sheet.body.addWidget(self.page)
        box.addWidget(sheet, 1)
        row = QWidget()
        middle = QHBoxLayout(row)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(frame, 1000)
        middle.addStretch(1)
        self.fill(row)

    def enter(self, payload: Payload) -> None:
        """Ask for the lesson."""
        if isinstance(payload, LessonPlace):
            self._place = payload
            self._facts = None
            self.page.clear()
            self.lesson_requested.emit(payload)

    def first_focus(self) -> QWidget:
        """Arrow keys scroll."""
        return self.page

    def show_facts(self, facts: LessonFacts) -> None:
        """Show the text."""
        self._facts = facts
        self.page.show_markdown(facts.markdown, None if self._place is None else self._place.folder)
        self.retranslate()

    def set_wording(self, wording: Wording) -> None:
        """Another language may have another text."""
        super().set_wording(wording)
        if self._place is not None and self._facts is not None:
            self.lesson_requested.emit(self._place)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._back.setText(self.tr("Library"))
        describe(self._back, self.tr("Back to the Library"), keys="Alt+Left")
        self.page.setAccessibleName(self.tr("Text of the lesson"))
        other = self._facts is not None and self._wording is not None and self._facts.language != self._wording.language
        self._language.show_text(
            self.tr("Not written in your language yet; this is %1.").replace("%1", language_name(self._facts.language))
            if other and self._facts is not None
            else ""
        )
