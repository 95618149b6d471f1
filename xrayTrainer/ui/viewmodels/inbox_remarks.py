"""What a mentor is writing: drafts that stay when one leaves, remarks that were made before, and what is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.regions import Region
from xrayTrainer.services.api import Topic
from xrayTrainer.ui.viewmodels.settings import INBOX_DRAFTS, INBOX_SAID, AppSettings, SettingSpec

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.ids import AnswerId, SessionId
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.comments_api import Comment, CommentsService, Remark
    from xrayTrainer.services.packs_api import OwnCard, PacksService
    from xrayTrainer.ui.viewmodels.changes import Changes
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner

T = TypeVar("T")
LANE = "inbox.comments"
MOST_SAID = 12
"""So many remarks are offered again."""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A remark that is not kept yet. `view` is that of the drawn place."""

    text: str = ""
    cue: str | None = None
    view: str | None = None
    region: Region | None = None

    @property
    def empty(self) -> bool:
        """Whether it says nothing: a place alone is no remark."""
        return not self.text.strip() and self.cue is None


class Said(msgspec.Struct, frozen=True):
    """A remark that was made before."""

    text: str = ""
    cue: str | None = None


class InboxRemarks(QObject):
    """Drafts, and the comments on one thing at a time.

    Signals
    -------
    about_changed()
        Something else is commented on, or its draft was put in place of another.
    comments_changed()
        The comments on it have come.
    card_changed()
        Whether there is an identity card is known now, or another.
    kept(int)
        So many comments were written.
    failed(object)
        `UserError`.
    """

    about_changed = Signal()
    comments_changed = Signal()
    card_changed = Signal()
    kept = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        service: CommentsService,
        packs: PacksService | None,
        tasks: TaskRunner,
        changes: Changes,
        settings: AppSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._packs = packs
        self._tasks = tasks
        self._changes = changes
        self._settings = settings
        self._drafts = _read(settings, INBOX_DRAFTS, dict[str, Draft])
        self._said = tuple(_read(settings, INBOX_SAID, list[Said]))
        self._busy = self._saving = False
        self.about = ""
        self._session: SessionId | None = None
        self._answer: AnswerId | None = None
        self.comments: tuple[Comment, ...] = ()
        self.card: OwnCard | None = None
        self.card_known = False
        changes.changed.connect(self._changed)
        settings.changed.connect(self._read_again)

    @property
    def draft(self) -> Draft:
        """What is written about the thing at the front."""
        return self._drafts.get(self.about, Draft())

    @property
    def said(self) -> tuple[Said, ...]:
        """Remarks that were made before, the latest first."""
        return self._said

    @property
    def busy(self) -> bool:
        """Whether a comment is being kept."""
        return self._busy

    # about what

    def show_answer(self, answer: AnswerId) -> None:
        """Comment on an answer."""
        self._show(f"answer:{answer}", answer=answer)

    def show_session(self, session: SessionId) -> None:
        """Comment on a session as a whole."""
        self._show(f"session:{session}", session=session)

    def show_case(self, case: str) -> None:
        """Comment on a case, to several people at once."""
        self._show(f"case:{case}")

    def show_nothing(self) -> None:
        """There is nothing to be commented on."""
        self._show("")

    def _show(self, about: str, *, answer: AnswerId | None = None, session: SessionId | None = None) -> None:
        if about == self.about:
            return
        self.about, self._answer, self._session = about, answer, session
        self.comments = ()
        self.about_changed.emit()
        self._read_comments()

    def _read_comments(self) -> None:
        service, answer, session = self._service, self._answer, self._session
        self._tasks.drop_lane(LANE)
        if answer is not None:
            self._fetch(lambda: service.of_answer(answer))
        elif session is not None:
            self._fetch(lambda: tuple(one for one in service.of_session(session) if one.remark.answer is None))

    def _fetch(self, read: Callable[[], tuple[Comment, ...]]) -> None:
        self._tasks.submit(read, self._take_comments, failed=self.failed.emit, lane=LANE, owner=self)

    def _take_comments(self, comments: tuple[Comment, ...]) -> None:
        self.comments = comments
        self.comments_changed.emit()

    def _changed(self, topics: frozenset[Topic]) -> None:
        if Topic.COMMENTS in topics:
            self._read_comments()

    # writing

    def write(self, draft: Draft) -> None:
        """Another draft, as the person goes on writing; nothing is told of it."""
        if draft == Draft():
            self._drafts.pop(self.about, None)
        elif self.about:
            self._drafts[self.about] = draft

    def put(self, draft: Draft) -> None:
        """Another draft, put there for the person."""
        self.write(draft)
        self.about_changed.emit()

    def save(self) -> None:
        """Remember drafts beyond the end of the program."""
        self._store(INBOX_DRAFTS, self._drafts)

    def _store(self, spec: SettingSpec, value: object) -> None:
        text = msgspec.json.encode(value).decode()
        if spec.fits(text) and text != self._settings.get(spec):
            self._saving = True
            self._settings.set(spec, text)
            self._saving = False

    def _read_again(self, key: str) -> None:
        """Somebody else is at work: his are the drafts now."""
        if key == INBOX_DRAFTS.key and not self._saving:
            self._drafts = _read(self._settings, INBOX_DRAFTS, dict[str, Draft])
            self.about_changed.emit()
        elif key == INBOX_SAID.key and not self._saving:
            self._said = tuple(_read(self._settings, INBOX_SAID, list[Said]))
            self.about_changed.emit()

    def keep(self, remarks: tuple[Remark, ...]) -> None:
        """Keep a remark to one or to many, and forget its draft."""
        about, draft, service = self.about, self.draft, self._service
        if not remarks or draft.empty or self._busy:
            return
        self._busy = True

        def done(result: tuple[tuple[Comment, ...], Change]) -> None:
            self._busy = False
            self._drafts.pop(about, None)
            self._remember(Said(draft.text.strip(), draft.cue))
            self.save()
            if about == self.about:
                self.about_changed.emit()
            self.kept.emit(len(result[0]))
            self._changes.publish(result[1])

        self._tasks.submit(lambda: service.add(remarks), done, failed=self._refused, broke=self._broke, owner=self)

    def _refused(self, error: UserError) -> None:
        self._busy = False
        if error.code == "identity.none":
            self.card, self.card_known = None, True
            self.card_changed.emit()
        self.failed.emit(error)

    def _broke(self, error: Exception) -> None:
        self._busy = False
        self._tasks.bug.emit(error)

    def _remember(self, said: Said) -> None:
        self._said = (said, *(one for one in self._said if one != said))[:MOST_SAID]
        self._store(INBOX_SAID, list(self._said))

    def drop(self, comment: str) -> None:
        """Take back a comment that went out in no file yet."""
        service = self._service
        self._tasks.submit(lambda: service.drop(comment), self._changes.publish, failed=self.failed.emit, owner=self)

    # the card

    def look_for_card(self) -> None:
        """Find out whether the mentor has a card."""
        packs = self._packs
        if packs is not None:
            self._tasks.submit(packs.own, self._take_card, failed=self.failed.emit, lane=f"{LANE}.card", owner=self)

    def _take_card(self, card: OwnCard | None) -> None:
        self.card, self.card_known = card, True
        self.card_changed.emit()


def _read(settings: AppSettings, spec: SettingSpec, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(settings.get(spec) or spec.default, type=kind)
    except msgspec.DecodeError:
        return msgspec.json.decode(spec.default, type=kind)
