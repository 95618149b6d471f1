"""Replies on their way out: for whom comments wait, and one file for each."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.errors import UserError
from xrayTrainer.services.comments_api import REPLY_SUFFIX
from xrayTrainer.ui.viewmodels.pack_work import PackWork

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.api import Change
    from xrayTrainer.services.comments_api import CommentsService, ReplySent
    from xrayTrainer.services.inbox_api import InboxPerson, InboxService
    from xrayTrainer.services.packs_api import OwnCard, PacksService
    from xrayTrainer.ui.viewmodels.changes import Changes
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner

_NOT_IN_NAMES = re.compile(r"[^\w-]+")


class ReplyFacts(msgspec.Struct, frozen=True, kw_only=True):
    """For whom comments wait: those whose results came in files, how many read them here, and the mentor's card."""

    people: tuple[InboxPerson, ...]
    here: int
    card: OwnCard | None


class RepliesWritten(msgspec.Struct, frozen=True, kw_only=True):
    """What was written, for whom; and why not for others, where it could not be."""

    sent: tuple[tuple[InboxPerson, ReplySent], ...]
    fault: UserError | None = None


class RepliesModel(QObject):
    """All comments that wait.

    Signals
    -------
    read(object)
        `ReplyFacts`.
    written(object)
        `RepliesWritten`.
    """

    read = Signal(object)
    written = Signal(object)

    def __init__(
        self,
        inbox: InboxService,
        comments: CommentsService,
        packs: PacksService | None,
        tasks: TaskRunner,
        changes: Changes,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._inbox, self._comments, self._packs = inbox, comments, packs
        self._changes = changes
        self.folder = folder
        self.work = PackWork(tasks, self)
        self.facts: ReplyFacts | None = None

    def look(self) -> None:
        """Read for whom comments wait."""
        inbox, packs = self._inbox, self._packs

        def facts() -> ReplyFacts:
            waiting = [one for one in inbox.page().people if one.untold]
            return ReplyFacts(
                people=tuple(one for one in waiting if one.elsewhere),
                here=sum(not one.elsewhere for one in waiting),
                card=None if packs is None else packs.own(),
            )

        self.work.run(lambda _share: facts(), self._seen)

    def _seen(self, facts: ReplyFacts) -> None:
        self.facts = facts
        self.read.emit(facts)

    def write(self, people: Sequence[PersonId], *, passphrase: str, day: str) -> None:
        """Write a file for each; where one can't be written, those before it are there."""
        if self.facts is None:
            return
        wanted = [one for one in self.facts.people if one.id in people]
        comments, folder = self._comments, self.folder

        def all_of_them() -> tuple[RepliesWritten, list[Change]]:
            sent: list[tuple[InboxPerson, ReplySent]] = []
            changes: list[Change] = []
            for one in wanted:
                try:
                    reply, change = comments.write_reply(
                        one.id, free_file(folder, one.name, day), passphrase=passphrase
                    )
                except UserError as error:
                    return RepliesWritten(sent=tuple(sent), fault=error), changes
                sent.append((one, reply))
                changes.append(change)
            return RepliesWritten(sent=tuple(sent)), changes

        self.work.run(lambda _share: all_of_them(), self._done)

    def _done(self, result: tuple[RepliesWritten, list[Change]]) -> None:
        written, changes = result
        for change in changes:
            self._changes.publish(change)
        self.written.emit(written)


def free_file(folder: Path, name: str, day: str) -> Path:
    """Return a file for the replies to a person that is not there yet."""
    stem = "-".join(part for part in ("reply", _NOT_IN_NAMES.sub("-", name).strip("-")[:60], day) if part)
    file, number = folder / f"{stem}{REPLY_SUFFIX}", 1
    while file.exists():
        number += 1
        file = folder / f"{stem}-{number}{REPLY_SUFFIX}"
    return file
