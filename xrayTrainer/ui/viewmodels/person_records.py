"""A person's records as a whole: erased for good, or taken to another computer by a profile file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from xrayTrainer.domain.profile import PROFILE_SUFFIX

if TYPE_CHECKING:
    from xrayTrainer.domain.errors import UserError
    from xrayTrainer.domain.ids import PersonId
    from xrayTrainer.services.api import Change, PeopleService, Person
    from xrayTrainer.services.people_values import Erased, ErasePreview, ProfileUsed
    from xrayTrainer.ui.viewmodels.changes import Changes
    from xrayTrainer.ui.viewmodels.people import PeopleModel
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner

T = TypeVar("T")

NAME_TAKEN = frozenset({"people.name_taken", "session.name_empty", "session.name_too_long"})
"""Refusals of a profile that another name mends."""

_NOT_IN_FILE_NAMES = '<>:"/\\|?*'


class PersonRecordsModel(QObject):
    """Does it, off the GUI thread.

    Signals
    -------
    previewed(object, object)
        `PersonId` and `ErasePreview`: how much would be lost.
    erased(object)
        `Erased`.
    saved(object)
        `Path` of the profile file.
    used(object)
        `ProfileUsed`; that person is put to work.
    name_wanted(object, object)
        `Path` of a profile and `UserError`: its name can't be taken here, another one can.
    failed(object)
        `UserError`.
    """

    previewed = Signal(object, object)
    erased = Signal(object)
    saved = Signal(object)
    used = Signal(object)
    name_wanted = Signal(object, object)
    failed = Signal(object)

    def __init__(
        self,
        people: PeopleService,
        model: PeopleModel,
        tasks: TaskRunner,
        changes: Changes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._model = model
        self._tasks = tasks
        self._changes = changes

    @property
    def at_work(self) -> Person | None:
        """The person at work, None before that is known."""
        return None if self._model.facts is None else self._model.facts.current

    @property
    def erasable(self) -> tuple[Person, ...]:
        """Who can be erased: the person at work first, then all others with a name."""
        facts = self._model.facts
        if facts is None:
            return ()
        return (facts.current, *(person for person in facts.named if person.id != facts.current.id))

    def preview(self, person: PersonId) -> None:
        """Ask how much would be lost by erasing a person."""
        self._tasks.submit(
            lambda: self._people.erase_preview(person),
            lambda found: self._previewed(person, found),
            failed=self.failed.emit,
            lane="erase_preview",
            owner=self,
        )

    def erase(self, person: PersonId, *, copies: bool) -> None:
        """Erase a person for good; `copies`: out of the program's own backups too."""
        at_work = self.at_work

        def work() -> tuple[Erased, Change, Person]:
            erased, change = self._people.erase(person, copies=copies)
            return erased, change, self._people.current()

        def done(result: tuple[Erased, Change, Person]) -> None:
            erased, change, current = result
            self._model.refresh()
            if at_work is not None and at_work.id == person:
                self._model.switched.emit(current)
            self._changes.publish(change)
            self.erased.emit(erased)

        self._submit(work, done)

    def save(self, file: Path, language: str) -> None:
        """Write the profile of the person at work; whoever chose the file has agreed to replace it."""
        person = self.at_work
        if person is None:
            return
        file = file if file.suffix else file.with_suffix(PROFILE_SUFFIX)
        self._submit(
            lambda: self._people.save_profile(person.id, file, language=language, replace=True),
            lambda _none: self.saved.emit(file),
        )

    def use(self, file: Path, name: str | None = None) -> None:
        """Make the person of a profile file here, or join with him, and put him to work."""

        def done(result: tuple[ProfileUsed, Change]) -> None:
            used, change = result
            self._changes.publish(change)
            self.used.emit(used)
            self._model.switch(used.person.id)

        def fail(error: UserError) -> None:
            if error.code in NAME_TAKEN:
                self.name_wanted.emit(file, error)
            else:
                self.failed.emit(error)

        self._submit(lambda: self._people.use_profile(file, name=name), done, fail)

    def file_name(self) -> str:
        """Return a name for the profile file of the person at work."""
        name = "" if self.at_work is None else self.at_work.name
        plain = "".join("_" if letter in _NOT_IN_FILE_NAMES else letter for letter in name).strip(" .")
        return f"{plain or 'profile'}{PROFILE_SUFFIX}"

    def _previewed(self, person: PersonId, found: ErasePreview) -> None:
        self.previewed.emit(person, found)

    def _submit(
        self, work: Callable[[], T], done: Callable[[T], None], fail: Callable[[UserError], None] | None = None
    ) -> None:
        self._tasks.submit(work, done, failed=fail or self.failed.emit, owner=self)
