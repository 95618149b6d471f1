"""Results on their way to a mentor, and letters that came: result files and replies, one at a time."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from xrayTrainer.ui.viewmodels.changes import Changes
from xrayTrainer.ui.viewmodels.pack_work import PackWork
from xrayTrainer.ui.viewmodels.settings import RESULT_RECEIVER, AppSettings
from xrayTrainer.ui.viewmodels.tasks import TaskRunner

if TYPE_CHECKING:
    from xrayTrainer.exchange.containers.identity import IdentityCard
    from xrayTrainer.services.api import Change, Person, Services
    from xrayTrainer.services.comments_api import CommentsService, ReplyComing, ReplyTaken
    from xrayTrainer.services.packs_api import PacksService
    from xrayTrainer.services.results_api import ComingResult, ResultsService, TakenResult

ANYBODY = "-"
"""What is remembered where the last file was for whoever got it."""
_NOT_IN_NAMES = re.compile(r"[^\w-]+")


class SendFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Whose results can go to whom.

    Attributes
    ----------
    receivers
        Cards that are known here.
    chosen
        Key id of the receiver that is proposed: that of the last time, else the only one there is; empty for whoever
        gets the file.
    """

    person: Person
    receivers: tuple[IdentityCard, ...]
    chosen: str
    folder: Path


class SendModel(QObject):
    """The results of who is at work, on their way out.

    Parameters
    ----------
    services, tasks, settings
        The use cases, what runs them, and what remembers the receiver.
    folder
        Where files of the person lie.

    Signals
    -------
    read(object)
        `SendFacts`.
    written(object)
        `SentFile`.
    """

    read = Signal(object)
    written = Signal(object)

    def __init__(
        self,
        services: Services,
        tasks: TaskRunner,
        settings: AppSettings,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._settings = settings
        self.folder = folder
        self.work = PackWork(tasks, self)
        self.facts: SendFacts | None = None

    def look(self) -> None:
        """Read whose results they are, and who can get them."""
        services, last, folder = self._services, self._settings.get(RESULT_RECEIVER), self.folder

        def read() -> SendFacts:
            cards = () if services.packs is None else services.packs.known()
            return SendFacts(
                person=services.people.current(), receivers=cards, chosen=proposed_receiver(cards, last), folder=folder
            )

        self.work.run(lambda _share: read(), self._seen)

    def write(self, *, receiver: str, unit: str, pseudonym: bool, viewing: bool, everything: bool, day: str) -> None:
        """Write the file; `receiver` is a key id, or empty for everybody."""
        from xrayTrainer.services.results_api import RESULT_SUFFIX, SendOrder

        facts, results = self.facts, self._services.results
        if facts is None or results is None:
            return
        name = "" if pseudonym else _NOT_IN_NAMES.sub("-", facts.person.name).strip("-")
        order = SendOrder(
            person=facts.person.id,
            to=_free(facts.folder, "-".join(part for part in ("results", name, day) if part), RESULT_SUFFIX),
            receiver=receiver or None,
            unit=unit,
            pseudonym=pseudonym,
            viewing=viewing,
            everything=everything,
        )
        self._settings.set(RESULT_RECEIVER, receiver or ANYBODY)
        self.work.run(lambda _share: results.send(order), self.written.emit)

    def _seen(self, facts: SendFacts) -> None:
        self.facts = facts
        self.read.emit(facts)


def proposed_receiver(cards: tuple[IdentityCard, ...], last: str) -> str:
    """Return to whom results are proposed to go (see `SendFacts.chosen`), `last` being what was remembered."""
    if any(card.key_id == last for card in cards):
        return last
    return cards[0].key_id if len(cards) == 1 and last != ANYBODY else ""


class ResultModel(QObject):
    """A result file that somebody gave.

    Signals
    -------
    read(object)
        `ComingResult`.
    taken(object)
        `TakenResult`.
    locked()
        It is sealed to the own card, whose passphrase is needed first.
    """

    read = Signal(object)
    taken = Signal(object)
    locked = Signal()

    def __init__(
        self,
        results: ResultsService,
        packs: PacksService | None,
        tasks: TaskRunner,
        changes: Changes,
        file: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._results = results
        self._packs = packs
        self._changes = changes
        self._passphrase = ""
        self.file = file
        self.work = PackWork(tasks, self)
        self.coming: ComingResult | None = None

    def look(self, passphrase: str = "") -> None:
        """Read what it says."""
        from xrayTrainer.domain.errors import UserError

        self._passphrase = passphrase
        results, packs, file = self._results, self._packs, self.file

        def read() -> ComingResult | None:
            try:
                return results.inspect(file, passphrase=passphrase)
            except UserError as error:
                own = None if packs is None else packs.own()
                if error.code == "identity.wrong_passphrase" and not passphrase and own is not None and own.locked:
                    return None
                raise

        self.work.run(lambda _share: read(), self._seen)

    def take(self, *, accept_fork: bool = False) -> None:
        """Take it in."""
        results, file, passphrase = self._results, self.file, self._passphrase
        if self.coming is not None:
            self.work.run(
                lambda _share: results.take(file, passphrase=passphrase, accept_fork=accept_fork), self._came_in
            )

    def _seen(self, coming: ComingResult | None) -> None:
        if coming is None:
            self.locked.emit()
            return
        self.coming = coming
        self.read.emit(coming)

    def _came_in(self, result: tuple[TakenResult, Change]) -> None:
        taken, change = result
        self._changes.publish(change)
        self.taken.emit(taken)


class ReplyModel(QObject):
    """A reply file that somebody gave.

    Signals
    -------
    read(object)
        `ReplyComing`.
    taken(object)
        `ReplyTaken`.
    """

    read = Signal(object)
    taken = Signal(object)

    def __init__(
        self,
        comments: CommentsService,
        tasks: TaskRunner,
        changes: Changes,
        file: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._comments = comments
        self._changes = changes
        self.file = file
        self.work = PackWork(tasks, self)
        self.coming: ReplyComing | None = None

    @property
    def has_other_keys(self) -> bool:
        """Whether the author's name is known here with other keys."""
        return self.coming is not None and self.coming.standing.value == "other_keys"

    def look(self) -> None:
        """Read what it says."""
        comments, file = self._comments, self.file
        self.work.run(lambda _share: comments.inspect_reply(file), self._seen)

    def take(self, *, new_keys: bool = False) -> None:
        """Take it in; `new_keys` says that the person has called its author."""
        comments, file = self._comments, self.file
        if self.coming is not None and (new_keys or not self.has_other_keys):
            self.work.run(lambda _share: comments.take_reply(file, new_keys=new_keys), self._came_in)

    def _seen(self, coming: ReplyComing) -> None:
        self.coming = coming
        self.read.emit(coming)

    def _came_in(self, result: tuple[ReplyTaken, Change]) -> None:
        taken, change = result
        self._changes.publish(change)
        self.taken.emit(taken)


def _free(folder: Path, name: str, suffix: str) -> Path:
    """Return a file that is not there yet."""
    file, number = folder / f"{name}{suffix}", 1
    while file.exists():
        number += 1
        file = folder / f"{name}-{number}{suffix}"
    return file
