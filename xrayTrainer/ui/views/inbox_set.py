"""The page of a set in the Inbox: its cases with difficulty, discrimination, flags, and how reliable the set is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.route import InboxPlace
from xrayTrainer.ui.widgets.describe import describe
from xrayTrainer.ui.widgets.inbox_pages import SetPage, name_list

if TYPE_CHECKING:
    from xrayTrainer.ui.viewmodels.inbox import InboxModel
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.inbox_words import InboxWords


class InboxSetPart(QObject):
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
        `InboxPlace` of a case that was opened.
    """

    opened = Signal(object)

    def __init__(self, page: SetPage, model: InboxModel, words: InboxWords, parent: QObject) -> None:
        super().__init__(parent)
        self.page, self._model, self._words = page, model, words
        self._wording: Wording | None = None
        model.set_changed.connect(self._show)
        model.place_changed.connect(self._show)
        page.table.opened.connect(self._open)
        page.score_requested.connect(self._score)

    @property
    def current_slug(self) -> str:
        """Folder name of the case at the front; empty where there is none."""
        found, row = self._model.analysis, self.page.table.currentRow()
        return "" if found is None or not 0 <= row < len(found.cases) else found.cases[row].slug

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        name_list(self.page.table, self.tr("Cases of the set"))
        name_list(self.page.table.horizontalHeader(), self.tr("Columns"))
        self.page.score.setText(self.tr("Score what waits"))
        describe(self.page.score, self.tr("Score answers that wait, by the keys that are here now"))
        self._show()

    def _show(self) -> None:
        found, page = self._model.analysis, self.page
        if self._wording is None:
            return
        if found is None:
            page.table.setRowCount(0)
            for text in (page.value, page.meaning, page.key_note):
                text.show_text("")
            return
        value, meaning = self._words.reliability(found)
        page.value.show_text(self.tr("Reliability: %1").replace("%1", value))
        page.meaning.show_text(meaning)
        page.key_note.show_text(
            self.tr(
                "First answers only, of %n person(s). The keys of this draft can be mended in the studio.",
                "",
                found.people,
            )
            if found.draft
            else self.tr(
                "First answers only, of %n person(s). Keys are mended by the author of the set, in the studio, "
                "where it is a draft.",
                "",
                found.people,
            )
        )
        page.score.setVisible(found.set.awaiting > 0)
        headers = (
            self.tr("Case"),
            self.tr("People"),
            self.tr("Solved"),
            self.tr("95 % interval"),
            self.tr("Tells apart"),
            self.tr("Time"),
            self.tr("To look at"),
        )
        page.table.show_rows(headers, [self._words.case_cells(one) for one in found.cases])

    def _open(self, row: int) -> None:
        found = self._model.analysis
        if found is not None and 0 <= row < len(found.cases):
            case = found.cases[row]
            self.opened.emit(InboxPlace(set_id=case.set_id, case=case.case))

    def _score(self) -> None:
        if self._model.analysis is not None:
            self._model.score_awaiting(self._model.analysis.set.id)
