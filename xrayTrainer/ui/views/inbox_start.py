"""The first page of the Inbox: what needs attention, people, sets; and how results come in where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from xrayTrainer.domain.ids import PersonId, SetId
from xrayTrainer.ui.commands.inbox_actions import BY_ID
from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.viewmodels.route import InboxPlace
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.inbox_list import Entry
from xrayTrainer.ui.widgets.inbox_pages import StartPage, name_list

if TYPE_CHECKING:
    from xrayTrainer.services.inbox_api import Attention
    from xrayTrainer.ui.viewmodels.inbox import InboxModel
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.inbox_words import InboxWords

_PERSON, _SET = "person:", "set:"


class InboxStart(QObject):
    """Joins the page to its model.

    Parameters
    ----------
    page
        The page.
    model, words
        What is there, and how lines are worded.

    Signals
    -------
    opened(object)
        `InboxPlace` of a line that was opened.
    """

    opened = Signal(object)

    def __init__(self, page: StartPage, model: InboxModel, words: InboxWords, parent: QObject) -> None:
        super().__init__(parent)
        self.page, self._model, self._words = page, model, words
        self._wording: Wording | None = None
        model.page_changed.connect(self._show)
        model.put_away_changed.connect(self._show)
        page.attention.opened.connect(self._open_attention)
        page.attention.chosen.connect(lambda _subject: self._show_buttons())
        page.all.opened.connect(self._open)

    @property
    def first(self) -> QWidget:
        """What gets the keyboard: what needs attention, else people and sets."""
        page = self.page
        if page.is_empty:
            return page.empty_file
        return page.attention if page.attention.entries else page.all

    def put_away(self) -> None:
        """Put away the line at the front."""
        subject = self.page.attention.current
        if subject:
            self._model.put_away(subject)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        page = self.page
        page.heading.setText(self.tr("What needs attention"))
        page.quiet.setText(self.tr("Nothing needs your attention now."))
        name_list(page.attention, self.tr("What needs attention"))
        name_list(page.all, self.tr("People and sets"))
        page.put_away.setText(self.tr("Put away"))
        describe(page.put_away, self.tr("Put away what needs attention"), keys=keys_text(BY_ID["inbox.put_away"]))
        page.take_back.setText(self.tr("Bring back"))
        describe(page.take_back, self.tr("Bring back what was put away"), keys=keys_text(BY_ID["inbox.take_back"]))
        page.empty_title.setText(self.tr("No results yet"))
        page.empty_text.setText(
            self.tr(
                "The people you teach press “Send to my mentor” on their Home screen and send you the file that it "
                "writes, by messenger, by mail or on a stick. Drop that file on this window, or open it here. "
                "Results of people who work at this computer come by themselves."
            )
        )
        page.empty_file.setText(self.tr("Open a file…"))
        describe(page.empty_file, self.tr("Take in results from a file"), keys=keys_text(BY_ID["inbox.file"]))
        self._show()

    def _show(self) -> None:
        found, page, words = self._model.page, self.page, self._words
        if found is None or self._wording is None:
            return
        attention = self._model.attention
        held = any(list_.hasFocus() for list_ in (page.attention, page.all))
        page.attention.fill([words.attention(one) for one in attention])
        page.attention.setVisible(bool(attention))
        page.quiet.setVisible(not attention)
        entries = [Entry(title=self.tr("People"), heading=True)] if found.people else []
        entries += [_with(words.person(one), _PERSON) for one in found.people]
        entries += [Entry(title=self.tr("Sets"), heading=True)] if found.sets else []
        entries += [_with(words.set(one), _SET) for one in found.sets]
        page.all.fill(entries)
        empty = not (found.people or found.sets or attention)
        page.show_empty(empty)
        self._show_buttons()
        if page.isVisible() and (held or page.window().focusWidget() in (None, page.empty_file)):
            self.first.setFocus()

    def _show_buttons(self) -> None:
        self.page.put_away.setEnabled(bool(self.page.attention.current))
        self.page.take_back.setVisible(self._model.can_take_back)

    def _open_attention(self, subject: str) -> None:
        one = next((one for one in self._model.attention if one.subject == subject), None)
        if one is not None:
            self.opened.emit(place_of(one))

    def _open(self, entry: str) -> None:
        if entry.startswith(_PERSON):
            self.opened.emit(InboxPlace(person=PersonId(entry.removeprefix(_PERSON))))
        else:
            self.opened.emit(InboxPlace(set_id=SetId(entry.removeprefix(_SET))))


def place_of(one: Attention) -> InboxPlace:
    """Return where something that needs attention is to be looked at."""
    if one.set_id is not None and one.case is not None:
        return InboxPlace(set_id=one.set_id, case=one.case, answer=one.answer)
    if one.person is not None:
        return InboxPlace(person=one.person, answer=one.answer)
    return InboxPlace(set_id=one.set_id)


def _with(entry: Entry, kind: str) -> Entry:
    from dataclasses import replace

    return replace(entry, id=kind + entry.id)
