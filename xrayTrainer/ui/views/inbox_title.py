"""The head of the Inbox: where one is, and what can be done from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xrayTrainer.ui.commands.inbox_actions import BY_ID
from xrayTrainer.ui.commands.registry import keys_text
from xrayTrainer.ui.viewmodels.inbox import InboxModel, Page
from xrayTrainer.ui.widgets.describe import describe

if TYPE_CHECKING:
    from xrayTrainer.ui.viewmodels.inbox_case import InboxCaseModel
    from xrayTrainer.ui.views.inbox_words import InboxWords
    from xrayTrainer.ui.widgets.inbox_pages import InboxHead


class InboxTitle(QObject):
    """Shows it.

    Parameters
    ----------
    head
        The bar.
    model, case, words
        Where one is, the case that is looked at, how it is worded.
    """

    def __init__(
        self, head: InboxHead, model: InboxModel, case: InboxCaseModel, words: InboxWords, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._head, self._model, self._case, self._words = head, model, case, words

    def show(self, *, can_send: bool, untold: int, key: bool) -> None:
        """Show where one is, and the buttons that lead on.

        Parameters
        ----------
        can_send
            Whether files can be taken in and written.
        untold
            How many comments wait to be sent.
        key
            Whether the key of the case at the front can be opened in the studio.
        """
        head, start = self._head, self._model.where is Page.START
        known = self._model.page is not None and bool(self._model.page.people)
        head.show_words(*self._texts())
        head.back.setVisible(not start)
        head.file.setVisible(can_send and start and known)
        head.open_key.setVisible(key)
        head.send.setVisible(can_send and known)
        head.send.setEnabled(untold > 0)
        text = self.tr("Send replies (%n)", "", untold) if untold else self.tr("Send replies")
        head.send.setText(text)
        describe(head.send, text, keys=keys_text(BY_ID["inbox.send"]))

    def _texts(self) -> tuple[str, str]:
        """Return what the place is called, and what stands quieter below."""
        model, words = self._model, self._words
        if model.where is Page.PERSON and model.person is not None:
            entry = words.person(model.person)
            return entry.title, entry.second
        if model.where is Page.SET and model.analysis is not None:
            entry = words.set(model.analysis.set)
            return entry.title, entry.second
        if model.where is Page.CASE:
            found = self._case.found
            sets = () if model.page is None else model.page.sets
            title = next((words.set(one).title for one in sets if one.id == model.place.set_id), "")
            return ("" if found is None else found.slug), title
        return self.tr("Inbox"), ""
