"""Why: the cue, what it was, how and where; what the mark did; pictures of the opened hide; and *More* below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from xrayTrainer.ui.viewmodels.review_page import Fact, ReviewPage, Section, Thing
from xrayTrainer.ui.widgets.buttons import Button, Look
from xrayTrainer.ui.widgets.comment_card import CommentCard
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.review_extras import ReviewExtrasPanel
from xrayTrainer.ui.widgets.review_help import ReviewHelp
from xrayTrainer.ui.widgets.review_looks import thing_look
from xrayTrainer.ui.widgets.scroll_bar import make_slim
from xrayTrainer.ui.widgets.texts import IconLabel, Text
from xrayTrainer.ui.widgets.theme import Space, Type

MOST_LINES = 24
"""Lines of a part of *More* that are shown; an answer with more marks is no answer."""


class ReviewDetail(QScrollArea):
    """One thing, then *More*.

    Parameters
    ----------
    language_name
        Gives the name of a language by its code.

    Signals
    -------
    picture_requested(str)
        View id of a picture of the opened hide.
    more_toggled(bool)
        *More* was opened or closed.
    """

    picture_requested = Signal(str)
    more_toggled = Signal(bool)

    def __init__(self, language_name: Callable[[str], str]) -> None:
        super().__init__()
        self._language_name = language_name
        self.setObjectName("review_detail")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page: ReviewPage | None = None
        self._made_for: ReviewPage | None = None
        self._thing: Thing | None = None
        ground = QWidget()
        self._box = QVBoxLayout(ground)
        self._box.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._box.setSpacing(Space.M)
        self.comments = CommentCard("review_comments")
        self._box.addWidget(self.comments)
        self._about = QWidget()
        self._box.addWidget(self._about)
        self.help = ReviewHelp()
        self._box.addWidget(self.help)
        self.more = Button(Look.QUIET, icon_name="chevron-right")
        self.more.setObjectName("review_more")
        self.more.setCheckable(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Enter still goes on
        self.more.toggled.connect(self._on_more)
        self._box.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.extras = ReviewExtrasPanel()
        self.extras.hide()
        self._box.addWidget(self.extras)
        self._sections = QWidget()
        self._sections.setObjectName("review_sections")
        self._sections.hide()
        self._box.addWidget(self._sections)
        self._box.addStretch(1)
        self.setWidget(ground)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        ground.setAutoFillBackground(False)
        make_slim(self, QPalette.ColorRole.Base)

    def retranslate(self, *, more_keys: str) -> None:
        """Set the fixed texts anew."""
        self.more.setText(self.tr("More"))
        describe(self.more, self.tr("More: points, overlap, decision, times"), keys=more_keys)
        self.extras.retranslate()
        self.help.retranslate()
        self.comments.retranslate()
        self._rebuild_about()

    def show_extras(self) -> None:
        """What stands under *More* beside the sections has changed."""
        self.extras.setVisible(self.more.isChecked() and self.extras.has_content)

    def show_page(self, page: ReviewPage | None) -> None:
        """Offer what stands under *More*; it is made when it is opened."""
        self._page = page
        self._made_for = None
        self.more.setVisible(page is not None and bool(page.sections))
        self._sections.hide()
        QTimer.singleShot(0, self, self._fill_more)  # the rest of the page is seen first

    def _fill_more(self) -> None:
        opened = self.more.isChecked()
        if opened and self._made_for is not self._page:
            self._made_for = self._page
            fresh = QWidget()
            fresh.setObjectName("review_sections")
            box = QVBoxLayout(fresh)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(Space.L)
            for section in () if self._page is None else self._page.sections:
                box.addWidget(_section(Section(section.title, section.lines[:MOST_LINES])))
                left = len(section.lines) - MOST_LINES
                if left > 0:
                    box.addWidget(_text(self.tr("%n more line(s)", "", left), Type.BODY, muted=True))
            self._replace(self._sections, fresh)
            self._sections = fresh
        self._sections.setVisible(opened)
        self.show_extras()

    def show_thing(self, thing: Thing | None) -> None:
        """Show one thing, or nothing of any."""
        if thing is not self._thing:
            self._thing = thing
            self._rebuild_about()
        self.verticalScrollBar().setValue(0)

    def _rebuild_about(self) -> None:
        fresh = QWidget()
        fresh.setObjectName("review_about")
        box = QVBoxLayout(fresh)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        if self._thing is not None:
            self._fill(box, self._thing)
        fresh.setVisible(self._thing is not None)
        self._replace(self._about, fresh)
        self._about = fresh

    def _fill(self, box: QVBoxLayout, thing: Thing) -> None:
        box.addWidget(_head(thing))
        for number, cue in enumerate(thing.cues):
            box.addWidget(_text(cue, Type.LEAD if number == 0 else Type.BODY, name=f"review_cue_{number}"))
        for note in thing.notes:
            box.addWidget(_text(note.text, Type.BODY if thing.cues else Type.LEAD, name="review_note"))
            if note.language is not None:
                language = self._language_name(note.language)
                said = self.tr("The author wrote this in another language: %1.").replace("%1", language)
                box.addWidget(_text(said, Type.CAPTION, muted=True, name="review_note_language"))
        for number, view in enumerate(thing.pictures, start=1):
            box.addWidget(self._picture_button(view, number, len(thing.pictures)), 0, Qt.AlignmentFlag.AlignLeft)
        if thing.facts:
            box.addWidget(_facts(thing.facts))
        for sentence in thing.why:
            box.addWidget(_text(sentence, Type.BODY, muted=True, name="review_why"))

    def _picture_button(self, view: str, number: int, count: int) -> Button:
        button = Button(Look.SECONDARY, icon_name="review-opened")
        button.setObjectName(f"review_picture_{view}")
        said = (
            self.tr("See it opened") if count == 1 else self.tr("See it opened, picture %1").replace("%1", str(number))
        )
        button.setText(said)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        describe(button, said)
        button.clicked.connect(lambda _checked=False: self.picture_requested.emit(view))
        return button

    def _on_more(self, opened: bool) -> None:
        self.more.set_icon_name("chevron-down" if opened else "chevron-right")
        self._fill_more()
        self.more_toggled.emit(opened)

    def _replace(self, old: QWidget, fresh: QWidget) -> None:
        self._box.replaceWidget(old, fresh)
        old.hide()
        old.deleteLater()


def _head(thing: Thing) -> QWidget:
    look = thing_look(thing)
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    row.addWidget(IconLabel(look.icon, tone=look.tone, side=22), 0, Qt.AlignmentFlag.AlignTop)
    title = _text(thing.title, Type.HEADING, name="review_thing_title")
    row.addWidget(title, 1)
    return head


def _text(text: str, kind: Type, *, muted: bool = False, name: str = "") -> Text:
    label = Text(kind, muted=muted, wrap=True)
    label.setObjectName(name)
    label.setText(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _facts(facts: Sequence[Fact], *, wide: bool = False) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, Space.XS, 0, Space.XS)
    grid.setHorizontalSpacing(Space.M)
    grid.setVerticalSpacing(Space.XS)
    grid.setColumnStretch(0, 3 if wide else 2)
    grid.setColumnStretch(1, 1 if wide else 3)
    for row, fact in enumerate(facts):
        grid.addWidget(_text(fact.name, Type.BODY, muted=True), row, 0, Qt.AlignmentFlag.AlignTop)
        value = _text(fact.value, Type.BODY)
        if wide:
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
    return table


def _section(section: Section) -> QWidget:
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(Space.XS)
    box.addWidget(_text(section.title, Type.STRONG))
    if section.lines and all(len(fact.value) <= 12 for fact in section.lines):
        box.addWidget(_facts(section.lines, wide=True))
    elif any(len(fact.value) > 90 for fact in section.lines):
        for fact in section.lines:
            box.addWidget(_text(fact.name, Type.BODY))
            box.addWidget(_text(fact.value, Type.BODY, muted=True))
    else:
        box.addWidget(_facts(section.lines))
    return part
