"""Shows what a mentor said of an answer, or of a session as a whole; what was shown counts as read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from xrayTrainer.domain.faults import printable
from xrayTrainer.domain.ids import AnswerId
from xrayTrainer.domain.vocabulary import VocabularyName
from xrayTrainer.ui.widgets import figures
from xrayTrainer.ui.widgets.comment_card import CommentCard, CommentLine

if TYPE_CHECKING:
    from xrayTrainer.domain.ids import SessionId
    from xrayTrainer.services.comments_api import Comment, CommentsService
    from xrayTrainer.ui.viewmodels.changes import Changes
    from xrayTrainer.ui.viewmodels.review import ReviewModel
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner
    from xrayTrainer.ui.viewmodels.wording import Wording

_LONGEST = 4000


class CommentParts(QObject):
    """The comments on one thing, on the screen.

    Parameters
    ----------
    card
        Where they are shown.
    service, tasks, changes
        Gives them, runs that off the GUI thread, and hears that they were read.
    lane
        Tells cards apart.
    """

    def __init__(
        self, card: CommentCard, service: CommentsService, tasks: TaskRunner, changes: Changes, *, lane: str
    ) -> None:
        super().__init__(card)
        self._card = card
        self._service = service
        self._tasks = tasks
        self._changes = changes
        self._lane = lane
        self._wording: Wording | None = None
        self._comments: tuple[Comment, ...] = ()
        self._numbers: Mapping[str, int] = {}
        self._about: str | None = None

    def set_wording(self, wording: Wording) -> None:
        """Speak another language."""
        self._wording = wording
        self._show()

    def show_session(self, session: SessionId) -> None:
        """Show the comments on a session as a whole."""
        service = self._service
        self._fetch(session, lambda: tuple(one for one in service.of_session(session) if one.remark.answer is None))

    def follow(self, model: ReviewModel) -> None:
        """Show the comments on the answer that is reviewed."""
        model.page_changed.connect(lambda _page: self._show_answer(model))

    def _show_answer(self, model: ReviewModel) -> None:
        review, service = model.review, self._service
        if review is None:
            self._fetch(None, tuple)
            return
        answer = AnswerId(review.answer.id)
        self._numbers = {mark.id: number for number, mark in enumerate(review.answer.marks, start=1)}
        self._fetch(answer, lambda: service.of_answer(answer))

    def _fetch(self, about: str | None, read: Callable[[], tuple[Comment, ...]]) -> None:
        if about is not None and about == self._about:
            return
        self._about, self._comments = about, ()
        self._show()
        self._tasks.drop_lane(self._lane)
        if about is not None:
            self._tasks.submit(read, self._take, lane=self._lane, owner=self)

    def _take(self, comments: tuple[Comment, ...]) -> None:
        self._comments = comments
        self._show()
        unread = tuple(one.id for one in comments if one.came and not one.read)
        if unread:
            service = self._service
            self._tasks.submit(lambda: service.note_read(unread), self._changes.publish, owner=self)

    def _show(self) -> None:
        wording = self._wording
        self._card.show_lines([] if wording is None else [self._line(one, wording) for one in self._comments])

    def _line(self, comment: Comment, wording: Wording) -> CommentLine:
        remark = comment.remark
        number = None if remark.mark is None else self._numbers.get(remark.mark)
        said = [] if remark.cue is None else [wording.term(VocabularyName.CUES, remark.cue)]
        said += [printable(line, _LONGEST) for line in remark.text.splitlines()]
        return CommentLine(
            author=printable(comment.author),
            day=figures.day(comment.at),
            about="" if number is None else wording.say("review.word.your_mark", number=number),
            said=tuple(said),
        )
