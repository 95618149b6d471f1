"""The page of a person in the Inbox: his sessions with their answers, and comments on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.services.comments_api import Remark
from xrayTrainer.ui.viewmodels.route import InboxPlace
from xrayTrainer.ui.views.inbox_talk import InboxTalk
from xrayTrainer.ui.widgets.inbox_list import Entry
from xrayTrainer.ui.widgets.inbox_pages import PersonPage, name_list

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.inbox_api import AnswerLine, InboxSession
    from xrayTrainer.ui.viewmodels.inbox import InboxModel
    from xrayTrainer.ui.viewmodels.inbox_remarks import InboxRemarks
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.inbox_words import InboxWords

_SESSION, _MORE = "session:", "more"
MOST_LINES = 500
"""So many lines are shown at first; earlier sessions come when they are asked for."""


class InboxPersonPart(QObject):
    """Joins the page to its models.

    Parameters
    ----------
    page
        The page.
    model, remarks, words
        What is there, what is written, how lines are worded.

    Signals
    -------
    opened(object)
        `InboxPlace` of an answer that was opened.
    """

    opened = Signal(object)

    def __init__(
        self, page: PersonPage, model: InboxModel, remarks: InboxRemarks, words: InboxWords, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.page, self._model, self._remarks, self._words = page, model, remarks, words
        self._wording: Wording | None = None
        self._whole: PersonId | None = None
        self._person: PersonId | None = None
        self.talk = InboxTalk(remarks, words, page.side.form, page.side.said, None, self)
        self.talk.left.connect(page.list.setFocus)
        model.person_changed.connect(self._show)
        page.list.chosen.connect(self._choose)
        page.list.opened.connect(self._open)

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        name_list(self.page.list, self.tr("Sessions and answers"))
        self.talk.set_wording(wording)
        self._show()

    def show_place(self) -> None:
        """Another person is shown, or one of his answers; coming back to the same one changes nothing."""
        place = self._model.place
        if place.person != self._person or place.answer is not None:
            self._person = place.person
            self.page.list.fill([])
        self._show()

    def _show(self) -> None:
        if self._wording is None or self._model.place.person is None:
            return
        entries: list[Entry] = []
        sessions = self._model.sessions
        for number, session in enumerate(sessions):
            if len(entries) >= MOST_LINES and self._whole != self._model.place.person:
                text = self.tr("%n earlier session(s)…", "", len(sessions) - number)
                entries.append(Entry(id=_MORE, title=text, icon="menu"))
                break
            entries.append(self._words.session_head(session))
            entries += [self._words.answer(line, by_person=True, seen=line.seen) for line in session.answers]
        self.page.list.fill(entries, self._model.place.answer if not self.page.list.current else None)
        self._choose(self.page.list.current)

    def _choose(self, entry: str) -> None:
        """Comment on the session or the answer at the front."""
        session, line = self._session(entry), self._model.line(entry)
        if line is not None:
            self._remarks.show_answer(line.id)
            self.talk.speak_to(Remark(session=line.session, answer=line.id))
            self.page.side.about.show_text(self._about(line))
        elif session is not None:
            self._remarks.show_session(session.id)
            self.talk.speak_to(Remark(session=session.id))
            self.page.side.about.show_text(self.tr("The session as a whole"))
        else:
            self._remarks.show_nothing()
            self.talk.speak_to(None)
            self.page.side.about.show_text("")

    def _about(self, line: AnswerLine) -> str:
        return (
            self.tr("Answer %1, %2. Enter shows it on its scan.")
            .replace("%1", str(line.number))
            .replace("%2", line.slug)
        )

    def _session(self, entry: str) -> InboxSession | None:
        wanted = entry.removeprefix(_SESSION)
        return next((one for one in self._model.sessions if one.id == wanted), None)

    def _open(self, entry: str) -> None:
        line = self._model.line(entry)
        if entry == _MORE:
            self._whole = self._model.place.person
            self._show()
        elif line is not None:
            self.opened.emit(InboxPlace(set_id=line.set_id, case=line.case, answer=line.id))
        else:
            self.talk.write()
