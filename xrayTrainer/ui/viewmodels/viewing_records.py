"""The viewing records of the person at work as a whole: how many there are, and erasing them alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from xrayTrainer.services.review_api import ReviewService
    from xrayTrainer.ui.viewmodels.people import PeopleModel
    from xrayTrainer.ui.viewmodels.tasks import TaskRunner


class ViewingRecordsModel(QObject):
    """Does it, off the GUI thread.

    Signals
    -------
    counted(int)
        How many there are.
    erased(int)
        How many went.
    failed(object)
        `UserError`.
    """

    counted = Signal(int)
    erased = Signal(int)
    failed = Signal(object)

    def __init__(
        self, review: ReviewService, people: PeopleModel, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._review = review
        self._people = people
        self._tasks = tasks

    def count(self) -> None:
        """Ask how many the person at work has."""
        facts = self._people.facts
        if facts is not None:
            person = facts.current.id
            self._tasks.submit(
                lambda: self._review.viewings(person),
                self.counted.emit,
                failed=self.failed.emit,
                lane="viewings",
                owner=self,
            )

    def erase(self) -> None:
        """Erase those of the person at work for good."""
        facts = self._people.facts
        if facts is not None:
            person = facts.current.id
            self._tasks.submit(
                lambda: self._review.erase_viewings(person), self.erased.emit, failed=self.failed.emit, owner=self
            )
