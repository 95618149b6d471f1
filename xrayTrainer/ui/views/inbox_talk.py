"""Joins what a mentor writes to its form: drafts, to whom, cues and remarks made before, and the comments there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal

from xrayTrainer.domain.faults import printable
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.viewmodels.inbox_case import Audience
from xrayTrainer.ui.viewmodels.inbox_remarks import Draft
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.inbox_talk import SaidLine

if TYPE_CHECKING:
    from xrayTrainer.services.comments_api import Comment, Remark
    from xrayTrainer.ui.viewmodels.inbox_case import InboxCaseModel
    from xrayTrainer.ui.viewmodels.inbox_remarks import InboxRemarks
    from xrayTrainer.ui.viewmodels.wording import Wording
    from xrayTrainer.ui.views.inbox_words import InboxWords
    from xrayTrainer.ui.widgets.inbox_talk import RemarkForm, SaidList

_LONGEST = 4000
_BEGINNING = 60


class InboxTalk(QObject):
    """The form and the comments of one page.

    Parameters
    ----------
    remarks, words
        What is written, and how lines are worded.
    form, said
        Where it is written, and where comments are shown.
    case
        The case that is commented on; None on the page of a person.

    Signals
    -------
    card_requested()
        The mentor wants to make his card.
    left()
        The keyboard goes back to the list.
    changed()
        What can be done has changed.
    """

    card_requested = Signal()
    left = Signal()
    changed = Signal()

    def __init__(
        self,
        remarks: InboxRemarks,
        words: InboxWords,
        form: RemarkForm,
        said: SaidList,
        case: InboxCaseModel | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._remarks, self._words, self._form, self._said, self._case = remarks, words, form, said, case
        self._wording: Wording | None = None
        self._audience = Audience.ONE
        self._to: Remark | None = None
        remarks.about_changed.connect(self.show)
        remarks.comments_changed.connect(self._show_comments)
        remarks.card_changed.connect(self._show_card)
        form.edited.connect(self._edited)
        form.keep_requested.connect(self.keep)
        form.place_dropped.connect(self.drop_place)
        form.audience_chosen.connect(self._choose_audience)
        form.said_chosen.connect(self._say_again)
        form.card_requested.connect(self.card_requested)
        form.words.left.connect(self.left)
        said.drop_requested.connect(remarks.drop)

    # about what

    def speak_to(self, remark: Remark | None) -> None:
        """Comment on a session or an answer of it; None on the page of a case, which says it itself."""
        self._to = remark
        self.show()

    @property
    def can_write(self) -> bool:
        """Whether there is something to be commented on."""
        return bool(self._remarks.about)

    @property
    def has_words(self) -> bool:
        """Whether something is written that can be kept."""
        return not self._remarks.draft.empty and self._may_sign

    @property
    def _may_sign(self) -> bool:
        return self._remarks.card is not None or not self._remarks.card_known

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self._form.retranslate(wording)
        self.show()

    def show(self) -> None:
        """Show what is written, to whom, and what was said."""
        if self._wording is None:
            return
        draft = self._remarks.draft
        self._form.show_words(draft.text, draft.cue)
        self._form.show_place(draft.region is not None)
        self._form.setEnabled(self.can_write)
        self._show_audience()
        self._show_said_before()
        self._show_comments()
        self._show_card()
        self.changed.emit()

    # to whom

    def _choose_audience(self, who: str) -> None:
        self._audience = Audience(who)
        self.changed.emit()

    @property
    def audience(self) -> Audience:
        """To whom a remark goes."""
        case = self._case
        if case is None:
            return Audience.ONE
        there = [who for who, _text in self._audiences(case)]
        if self._audience in there:
            return self._audience
        return there[0] if there else Audience.ALL

    def _audiences(self, case: InboxCaseModel) -> list[tuple[Audience, str]]:
        draft, line = self._remarks.draft, case.line
        counts = {who: len(case.audience(who, draft)) for who in Audience}
        name = "" if line is None else self._words.name(line.name)
        texts = {
            Audience.ONE: self.tr("To %1").replace("%1", name),
            Audience.MISSED: self.tr("To all who missed it (%n)", "", counts[Audience.MISSED]),
            Audience.MARKED: self.tr("To all who marked there (%n)", "", counts[Audience.MARKED]),
            Audience.ALL: self.tr("To all (%n)", "", counts[Audience.ALL]),
        }
        return [(who, text) for who, text in texts.items() if counts[who]]

    def _show_audience(self) -> None:
        case, form = self._case, self._form
        if case is None:
            return
        form.offer(form.audience, [(text, who) for who, text in self._audiences(case)], self.audience)
        marks: list[tuple[str, object]] = [(self.tr("About the case"), None)] if case.line is not None else []
        for number, mark in enumerate(case.marks, start=1):
            marks.append((self.tr("About mark %1").replace("%1", str(number)), mark.id))
        form.offer(form.mark, marks if len(marks) > 1 else [], case.mark)

    # what is written

    def _edited(self) -> None:
        form, before = self._form, self._remarks.draft
        cue = form.cue.currentData()
        self._remarks.write(msgspec.structs.replace(before, text=form.words.toPlainText(), cue=cue))
        self.changed.emit()

    def draw(self, draft: Draft) -> None:
        """A place was drawn."""
        self._remarks.put(draft)

    def drop_place(self) -> None:
        """Without the place."""
        self._remarks.put(msgspec.structs.replace(self._remarks.draft, view=None, region=None))

    def write(self) -> None:
        """Put the keyboard into the field."""
        if self.can_write:
            self._form.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep(self) -> None:
        """Keep the remark for all to whom it goes."""
        remarks, draft = self._remarks, self._remarks.draft
        if self._case is not None:
            remarks.keep(self._case.remarks(self.audience, draft))
        elif self._to is not None:
            said = msgspec.structs.replace(self._to, text=draft.text.strip(), cue=draft.cue)
            remarks.keep((said,))

    # said before

    def _show_said_before(self) -> None:
        form, wording = self._form, self._wording
        if wording is None:
            return
        with QSignalBlocker(form.said):
            form.said.clear()
            form.said.addItem(self.tr("Said before…"), None)
            for one in self._remarks.said:
                cue = "" if one.cue is None else wording.term(VocabularyName.CUES, one.cue)
                text = ". ".join(part for part in (cue, " ".join(one.text.split())) if part)
                form.said.addItem(text if len(text) <= _BEGINNING else text[: _BEGINNING - 1] + "…", text)
            form.said.setCurrentIndex(0)
        form.said.setEnabled(bool(self._remarks.said))

    def _say_again(self, number: int) -> None:
        said = self._remarks.said[number]
        self._remarks.put(msgspec.structs.replace(self._remarks.draft, text=said.text, cue=said.cue))
        self._form.words.setFocus()

    # comments

    def _show_card(self) -> None:
        self._form.show_card(self._may_sign)
        self.changed.emit()

    def _show_comments(self) -> None:
        if self._wording is not None:
            self._said.show_lines([self._line(one) for one in self._remarks.comments])

    def _line(self, comment: Comment) -> SaidLine:
        remark, wording = comment.remark, self._words.wording
        about = []
        if remark.mark is not None and self._case is not None:
            ids = [mark.id for mark in self._case.marks]
            if remark.mark in ids:
                about.append(self.tr("mark %1").replace("%1", str(ids.index(remark.mark) + 1)))
        if remark.region is not None:
            about.append(self.tr("a place on the scan"))
        if not comment.came:
            about.append(self.tr("sent") if comment.told else self.tr("not sent yet"))
        said = [] if remark.cue is None else [wording.term(VocabularyName.CUES, remark.cue)]
        said += [printable(line, _LONGEST) for line in remark.text.splitlines()]
        return SaidLine(
            id=comment.id,
            head=" · ".join((printable(comment.author), figures.day(comment.at), *about)),
            said=tuple(said),
            can_go=not comment.came and not comment.told,
        )
