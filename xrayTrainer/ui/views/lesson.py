"""A lesson or brief of a set, to read; a brief may lead on to its cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
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
    start_requested(str, str)
        Set id and mode: the briefs are read, on to the cases.
    """

    lesson_requested = Signal(object)
    start_requested = Signal(str, str)

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
        self.on = Button(Look.PRIMARY, trailing="next")
        self.on.setObjectName("lesson_on")
        self.on.clicked.connect(self._go_on)
        self.on.hide()
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.on)
        box.addLayout(foot)
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
            self.on.setVisible(payload.then is not None)
            self.retranslate()
            self.lesson_requested.emit(payload)

    def first_focus(self) -> QWidget:
        """Arrow keys scroll; Enter goes on where cases follow."""
        return self.page if self.on.isHidden() else self.on

    def set_starting(self, starting: bool) -> None:
        """A session is being begun: nothing more can be pressed."""
        self.on.setEnabled(not starting)

    def _go_on(self) -> None:
        """Read the next brief, or begin."""
        place = self._place
        if place is None or place.then is None:
            return
        if place.rest:
            following = msgspec.structs.replace(place, lesson=place.rest[0], rest=place.rest[1:])
            self.route_requested.emit(Route(ScreenId.LESSON, following))
        else:
            self.start_requested.emit(place.set_id, place.then)

    def show_facts(self, facts: LessonFacts) -> None:
        """Show the text."""
        self._facts = facts
        self.page.show_markdown(facts.markdown, facts.folder)
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
        brief = self._place is not None and self._place.brief
        self.page.setAccessibleName(self.tr("Text of the brief") if brief else self.tr("Text of the lesson"))
        more = self._place is not None and bool(self._place.rest)
        self.on.setText(self.tr("Next brief") if more else self.tr("On to the cases"))
        describe(self.on, self.on.text(), keys="Enter")
        other = self._facts is not None and self._wording is not None and self._facts.language != self._wording.language
        self._language.show_text(
            self.tr("Not written in your language yet; this is %1.").replace("%1", language_name(self._facts.language))
            if other and self._facts is not None
            else ""
        )
